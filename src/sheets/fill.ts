/** Fills a sheet of ours below its header, all of it in one write, so that nothing of an earlier run is left. */
import type { SheetKey } from '../messages/workbook';
import { columnLetter, type Range, rangeOf, type Spreadsheet } from './workbook';

/**
 * @param table rows below the header; the sheet is made longer where it is too short
 * @param blank what the rows after them are filled with; it gives the number of columns
 * @returns all rows below the header, in the columns of the table, and how many they are
 * @throws Failure workbook.not-set-up
 */
export function fillSheet<T>(
  workbook: Spreadsheet,
  key: SheetKey,
  table: readonly (readonly T[])[],
  blank: readonly T[],
): { range: Range; rows: number } {
  const a1 = `A2:${columnLetter(blank.length)}`;
  let range = rangeOf(workbook, key, a1);
  let rows = range.getNumRows();
  if (table.length > rows) {
    range.getSheet().insertRowsAfter(rows + 1, table.length - rows);
    range = rangeOf(workbook, key, a1);
    rows = table.length;
  }
  range.setValues(Array.from({ length: rows }, (_, i) => [...(table[i] ?? blank)]));
  return { range, rows };
}
