/** Tells the rows of a sheet apart: steps, and what agencies put between them. */
import { type Columns, isHeaderAgain } from './columns';
import type { Cell } from './grid';
import { headsStep } from './measure-rows';
import { parseNumber } from './numbering';
import { readSectionHeading } from './sections';
import type { ColumnKey } from './step';
import { beginsPlainly } from './thai/text';

/** What a row under the header is. */
export type RowKind =
  | { readonly kind: 'step' }
  /** A header again, a title, a total, a note, or a row that holds no more than a number and a dropdown's first choice. */
  | { readonly kind: 'skip' }
  | { readonly kind: 'section'; readonly heading: string }
  /** The measure alone, above its steps. `column` is where its text stands. */
  | { readonly kind: 'measure'; readonly column: number };

const STEP: RowKind = { kind: 'step' };
const SKIP: RowKind = { kind: 'skip' };

/** What makes a row a step: it says something of the work. */
const SUBSTANCE: readonly ColumnKey[] = ['measure', 'step', 'responsible', 'due', 'result', 'completedOn', 'evidence'];
/** A total, a note or a signature below the table, or between its parts. */
export const NOTE =
  /^[\s(*]*(?:หมายเหตุ|รวม(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|จำนวน)?(?=[\s:)0-9๐-๙]|$)|ผู้รายงาน|ผู้จัดทำ|ผู้รับรอง|ผู้ตรวจสอบ|ผู้อนุมัติ|จัดทำโดย|รายงานโดย|โทร(?:\.|ศัพท์)|ลงชื่อ|ลงนาม|ตำแหน่ง|ข้อมูล\s*ณ|ที่มา\s*:|\.{4,}|_{4,}|…{2,})|^\s*\((?:นาย|นาง|น\.ส\.|ว่าที่)/;
/** The head of a row of totals, whatever its other cells hold. */
export const TOTAL = /^\s*รวม(?:ทั้งสิ้น|ทั้งหมด|จำนวน|เป็นเงิน)?\s*:?\s*$/;
/** A title between the parts of a table; in a cell of its own, a step may well begin so. */
const TITLE = /^\s*(?:รายงาน|สรุป|ประจำปีงบประมาณ|แผนปฏิบัติ|ตาราง)/;
/** A heading is short; what is longer and stands alone is somebody's text. */
const LONGEST_HEADING = 160;

/**
 * The rows that hold something and their kinds, from the first below the header on. What a row is may depend on the next one
 * that holds something, and no row is looked at before it is that one: so its texts are fetched from memory once.
 *
 * @returns 0-based index of a row, its kind
 */
export function* rowKinds(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
): Generator<readonly [index: number, kind: RowKind]> {
  const numbered = columns.measure !== undefined && measuresAreNumbered(rows, columns.measure);
  let at = -1;
  let shape: RowShape | null = null;
  for (let next = 0; next < rows.length; next++) {
    const below = shapeOf(rows[next] ?? [], columns);
    if (!below) continue;
    if (shape) yield [at, kindOf(rows[at] ?? [], shape, below, columns, numbered)];
    at = next;
    shape = below;
  }
  if (shape) yield [at, kindOf(rows[at] ?? [], shape, null, columns, numbered)];
}

/** A cell that holds nothing, or white space alone. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && !beginsPlainly(cell) && BLANK.test(cell));

/** "-" stands for nothing; a row of dashes alone is none. */
const isDash = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell.length < 6 && /^\s*[-–—]+\s*$/.test(cell);

const BLANK = /^[\s\u00AD\u200B-\u200F\u2060\uFEFF]*$/;

interface RowShape {
  /** The leftmost column that holds something. */
  readonly first: number;
  /** The one text of the row, number columns aside; null where it holds several, or a date. */
  readonly alone: { readonly text: string; readonly column: number } | null;
  readonly header: boolean;
  readonly hasMeasure: boolean;
  readonly hasStep: boolean;
  /** '' for none, and for a date. */
  readonly step: string;
}

/** null for a row that holds nothing. */
function shapeOf(row: readonly Cell[], columns: Columns): RowShape | null {
  const first = nextFilled(row, 0);
  if (first === row.length) return null;
  const step = cellOf(row, columns.step);
  return {
    first,
    alone: aloneIn(row, first, columns),
    header: isHeaderAgain(row, columns),
    hasMeasure: !isEmpty(cellOf(row, columns.measure)),
    hasStep: !isEmpty(step),
    step: typeof step === 'string' ? step : '',
  };
}

/** The first column from `from` on that holds something; the row's length where none does. */
function nextFilled(row: readonly Cell[], from: number): number {
  let column = from;
  while (column < row.length && isEmpty(row[column])) column++;
  return column;
}

const cellOf = (row: readonly Cell[], column: number | undefined): Cell | undefined =>
  column === undefined ? undefined : row[column];

function aloneIn(row: readonly Cell[], first: number, columns: Columns): RowShape['alone'] {
  const several = nextFilled(row, first + 1) < row.length;
  let alone: { text: string; column: number } | null = null;
  for (let column = first; column < row.length; column = nextFilled(row, column + 1)) {
    const cell = row[column];
    if (typeof cell !== 'string') return null;
    const text = cell.trim();
    if (several && isNumberColumn(column, columns) && parseNumber(text)?.rest === '') continue;
    if (alone && alone.text !== text) return null;
    alone ??= { text, column };
  }
  return alone;
}

function kindOf(
  row: readonly Cell[],
  shape: RowShape,
  below: RowShape | null,
  columns: Columns,
  numbered: boolean,
): RowKind {
  const { first, alone, header } = shape;
  if (header || row.every((cell) => isEmpty(cell) || isDash(cell))) return SKIP;
  if (alone) {
    const kind = kindOfLone(alone, below, columns, numbered);
    if (kind) return kind;
  }
  if (!SUBSTANCE.some((key) => !isEmpty(cellOf(row, columns[key])))) return SKIP;
  const head = first <= lastHeadingColumn(columns) ? row[first] : undefined;
  const isNote = typeof head === 'string' && (TOTAL.test(head) || (NOTE.test(head) && !says(row, columns)));
  return isNote ? SKIP : STEP;
}

/** Whether a row says more of a step than its measure and its result. */
const says = (row: readonly Cell[], columns: Columns): boolean =>
  (['step', 'responsible', 'due', 'completedOn'] as const).some((key) => !isEmpty(cellOf(row, columns[key])));

/** What a row with one text is, if it is not a step of which little is written yet. */
function kindOfLone(
  alone: { readonly text: string; readonly column: number },
  below: RowShape | null,
  columns: Columns,
  numbered: boolean,
): RowKind | null {
  const { text, column } = alone;
  if (column > lastHeadingColumn(columns)) return null;
  const heading = readSectionHeading(text);
  const stepsBelow = below?.hasStep === true && !below.hasMeasure && columns.measure !== undefined;
  // "ข้อ ๑ จัดทำ…" above steps is their measure; above a measure it may be a section.
  if (heading && (heading.code !== '' || !stepsBelow)) return { kind: 'section', heading: text };
  const own = SUBSTANCE.find((key) => columns[key] === column);
  const no = parseNumber(text);
  if (own === 'step') {
    if (columns.measure !== undefined) return null;
    if (below?.hasStep && headsStep(text, below.step)) return { kind: 'measure', column };
    return parseNumber(text) === null && (below?.header || NOTE.test(text)) ? SKIP : null;
  }
  const isTitle = below?.header || (TITLE.test(text) && (own === undefined || numbered));
  if (!no && (NOTE.test(text) || isTitle)) return { kind: 'skip' };
  if (no?.rest === '' && own === undefined) return null;
  if (!below || (own !== undefined && own !== 'measure')) return null;
  if (stepsBelow) return { kind: 'measure', column };
  if (no || text.length > LONGEST_HEADING || !below.hasMeasure) return null;
  return own === undefined || numbered ? { kind: 'section', heading: text } : null;
}

/** Headings of sections and measures are merged from the left: they stand no further right than the texts do. */
function lastHeadingColumn(columns: Columns): number {
  return columns.measure ?? columns.step ?? 0;
}

function isNumberColumn(column: number, columns: Columns): boolean {
  return SUBSTANCE.every((key) => columns[key] !== column) && columns.section !== column && columns.status !== column;
}

function measuresAreNumbered(rows: readonly (readonly Cell[])[], measure: number): boolean {
  let numbered = 0;
  let texts = 0;
  for (const row of rows.slice(0, 100)) {
    const cell = row[measure];
    if (typeof cell !== 'string' || isEmpty(cell)) continue;
    texts++;
    if (parseNumber(cell)) numbered++;
  }
  return numbered * 2 >= texts && numbered > 0;
}
