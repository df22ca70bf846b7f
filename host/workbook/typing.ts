/** Typing into a sheet as a person does: what is typed is read by Sheets, and checked by the validations that refuse. */

import type { Ops } from '../protocol/ops';
import type { Workbook } from './book';

/** What is typed into a cell: a text as a hand types it, or a value as it is. */
export type Typed = string | number | boolean | Date;

/**
 * Fills a rectangle of a sheet from an A1 cell; rows may be of different lengths. The sheet, and the rows and columns it
 * lacks, are made.
 */
export function typeInto(
  book: Workbook,
  ops: Ops,
  name: string,
  a1: string,
  rows: readonly (readonly Typed[])[],
): void {
  const { id, maxRows, maxColumns } = book.findSheet(name) ?? book.insertSheet(name, book.state.sheets.length);
  const start = book.area(a1, id);
  if (!start) throw new Error(`${a1} is no cell`);
  const columns = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) =>
    Array.from({ length: columns }, (_, index) => {
      const value = row[index] ?? '';
      return value instanceof Date ? { date: value.getTime() } : value;
    }),
  );
  const missingRows = start.row + rows.length - 1 - maxRows;
  const missingColumns = start.column + columns - 1 - maxColumns;
  if (missingRows > 0) ops['sheet.insert'](id, 'rows', maxRows + 1, missingRows);
  if (missingColumns > 0) ops['sheet.insert'](id, 'columns', maxColumns + 1, missingColumns);
  ops['cells.write']({ ...start, rows: rows.length, columns }, values);
}
