/** Sheet: rows and columns that are frozen, sized and hidden. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

export const sheetSizes: readonly Case[] = [
  tells(
    'Sheet.getFrozenRows Sheet.setFrozenRows Sheet.getFrozenColumns Sheet.setFrozenColumns',
    'rows and columns are frozen by their number; zero frees them',
    [
      at.sheet('getFrozenRows()'),
      at.sheet('setFrozenRows(Integer)'),
      at.sheet('getFrozenColumns()'),
      at.sheet('setFrozenColumns(Integer)'),
    ],
    ({ sheet }) => {
      const seen = () => [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      const none = seen();
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      const some = seen();
      sheet.setFrozenRows(0);
      return [none, some, seen()];
    },
    [
      [0, 0],
      [2, 1],
      [0, 1],
    ],
  ),
  tells(
    'Sheet.getColumnWidth Sheet.setColumnWidth Sheet.setColumnWidths Sheet.getRowHeight Sheet.setRowHeight Sheet.setRowHeights Sheet.setRowHeightsForced',
    'widths and heights are pixels; 100 and 21 where none was set',
    [
      ...[
        at.sheet('getColumnWidth(Integer)'),
        at.sheet('setColumnWidths(Integer,Integer,Integer)'),
        at.sheet('getRowHeight(Integer)'),
      ],
      ...[at.sheet('setRowHeights(Integer,Integer,Integer)'), at.sheet('setRowHeightsForced(Integer,Integer,Integer)')],
      at.live('testsheetsvalues'),
    ],
    ({ sheet }) => {
      const first = [sheet.getColumnWidth(1), sheet.getRowHeight(1)];
      sheet
        .setColumnWidth(1, 240)
        .setColumnWidths(2, 2, 50)
        .setRowHeight(1, 40)
        .setRowHeights(2, 2, 31)
        .setRowHeightsForced(4, 1, 18);
      const widths = [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column));
      return [first, widths, [1, 2, 3, 4].map((row) => sheet.getRowHeight(row))];
    },
    [
      [100, 21],
      [240, 50, 50, 100],
      [40, 31, 31, 18],
    ],
    { toBeTriedLive: 'the sizes where none was set' },
  ),
  tells(
    'Sheet.autoResizeColumn Sheet.autoResizeColumns Sheet.autoResizeRows',
    'columns and rows are fitted to what they hold; those beyond the sheet are refused',
    [
      at.sheet('autoResizeColumn(Integer)'),
      at.sheet('autoResizeColumns(Integer,Integer)'),
      at.sheet('autoResizeRows(Integer,Integer)'),
    ],
    ({ sheet }) => [
      sheet.autoResizeColumn(1).autoResizeColumns(1, 3).autoResizeRows(1, 2).getSheetId() === sheet.getSheetId(),
      thrown(() => sheet.autoResizeColumns(26, 2)),
    ],
    [true, 'Exception: Those columns are out of bounds.'],
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Sheet.hideRows Sheet.showRows Sheet.hideColumns Sheet.showColumns Sheet.isRowHiddenByUser Sheet.isColumnHiddenByUser',
    'rows and columns are hidden and shown, one or several',
    [
      ...[
        at.sheet('hideRows(Integer,Integer)'),
        at.sheet('showRows(Integer)'),
        at.sheet('hideColumns(Integer,Integer)'),
      ],
      ...[at.sheet('isRowHiddenByUser(Integer)'), at.sheet('isColumnHiddenByUser(Integer)'), at.live('testsheetstext')],
    ],
    ({ sheet }) => {
      const rows = () => [1, 2, 3].map((row) => sheet.isRowHiddenByUser(row));
      const columns = () => [1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column));
      sheet.hideRows(2, 2);
      sheet.hideColumns(1);
      const hidden = [rows(), columns()];
      sheet.showRows(2);
      sheet.showColumns(1, 3);
      return [...hidden, rows(), columns()];
    },
    [
      [false, true, true],
      [true, false, false],
      [false, false, true],
      [false, false, false],
    ],
  ),
];
