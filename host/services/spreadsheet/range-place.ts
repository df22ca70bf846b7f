/** The part of a Range that says where it is, and leads to its neighbours. */

import { a1Of } from '../../workbook/area';
import type { Area } from '../../workbook/state';
import { ask } from '../core/bridge';
import { exception } from '../core/exception';
import { face } from '../core/service';
import { made } from './makers';

type G = GoogleAppsScript.Spreadsheet.Range;

/** The members of a Range that tell and move its place. */
export const placeMembers = {
  getA1Notation: [''],
  getRow: [''],
  getRowIndex: [''],
  getColumn: [''],
  getLastRow: [''],
  getLastColumn: [''],
  getNumRows: [''],
  getNumColumns: [''],
  getHeight: [''],
  getWidth: [''],
  getGridId: [''],
  getSheet: [''],
  getCell: ['number,number'],
  offset: ['number,number', 'number,number,number', 'number,number,number,number'],
  activate: [''],
  activateAsCurrentCell: [''],
  canEdit: [''],
} as const;

export abstract class RangePlace implements Pick<G, keyof typeof placeMembers> {
  constructor(readonly area: Area) {}

  getA1Notation(): string {
    return a1Of(this.area);
  }

  getRow = () => this.area.row;
  getRowIndex = () => this.area.row;
  getColumn = () => this.area.column;
  getLastRow = () => this.area.row + this.area.rows - 1;
  getLastColumn = () => this.area.column + this.area.columns - 1;
  getNumRows = () => this.area.rows;
  getNumColumns = () => this.area.columns;
  getHeight = () => this.area.rows;
  getWidth = () => this.area.columns;
  getGridId = () => this.area.sheet;

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return made.sheet(this.area.sheet);
  }

  getCell(row: number, column: number): G {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw exception('Cell reference out of range');
    }
    return made.range(placed(this.area.sheet, this.area.row + row - 1, this.area.column + column - 1, 1, 1));
  }

  offset(rowOffset: number, columnOffset: number, rows = this.area.rows, columns = this.area.columns): G {
    const { sheet, row, column } = this.area;
    return made.range(placed(sheet, row + rowOffset, column + columnOffset, rows, columns));
  }

  activate(): G {
    ask('sheet.select', this.area);
    return face<G>(this);
  }

  activateAsCurrentCell(): G {
    if (this.area.rows * this.area.columns !== 1) throw exception('Range must be a single cell.');
    return this.activate();
  }

  canEdit(): boolean {
    return true;
  }
}

/** An area of a sheet, refused in Google's words when it isn't within it. */
export function placed(sheet: number, ...numbers: [row: number, column: number, rows: number, columns: number]): Area {
  // Google takes whole numbers: a fraction is cut off.
  const [row, column, rows, columns] = numbers.map(Math.trunc) as typeof numbers;
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const { maxRows, maxColumns } = ask('sheet.info', sheet);
  if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheet, row, column, rows, columns };
}

/** An area read from A1 notation or the name of a named range. */
export function placedByText(text: string, sheet: number): Area {
  const area = ask('book.area', text, sheet);
  if (!area) throw exception('Range not found');
  return placed(area.sheet, area.row, area.column, area.rows, area.columns);
}
