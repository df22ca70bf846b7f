/** Whether a cell's value satisfies the criterion of its data validation. */

import type { Area, CellState, Criterion, CriterionValue } from './state';

/** What a criterion looks up. */
export interface CriterionContext {
  /** the texts and numbers of another range, for VALUE_IN_RANGE */
  valuesOf(area: Area): (string | number | boolean)[];
  /** epoch milliseconds -> serial in the spreadsheet's zone */
  serialOf(instant: number): number;
  isDate(cell: CellState): boolean;
  displayOf(cell: CellState): string;
}

/** An empty cell satisfies every criterion. CUSTOM_FORMULA isn't worked out, and is taken as satisfied. */
export function satisfies(cell: CellState, rule: Criterion, context: CriterionContext): boolean {
  const value = cell.value;
  if (value === undefined || value === '') return true;
  const [first, second] = rule.values;
  const text = context.displayOf(cell);
  if (rule.type.startsWith('NUMBER_'))
    return typeof value === 'number' && compares(rule.type.slice(7), value, first, second);
  if (rule.type.startsWith('DATE_')) {
    if (typeof value !== 'number' || !context.isDate(cell)) return false;
    const serial = (bound: CriterionValue | undefined) =>
      typeof bound === 'object' && bound !== null && 'date' in bound ? context.serialOf(bound.date) : Number.NaN;
    return dateCompares(rule.type.slice(5), Math.floor(value), Math.floor(serial(first)), Math.floor(serial(second)));
  }
  switch (rule.type) {
    case 'VALUE_IN_LIST':
      return (
        Array.isArray(first) && (first as readonly string[]).some((item) => item === text || item === String(value))
      );
    case 'VALUE_IN_RANGE':
      return (
        typeof first === 'object' && first !== null && 'area' in first && context.valuesOf(first.area).includes(value)
      );
    case 'CHECKBOX':
      return first === undefined || first === null ? typeof value === 'boolean' : value === first || value === second;
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === String(first);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s/]+\.[^\s/]+(\/\S*)?$/i.test(text);
    default:
      return true;
  }
}

function compares(how: string, value: number, first: CriterionValue | undefined, second: CriterionValue | undefined) {
  const [a, b] = [Number(first), Number(second)];
  const results: Record<string, boolean> = {
    BETWEEN: value >= a && value <= b,
    NOT_BETWEEN: value < a || value > b,
    EQUAL_TO: value === a,
    NOT_EQUAL_TO: value !== a,
    GREATER_THAN: value > a,
    GREATER_THAN_OR_EQUAL_TO: value >= a,
    LESS_THAN: value < a,
    LESS_THAN_OR_EQUAL_TO: value <= a,
  };
  return results[how] ?? true;
}

function dateCompares(how: string, value: number, a: number, b: number): boolean {
  const results: Record<string, boolean> = {
    IS_VALID_DATE: true,
    AFTER: value > a,
    BEFORE: value < a,
    ON_OR_AFTER: value >= a,
    ON_OR_BEFORE: value <= a,
    EQUAL_TO: value === a,
    BETWEEN: value >= a && value <= b,
    NOT_BETWEEN: value < a || value > b,
  };
  return results[how] ?? true;
}
