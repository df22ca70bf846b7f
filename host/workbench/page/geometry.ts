/** Where rows and columns stand, in pixels: estimated from their texts until they are drawn and measured. */

import type { CellView, SheetView } from '../wire';

/** Preact adds no unit to a number. */
export const px = (pixels: number): string => `${pixels}px`;

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 25;
/** Width of the row numbers, pixels. */
export const ROW_HEAD = 46;
const LINE = 20;
/** pixels of a letter at the default size, Thai marks above and below not counted */
const LETTER = 6.8;

/** Pixels; 0 for a hidden column. @param column 1-based */
export function columnWidth(sheet: SheetView, column: number): number {
  return sheet.hiddenColumns.includes(column) ? 0 : (sheet.columnWidths[column] ?? DEFAULT_WIDTH);
}

/** How many columns are drawn: what holds something and some room beside it. */
export function columnsDrawn(sheet: SheetView): number {
  const used = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Math.min(sheet.maxColumns, Math.max(26, used + 3));
}

/** Pixels, by the text of its cells, until the row is drawn and measured. @param row 1-based */
function estimatedHeight(sheet: SheetView, row: number): number {
  const set = sheet.rowHeights[row];
  const cells = sheet.rows[row - 1] ?? [];
  const lines = cells.reduce((most, cell, index) => Math.max(most, linesOf(sheet, cell, index + 1)), 1);
  return Math.max(set ?? 0, DEFAULT_HEIGHT + (lines - 1) * LINE);
}

function linesOf(sheet: SheetView, cell: CellView | null, column: number): number {
  if (!cell?.text || cell.look === undefined || sheet.looks[cell.look]?.whiteSpace !== 'pre-wrap') return 1;
  const merged = sheet.merges.some((merge) => merge.column === column && merge.columns > 1);
  if (merged) return 1;
  const room = Math.max(1, (columnWidth(sheet, column) - 8) / LETTER);
  return cell.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(/\p{M}/gu, '').length / room)), 0);
}

/** The tops of all rows below the header; `tops[row - 1]` is the row's, and the last is the end of the sheet. */
export function topsOf(sheet: SheetView, measured: ReadonlyMap<number, number>): Float64Array {
  const tops = new Float64Array(sheet.maxRows + 1);
  const hidden = new Set(sheet.hiddenRows);
  for (let row = 1; row <= sheet.maxRows; row++) {
    const height = hidden.has(row) ? 0 : (measured.get(row) ?? estimatedHeight(sheet, row));
    tops[row] = (tops[row - 1] as number) + height;
  }
  return tops;
}

/** Rows beyond the viewport that are drawn as well, so that scrolling shows no gap. */
const MARGIN = 400;

/** Below this, every row is drawn. */
const SMALL = 300;

/** The rows that are drawn, 1-based, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The rows to draw for a viewport; a merge that reaches into it is drawn from its first row. */
export function windowOf(sheet: SheetView, tops: Float64Array, scrolled: number, height: number): Window {
  const first = sheet.frozenRows + 1;
  if (sheet.maxRows <= SMALL) return { from: first, to: sheet.maxRows };
  const from = Math.max(first, rowAt(tops, scrolled + (tops[sheet.frozenRows] ?? 0) - MARGIN));
  const to = Math.min(sheet.maxRows, rowAt(tops, scrolled + height + MARGIN));
  const reaching = sheet.merges.filter(({ row, rows }) => row < from && row + rows > from && row >= first);
  return { from: Math.min(from, ...reaching.map(({ row }) => row)), to: Math.max(from, to) };
}

/** The 1-based row at that height below the header. */
export function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] as number) <= y) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
