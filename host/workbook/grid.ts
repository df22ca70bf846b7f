/** Reaching the cells of an area: reading them in rows, and making them where they are to be written. */

import { Refusal } from '../refusal';
import { overlaps } from './area';
import type { Workbook } from './book';
import type { Area, CellState, SheetState } from './state';

/** Calls `read` for every cell of the area, row by row, with null for a cell that holds nothing. */
export function mapCells<T>(
  book: Workbook,
  area: Area,
  read: (cell: CellState | null, row: number, column: number) => T,
): T[][] {
  const sheet = bounded(book, area);
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push(read(book.cell(sheet, row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** The values of a range that something points to; what of it no longer exists has none. */
export function valuesAt<T>(book: Workbook, { sheet: id, ...area }: Area, read: (cell: CellState | null) => T): T[] {
  const sheet = book.state.sheets.find((each) => each.id === id);
  if (!sheet) return [];
  const rows = Math.min(area.rows, sheet.maxRows - area.row + 1);
  const columns = Math.min(area.columns, sheet.maxColumns - area.column + 1);
  if (rows < 1 || columns < 1) return [];
  return mapCells(book, { ...area, sheet: id, rows, columns }, read).flat();
}

/** What a cell is that holds nothing: one object, so that what is made of it can be shared as well. */
const NOTHING: CellState = Object.freeze({});

/** Gives the next state of every cell of the area; null or an empty object leaves nothing there. */
export function changeCells(
  book: Workbook,
  area: Area,
  change: (cell: CellState, row: number, column: number) => CellState | null,
): void {
  const sheet = bounded(book, area);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const next = change(book.cell(sheet, row, column) ?? NOTHING, row, column);
      putCell(sheet, row, column, next && Object.keys(next).length > 0 ? next : null);
    }
  }
}

/** The merge that a cell lies in, or null. */
function mergeAt(sheet: SheetState, row: number, column: number): Area | null {
  if (sheet.merges.length === 0) return null;
  const cell = { sheet: sheet.id, row, column, rows: 1, columns: 1 };
  return sheet.merges.find((merge) => overlaps(merge, cell)) ?? null;
}

/** Whether a merge hides this cell: it lies in one and is not its top left cell. */
export function isCovered(sheet: SheetState, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== null && (merge.row !== row || merge.column !== column);
}

/** Refuses data of another size than the range, in Google's words. */
export function sameSize(area: Area, data: readonly (readonly unknown[])[], what = 'data'): void {
  const has = what === 'data' ? 'The data has' : `The ${what} has`;
  if (data.length !== area.rows) {
    throw new Refusal(
      `The number of rows in the ${what} does not match the number of rows in the range. ${has} ${data.length} but the range has ${area.rows}.`,
    );
  }
  const wrong = data.find((row) => row.length !== area.columns);
  if (wrong) {
    throw new Refusal(
      `The number of columns in the ${what} does not match the number of columns in the range. ${has} ${wrong.length} but the range has ${area.columns}.`,
    );
  }
}

function bounded(book: Workbook, area: Area): SheetState {
  const sheet = book.sheet(area.sheet);
  if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns) {
    throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return sheet;
}

function putCell(sheet: SheetState, row: number, column: number, cell: CellState | null): void {
  if (cell === null && sheet.cells[row - 1]?.[column - 1] == null) return;
  while (sheet.cells.length < row) sheet.cells.push([]);
  const cells = sheet.cells[row - 1] as (CellState | null)[];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = cell;
}
