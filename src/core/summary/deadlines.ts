/** Steps held against the calendar: overdue, completed late, due next. */
import { isOpen } from '../rules/date';
import type { Step } from '../step';
import type { IsoDate } from '../thai/calendar';

/** A step in a list; texts as the sheet has them. */
export interface StepLine {
  /** 1-based row of the measures sheet. */
  readonly row: number;
  readonly section: string;
  readonly stepNo: string;
  readonly step: string;
  readonly responsible: string;
  /** As written, and the last day that it means. */
  readonly due: string;
  readonly dueBy: IsoDate;
  /** From the due day to today (overdue), to completion (late), or from today to the due day (due next). */
  readonly days: number;
}

/** What the lists are made of. */
export interface Dated {
  readonly step: Step;
  /** null where the cell does not say. */
  readonly dueBy: IsoDate | null;
  /** First day of what is stated of the completion; null where nothing is. */
  readonly completedOn: IsoDate | null;
}

/** Steps by their due day. */
export interface Deadlines {
  /** Not started or in progress, and the due day is past; longest overdue first. */
  readonly overdue: readonly StepLine[];
  /** Done after the due day; in the order of the sheet. */
  readonly late: readonly StepLine[];
  /** Not started or in progress, due today or later; nearest first, at most ten. */
  readonly next: readonly StepLine[];
}

const NEXT = 10;

/** Sorts the steps that state a due day into those that are overdue, late and next. */
export function deadlines(dated: readonly Dated[], today: IsoDate): Deadlines {
  const overdue: StepLine[] = [];
  const late: StepLine[] = [];
  const next: StepLine[] = [];
  for (const { step, dueBy, completedOn } of dated) {
    if (dueBy === null) continue;
    if (step.status === 'done') {
      if (completedOn !== null && completedOn > dueBy) late.push(lineOf(step, dueBy, daysBetween(dueBy, completedOn)));
    } else if (!isOpen(step.status)) continue;
    else if (dueBy < today) overdue.push(lineOf(step, dueBy, daysBetween(dueBy, today)));
    else next.push(lineOf(step, dueBy, daysBetween(today, dueBy)));
  }
  const byDue = (a: StepLine, b: StepLine) => (a.dueBy < b.dueBy ? -1 : a.dueBy > b.dueBy ? 1 : a.row - b.row);
  return { overdue: overdue.sort(byDue), late, next: next.sort(byDue).slice(0, NEXT) };
}

const lineOf = ({ row, section, stepNo, step, responsible, due }: Step, dueBy: IsoDate, days: number): StepLine => ({
  row,
  section,
  stepNo,
  step,
  responsible,
  due,
  dueBy,
  days,
});

const DAY = 86_400_000;

/** Whole days from one day to a later one. Both are read at midnight UTC, so no clock change comes between. */
const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
