/** Range and Sheet.getRange: where a range is, and what is refused. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

export const rangePlace: readonly Case[] = [
  tells(
    'Range.getA1Notation Range.getRow Range.getColumn Range.getLastRow Range.getLastColumn Range.getNumRows Range.getNumColumns',
    'is told in letters and in numbers from 1',
    [at.range('getA1Notation()'), at.range('getRow()'), at.range('getLastColumn()'), at.range('getNumRows()')],
    ({ sheet }) => {
      const r = sheet.getRange(2, 3, 4, 5);
      return [
        r.getA1Notation(),
        ...[r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns()],
      ];
    },
    ['C2:G5', 2, 3, 5, 7, 4, 5],
  ),
  tells(
    'Range.getRowIndex Range.getHeight Range.getWidth',
    'getRowIndex, getHeight and getWidth are other names of getRow, getNumRows and getNumColumns',
    [at.range('getRowIndex()'), at.range('getHeight()'), at.range('getWidth()')],
    ({ sheet }) => {
      const r = sheet.getRange('B3:D4');
      return [r.getRowIndex(), r.getHeight(), r.getWidth()];
    },
    [3, 2, 3],
  ),
  tells(
    'Range.getGridId Range.getSheet Sheet.getSheetId',
    'knows its sheet, and the id of it',
    [at.range('getGridId()'), at.range('getSheet()'), at.sheet('getSheetId()')],
    ({ sheet }) => {
      const r = sheet.getRange('A1');
      return [r.getGridId() === sheet.getSheetId(), r.getSheet().getSheetId() === sheet.getSheetId()];
    },
    [true, true],
  ),
  tells(
    'Range.getCell',
    'gives a cell by its place within the range, from 1',
    at.range('getCell(Integer,Integer)'),
    ({ sheet }) => sheet.getRange('B2:D4').getCell(1, 3).getA1Notation(),
    'D2',
  ),
  tells(
    'Range.getCell',
    'refuses a cell that is not within the range',
    at.reported.cellOut,
    ({ sheet }) => thrown(() => sheet.getRange('B2:D4').getCell(4, 1)),
    'Exception: Cell reference out of range',
  ),
  tells(
    'Range.offset',
    'offset moves the range, by less than nothing too, and keeps its size unless another is named',
    [at.range('offset(Integer,Integer)'), at.range('offset(Integer,Integer,Integer,Integer)')],
    ({ sheet }) => {
      const r = sheet.getRange('C2:D4');
      return [r.offset(1, -2), r.offset(0, 0, 1), r.offset(1, 1, 2, 3)].map((each) => each.getA1Notation());
    },
    ['A3:B5', 'C2:D2', 'D3:F4'],
  ),
  tells(
    'Range.canEdit',
    'whoever owns the spreadsheet can edit all of it, protected or not',
    at.range('canEdit()'),
    ({ sheet }) => {
      const r = sheet.getRange('A1');
      r.protect();
      return r.canEdit();
    },
    true,
  ),
  tells(
    'Range.activate Range.activateAsCurrentCell',
    'activate selects the range; a cell outside of what is selected becomes the selection when it becomes the current cell',
    [at.range('activate()'), at.range('activateAsCurrentCell()')],
    ({ sheet, book }) => {
      sheet.getRange('B2:C3').activate();
      const first = [book.getActiveRange()?.getA1Notation(), book.getCurrentCell()?.getA1Notation()];
      sheet.getRange('F6').activateAsCurrentCell();
      return [...first, book.getActiveRange()?.getA1Notation(), book.getCurrentCell()?.getA1Notation()];
    },
    ['B2:C3', 'B2', 'F6', 'F6'],
  ),
  tells(
    'Range.activateAsCurrentCell',
    'a cell within what is selected becomes the current cell of that selection',
    at.range('activateAsCurrentCell()'),
    ({ sheet, book }) => {
      sheet.getRange('B2:C3').activate();
      sheet.getRange('C3').activateAsCurrentCell();
      return [book.getActiveRange()?.getA1Notation(), book.getCurrentCell()?.getA1Notation()];
    },
    ['B2:C3', 'C3'],
    {
      onHost: { got: ['C3', 'C3'], because: 'The current cell is the first of the selection' },
    },
  ),
  tells(
    'Sheet.getRange',
    'finds ranges by numbers, in A1 notation, open at an end, and turned round',
    [
      at.sheet('getRange(Integer,Integer)'),
      at.sheet('getRange(Integer,Integer,Integer)'),
      at.sheet('getRange(Integer,Integer,Integer,Integer)'),
      at.sheet('getRange(String)'),
    ],
    ({ sheet }) =>
      [
        sheet.getRange(3, 2),
        sheet.getRange(3, 2, 2),
        sheet.getRange(3, 2, 2, 4),
        ...['b2', '$C$3', 'A:C', '2:3', 'B995:B', 'B3:A1'].map((text) => sheet.getRange(text)),
      ].map((each) => each.getA1Notation()),
    ['B3', 'B3:B4', 'B3:E4', 'B2', 'C3', 'A1:C1000', 'A2:Z3', 'B995:B1000', 'A1:B3'],
    { toBeTriedLive: 'how a range that is open at an end writes itself' },
  ),
  tells(
    'Spreadsheet.getRange',
    'finds ranges in R1C1 notation too',
    [at.book('getRange(String)'), at.live('testsheets')],
    ({ sheet, book }) => {
      book.setActiveSheet(sheet);
      return ['R5C3', 'R2C2:R4C5', 'R10C5:R1C2'].map((text) => book.getRange(text).getA1Notation());
    },
    ['C5', 'B2:E4', 'B1:E10'],
  ),
  tells(
    'Sheet.getRange',
    'refuses what lies beyond the sheet',
    at.reported.outside,
    ({ sheet }) => [thrown(() => sheet.getRange(1001, 1)), thrown(() => sheet.getRange(1, 26, 1, 2))],
    Array(2).fill('Exception: The coordinates of the range are outside the dimensions of the sheet.'),
  ),
  tells(
    'Sheet.getRange',
    'refuses a range without rows, or without columns',
    at.reported.noRows,
    ({ sheet }) => [thrown(() => sheet.getRange(1, 1, 0, 1)), thrown(() => sheet.getRange(1, 1, 1, 0))],
    [
      'Exception: The number of rows in the range must be at least 1.',
      'Exception: The number of columns in the range must be at least 1.',
    ],
  ),
  tells(
    'Sheet.getRange Range.offset',
    'refuses a place before the first row or column',
    at.sheet('getRange(Integer,Integer)'),
    ({ sheet }) => [
      thrown(() => sheet.getRange(0, 1)),
      thrown(() => sheet.getRange(1, 0)),
      thrown(() => sheet.getRange('A1').offset(-1, 0)),
    ],
    [
      'Exception: The starting row of the range is too small.',
      'Exception: The starting column of the range is too small.',
      'Exception: The starting row of the range is too small.',
    ],
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Sheet.getRange',
    'refuses a text that names no range',
    at.sheet('getRange(String)'),
    ({ sheet }) => thrown(() => sheet.getRange('ไม่มี')),
    'Exception: Range not found',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Sheet.getRange',
    'names the kinds of arguments that it does not know together',
    at.live('testsheets'),
    ({ sheet }) => {
      const getRange = sheet.getRange as (...args: unknown[]) => unknown;
      return [[], [1], ['1', 2], [1, undefined]].map((args) => thrown(() => getRange.apply(sheet, args)));
    },
    ['', 'number', 'String,number', 'number,null'].map(
      (kinds) =>
        `Exception: The parameters (${kinds}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    ),
    { toBeTriedLive: 'the words for each kind' },
  ),
];
