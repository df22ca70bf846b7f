/** A row deleted, after the row below has been told what it has repeated so far: nothing is only in the row that goes. */
import type { Legacy } from '../core/new-row';
import type { ColumnKey } from '../core/step';
import type { Measures } from './measures';
import { writeCells } from './rows';
import type { Range } from './workbook';

/**
 * @param row 1-based
 * @param legacy what the row below repeats of it; null for nothing
 */
export function deleteRow(measures: Measures, row: number, legacy: Legacy | null): void {
  const merged = legacy ? handOn(measures, legacy) : [];
  measures.sheet.deleteRow(row);
  for (const place of merged) mergeAgain(measures, row, place);
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A cell that a merged one covers takes no text, so they are parted first.
 * @returns where they were
 */
function handOn(measures: Measures, { row, texts }: Legacy): Place[] {
  const cells = new Map<number, string>();
  for (const [key, text] of Object.entries(texts)) {
    const index = measures.columns[key as ColumnKey];
    if (index !== undefined) cells.set(index, text);
  }
  const first = Math.min(...cells.keys());
  const width = Math.max(...cells.keys()) - first + 1;
  const merged = measures.sheet.getRange(row, first + 1, 1, width).getMergedRanges();
  const places = merged.map(placeOf);
  for (const range of merged) range.breakApart();
  writeCells(measures, row, cells);
  return places;
}

const placeOf = (range: Range): Place => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** Without the row that is gone, if more than one cell is left. The look alone hangs on it. */
function mergeAgain({ sheet }: Measures, gone: number, { row, column, rows, columns }: Place): void {
  if ((rows - 1) * columns < 2) return;
  try {
    sheet.getRange(Math.min(row, gone), column, rows - 1, columns).merge();
  } catch {
    // Each cell says what it says, merged or not.
  }
}
