/** The room that a page of a document leaves to its text, read off the section that a place in the document belongs to. */

/** A page and its margins. */
export interface PageSize {
  /** dxa */
  readonly width: number;
  readonly height: number;
}

/** Letter with an inch around: what Word takes where nothing is said. */
const UNSAID = { w: 12240, h: 15840, margin: 1440 };

const SECTION = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/g;

/** @param at index into the text of the part: a section's properties stand at its end */
export function pageSizeAt(documentXml: string, at: number): PageSize {
  SECTION.lastIndex = at;
  const section = SECTION.exec(documentXml)?.[0] ?? '';
  const number = (element: string, name: string, otherwise: number): number => {
    const found = new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="(-?\\d+)"`).exec(section)?.[1];
    return found === undefined ? otherwise : Math.abs(Number(found));
  };
  const { w, h, margin } = UNSAID;
  const sides = number('pgMar', 'left', margin) + number('pgMar', 'right', margin) + number('pgMar', 'gutter', 0);
  const ends = number('pgMar', 'top', margin) + number('pgMar', 'bottom', margin);
  const columns = Math.max(1, number('cols', 'num', 1));
  const between = (columns - 1) * number('cols', 'space', 720);
  return {
    width: Math.floor((number('pgSz', 'w', w) - sides - between) / columns),
    height: number('pgSz', 'h', h) - ends,
  };
}
