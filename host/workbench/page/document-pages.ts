/** A .docx drawn page by page: docx-preview draws it, and what is longer than a page is parted here. */

import { renderAsync } from 'docx-preview';
import { fillSigns, markFields } from './page-fields';
import { partPages } from './part-pages';

interface Options {
  /** how many rows each table repeats on every page, in the order of the document */
  readonly headers: readonly number[];
  readonly label: (page: number, pages: number) => string;
}

/** Around the pages; docx-preview's own is for a page of the browser. */
const AROUND = `
  .docx-wrapper { box-sizing: border-box; width: max-content; min-width: 100%; padding: 16px; background: none; }
  .docx-wrapper > section.docx { margin-inline: auto; margin-bottom: 16px; }
`;

/**
 * Draws the document into a shadow root of the place, so that its styles and the workbench's don't meet, and makes it
 * small enough for the place.
 * @returns how many pages there are
 */
export async function drawPages(file: Blob, place: HTMLElement, { headers, label }: Options): Promise<number> {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const [styles, body] = [document.createElement('div'), document.createElement('div')];
  root.replaceChildren(styles, body);
  await renderAsync(markFields(new Uint8Array(await file.arrayBuffer())), body, styles, {
    className: 'docx',
    breakPages: true,
    ignoreLastRenderedPageBreak: true,
    useBase64URL: true,
    // A chunk of foreign HTML, drawn as a frame of the workbench's own origin.
    renderAltChunks: false,
  });
  styles.append(Object.assign(document.createElement('style'), { textContent: AROUND }));
  await document.fonts.ready;
  partPages(body, headers);
  const pages = [...body.querySelectorAll<HTMLElement>('section.docx')];
  pages.forEach((page, index) => {
    fillFields(page, index + 1, pages.length);
    page.setAttribute('role', 'group');
    page.setAttribute('aria-label', label(index + 1, pages.length));
  });
  const widest = Math.max(1, ...pages.map((page) => page.offsetWidth));
  body.style.zoom = String(Math.min(1, (place.clientWidth - 48) / widest));
  return pages.length;
}

function fillFields(page: Element, number: number, pages: number): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const filled = fillSigns(text, number, pages);
    if (filled !== text) node.nodeValue = filled;
  }
}
