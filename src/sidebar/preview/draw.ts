/** A .docx drawn on the page. Its words may be a template's that came by mail: nothing of it may run here, or be fetched. */
import { renderAsync } from 'docx-preview';

/** Where a link of a document may lead. */
const SAFE = /^(?:https?:|mailto:)/i;

/**
 * Drawn apart from the page, and put in its place when it is tame. Embedded styles and all, but no faces: only those of the computer may
 * be used.
 * @throws where the bytes can't be drawn
 */
export async function drawDocument(docx: Uint8Array, place: HTMLElement): Promise<void> {
  // Of a document of its own: what stands in it loads nothing and runs nothing.
  const apart = document.implementation.createHTMLDocument().createElement('div');
  await renderAsync(docx, apart, undefined, {
    ignoreFonts: true,
    renderChanges: false,
    // A chunk of foreign HTML, which would be drawn as a frame of this very page's origin.
    renderAltChunks: false,
  });
  tame(apart);
  place.replaceChildren(...apart.childNodes);
}

function tame(drawn: HTMLElement): void {
  for (const foreign of drawn.querySelectorAll('iframe, object, embed, script, link, meta, base, form'))
    foreign.remove();
  for (const link of drawn.querySelectorAll('a')) {
    if (!SAFE.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
}
