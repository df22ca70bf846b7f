/**
 * The spreadsheet that is open, and its sheets by the key of their name.
 *
 * A service call costs tens to hundreds of milliseconds, so a sheet is read in two: the sheet, and all that it holds.
 */
import { Failure } from '../core/failure';
import { SHEETS, type SheetKey } from '../messages/workbook';
import type { SheetValue } from './cells';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

let opened: Spreadsheet | undefined;

/** Asked for once an execution: each one starts the script anew. */
export function openWorkbook(): Spreadsheet {
  opened ??= SpreadsheetApp.getActiveSpreadsheet();
  return opened;
}

/** What a sheet holds. */
export interface SheetCells {
  readonly name: string;
  readonly sheet: Sheet;
  /** From A1 to the last row and the last column that hold anything; at least one cell. */
  readonly values: readonly (readonly SheetValue[])[];
}

/** @throws Failure workbook.not-set-up: the sheet is not there. */
export function sheetOf(workbook: Spreadsheet, key: SheetKey): Sheet {
  const sheet = workbook.getSheetByName(SHEETS[key]);
  if (!sheet) throw notSetUp(key);
  return sheet;
}

const notSetUp = (key: SheetKey) => new Failure('workbook.not-set-up', { sheet: SHEETS[key] });

/** @throws Failure workbook.not-set-up: the sheet is not there. */
export function readSheet(workbook: Spreadsheet, key: SheetKey): SheetCells {
  const cells = tryRead(workbook, SHEETS[key]);
  if (!cells) throw notSetUp(key);
  return cells;
}

/** All that a sheet holds; null where there is no sheet of that name. */
export function tryRead(workbook: Spreadsheet, name: string): SheetCells | null {
  const sheet = workbook.getSheetByName(name);
  return sheet && cellsOf(sheet, name);
}

export const cellsOf = (sheet: Sheet, name: string): SheetCells => ({ name, sheet, values: trimmed(valuesOf(sheet)) });

/** -1 stands for the last row and the last column that hold anything; a sheet that holds nothing has none. */
function valuesOf(sheet: Sheet): SheetValue[][] {
  try {
    const values = sheet.getSheetValues(1, 1, -1, -1) as unknown as SheetValue[][];
    if (values[0]?.length) return values;
  } catch {
    // Where more is wrong than that, the second try has Google's own words for it.
  }
  return sheet.getDataRange().getValues();
}

/** A range by its address; null where there is no such sheet, or it is not that large. */
function rangeAt(workbook: Spreadsheet, name: string, a1: string): Range | null {
  try {
    return workbook.getRange(`${quoted(name)}!${a1}`);
  } catch {
    return null;
  }
}

/** The cells from the first column on, from a row (1-based) on; null where the sheet ends before. */
export function rangeWithin(sheet: Sheet, row: number, rows: number, columns: number): Range | null {
  try {
    return sheet.getRange(row, 1, rows, columns);
  } catch (error) {
    // A call may fail for another reason than that.
    if (row + rows - 1 <= sheet.getMaxRows()) throw error;
    return null;
  }
}

/** @throws Failure workbook.not-set-up: the sheet is not there */
export function rangeOf(workbook: Spreadsheet, key: SheetKey, a1: string): Range {
  // Where the address fails though the sheet is there, the second try has Google's own words for it.
  return rangeAt(workbook, SHEETS[key], a1) ?? sheetOf(workbook, key).getRange(a1);
}

/** A sheet's name as formulas and addresses have it. */
export const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Without the blank rows and columns at the end. */
function trimmed(values: SheetValue[][]): SheetValue[][] {
  let rows = values.length;
  while (rows > 1 && (values[rows - 1] ?? []).every((value) => value === '')) rows--;
  const kept = values.slice(0, rows);
  let width = kept[0]?.length ?? 0;
  while (width > 1 && kept.every((row) => row[width - 1] === '')) width--;
  return kept.map((row) => row.slice(0, width));
}

/** The letter of a 1-based column: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
