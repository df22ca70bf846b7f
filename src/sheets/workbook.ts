/** The spreadsheet that is open, and its sheets by the key of their name. */
import { Failure } from '../core/failure';
import { SHEETS, type SheetKey } from '../messages/workbook';
import type { SheetValue } from './cells';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const openWorkbook = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** @throws Failure workbook.not-set-up: the sheet is not there. */
export function sheetOf(workbook: Spreadsheet, key: SheetKey): Sheet {
  const sheet = workbook.getSheetByName(SHEETS[key]);
  if (!sheet) throw new Failure('workbook.not-set-up', { sheet: SHEETS[key] });
  return sheet;
}

/** All values of a sheet from A1 on, in one read. */
export const valuesOf = (sheet: Sheet): SheetValue[][] => sheet.getDataRange().getValues();

/** The letter of a 1-based column: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
