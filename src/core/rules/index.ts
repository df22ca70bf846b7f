/** All rules, and the check that runs them over what an agency has written. */

import type { Finding, Place, Severity } from '../finding';
import { COLUMN_KEYS } from '../step';
import { Context } from './context';
import { DATE_RULES } from './date';
import { EVIDENCE_RULES } from './evidence';
import { NUMBER_RULES } from './number';
import { OWNER_RULES } from './owner';
import { REPEAT_RULES } from './repeat';
import { REQUIRED_RULES } from './required';
import { RESULT_RULES } from './result';
import { ROW_RULES } from './row';
import type { CheckInput, Found, Rule } from './rule';
import { SECTION_RULES } from './section';
import { STATUS_RULES } from './status';
import { TEXT_RULES } from './text';

export type { CheckInput, Rule } from './rule';

/** Every rule, in the order in which findings of one cell are told. */
export const RULES: readonly Rule[] = [
  ...REQUIRED_RULES,
  ...ROW_RULES,
  ...SECTION_RULES,
  ...NUMBER_RULES,
  ...STATUS_RULES,
  ...RESULT_RULES,
  ...DATE_RULES,
  ...EVIDENCE_RULES,
  ...OWNER_RULES,
  ...REPEAT_RULES,
  ...TEXT_RULES,
];

/**
 * What the rules find, by sheet (settings, sections, measures), row, column, and rule. Pure: the same input gives the same
 * findings, whatever the order of its steps. A document with nothing wrong gives none.
 */
export function check(input: CheckInput): Finding[] {
  return run(input, RULES);
}

/**
 * What the rules find in one row by itself, as it is being typed: nothing that takes other rows, the sections or the
 * settings to see.
 */
export function checkStep(step: CheckInput['steps'][number], input: Omit<CheckInput, 'steps' | 'sections'>): Finding[] {
  return run(
    { ...input, steps: [step], sections: [] },
    RULES.filter((rule) => !('document' in rule)),
  );
}

function run(input: CheckInput, rules: readonly Rule[]): Finding[] {
  const context = new Context(input);
  const findings: { finding: Finding; order: number }[] = [];
  rules.forEach((rule, order) => {
    const severity = input.settings.rules[rule.id] ?? rule.severity;
    if (severity === 'off') return;
    const report = (found: Found) => findings.push({ finding: findingOf(rule, severity, found), order });
    if ('step' in rule) for (const facts of context.facts) rule.step(facts, context, report);
    else if ('cell' in rule) for (const cell of context.cells) rule.cell(cell, context, report);
    else if ('dated' in rule) for (const dated of context.dated) rule.dated(dated, context, report);
    else rule.document(context, report);
  });
  findings.sort((a, b) => comparePlaces(a.finding.place, b.finding.place) || a.order - b.order);
  return findings.map(({ finding }) => finding);
}

const findingOf = (rule: Rule, severity: Severity, { place, section, stepNo, params, fix }: Found): Finding => ({
  rule: rule.id,
  severity,
  section: section ?? '',
  stepNo: stepNo ?? '',
  place,
  params: params ?? {},
  ...(fix !== undefined && { fix }),
});

const SHEETS: readonly Place['sheet'][] = ['settings', 'sections', 'measures'];
const SECTION_COLUMNS: readonly string[] = ['code', 'heading', 'analysis', 'score'];

const comparePlaces = (a: Place, b: Place): number =>
  SHEETS.indexOf(a.sheet) - SHEETS.indexOf(b.sheet) || (a.row ?? 0) - (b.row ?? 0) || columnOrder(a) - columnOrder(b);

function columnOrder(place: Place): number {
  if (place.sheet === 'measures') return COLUMN_KEYS.indexOf(place.column);
  return place.sheet === 'sections' ? SECTION_COLUMNS.indexOf(place.column) : 0;
}
