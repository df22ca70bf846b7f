/** How dates are written: days that do not exist, unclear ones, years of another era or of two digits, mixed months. */
import type { ColumnKey, Step } from '../step';
import { formatThaiDate, type ParsedDate } from '../thai/dates';
import type { Context } from './context';
import { excerpt } from './excerpt';
import type { StepFacts } from './facts';
import type { DocumentRule, Rule, StepRule } from './rule';

/** Columns whose dates are looked at, and the cell each is written in. */
const COLUMNS = ['measure', 'step', 'due', 'result', 'completedOn'] as const satisfies readonly (ColumnKey &
  keyof Step)[];

interface Dated {
  readonly facts: StepFacts;
  readonly column: (typeof COLUMNS)[number];
  readonly cell: string;
  readonly date: ParsedDate;
}

/** Every date of a row's cells, as the cells stand. */
function* datesOf(facts: StepFacts, context: Context): Generator<Dated> {
  for (const column of COLUMNS) {
    const cell = facts.step.cells[column];
    if (cell === '') continue;
    for (const date of context.dates(cell)) yield { facts, column, cell, date };
  }
}

/** A rule about each date of a row; told once a cell. */
function dateRule(
  id: string,
  severity: StepRule['severity'],
  applies: (date: ParsedDate, column: Dated['column']) => boolean,
  mend: boolean,
): StepRule {
  return {
    id,
    severity,
    step(facts, context, report) {
      let told: Dated['column'] | null = null;
      for (const { column, cell, date } of datesOf(facts, context)) {
        if (column === told || !applies(date, column)) continue;
        told = column;
        const fix = mend ? rewritten(cell, context, (each) => applies(each, column)) : undefined;
        report(facts.found(column, { text: date.text, ...(date.date !== null && { date: date.date }) }, fix));
      }
    },
  };
}

/** The cell with each such date written in full: its own digits, its own kind of month, a four-digit year BE. */
function rewritten(
  cell: string,
  context: Context,
  which: (date: ParsedDate) => boolean,
  month?: 'full' | 'short',
): string {
  let out = '';
  let at = 0;
  for (const date of context.dates(cell)) {
    if (date.date === null || !which(date)) continue;
    const digits = /[๐-๙]/.test(date.text) ? 'thai' : /[ก-ฮ]/.test(date.text) ? 'arabic' : context.settings.digits;
    const style = { digits, month: month ?? (date.form === 'short-month' ? 'short' : 'full') } as const;
    out += cell.slice(at, date.start) + formatThaiDate(date.date, style);
    at = date.end;
  }
  return out + cell.slice(at);
}

const noSuchDay = dateRule('date.impossible', 'error', ({ date }) => date === null, false);

/** A due date may be impossible with no day in it: "ไตรมาส ๕". */
const impossible: StepRule = {
  ...noSuchDay,
  step(facts, context, report) {
    noSuchDay.step(facts, context, report);
    const { due } = facts.step;
    const result = facts.says('due') ? context.due(due) : null;
    if (!result || result.ok || result.reason !== 'impossible') return;
    if (context.dates(due).every(({ date }) => date !== null)) report(facts.found('due', { text: excerpt(due) }));
  },
};

/** "05/04/2566" in a narrative too: a reader can't tell either. */
const ambiguous = dateRule(
  'date.ambiguous',
  'warning',
  ({ date, certainty }) => date !== null && certainty === 'guess',
  false,
);

const commonEra = dateRule(
  'date.common-era',
  'warning',
  ({ date, era, certainty }) => date !== null && era === 'CE' && certainty !== 'guess',
  true,
);

const twoDigitYear = dateRule(
  'date.two-digit-year',
  'notice',
  ({ date, yearDigits, certainty, era }) => date !== null && yearDigits === 2 && era === 'BE' && certainty !== 'guess',
  true,
);

/** Full and short months in one document: each cell that departs from the more usual kind; full, where they are equal. */
const mixedMonths: DocumentRule = {
  id: 'date.mixed-months',
  severity: 'notice',
  document(context, report) {
    const byForm = { full: [] as Dated[], short: [] as Dated[] };
    for (const facts of context.facts) {
      for (const dated of datesOf(facts, context)) {
        if (dated.date.form === 'full-month') byForm.full.push(dated);
        if (dated.date.form === 'short-month') byForm.short.push(dated);
      }
    }
    if (byForm.full.length === 0 || byForm.short.length === 0) return;
    const usual = byForm.short.length > byForm.full.length ? 'short' : 'full';
    const form = usual === 'full' ? 'short-month' : 'full-month';
    const told = new Set<string>();
    for (const { facts, column, cell, date } of byForm[usual === 'full' ? 'short' : 'full']) {
      const key = `${facts.step.row} ${column}`;
      if (told.has(key)) continue;
      told.add(key);
      const fix = rewritten(cell, context, (each) => each.form === form, usual);
      report(facts.found(column, { text: date.text, usual }, fix === cell ? undefined : fix));
    }
  },
};

export const DATE_FORM_RULES: readonly Rule[] = [impossible, ambiguous, commonEra, twoDigitYear, mixedMonths];
