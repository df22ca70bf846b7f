/** Tells the rows of a sheet apart: steps, and what agencies put between them. */
import { type Columns, isHeaderAgain } from './columns';
import type { Cell } from './grid';
import { parseNumber } from './numbering';
import { readSectionHeading } from './sections';
import type { ColumnKey } from './step';

export type RowKind =
  | { readonly kind: 'step' }
  /** Blank, a header again, a title, a total, a note, or a row that holds no more than a number and a dropdown's first choice. */
  | { readonly kind: 'skip' }
  | { readonly kind: 'section'; readonly heading: string }
  /** The measure alone, above its steps. `column` is where its text stands. */
  | { readonly kind: 'measure'; readonly column: number };

/** What makes a row a step: it says something of the work. */
const SUBSTANCE: readonly ColumnKey[] = ['measure', 'step', 'responsible', 'due', 'result', 'completedOn', 'evidence'];
/** A row below the table, or between its parts, that says something about the table. */
const NOTE =
  /^[\s(*]*(?:หมายเหตุ|รวม(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|จำนวน)?(?=[\s:)0-9๐-๙]|$)|สรุป|ผู้รายงาน|ผู้จัดทำ|ผู้รับรอง|\(?ลงชื่อ|ลงนาม|ตำแหน่ง|ข้อมูล\s*ณ|ที่มา\s*:|รายงานผล|รายงานการ|ประจำปีงบประมาณ|\.{4,}|_{4,}|…{2,})/;
/** A heading is short; what is longer and stands alone is somebody's text. */
const LONGEST_HEADING = 160;

/** The kind of each row, from the first below the header on. */
export function rowKinds(rows: readonly (readonly Cell[])[], columns: Columns): RowKind[] {
  const numbered = columns.measure !== undefined && measuresAreNumbered(rows, columns.measure);
  const kinds: RowKind[] = new Array(rows.length);
  let below: RowShape | null = null;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    const shape = shapeOf(row, columns);
    kinds[i] = kindOf(row, shape, below, columns, numbered);
    if (shape.filled.length > 0) below = shape;
  }
  return kinds;
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && BLANK.test(cell));

const BLANK = /^[\s\u00AD\u200B-\u200F\u2060\uFEFF]*$/;

interface RowShape {
  /** Columns that hold something. */
  readonly filled: readonly number[];
  /** The one text of the row, number columns aside; null where it holds several, or a date. */
  readonly alone: { readonly text: string; readonly column: number } | null;
  readonly header: boolean;
  readonly hasMeasure: boolean;
  readonly hasStep: boolean;
}

function shapeOf(row: readonly Cell[], columns: Columns): RowShape {
  const filled: number[] = [];
  for (let i = 0; i < row.length; i++) if (!isEmpty(row[i])) filled.push(i);
  const has = (key: ColumnKey): boolean => columns[key] !== undefined && !isEmpty(row[columns[key]]);
  return {
    filled,
    alone: aloneIn(row, filled, columns),
    header: isHeaderAgain(row, columns),
    hasMeasure: has('measure'),
    hasStep: has('step'),
  };
}

function aloneIn(row: readonly Cell[], filled: readonly number[], columns: Columns): RowShape['alone'] {
  let alone: { text: string; column: number } | null = null;
  for (const column of filled) {
    const cell = row[column];
    if (typeof cell !== 'string') return null;
    const text = cell.trim();
    if (filled.length > 1 && isNumberColumn(column, columns) && parseNumber(text)?.rest === '') continue;
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
  const { filled, alone, header } = shape;
  if (filled.length === 0 || header) return { kind: 'skip' };
  if (alone) {
    const kind = kindOfLone(alone, below, columns, numbered);
    if (kind) return kind;
  }
  if (!SUBSTANCE.some((key) => columns[key] !== undefined && !isEmpty(row[columns[key]]))) return { kind: 'skip' };
  const first = row[filled[0] ?? 0];
  const isNote = !shape.hasStep && typeof first === 'string' && NOTE.test(first) && filled.length <= 3;
  return { kind: isNote ? 'skip' : 'step' };
}

/** What a row with one text is, if it is not a step of which little is written yet. */
function kindOfLone(
  alone: { readonly text: string; readonly column: number },
  below: RowShape | null,
  columns: Columns,
  numbered: boolean,
): RowKind | null {
  const { text, column } = alone;
  const heading = readSectionHeading(text);
  if (heading && (heading.code !== '' || column <= lastHeadingColumn(columns)))
    return { kind: 'section', heading: text };
  const own = SUBSTANCE.find((key) => columns[key] === column);
  if (NOTE.test(text) || below?.header) return { kind: 'skip' };
  const no = parseNumber(text);
  if (no?.rest === '' && own !== 'measure' && own !== 'step') return null;
  const opens = own === 'measure' || (own === undefined && column <= lastHeadingColumn(columns));
  if (!opens || !below) return null;
  if (below.hasStep && !below.hasMeasure && columns.step !== undefined) return { kind: 'measure', column };
  if (no || text.length > LONGEST_HEADING || !below.hasMeasure) return null;
  return own === undefined || numbered ? { kind: 'section', heading: text } : null;
}

/** Headings of sections and measures are merged from the left: they stand no further right than the texts do. */
function lastHeadingColumn(columns: Columns): number {
  return Math.max(columns.measure ?? -1, columns.measure === undefined ? (columns.step ?? 0) - 1 : 0);
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
