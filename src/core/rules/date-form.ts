/** How dates are written: days that do not exist, unclear ones, years of another era or of two digits, mixed months. */
import { formatThaiDate, type ParsedDate } from '../thai/dates';
import type { TextCell } from './cells';
import type { Context, DatedCell } from './context';
import { excerpt } from './excerpt';
import { inCell } from './found';
import type { DatedRule, Rule, StepRule, TallyRule } from './rule';

/** A rule about each date of a cell; told once a cell, with the first. */
function dateRule(
  id: string,
  severity: DatedRule['severity'],
  applies: (date: ParsedDate) => boolean,
  mend: boolean,
): DatedRule {
  return {
    id,
    severity,
    dated({ cell, dates }, context, report) {
      const first = dates.find(applies);
      if (!first) return;
      const fix = mend ? rewritten(cell, dates.filter(applies), context) : undefined;
      report(inCell(cell, { text: first.text, ...(first.date !== null && { date: first.date }) }, fix));
    },
  };
}

/** The cell with these of its dates written in full: in their own digits, their own kind of month, a four-digit year BE. */
function rewritten(
  { text }: TextCell,
  dates: readonly ParsedDate[],
  { settings }: Context,
  month?: 'full' | 'short',
): string {
  let out = '';
  let at = 0;
  for (const date of dates) {
    if (date.date === null) continue;
    // A date of figures alone tells of no digits of its own, unless the cell has more of them.
    const figures = !/[ก-ฮ]/.test(date.text) && !/[0-9]/.test(text.slice(0, date.start) + text.slice(date.end));
    const digits = /[๐-๙]/.test(date.text) ? 'thai' : figures ? settings.digits : 'arabic';
    const style = { digits, month: month ?? (date.form === 'short-month' ? 'short' : 'full') } as const;
    out += text.slice(at, date.start) + formatThaiDate(date.date, style);
    at = date.end;
  }
  return out + text.slice(at);
}

const impossible = dateRule('date.impossible', 'error', ({ date }) => date === null, false);

/** A due date may be impossible with no day in it: "ไตรมาส ๕". */
const impossibleDue: StepRule = {
  id: 'date.impossible-due',
  severity: 'error',
  step(facts, context, report) {
    const { due } = facts.step;
    const read = facts.says('due') ? context.due(due) : null;
    if (!read || read.ok || read.reason !== 'impossible') return;
    if (context.dates(due, context.scan(due)).some(({ date }) => date === null)) return;
    report(facts.found('due', { text: excerpt(due) }));
  },
};

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
const mixedMonths: TallyRule = {
  id: 'date.mixed-months',
  severity: 'notice',
  tally(context) {
    const cells: DatedCell[] = [];
    const count = { 'full-month': 0, 'short-month': 0, numeric: 0, iso: 0, cell: 0 };
    return {
      dated(cell) {
        cells.push(cell);
        for (const { form, date } of cell.dates) if (date !== null) count[form]++;
      },
      end(report) {
        const { 'full-month': full, 'short-month': short } = count;
        if (full === 0 || short === 0) return;
        const [usual, other] = short > full ? (['short', 'full-month'] as const) : (['full', 'short-month'] as const);
        for (const { cell, dates } of cells) {
          // A day that does not exist is told as such, and can not be written in another way.
          const departing = dates.filter(({ form, date }) => form === other && date !== null);
          const [first] = departing;
          if (first) report(inCell(cell, { text: first.text, usual }, rewritten(cell, departing, context, usual)));
        }
      },
    };
  },
};

export const DATE_FORM_RULES: readonly Rule[] = [
  impossible,
  impossibleDue,
  ambiguous,
  commonEra,
  twoDigitYear,
  mixedMonths,
];
