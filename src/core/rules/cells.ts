/** The cells whose text is looked at for itself: the words of the rows, the headings and analyses of the sections, title and introduction. */
import type { Place } from '../finding';
import type { Section } from '../section';
import type { Settings } from '../settings';
import type { ColumnKey, Step } from '../step';
import type { Scan } from './scan';

/** A cell that people write, with where it stands and what a scan saw in it. */
export interface TextCell {
  /** As it stands, untrimmed. A fix is the new text of all of it. */
  readonly text: string;
  readonly scan: Scan;
  readonly place: Place;
  readonly section: string;
  readonly stepNo: string;
  /** long: prose; short: a name, a date or a link, of which only damage is looked at. */
  readonly kind: 'long' | 'short';
  /** Something shows at a glance that is worth a closer look: see isAmiss. */
  readonly amiss: boolean;
}

const LONG = ['measure', 'step', 'result'] as const satisfies readonly ColumnKey[];
const SHORT = ['responsible', 'due', 'completedOn'] as const satisfies readonly ColumnKey[];
/** Where words of the document stand. */
export const PROSE = [...LONG, ...SHORT, 'evidence'] as const;
/** Read as they are, and so looked at only where something is amiss with their letters. */
const CODES = ['section', 'status'] as const satisfies readonly ColumnKey[];

/** What reads texts for the cells of a step. */
interface Reader {
  /** Remembers what it scanned: short texts repeat. */
  scan(text: string): Scan;
  /** Remembers nothing: of long texts and links there are hardly two alike. */
  readonly scanner: { scan(text: string): Scan };
}

/**
 * Shows the cells of a step, one by one: for a list of them there is no need.
 *
 * @param resultScan of the result cell, where it was scanned already
 */
export function eachCellOf(step: Step, reader: Reader, resultScan: Scan | null, look: (cell: TextCell) => void): void {
  const { cells: texts } = step;
  for (const column of LONG) {
    const text = texts[column];
    if (text === '') continue;
    const scan = (column === 'result' ? resultScan : null) ?? reader.scanner.scan(text);
    look(cellOf(step, column, scan, 'long', isAmiss(text, scan)));
  }
  for (const column of SHORT) {
    const text = texts[column];
    if (text === '') continue;
    const scan = reader.scan(text);
    const amiss = isAmiss(text, scan);
    // No rule has anything to tell of a short text with no digit and nothing amiss; nor of a link that has nothing amiss.
    if (amiss || scan.thaiDigits || scan.arabicDigits) look(cellOf(step, column, scan, 'short', amiss));
  }
  if (texts.evidence !== '') {
    const scan = reader.scanner.scan(texts.evidence);
    if (isAmiss(texts.evidence, scan)) look(cellOf(step, 'evidence', scan, 'short', true));
  }
  for (const column of CODES) {
    const text = texts[column];
    if (text === '') continue;
    const scan = reader.scan(text);
    if (scan.suspect || startsOddly(text)) look(cellOf(step, column, scan, 'short', isAmiss(text, scan)));
  }
}

const cellOf = (
  { row, section, stepNo, cells }: Step,
  column: ColumnKey,
  scan: Scan,
  kind: TextCell['kind'],
  amiss: boolean,
): TextCell => ({
  text: cells[column],
  scan,
  place: { sheet: 'measures', row, column },
  section,
  stepNo,
  kind,
  amiss,
});

/** Longer than a cell of a report can bear: about two pages of one column. */
export const LONGEST = 6000;

/** Letters that may be damaged, words that may be misspelt, both kinds of digit, a sign at the head, or too much text. */
const isAmiss = (text: string, { suspect, hits, thaiDigits, arabicDigits }: Scan): boolean =>
  suspect || hits.length > 0 || (thaiDigits && arabicDigits) || startsOddly(text) || text.length > LONGEST;

/** Begins with a sign, as formulas, their failures and lists do. */
export const startsOddly = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code <= 0x40 && code !== 0x28 && !(code >= 0x30 && code <= 0x39);
};

/** The cells of a section that hold prose: its heading and its analysis. */
export function cellsOfSection(section: Section, scan: (text: string) => Scan): TextCell[] {
  const cells: TextCell[] = [];
  for (const column of ['heading', 'analysis'] as const) {
    const text = section[column];
    if (text === null || text === '') continue;
    const place = { sheet: 'sections', row: section.row, column } as const;
    cells.push(proseCell(text, scan(text), place, section.code));
  }
  return cells;
}

/** What an agency wrote for the head of the report. */
export function cellsOfSettings({ title, intro }: Settings, scan: (text: string) => Scan): TextCell[] {
  const place = { sheet: 'settings', row: null, column: 'value' } as const;
  return [title, intro].filter((text) => text !== '').map((text) => proseCell(text, scan(text), place, ''));
}

const proseCell = (text: string, scan: Scan, place: Place, section: string): TextCell => ({
  text,
  scan,
  place,
  section,
  stepNo: '',
  kind: 'long',
  amiss: isAmiss(text, scan),
});
