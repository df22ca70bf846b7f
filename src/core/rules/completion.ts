/** When a step was completed: what its cell says, or else the narrative. Nothing is taken that neither states. */
import type { IsoDate } from '../thai/calendar';
import { findDates, parseDate } from '../thai/dates';
import { parseDue } from '../thai/due';
import { isBlank } from './blank';
import { CUE } from './cues';
import type { StepFacts } from './facts';

/** When a step is said to be completed. */
export interface Completion {
  /** The day; or the first and last day of what is stated, such as a month. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Where it is stated. */
  readonly column: 'completedOn' | 'result';
}

/** A paper's own date ("คำสั่ง ลงวันที่ …") and a day by which something is to be done tell nothing of when this was done. */
const NOT_THE_DAY = /(?:ลง|ฉบับ|ภายใน|ก่อน|กำหนด|พ\.ศ\.)\s*(?:วันที่)?\s*$/;
const MONTH =
  /(?:เดือน\s*|ใน\s*)?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\.)\s*(?:พ\.ศ\.\s*)?[0-9๐-๙]{4}/g;

/**
 * The completion cell counts first; then the last day in the narrative, papers' dates and days to come only where there is
 * no other; then the last month with its year.
 */
export function completionOf({ step, context, resultDates, resultScan }: StepFacts): Completion | null {
  const fiscalYear = context.settings.reportYear;
  if (!isBlank(step.completedOn)) return context.completionIn(step.completedOn);
  const real = resultDates.filter(({ date }) => date !== null);
  const own = real.filter(({ start }) => !NOT_THE_DAY.test(step.result.slice(Math.max(0, start - 20), start)));
  const last = (own.length > 0 ? own : real).reduce<IsoDate>((latest, { date }) => maxOf(latest, date ?? ''), '');
  if (last !== '') return { from: last, to: last, column: 'result' };
  // A day that does not exist is told as such; what month was meant is not for us to say.
  if (resultDates.length > real.length || (resultScan.cues & CUE.month) === 0) return null;
  const month = (step.result.match(MONTH) ?? []).pop();
  const due = month === undefined ? null : parseDue(month, { fiscalYear });
  return due?.ok ? { from: due.from, to: due.to, column: 'result' } : null;
}

/**
 * What a cell of the completion column says.
 *
 * @param fiscalYear BE, for a month that names no year; null where not known
 */
export function inCell(text: string, fiscalYear: number | null): Completion | null {
  const only = parseDate(text);
  if (only) return only.date === null ? null : { from: only.date, to: only.date, column: 'completedOn' };
  const last = findDates(text).reduce<IsoDate>((latest, { date }) => maxOf(latest, date ?? ''), '');
  if (last !== '') return { from: last, to: last, column: 'completedOn' };
  const due = parseDue(text, { fiscalYear });
  return due.ok ? { from: due.from, to: due.to, column: 'completedOn' } : null;
}

const maxOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
