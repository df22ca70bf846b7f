/** Conditional formats: which rule holds for a cell. The host works out no formulas, so a rule by formula never holds. */

import { satisfies } from '../../workbook/criteria';
import { displayOf, isDateFormat } from '../../workbook/display';
import { serialOf } from '../../workbook/serial';
import type { Area, CellState, ConditionalRuleState } from '../../workbook/state';

/** What a condition looks up. */
export interface ConditionContext {
  timeZone: string;
  valuesOf(area: Area): (string | number | boolean)[];
}

/** What criteria ask to know about the workbook around a cell. */
export const criterionContext = ({ timeZone, valuesOf }: ConditionContext) => ({
  valuesOf,
  serialOf: (instant: number) => serialOf(instant, timeZone),
  isDate: (cell: CellState) => isDateFormat(cell.format?.numberFormat),
  displayOf,
});

/** The look of the first rule that holds there, as in Sheets; null when none does. */
export function ruleAt(
  rules: readonly ConditionalRuleState[],
  cell: CellState | null,
  row: number,
  column: number,
  context: ConditionContext,
): ConditionalRuleState['look'] | null {
  const found = rules.find(({ areas, criterion }) => {
    const inside = areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    return inside && criterion !== null && holds(criterion, cell ?? {}, context);
  });
  return found?.look ?? null;
}

function holds(
  criterion: NonNullable<ConditionalRuleState['criterion']>,
  cell: CellState,
  context: ConditionContext,
): boolean {
  const text = displayOf(cell);
  const wanted = String(criterion.values[0] ?? '').toLowerCase();
  switch (criterion.type) {
    case 'CUSTOM_FORMULA':
      return false;
    case 'CELL_EMPTY':
      return text === '';
    case 'CELL_NOT_EMPTY':
      return text !== '';
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text !== '' && text.toLowerCase().startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text !== '' && text.toLowerCase().endsWith(wanted);
    default:
      return text !== '' && satisfies(cell, criterion, criterionContext(context));
  }
}
