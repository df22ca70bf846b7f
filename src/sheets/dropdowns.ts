/** The lists that cells of the measures sheet offer. Other words are marked, not refused: the sheet is its staff's. */
import type { Columns } from '../core/columns';
import { STATUS_PHRASES } from '../core/status';
import { STATUSES } from '../core/step';
import { SHEETS } from '../messages/workbook';
import { columnLetter, quoted, type Range, type Sheet, type Spreadsheet } from './workbook';

/** Sheets takes no longer list. */
const MOST_WORDS = 500;

const STATUS_WORDS = STATUSES.filter((status) => status !== 'unknown').map((status) => STATUS_PHRASES[status]);

/** The cells of a column below the header; `column` 0-based, `headerRow` 1-based. */
export const below = (sheet: Sheet, column: number, headerRow = 1): Range =>
  sheet.getRange(`${columnLetter(column + 1)}${headerRow + 1}:${columnLetter(column + 1)}`);

/** @param status the cells of the status column */
export function offerWords(
  workbook: Spreadsheet,
  sheet: Sheet,
  columns: Columns,
  status: Range,
  units: readonly string[],
) {
  const listed = workbook.getRange(`${quoted(SHEETS.sections)}!A2:A`);
  const sections = SpreadsheetApp.newDataValidation().requireValueInRange(listed).build();
  if (columns.section !== undefined) below(sheet, columns.section).setDataValidation(sections);
  if (columns.responsible !== undefined) offerUnits(below(sheet, columns.responsible), units);
  status.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(STATUS_WORDS).build());
}

function offerUnits(cells: Range, units: readonly string[]): void {
  if (units.length === 0) cells.clearDataValidations();
  else
    cells.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(units.slice(0, MOST_WORDS)).build());
}

/**
 * Brings the list of units up to the settings, where the column still offers one.
 * @returns whether anything was changed
 */
export function refreshUnits(cells: Range, units: readonly string[]): boolean {
  const rule = cells.getDataValidation();
  if (!rule || rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
  const offered: unknown = rule.getCriteriaValues()[0];
  if (Array.isArray(offered) && offered.join('\n') === units.slice(0, MOST_WORDS).join('\n')) return false;
  offerUnits(cells, units);
  return true;
}
