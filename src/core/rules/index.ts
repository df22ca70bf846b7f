/** All rules, and the check that runs them over what an agency has written. */

import type { Finding, Place, Severity } from '../finding';
import { COLUMN_KEYS } from '../step';
import type { ParsedDate } from '../thai/dates';
import type { TextCell } from './cells';
import { Context, type DatedCell } from './context';
import { DATE_RULES } from './date';
import { EVIDENCE_RULES } from './evidence';
import { NUMBER_RULES } from './number';
import { OWNER_RULES } from './owner';
import { REPEAT_RULES } from './repeat';
import { REQUIRED_RULES } from './required';
import { RESULT_RULES } from './result';
import { ROW_RULES } from './row';
import type { CellRule, CheckInput, DatedRule, Found, Report, Rule, StepRule, Tally } from './rule';
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
    RULES.filter((rule) => !('document' in rule || 'tally' in rule)),
  );
}

/** A rule that is on, with what takes what it finds. */
interface Running<R extends Rule> {
  readonly rule: R;
  readonly report: Report;
}

/**
 * Row by row, and all rules of a row together: what is worked out for one of them is at hand for the next, and forgotten
 * when the row is done.
 */
function run(input: CheckInput, rules: readonly Rule[]): Finding[] {
  const context = new Context(input);
  const told: Told[] = [];
  const running: Running<Rule>[] = [];
  rules.forEach((rule, order) => {
    const severity = input.settings.rules[rule.id] ?? rule.severity;
    if (severity === 'off') return;
    running.push({ rule, report: (found) => told.push(tell(rule, severity, order, found)) });
  });
  const ofSteps = running.filter((one): one is Running<StepRule> => 'step' in one.rule);
  const tallies = running.flatMap(({ rule, report }) =>
    'tally' in rule ? [{ tally: rule.tally(context), report }] : [],
  );
  const ofRows = having('row', tallies);
  const look = cellLooker(context, running, tallies);
  context.facts.forEach((facts, index) => {
    for (const { rule, report } of ofSteps) rule.step(facts, context, report);
    facts.eachCell(look);
    for (const tally of ofRows) tally.row(facts, index);
    facts.forget();
  });
  for (const cell of context.otherCells) look(cell);
  for (const { tally, report } of tallies) tally.end(report);
  for (const { rule, report } of running) if ('document' in rule) rule.document(context, report);
  return told.sort((a, b) => a.order - b.order).map(({ finding }) => finding);
}

interface Tallied {
  readonly tally: Tally;
  readonly report: Report;
}

/** The tallies that look at rows, at cells or at dates. */
const having = <K extends 'row' | 'cell' | 'dated'>(what: K, tallies: readonly Tallied[]) =>
  tallies.flatMap(({ tally }) => (what in tally ? [tally as Tally & Required<Pick<Tally, K>>] : []));

/** Shows a cell to the rules that look at cells, at dates, or at all of them together. */
function cellLooker(
  context: Context,
  running: readonly Running<Rule>[],
  tallies: readonly Tallied[],
): (cell: TextCell) => void {
  const ofCells = running.filter((one): one is Running<CellRule> => 'cell' in one.rule);
  const ofProse = ofCells.filter(({ rule }) => rule.of === 'prose');
  const ofAmiss = ofCells.filter(({ rule }) => rule.of === 'amiss');
  const ofDates = running.filter((one): one is Running<DatedRule> => 'dated' in one.rule);
  const talliesOfCells = having('cell', tallies);
  const talliesOfDates = having('dated', tallies);
  let ofResult: DatedCell | null = null;
  return (cell) => {
    if (cell.kind === 'long') for (const { rule, report } of ofProse) rule.cell(cell, context, report);
    if (cell.amiss) for (const { rule, report } of ofAmiss) rule.cell(cell, context, report);
    for (const tally of talliesOfCells) tally.cell(cell);
    const dates = notSaid(context.datesIn(cell), cell, ofResult);
    if (dates.length === 0) return;
    const dated = { cell, dates };
    if (cell.place.column === 'result') ofResult = dated;
    for (const { rule, report } of ofDates) rule.dated(dated, context, report);
    for (const tally of talliesOfDates) tally.dated(dated);
  };
}

/** A day copied from the result into its own cell is told of in the result alone, until the two differ. */
function notSaid(dates: readonly ParsedDate[], { place }: TextCell, ofResult: DatedCell | null): readonly ParsedDate[] {
  if (place.column !== 'completedOn' || ofResult?.cell.place.row !== place.row) return dates;
  return dates.filter(({ text }) => !ofResult.dates.some((said) => said.text === text));
}

interface Told {
  readonly finding: Finding;
  /** By sheet, row, column and rule, in one number. */
  readonly order: number;
}

const tell = (rule: Rule, severity: Severity, order: number, { place, section, stepNo, params, fix }: Found): Told => ({
  finding: {
    rule: rule.id,
    severity,
    section: section ?? '',
    stepNo: stepNo ?? '',
    place,
    params: params ?? {},
    ...(fix !== undefined && { fix }),
  },
  order:
    ((SHEETS.indexOf(place.sheet) * MOST_ROWS + (place.row ?? 0)) * 16 + columnOrder(place)) * RULES.length + order,
});

/** More than a sheet can have. */
const MOST_ROWS = 2 ** 24;
const SHEETS: readonly Place['sheet'][] = ['settings', 'sections', 'measures'];
const SECTION_COLUMNS: readonly string[] = ['code', 'heading', 'analysis', 'score'];

function columnOrder(place: Place): number {
  if (place.sheet === 'measures') return COLUMN_KEYS.indexOf(place.column);
  return place.sheet === 'sections' ? SECTION_COLUMNS.indexOf(place.column) : 0;
}
