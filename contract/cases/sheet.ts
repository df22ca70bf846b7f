/** Sheet: what it is called, shows, holds and selects. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

export const sheetCases: readonly Case[] = [
  tells(
    'Sheet.getName Sheet.getSheetName Sheet.setName',
    'a sheet is renamed; a name that another has is refused',
    [at.sheet('getName()'), at.sheet('getSheetName()'), at.sheet('setName(String)')],
    (scratch) => {
      const [one, two] = [scratch.newSheet('สัญญา 1'), scratch.newSheet('สัญญา 2')];
      const names = [one.setName('สัญญา 3').getName(), one.getSheetName()];
      return [...names, thrown(() => two.setName('สัญญา 3'))];
    },
    ['สัญญา 3', 'สัญญา 3', 'Exception: A sheet with the name "สัญญา 3" already exists. Please enter another name.'],
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Sheet.getIndex Sheet.getParent Sheet.getType',
    'a sheet has a place from 1, a spreadsheet, and a type',
    [at.sheet('getIndex()'), at.sheet('getParent()'), at.sheet('getType()')],
    ({ sheet, book }) => {
      const place = book.getSheets().findIndex((each) => each.getSheetId() === sheet.getSheetId());
      return [
        sheet.getIndex() - place,
        sheet.getParent().getId() === book.getId(),
        sheet.getType() === SpreadsheetApp.SheetType.GRID,
      ];
    },
    [1, true, true],
  ),
  tells(
    'Sheet.getLastRow Sheet.getLastColumn Sheet.getDataRange',
    'the last row and column are those that hold something; the data reaches from A1 to them',
    [at.sheet('getLastRow()'), at.sheet('getLastColumn()'), at.sheet('getDataRange()')],
    ({ sheet }) => {
      const seen = () => [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      const empty = seen();
      sheet.getRange('B3').setValue('ก');
      sheet.getRange('D2').setValue(0);
      return [empty, seen()];
    },
    [
      [0, 0, 'A1'],
      [3, 4, 'A1:D3'],
    ],
    { toBeTriedLive: 'the data of an empty sheet' },
  ),
  tells(
    'Sheet.getSheetValues',
    'values are read by numbers, as those of the range',
    at.sheet('getSheetValues(Integer,Integer,Integer,Integer)'),
    ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        ['ก', 1],
        ['', true],
      ]);
      return sheet.getSheetValues(1, 1, 2, 2);
    },
    [
      ['ก', 1],
      ['', true],
    ],
  ),
  tells(
    'Sheet.getSheetValues',
    '-1 rows and -1 columns are all that hold something',
    at.sheet('getSheetValues(Integer,Integer,Integer,Integer)'),
    ({ sheet }) => {
      sheet.getRange('B2:C3').setValues([
        ['ก', 1],
        ['', 'ข'],
      ]);
      return sheet.getSheetValues(1, 1, -1, -1);
    },
    [
      ['', '', ''],
      ['', 'ก', 1],
      ['', '', 'ข'],
    ],
    { toBeTriedLive: 'that the number of rows and columns is meant, where the reference says "position"' },
  ),
  tells(
    'Sheet.getSheetValues',
    '-1 is refused on a sheet that holds nothing',
    at.sheet('getSheetValues(Integer,Integer,Integer,Integer)'),
    ({ sheet }) => thrown(() => sheet.getSheetValues(1, 1, -1, -1)),
    'Exception: The number of rows in the range must be at least 1.',
    { toBeTriedLive: 'all of it' },
  ),
  tells(
    'Sheet.appendRow',
    'a row is appended below the last value, read as if it were typed, and the sheet grows for it',
    [at.sheet('appendRow(Object)'), at.live('testsheetstext')],
    ({ sheet }) => {
      sheet.getRange('A1').setValue('ก');
      sheet.appendRow(['1.5', '=1', 'ข']);
      const values = sheet.getRange('A2:C2').getValues();
      sheet.getRange('A1000').setValue('ท้าย');
      sheet.appendRow(['ต่อ']);
      return [values, sheet.getMaxRows(), sheet.getRange('A1001').getValue()];
    },
    [[[1.5, 1, 'ข']], 1001, 'ต่อ'],
    { toBeTriedLive: 'that a sheet without an empty row grows by one' },
  ),
  tells(
    'Sheet.activate Sheet.getActiveRange Sheet.getActiveCell Sheet.getCurrentCell Sheet.setActiveRange Sheet.setActiveSelection Sheet.setCurrentCell',
    'a sheet has a selection, of which the first cell is the current one',
    [
      at.sheet('activate()'),
      at.sheet('setActiveRange(Range)'),
      at.sheet('setActiveSelection(String)'),
      at.sheet('setCurrentCell(Range)'),
    ],
    ({ sheet }) => {
      const seen = () => [
        sheet.getActiveRange()?.getA1Notation(),
        sheet.getActiveCell().getA1Notation(),
        sheet.getCurrentCell()?.getA1Notation(),
      ];
      sheet.activate().setActiveRange(sheet.getRange('B2:C3'));
      const range = seen();
      sheet.setActiveSelection('D4:E5');
      const text = seen();
      sheet.setCurrentCell(sheet.getRange('A9'));
      return [range, text, seen()];
    },
    [
      ['B2:C3', 'B2', 'B2'],
      ['D4:E5', 'D4', 'D4'],
      ['A9', 'A9', 'A9'],
    ],
  ),
  tells(
    'Sheet.hideSheet Sheet.showSheet Sheet.isSheetHidden',
    'a sheet is hidden and shown; it does no harm to do so twice',
    [at.sheet('hideSheet()'), at.sheet('showSheet()'), at.sheet('isSheetHidden()'), at.live('testsheetstext')],
    ({ sheet }) => [
      sheet.isSheetHidden(),
      sheet.hideSheet().hideSheet().isSheetHidden(),
      sheet.showSheet().showSheet().isSheetHidden(),
    ],
    [false, true, false],
  ),
  tells(
    'Sheet.hideSheet Spreadsheet.deleteSheet',
    'the last sheet that is shown can be neither hidden nor deleted',
    [at.sheet('hideSheet()'), at.book('deleteSheet(Sheet)')],
    (scratch) => {
      const { sheet, book } = scratch;
      for (const each of book
        .getSheets()
        .filter((other) => other.getSheetId() !== sheet.getSheetId() && !other.isSheetHidden())) {
        each.hideSheet();
        scratch.ends(() => each.showSheet());
      }
      return [thrown(() => sheet.hideSheet()), thrown(() => book.deleteSheet(sheet))];
    },
    [
      "Exception: You can't hide all the sheets in a document.",
      "Exception: You can't remove all the sheets in a document.",
    ],
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Sheet.getTabColor Sheet.setTabColor',
    'a tab has a colour, or none',
    [
      at.sheet('setTabColor(String)'),
      'https://developers.google.com/apps-script/reference/spreadsheet/sheet#getTabColor()',
    ],
    ({ sheet }) => [
      sheet.getTabColor(),
      sheet.setTabColor('#ff0000').getTabColor(),
      sheet.setTabColor(null).getTabColor(),
    ],
    [null, '#ff0000', null],
    { toBeTriedLive: 'null before a colour was set' },
  ),
  tells(
    'Sheet.setHiddenGridlines Sheet.hasHiddenGridlines Sheet.setRightToLeft Sheet.isRightToLeft',
    'gridlines are shown and the sheet runs from left to right unless it is said',
    [
      at.sheet('setHiddenGridlines(Boolean)'),
      at.sheet('hasHiddenGridlines()'),
      at.sheet('setRightToLeft(Boolean)'),
      at.sheet('isRightToLeft()'),
    ],
    ({ sheet }) => [
      ...[sheet.hasHiddenGridlines(), sheet.isRightToLeft()],
      ...[sheet.setHiddenGridlines(true).hasHiddenGridlines(), sheet.setRightToLeft(true).isRightToLeft()],
    ],
    [false, false, true, true],
  ),
  tells(
    'Sheet.copyTo',
    'a sheet is copied under a name of its own, with its values, and without its protections',
    at.sheet('copyTo(Spreadsheet)'),
    (scratch) => {
      const { sheet, book } = scratch;
      sheet.getRange('A1').setValue('ก').protect();
      const copy = sheet.copyTo(book);
      scratch.ends(() => book.deleteSheet(copy));
      return [
        copy.getName().includes(sheet.getName()) && copy.getName() !== sheet.getName(),
        copy.getRange('A1').getValue(),
        copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      ];
    },
    [true, 'ก', 0],
    { toBeTriedLive: 'the protections' },
  ),
];
