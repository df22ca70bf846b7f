/** The cells whose text is looked at for itself: the words of the rows, the headings and analyses of the sections, title and introduction. */
import type { Place } from '../finding';
import type { Section } from '../section';
import type { Settings } from '../settings';
import type { ColumnKey, Step } from '../step';
import type { Scan } from './scan';

export interface TextCell {
  /** As it stands, untrimmed. A fix is the new text of all of it. */
  readonly text: string;
  readonly scan: Scan;
  readonly place: Place;
  readonly section: string;
  readonly stepNo: string;
  /** long: prose; short: a name, a date or a link, of which only damage is looked at. */
  readonly kind: 'long' | 'short';
}

const LONG = ['measure', 'step', 'result'] as const satisfies readonly ColumnKey[];
const SHORT = ['responsible', 'due', 'completedOn', 'evidence'] as const satisfies readonly ColumnKey[];
/** Where words of the document stand. */
export const PROSE = [...LONG, ...SHORT];
/** Read as they are, and so looked at only where something is amiss with their letters. */
const CODES = ['section', 'status'] as const satisfies readonly ColumnKey[];

/** @param resultScan of the result cell, where it was scanned already */
export function cellsOfStep(
  { row, section, stepNo, cells: texts }: Step,
  scan: (text: string) => Scan,
  resultScan: Scan | null,
): TextCell[] {
  const cells: TextCell[] = [];
  const add = (column: ColumnKey, kind: TextCell['kind']) => {
    const text = texts[column];
    if (text === '') return;
    const scanned = (column === 'result' ? resultScan : null) ?? scan(text);
    cells.push({ text, scan: scanned, place: { sheet: 'measures', row, column }, section, stepNo, kind });
  };
  for (const column of LONG) add(column, 'long');
  for (const column of SHORT) add(column, 'short');
  for (const column of CODES) {
    if (texts[column] !== '' && (scan(texts[column]).suspect || startsOddly(texts[column]))) add(column, 'short');
  }
  return cells;
}

/** Begins with a sign, as formulas, their failures and lists do. */
export const startsOddly = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code <= 0x40 && code !== 0x28 && !(code >= 0x30 && code <= 0x39);
};

export function cellsOfSection(section: Section, scan: (text: string) => Scan): TextCell[] {
  const cells: TextCell[] = [];
  for (const column of ['heading', 'analysis'] as const) {
    const text = section[column];
    if (text === null || text === '') continue;
    const place = { sheet: 'sections', row: section.row, column } as const;
    cells.push({ text, scan: scan(text), place, section: section.code, stepNo: '', kind: 'long' });
  }
  return cells;
}

/** What an agency wrote for the head of the report. */
export function cellsOfSettings({ title, intro }: Settings, scan: (text: string) => Scan): TextCell[] {
  const place = { sheet: 'settings', row: null, column: 'value' } as const;
  return [title, intro]
    .filter((text) => text !== '')
    .map((text) => ({ text, scan: scan(text), place, section: '', stepNo: '', kind: 'long' }));
}
