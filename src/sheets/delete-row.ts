/** A row deleted, after the row below has been told what it has repeated so far: nothing is only in the row that goes. */
import type { Legacy } from '../core/new-row';
import { deleteGuarded, writeCells } from './guarded';
import type { Measures } from './measures';
import { inColumns, withTexts } from './rows';
import type { Range } from './workbook';

/**
 * @param row 1-based
 * @param legacy what the row below repeats of it; null for nothing
 * @returns false: rows were moved by hand meanwhile; the row is there, and the sheet is to be read again
 */
export function deleteRow(measures: Measures, row: number, legacy: Legacy | null): boolean {
  if (!legacy) return deleteGuarded(measures, row);
  const texts = inColumns(measures.columns, legacy.texts);
  const merged = partedAt(measures, legacy.row, texts);
  if (!writeCells(measures, legacy.row, texts)) return false;
  if (!deleteGuarded(withTexts(measures, measures.values, legacy.row, texts), row)) return false;
  for (const place of merged) mergeAgain(measures, row, place);
  return true;
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
function partedAt({ sheet }: Measures, row: number, texts: ReadonlyMap<number, string>): Place[] {
  const first = Math.min(...texts.keys());
  const width = Math.max(...texts.keys()) - first + 1;
  const merged = sheet.getRange(row, first + 1, 1, width).getMergedRanges();
  const places = merged.map(placeOf);
  for (const range of merged) range.breakApart();
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
