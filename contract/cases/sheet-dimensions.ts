/** Sheet: rows and columns that are added, removed, sized, frozen and hidden. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first row, or the first column, of a sheet that begins with ก ข ค. */
const down = (sheet: Sheet) =>
  sheet
    .getRange('A1:A8')
    .getValues()
    .map(([value]) => value || '-')
    .join('');
const across = (sheet: Sheet) => (sheet.getRange('A1:H1').getValues()[0] ?? []).map((value) => value || '-').join('');

export const sheetDimensions: readonly Case[] = [
  tells(
    'Sheet.getMaxRows Sheet.getMaxColumns',
    'a new sheet has a thousand rows and 26 columns',
    [at.sheet('getMaxRows()'), at.sheet('getMaxColumns()')],
    ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    [1000, 26],
    { toBeTriedLive: 'the size' },
  ),
  tells(
    'Sheet.insertRowAfter Sheet.insertRowBefore Sheet.insertRowsAfter Sheet.insertRowsBefore Sheet.insertRows Sheet.deleteRow Sheet.deleteRows',
    'rows are inserted before and after, one or several, and deleted',
    [
      ...[
        at.sheet('insertRowAfter(Integer)'),
        at.sheet('insertRowsBefore(Integer,Integer)'),
        at.sheet('insertRows(Integer,Integer)'),
      ],
      ...[at.sheet('deleteRow(Integer)'), at.sheet('deleteRows(Integer,Integer)')],
    ],
    ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['ก'], ['ข'], ['ค']]);
      const seen = [
        down(sheet.insertRowAfter(1)),
        down(sheet.insertRowBefore(1)),
        down(sheet.deleteRow(1).deleteRow(2)),
        down(sheet.insertRowsAfter(1, 2)),
        down(sheet.insertRowsBefore(1, 2)),
      ];
      sheet.deleteRows(1, 2);
      sheet.deleteRows(2, 2);
      sheet.insertRows(2);
      sheet.insertRows(1, 2);
      return [...seen, down(sheet), sheet.getMaxRows()];
    },
    ['ก-ขค----', '-ก-ขค---', 'กขค-----', 'ก--ขค---', '--ก--ขค-', '--ก-ขค--', 1003],
  ),
  tells(
    'Sheet.insertColumnAfter Sheet.insertColumnBefore Sheet.insertColumnsAfter Sheet.insertColumnsBefore Sheet.insertColumns Sheet.deleteColumn Sheet.deleteColumns',
    'columns are inserted before and after, one or several, and deleted',
    [
      ...[
        at.sheet('insertColumnAfter(Integer)'),
        at.sheet('insertColumnsBefore(Integer,Integer)'),
        at.sheet('insertColumns(Integer,Integer)'),
      ],
      ...[at.sheet('deleteColumn(Integer)'), at.sheet('deleteColumns(Integer,Integer)')],
    ],
    ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([['ก', 'ข', 'ค']]);
      const seen = [
        across(sheet.insertColumnAfter(1)),
        across(sheet.insertColumnBefore(1)),
        across(sheet.deleteColumn(1).deleteColumn(2)),
        across(sheet.insertColumnsAfter(1, 2)),
        across(sheet.insertColumnsBefore(1, 2)),
      ];
      sheet.deleteColumns(1, 2);
      sheet.deleteColumns(2, 2);
      sheet.insertColumns(2);
      sheet.insertColumns(1, 2);
      return [...seen, across(sheet), sheet.getMaxColumns()];
    },
    ['ก-ขค----', '-ก-ขค---', 'กขค-----', 'ก--ขค---', '--ก--ขค-', '--ก-ขค--', 29],
  ),
  tells(
    'Sheet.insertRowsAfter Sheet.deleteRows Sheet.setColumnWidth',
    'rows and columns beyond the sheet are refused',
    at.reported.columnsOut,
    ({ sheet }) => [
      thrown(() => sheet.insertRowsAfter(2000, 1)),
      thrown(() => sheet.deleteRows(1001, 1)),
      thrown(() => sheet.setColumnWidth(27, 100)),
    ],
    [
      'Exception: Those rows are out of bounds.',
      'Exception: Those rows are out of bounds.',
      'Exception: Those columns are out of bounds.',
    ],
  ),
  tells(
    'Sheet.deleteRows Sheet.deleteColumns',
    'a sheet keeps a row and a column, and one that is not frozen',
    at.sheet('deleteRows(Integer,Integer)'),
    ({ sheet }) => {
      const all = [thrown(() => sheet.deleteRows(1, 1000)), thrown(() => sheet.deleteColumns(1, 26))];
      sheet.setFrozenRows(1);
      return [...all, thrown(() => sheet.deleteRows(2, 999))];
    },
    [
      "Exception: You can't delete all the rows on the sheet.",
      "Exception: You can't delete all the columns on the sheet.",
      'Exception: Sorry, it is not possible to delete all non-frozen rows.',
    ],
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Sheet.insertRowAfter',
    'a new row looks like the one it is inserted after',
    at.sheet('insertRowAfter(Integer)'),
    ({ sheet }) => {
      sheet.getRange('A1:A2').setValue('x');
      sheet.getRange('A1').setBackground('red');
      sheet.insertRowAfter(1);
      const cell = sheet.getRange('A2');
      return [cell.isBlank(), cell.getBackground()];
    },
    [true, '#ff0000'],
    { toBeTriedLive: 'all of it' },
  ),
  tells(
    'Sheet.insertRowsBefore Sheet.deleteRows',
    'what points into a sheet goes with its rows, and goes when all of them go',
    at.sheet('insertRowsBefore(Integer,Integer)'),
    (scratch) => {
      const { sheet, book } = scratch;
      const name = 'contract_rows';
      scratch.ends(() => book.removeNamedRange(name));
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setBackground('red')
          .setRanges([sheet.getRange('A5:A8')])
          .build(),
      ]);
      sheet.getRange('B5:B6').merge();
      sheet.getRange('C5:C8').applyRowBanding();
      sheet.getRange('D5:D8').protect();
      book.setNamedRange(name, sheet.getRange('E5:E8'));
      const places = () =>
        [
          ...[
            ...sheet.getConditionalFormatRules().map((each) => each.getRanges()[0]),
            ...sheet.getRange('B1:B99').getMergedRanges(),
          ],
          ...[...sheet.getBandings().map((each) => each.getRange()), book.getRangeByName(name)],
          ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getRange()),
        ].map((each) => each?.getA1Notation() ?? null);
      sheet.insertRowsBefore(1, 2);
      const moved = places();
      sheet.deleteRows(1, 3);
      const back = places();
      sheet.deleteRows(4, 4);
      return [moved, back, places()];
    },
    [['A7:A10', 'B7:B8', 'C7:C10', 'E7:E10', 'D7:D10'], ['A4:A7', 'B4:B5', 'C4:C7', 'E4:E7', 'D4:D7'], [null]],
    { toBeTriedLive: 'a rule, bands and a name whose rows are all gone' },
  ),
];
