/** What is active: a sheet, a range, a cell; the same for the application, the spreadsheet and the selection. */

import { type Case, tells, thrown } from '../case';
import * as at from '../sources';

export const active: readonly Case[] = [
  tells(
    'Spreadsheet.setActiveSheet Spreadsheet.getActiveSheet Spreadsheet.moveActiveSheet SpreadsheetApp.setActiveSheet',
    'another sheet is made the active one, and moved to a place from 1',
    [at.book('setActiveSheet(Sheet)'), at.book('moveActiveSheet(Integer)'), at.app('setActiveSheet(Sheet)')],
    (scratch) => {
      const { book } = scratch;
      const [one, two] = [scratch.newSheet('สัญญา 1'), scratch.newSheet('สัญญา 2')];
      const seen = [
        book.getActiveSheet().getName(),
        book.setActiveSheet(one).getName(),
        book.getActiveSheet().getName(),
      ];
      SpreadsheetApp.setActiveSheet(two);
      book.moveActiveSheet(1);
      return [...seen, two.getIndex(), thrown(() => book.moveActiveSheet(-1)).startsWith('Exception: ')];
    },
    ['สัญญา 2', 'สัญญา 1', 'สัญญา 1', 1, true],
  ),
  tells(
    'Spreadsheet.setActiveRange Spreadsheet.setActiveSelection Spreadsheet.setCurrentCell Spreadsheet.getActiveRange Spreadsheet.getActiveCell Spreadsheet.getCurrentCell SpreadsheetApp.setActiveRange SpreadsheetApp.getActiveRange SpreadsheetApp.getCurrentCell',
    'what is selected is the same for the spreadsheet and for the application',
    [
      at.book('setActiveRange(Range)'),
      at.book('setActiveSelection(String)'),
      at.book('setCurrentCell(Range)'),
      at.app('setActiveRange(Range)'),
    ],
    ({ sheet, book }) => {
      const seen = () => [
        ...[
          book.getActiveRange()?.getA1Notation(),
          book.getActiveCell().getA1Notation(),
          book.getCurrentCell()?.getA1Notation(),
        ],
        ...[SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()],
      ];
      book.setActiveRange(sheet.getRange('B2:C3'));
      const one = seen();
      book.setActiveSelection('D4:E5');
      const two = seen();
      book.setCurrentCell(sheet.getRange('A9'));
      const three = seen();
      SpreadsheetApp.setActiveRange(sheet.getRange('F1:F2'));
      return [one, two, three, seen()];
    },
    [
      ['B2:C3', 'B2', 'B2', 'B2:C3', 'B2'],
      ['D4:E5', 'D4', 'D4', 'D4:E5', 'D4'],
      ['A9', 'A9', 'A9', 'A9', 'A9'],
      ['F1:F2', 'F1', 'F1', 'F1:F2', 'F1'],
    ],
  ),
  tells(
    'Spreadsheet.getSelection SpreadsheetApp.getSelection Selection.getActiveSheet Selection.getActiveRange Selection.getCurrentCell',
    'the selection tells of sheet, range and cell',
    [
      at.book('getSelection()'),
      at.app('getSelection()'),
      at.selection('getActiveSheet()'),
      at.selection('getActiveRange()'),
      at.selection('getCurrentCell()'),
    ],
    ({ sheet, book }) => {
      sheet.getRange('B2:C3').activate();
      const selection = book.getSelection();
      return [
        selection.getActiveSheet().getSheetId() === sheet.getSheetId(),
        selection.getActiveRange()?.getA1Notation(),
        SpreadsheetApp.getSelection().getCurrentCell()?.getA1Notation(),
      ];
    },
    [true, 'B2:C3', 'B2'],
  ),
];
