/** The arguments of a criterion between a script and the bridge: dates, ranges and lists. */

import type { CriterionValue } from '../../workbook/state';
import { serviceNameOf } from '../core/faces';
import { made } from './makers';

/** An argument of a criterion as JSON. */
export function toCriterionValue(value: unknown): CriterionValue {
  if (value instanceof Date) return { date: value.getTime() };
  if (serviceNameOf(value) === 'SpreadsheetApp.Range')
    return { area: made.areaOf(value as GoogleAppsScript.Spreadsheet.Range) };
  return value as CriterionValue;
}

/** The same, back as a script is given it. */
export function fromCriterionValue(value: CriterionValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('date' in value) return new Date(value.date);
  if ('area' in value) return made.range(value.area);
  return [...value];
}
