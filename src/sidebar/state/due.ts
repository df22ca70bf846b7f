/** A due date as it is chosen in the form (year, quarter, month, day, or free words) and as it is written in the cell. */
import { FULL_MONTHS, fiscalYearOf, fromIso, type IsoDate, quarterOf, yearAndMonth } from '../../core/thai/calendar';
import { formatThaiDate } from '../../core/thai/dates';
import { useDigits } from '../../core/thai/digits';
import { parseDue } from '../../core/thai/due';

export const DUE_KINDS = ['year', 'quarter', 'month', 'date', 'other'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Years are fiscal years in BE; months are 1-12. */
export type DueChoice =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'other' };

/** The months of a fiscal year, in its order. */
export const FISCAL_MONTHS = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What the cell's text says, as a choice; `other` for a span, for words, and for what can't be read. */
export function readDueChoice(text: string, fiscalYear: number | null): DueChoice {
  const due = parseDue(text, { fiscalYear });
  if (!due.ok) return { kind: 'other' };
  const year = fiscalYearOf(due.to);
  switch (due.kind) {
    case 'fiscal-year':
      return { kind: 'year', year };
    case 'quarter':
      return { kind: 'quarter', year, quarter: quarterOf(due.to) };
    case 'month':
      return { kind: 'month', year, month: fromIso(due.to).month };
    case 'date':
      return { kind: 'date', date: due.to };
    default:
      return { kind: 'other' };
  }
}

/** The words for a choice, in one kind of digit; null for free words, which stay as they are. */
export function dueText(choice: DueChoice, digits: 'thai' | 'arabic'): string | null {
  switch (choice.kind) {
    case 'year':
      return useDigits(`ปีงบประมาณ ${choice.year}`, digits);
    case 'quarter':
      return useDigits(`ไตรมาส ${choice.quarter} ปีงบประมาณ ${choice.year}`, digits);
    case 'month': {
      const { year } = yearAndMonth(choice.year, choice.month);
      return useDigits(`${FULL_MONTHS[choice.month - 1]} ${year + 543}`, digits);
    }
    case 'date':
      return formatThaiDate(choice.date, { digits, month: 'full' });
    case 'other':
      return null;
  }
}

/** The choice of another kind that is nearest to the one before: its year, and the quarter or month of its last day. */
export function switchKind(kind: DueKind, before: DueChoice, year: number, today: IsoDate): DueChoice {
  const base = before.kind === 'other' ? year : before.kind === 'date' ? fiscalYearOf(before.date) : before.year;
  const day = before.kind === 'date' ? before.date : today;
  switch (kind) {
    case 'year':
      return { kind, year: base };
    case 'quarter':
      return { kind, year: base, quarter: before.kind === 'month' ? quarterOfMonth(before.month) : quarterOf(day) };
    case 'month':
      return { kind, year: base, month: before.kind === 'quarter' ? lastMonth(before.quarter) : fromIso(day).month };
    case 'date':
      return { kind, date: day };
    case 'other':
      return { kind };
  }
}

const quarterOfMonth = (month: number): number => Math.floor(FISCAL_MONTHS.indexOf(month as 1) / 3) + 1;
const lastMonth = (quarter: number): number => FISCAL_MONTHS[quarter * 3 - 1] ?? 9;
