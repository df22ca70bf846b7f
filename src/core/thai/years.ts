/** Years as they are written: of the Buddhist or the common era, with four digits or two. */
import { BE_OFFSET } from './calendar';

/** sure: one reading only; likely: a short or an unmarked CE year; guess: the era is unclear. */
export type Certainty = 'sure' | 'likely' | 'guess';

/** Buddhist or common; a Buddhist year is 543 more. */
export type Era = 'BE' | 'CE';

/** A year as people write it, and how sure its era is. */
export interface WrittenYear {
  /** Of the common era. */
  readonly year: number;
  /** That it is written in. */
  readonly era: Era;
  readonly certainty: Certainty;
}

/**
 * Reads a year of two or four Arabic digits; null for a number that is no year.
 *
 * @param mark the era that stands beside it (พ.ศ., ค.ศ.), null for none
 */
export function readYear(digits: string, mark: Era | null): WrittenYear | null {
  const value = Number(digits);
  if (digits.length === 4) {
    const year = fourDigits(value);
    if (!year || mark === null) return year;
    if (mark !== year.era) return { ...year, certainty: 'guess' };
    return { ...year, certainty: 'sure' };
  }
  if (mark === 'CE') return { year: 2000 + value, era: 'CE', certainty: 'likely' };
  if (mark === 'BE' || value >= 40) return { year: 2500 + value - BE_OFFSET, era: 'BE', certainty: 'likely' };
  // Agencies report of 2565 and later: a two-digit year before 40 can only be a short CE year.
  return value >= 15 ? { year: 2000 + value, era: 'CE', certainty: 'guess' } : null;
}

/** The less certain of two. */
export function weakest(a: Certainty, b: Certainty): Certainty {
  if (a === 'guess' || b === 'guess') return 'guess';
  return a === 'likely' || b === 'likely' ? 'likely' : 'sure';
}

function fourDigits(value: number): WrittenYear | null {
  if (value >= 2400 && value < 2700) return { year: value - BE_OFFSET, era: 'BE', certainty: 'sure' };
  if (value >= 1900 && value < 2200) return { year: value, era: 'CE', certainty: 'likely' };
  return null;
}
