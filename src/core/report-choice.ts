/** Which steps a report tells of: all of them, those of the first six months, of one unit, of one section. */
import type { Settings } from './settings';
import type { Step } from './step';
import { type IsoDate, quarterRange } from './thai/calendar';
import { parseDate } from './thai/dates';
import { parseDue } from './thai/due';
import { findUnits, listUnits, normaliseUnit } from './units';

/** Which steps a report tells of. */
export type ReportChoice =
  | { readonly kind: 'all' }
  /** รอบ 6 เดือน: October to March. */
  | { readonly kind: 'half-year' }
  /** As the summary names units; other spellings of the name do too. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** Section code; '' for the steps that name none. */
  | { readonly kind: 'section'; readonly code: string };

/** The steps that the choice leaves, in their order. */
export function chosenSteps(
  steps: readonly Step[],
  choice: ReportChoice,
  { reportYear }: Pick<Settings, 'reportYear'>,
): readonly Step[] {
  if (choice.kind === 'unit') {
    const unit = normaliseUnit(choice.unit);
    return steps.filter(({ responsible }) => isOwnedBy(responsible, unit));
  }
  if (choice.kind === 'section') return steps.filter(({ section }) => section === choice.code);
  if (choice.kind === 'half-year' && reportYear !== null) {
    const { to } = quarterRange(reportYear, 2);
    return steps.filter((step) => isOfHalf(step, to, reportYear));
  }
  return steps;
}

/** Named as an owner, first or not, by itself or by a part of it; what everyone is to do is the unit's too. */
function isOwnedBy(responsible: string, unit: string): boolean {
  if (listUnits(responsible).includes(unit)) return true;
  return findUnits(responsible).some(({ kind, heads }) => kind === 'collective' || heads.includes(unit));
}

/**
 * Whether a step has anything to say by the end of March: it was completed by then, it is being worked on, or its time had
 * begun. What can't be told (no date, no due day that can be read) is not left out.
 */
function isOfHalf({ status, due, completedOn }: Step, to: IsoDate, fiscalYear: number): boolean {
  const day = parseDate(completedOn)?.date ?? null;
  if (day !== null && day <= to) return true;
  if (status === 'in-progress') return true;
  if (status === 'done' && day === null) return true;
  const span = parseDue(due, { fiscalYear });
  return !span.ok || span.from <= to;
}
