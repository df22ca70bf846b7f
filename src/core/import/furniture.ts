/** Knows what belongs to the page and not to the document: page numbers, running headers and footers. */
import { bare } from '../thai/text';
import type { Note } from './document';
import type { SourceLine } from './source';

const NO = '[0-9๐-๙]{1,3}';
const PAGE_NUMBER = new RegExp(
  `^(?:[-–—~(|]*\\s*${NO}\\s*[-–—~)|]*|(?:หน้าที่|หน้า|page|p\\.)\\s*${NO}(?:\\s*(?:จาก|ของ|of|/)\\s*${NO})?|${NO}\\s*/\\s*${NO})$`,
  'i',
);

/** Whether a line is the number of a page and nothing else. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text.trim());

/** "… หน้า 3": the one part of a running line that changes. */
const ENDING_NUMBER = /(?:หน้า(?:ที่)?|page|\||-)\d{1,3}(?:(?:จาก|ของ|of|\/)\d{1,3})?-?$/;
const LONGEST = 120;

/**
 * The paragraphs that repeat in the document, page after page. The first of them may be the real one (a title that
 * the page header repeats) when it stands before `body`, the first table; it is then left out.
 */
export function runningLines(lines: readonly SourceLine[], body: SourceLine | undefined): Set<SourceLine> {
  const seen = new Map<string, SourceLine[]>();
  for (const line of lines) {
    if (line.kind !== 'paragraph') continue;
    const key = bare(line.cells[0]?.text ?? '').replace(ENDING_NUMBER, '');
    if (key === '' || key.length > LONGEST) continue;
    const same = seen.get(key);
    if (same) same.push(line);
    else seen.set(key, [line]);
  }
  const running = new Set<SourceLine>();
  for (const same of seen.values()) {
    if (same.length < 2) continue;
    const [first, ...rest] = same;
    for (const line of rest) running.add(line);
    if (first && body && first.line > body.line) running.add(first);
  }
  return running;
}

/** Paragraphs that end with a page number and are otherwise the same on several pages: no text of a cell. */
export function pageLines(lines: readonly SourceLine[]): Set<SourceLine> {
  const running = runningLines(lines, lines[0]);
  return new Set([...running].filter((line) => ENDING_NUMBER.test(bare(line.cells[0]?.text ?? ''))));
}

/** One note for all page numbers, and one for each running line, however many pages there are. */
export function gatherFurniture(notes: readonly Note[]): Note[] {
  const first = new Map<string, Note>();
  for (const note of notes) {
    const text = String(note.params.text);
    const isNumber = note.code === 'import.left.page-number';
    const key = isNumber ? note.code : `${note.code} ${bare(text).replace(ENDING_NUMBER, '')}`;
    const before = first.get(key);
    const texts = before ? String(before.params.text).split('\n') : [];
    // The same line with another page number is told in full; the same again is counted.
    const more = isNumber || !texts.includes(text) ? [...texts, text] : texts;
    const params = { text: more.join(isNumber ? ', ' : '\n'), count: Number(before?.params.count ?? 0) + 1 };
    first.set(key, { ...(before ?? note), params });
  }
  return [...first.values()];
}
