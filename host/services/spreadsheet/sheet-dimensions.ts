/** The part of a Sheet that adds, removes, sizes, freezes and hides rows and columns. */

import type { Dimension, SheetSettings } from '../../protocol/sheets';
import { ask } from '../core/bridge';
import { face } from '../core/service';

type G = GoogleAppsScript.Spreadsheet.Sheet;

const one = ['number'];
const two = ['number,number'];
const three = ['number,number,number'];

export const dimensionMembers = {
  getMaxRows: [''],
  getMaxColumns: [''],
  insertRowAfter: one,
  insertRowBefore: one,
  insertRowsAfter: two,
  insertRowsBefore: two,
  insertRows: ['number', 'number,number'],
  insertColumnAfter: one,
  insertColumnBefore: one,
  insertColumnsAfter: two,
  insertColumnsBefore: two,
  insertColumns: ['number', 'number,number'],
  deleteRow: one,
  deleteRows: two,
  deleteColumn: one,
  deleteColumns: two,
  getFrozenRows: [''],
  setFrozenRows: one,
  getFrozenColumns: [''],
  setFrozenColumns: one,
  getColumnWidth: one,
  setColumnWidth: two,
  setColumnWidths: three,
  getRowHeight: one,
  setRowHeight: two,
  setRowHeights: three,
  setRowHeightsForced: three,
  autoResizeColumn: one,
  autoResizeColumns: two,
  autoResizeRows: two,
  hideRows: ['number', 'number,number'],
  showRows: ['number', 'number,number'],
  hideColumns: ['number', 'number,number'],
  showColumns: ['number', 'number,number'],
  isRowHiddenByUser: one,
  isColumnHiddenByUser: one,
} as const;

export abstract class SheetDimensions implements Pick<G, keyof typeof dimensionMembers> {
  constructor(readonly id: number) {}

  getMaxRows = () => ask('sheet.info', this.id).maxRows;
  getMaxColumns = () => ask('sheet.info', this.id).maxColumns;

  insertRowAfter = (after: number) => this.insert('rows', after + 1, 1);
  insertRowBefore = (before: number) => this.insert('rows', before, 1);
  insertRowsAfter = (after: number, count: number) => this.insert('rows', after + 1, count);
  insertRowsBefore = (before: number, count: number) => this.insert('rows', before, count);
  insertRows = (before: number, count = 1) => void this.insert('rows', before, count);
  insertColumnAfter = (after: number) => this.insert('columns', after + 1, 1);
  insertColumnBefore = (before: number) => this.insert('columns', before, 1);
  insertColumnsAfter = (after: number, count: number) => this.insert('columns', after + 1, count);
  insertColumnsBefore = (before: number, count: number) => this.insert('columns', before, count);
  insertColumns = (before: number, count = 1) => void this.insert('columns', before, count);
  deleteRow = (row: number) => this.delete('rows', row, 1);
  deleteRows = (row: number, count: number) => void this.delete('rows', row, count);
  deleteColumn = (column: number) => this.delete('columns', column, 1);
  deleteColumns = (column: number, count: number) => void this.delete('columns', column, count);

  getFrozenRows = () => ask('sheet.info', this.id).frozenRows;
  setFrozenRows = (frozenRows: number) => void this.set({ frozenRows });
  getFrozenColumns = () => ask('sheet.info', this.id).frozenColumns;
  setFrozenColumns = (frozenColumns: number) => void this.set({ frozenColumns });

  getColumnWidth = (column: number) => ask('sheet.sizes', this.id, 'columns', column, 1)[0] as number;
  setColumnWidth = (column: number, width: number) => this.size('columns', column, 1, width);
  setColumnWidths = (column: number, count: number, width: number) => this.size('columns', column, count, width);
  getRowHeight = (row: number) => ask('sheet.sizes', this.id, 'rows', row, 1)[0] as number;
  setRowHeight = (row: number, height: number) => this.size('rows', row, 1, height);
  setRowHeights = (row: number, count: number, height: number) => this.size('rows', row, count, height);
  setRowHeightsForced = (row: number, count: number, height: number) => this.size('rows', row, count, height);
  autoResizeColumn = (column: number) => this.autoSize('columns', column, 1);
  autoResizeColumns = (column: number, count: number) => this.autoSize('columns', column, count);
  autoResizeRows = (row: number, count: number) => this.autoSize('rows', row, count);

  hideRows = (row: number, count = 1) => this.hide('rows', row, count, true);
  showRows = (row: number, count = 1) => this.hide('rows', row, count, false);
  hideColumns = (column: number, count = 1) => this.hide('columns', column, count, true);
  showColumns = (column: number, count = 1) => this.hide('columns', column, count, false);
  isRowHiddenByUser = (row: number) => ask('sheet.hidden', this.id, 'rows').includes(row);
  isColumnHiddenByUser = (column: number) => ask('sheet.hidden', this.id, 'columns').includes(column);

  protected set(settings: Partial<SheetSettings>): G {
    ask('sheet.set', this.id, settings);
    return face<G>(this);
  }

  private insert(dimension: Dimension, before: number, count: number): G {
    ask('sheet.insert', this.id, dimension, before, count);
    return face<G>(this);
  }

  private delete(dimension: Dimension, from: number, count: number): G {
    ask('sheet.delete', this.id, dimension, from, count);
    return face<G>(this);
  }

  private size(dimension: Dimension, from: number, count: number, pixels: number): G {
    ask('sheet.setSizes', this.id, dimension, from, count, pixels);
    return face<G>(this);
  }

  private autoSize(dimension: Dimension, from: number, count: number): G {
    ask('sheet.autoSize', this.id, dimension, from, count);
    return face<G>(this);
  }

  private hide(dimension: Dimension, from: number, count: number, hidden: boolean): void {
    ask('sheet.hide', this.id, dimension, from, count, hidden);
  }
}
