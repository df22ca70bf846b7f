/** Dates as days: given where they must be, possible, and in the year. How they are written is date-form's matter. */
import type { Params } from '../finding';
import type { Status } from '../step';
import { parseDue } from '../thai/due';
import type { Completion } from './completion';
import { DATE_FORM_RULES } from './date-form';
import { excerpt } from './excerpt';
import { dateOf } from './facts';
import type { Rule, StepRule } from './rule';

/** What is still to be done. Of a step whose status is not known, that is told instead. */
export const isOpen = (status: Status): boolean => status === 'not-started' || status === 'in-progress';

/** The day; where a month or a quarter is stated, its first and last: no day is told that nobody wrote. */
const daysOf = ({ from, to }: Completion): Params => (from === to ? { date: from } : { date: from, to });

const missing: StepRule = {
  id: 'date.missing',
  severity: 'warning',
  step(facts, _context, report) {
    if (!facts.done || facts.says('completedOn') || facts.completion !== null) return;
    if (facts.resultDates.length === 0) report(facts.found('completedOn'));
  },
};

/** A cell that should hold a day and holds something else. */
const unreadable: StepRule = {
  id: 'date.unreadable',
  severity: 'warning',
  step(facts, _context, report) {
    if (!facts.says('completedOn') || facts.completion !== null) return;
    const { completedOn } = facts.step;
    if (dateOf(completedOn) === null) report(facts.found('completedOn', { text: excerpt(completedOn) }));
  },
};

const ANY_YEAR = 2566;

const dueUnreadable: StepRule = {
  id: 'date.due-unreadable',
  severity: 'notice',
  step(facts, context, report) {
    if (!facts.says('due')) return;
    const due = context.due(facts.step.due);
    if (due.ok || due.reason !== 'unknown') return;
    // Where the year of the report is not known, that is told, and not every due date that needs it.
    if (context.settings.reportYear === null && parseDue(facts.step.due, { fiscalYear: ANY_YEAR }).ok) return;
    report(facts.found('due', { text: excerpt(facts.step.due) }));
  },
};

const outsideYear: StepRule = {
  id: 'date.outside-year',
  severity: 'warning',
  step(facts, context, report) {
    const { completion } = facts;
    if (!facts.done || !completion || !context.reportSpan) return;
    const { from, to } = context.reportSpan;
    if (completion.from <= to && completion.to >= from) return;
    // A narrative may tell of more than one day; one of them in the year is enough.
    if (completion.column === 'result' && facts.resultDates.some(({ date }) => date && date >= from && date <= to))
      return;
    report(facts.found(completion.column, { ...daysOf(completion), year: context.settings.reportYear ?? '' }));
  },
};

const future: StepRule = {
  id: 'date.future',
  severity: 'error',
  step(facts, context, report) {
    const { completion } = facts;
    if (!facts.done || !completion || completion.from <= context.today) return;
    report(facts.found(completion.column, daysOf(completion)));
  },
};

const late: StepRule = {
  id: 'date.late',
  severity: 'notice',
  step(facts, _context, report) {
    const { completion, dueBy } = facts;
    if (!facts.done || !completion || dueBy === null || completion.from <= dueBy) return;
    report(facts.found(completion.column, { ...daysOf(completion), due: dueBy }));
  },
};

const overdue: StepRule = {
  id: 'date.overdue',
  severity: 'warning',
  step(facts, context, report) {
    const { dueBy } = facts;
    if (isOpen(facts.step.status) && dueBy !== null && dueBy < context.today)
      report(facts.found('due', { due: dueBy }));
  },
};

const dueOutsideYear: StepRule = {
  id: 'date.due-outside-year',
  severity: 'warning',
  step(facts, context, report) {
    const years = context.planSpan;
    const due = facts.says('due') ? context.due(facts.step.due) : null;
    if (!years || !due?.ok) return;
    if (due.to < years.from || due.from > years.to) {
      report(facts.found('due', { due: due.to, year: context.settings.reportYear ?? '' }));
    }
  },
};

/** A day of completion beside a status that is not done. */
const notDone: StepRule = {
  id: 'date.not-done',
  severity: 'warning',
  step(facts, context, report) {
    const { status } = facts.step;
    if (!isOpen(status)) return;
    const { completion } = facts;
    if (!facts.says('completedOn') || completion?.column !== 'completedOn' || completion.from > context.today) return;
    report(facts.found('status', { status, ...daysOf(completion) }));
  },
};

/** In the order in which they are told. */
export const DATE_RULES: readonly Rule[] = [
  missing,
  unreadable,
  dueUnreadable,
  outsideYear,
  future,
  late,
  overdue,
  dueOutsideYear,
  notDone,
  ...DATE_FORM_RULES,
];
