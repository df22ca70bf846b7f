/** What a report is limited to, as its title lines and its file's name say it. */
import type { ReportChoice } from '../core/report-choice';
import { BE_OFFSET, FULL_MONTHS, fromIso, quarterRange } from '../core/thai/calendar';
import { useDigits } from '../core/thai/digits';
import { WORDS } from './words';

interface Named {
  readonly reportYear: number | null;
  readonly digits: 'thai' | 'arabic';
  /** The section's heading, or its code where it has none; null for the steps that name no section. */
  readonly heading: string | null;
}

/** A line of the title; '' for a report of everything. */
export function scopeLine(choice: ReportChoice, { reportYear, digits, heading }: Named): string {
  switch (choice.kind) {
    case 'all':
      return '';
    case 'half-year':
      return useDigits(`${WORDS.halfYear}${reportYear === null ? '' : ` (${monthsOf(reportYear)})`}`, digits);
    case 'unit':
      return useDigits(`${WORDS.only}${choice.unit.trim()}`, digits);
    case 'section':
      return useDigits(`${WORDS.only} ${heading ?? WORDS.noSection}`, digits);
  }
}

/** The same in the few words that a file's name takes. */
export function scopeLabel(choice: ReportChoice): string {
  switch (choice.kind) {
    case 'all':
      return '';
    case 'half-year':
      return WORDS.halfYear;
    case 'unit':
      return choice.unit.trim();
    case 'section':
      return choice.code === '' ? WORDS.noSection : choice.code;
  }
}

/** "ตุลาคม 2565 - มีนาคม 2566" */
function monthsOf(fiscalYear: number): string {
  const say = (iso: string): string => {
    const { year, month } = fromIso(iso);
    return `${FULL_MONTHS[month - 1]} ${year + BE_OFFSET}`;
  };
  return `${say(quarterRange(fiscalYear, 1).from)} - ${say(quarterRange(fiscalYear, 2).to)}`;
}
