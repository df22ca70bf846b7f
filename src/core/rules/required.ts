/** Cells and settings without which a row or a report can't stand. */
import type { SettingKey } from '../settings';
import type { ColumnKey, Step } from '../step';
import { isBlank } from './blank';
import type { DocumentRule, Rule, StepRule } from './rule';

const REQUIRED = ['measure', 'step', 'responsible', 'due'] as const satisfies readonly (ColumnKey & keyof Step)[];

/** The half of a row that a page end cut off lacks all of these; row.continued speaks for it. */
const cell = (column: (typeof REQUIRED)[number]): StepRule => ({
  id: `required.${column}`,
  severity: 'error',
  step(facts, context, report) {
    if (facts.continues || !isBlank(facts.step[column])) return;
    if (!context.lacks(column)) report(facts.found(column));
    // A column that the sheet has not is asked for once, not in each row.
    else if (facts === context.facts[0]) report(facts.found(column, { lacking: 'column' }));
  },
});

const status: StepRule = {
  id: 'required.status',
  severity: 'error',
  step(facts, _context, report) {
    const { step } = facts;
    if (!facts.continues && step.status === 'unknown' && isBlank(step.statusText)) report(facts.found('status'));
  },
};

/** Told once where no row says its section: the whole column is then missing, not a cell. */
const section: DocumentRule = {
  id: 'required.section',
  severity: 'error',
  document({ facts }, report) {
    const without = facts.filter(({ step, continues }) => step.section === '' && !continues);
    const told = without.length === facts.length ? without.slice(0, 1) : without;
    for (const one of told)
      report(one.found('section', { count: told.length === without.length ? 1 : without.length }));
  },
};

const setting = (id: string, key: SettingKey): DocumentRule => ({
  id,
  severity: 'error',
  document({ settings }, report) {
    const value = settings[key];
    const missing = value === null || (typeof value === 'string' && isBlank(value));
    if (missing) report({ place: { sheet: 'settings', row: null, column: 'value' }, params: { setting: key } });
  },
});

export const REQUIRED_RULES: readonly Rule[] = [
  setting('required.agency', 'agency'),
  setting('required.year', 'reportYear'),
  section,
  ...REQUIRED.map(cell),
  status,
];
