/** Rows that are no row of their own: the second half of one that a page end cut, or a table header pasted again. */
import type { Rule, StepRule } from './rule';

/** Depends on the row above, as nothing in the row itself tells which row it continues. */
const continued: StepRule = {
  id: 'row.continued',
  severity: 'warning',
  step(facts, _context, report) {
    if (!facts.continues) return;
    const { step, row, result } = facts.step;
    const column = step !== '' ? 'step' : result !== '' ? 'result' : 'measure';
    report(facts.found(column, { above: row - 1 }));
  },
};

export const ROW_RULES: readonly Rule[] = [continued];
