/** A .docx drawn page by page: docx-preview draws it, and what is longer than a page is parted here. */

import { renderAsync } from 'docx-preview';
import { partPages } from './part-pages';

interface Options {
  /** how many rows each table repeats on every page, in the order of the document */
  readonly headers: readonly number[];
  readonly label: (page: number, pages: number) => string;
}

/** @returns how many pages there are */
export async function drawPages(bytes: Blob, place: HTMLElement, { headers, label }: Options): Promise<number> {
  await renderAsync(bytes, place, place, {
    className: 'docx',
    breakPages: true,
    ignoreLastRenderedPageBreak: true,
    useBase64URL: true,
    renderComments: false,
  });
  await document.fonts.ready;
  partPages(place, headers);
  const pages = [...place.querySelectorAll<HTMLElement>('section.docx')];
  pages.forEach((page, index) => {
    page.setAttribute('role', 'group');
    page.setAttribute('aria-label', label(index + 1, pages.length));
  });
  return pages.length;
}
