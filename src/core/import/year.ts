/** The fiscal year that a title names: "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖". */
import { fiscalYearOf } from '../thai/calendar';
import { findDates } from '../thai/dates';
import { toArabicDigits } from '../thai/digits';
import type { ImportedStep } from './document';

/** A fiscal year where a text names it. */
export interface NamedYear {
  /** Fiscal year in BE. */
  readonly year: number;
  /** The slice that names it: 0-based, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const YEAR =
  /(?:ประจำ\s*)?ปี\s*(?:งบ\s*ประมาณ)?\s*(?:ประจำปี\s*)?(?:\(?\s*พ\s*\.?\s*ศ\s*\.?\s*\)?)?\s*(2[45]\d\d)(?!\d)|(?:ประจำ\s*)?งบ\s*ประมาณ\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*(2[45]\d\d)(?!\d)/;

/** The first year that the text names; null for none. */
export function findYear(text: string): NamedYear | null {
  const found = YEAR.exec(toArabicDigits(text));
  if (!found) return null;
  return { year: Number(found[1] ?? found[2]), start: found.index, end: found.index + found[0].length };
}

const REPORTED = new RegExp(`รายงาน[^0-9]{0,80}?(?:${YEAR.source})`);

/** The first year whose work a text says it reports: "จึงขอรายงานผล… ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"; null for none. */
export function findReportedYear(text: string): number | null {
  const found = REPORTED.exec(toArabicDigits(text));
  return found ? Number(found[1] ?? found[2]) : null;
}

/** So many days tell of a year. */
const ENOUGH = 3;

/**
 * The fiscal year that nearly all days of the results lie in, where it is not the one that the title names: from ITA 2567 on
 * the title may give the year of the assessment, which looks at the year before. null where the days agree, or are few.
 */
export function otherYearOfDays(steps: readonly ImportedStep[], named: number): number | null {
  const years = steps
    .flatMap(({ result, completedOn }) => findDates(result === '' ? completedOn : result))
    .flatMap(({ date, certainty }) => (date === null || certainty === 'guess' ? [] : [fiscalYearOf(date)]));
  const other = years.filter((year) => year === named - 1).length;
  return other >= ENOUGH && other * 5 >= years.length * 4 ? named - 1 : null;
}
