/** Done steps counted by the quarter of the fiscal year in which they were completed. */
import { fiscalYearOf, type IsoDate, quarterOf } from '../thai/calendar';
import { type Share, shares } from './shares';

/** In the order of the fiscal year; then what falls in none of its quarters. */
export const QUARTER_KEYS = ['q1', 'q2', 'q3', 'q4', 'otherYear', 'undated'] as const;
/** One of them. */
export type QuarterKey = (typeof QUARTER_KEYS)[number];

/**
 * q1 is October to December. otherYear: completed outside the fiscal year; undated: done, and nothing says when. Their
 * counts add up to the number of done steps.
 */
export type Quarters = Readonly<Record<QuarterKey, Share>>;

/**
 * @param completions the first day of what is stated, for each done step; null where nothing is
 * @param fiscalYear BE; while it is not known, days count by their quarter in whatever year
 */
export function byQuarter(completions: readonly (IsoDate | null)[], fiscalYear: number | null): Quarters {
  const counts: Record<QuarterKey, number> = { q1: 0, q2: 0, q3: 0, q4: 0, otherYear: 0, undated: 0 };
  for (const date of completions) counts[keyOf(date, fiscalYear)]++;
  return shares(QUARTER_KEYS, (key) => counts[key]);
}

function keyOf(date: IsoDate | null, fiscalYear: number | null): QuarterKey {
  if (date === null) return 'undated';
  if (fiscalYear !== null && fiscalYearOf(date) !== fiscalYear) return 'otherYear';
  return (['q1', 'q2', 'q3', 'q4'] as const)[quarterOf(date) - 1] ?? 'undated';
}
