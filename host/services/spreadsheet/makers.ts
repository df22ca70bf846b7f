/** How the classes of the spreadsheet service make one another, without importing each other in a circle. */

import type { Area, ValidationState } from '../../workbook/state';

/** Makes each class for the others, which can't import each other in a circle. */
export interface Makers {
  range(area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheet(id: number): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area;
  sheetIdOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): number;
  validation(state: ValidationState): GoogleAppsScript.Spreadsheet.DataValidation;
}

/** Filled in by app.ts once every class is there. */
export const made = {} as Makers;
