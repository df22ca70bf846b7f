/** When a step was completed: what its cell says, or else the narrative. Nothing is taken that neither states. */
import type { Step } from '../step';
import type { IsoDate } from '../thai/calendar';
import type { ParsedDate } from '../thai/dates';
import { findDates, parseDate } from '../thai/dates';
import { parseDue } from '../thai/due';
import { isBlank } from './blank';

export interface Completion {
  /** The day; or the first and last day of what is stated, such as a month. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Where it is stated. */
  readonly column: 'completedOn' | 'result';
}

/** A document's own date ("คำสั่ง ลงวันที่ …") tells when a paper was signed, not when the step was done. */
const SIGNED = /(?:ลง(?:วันที่)?|ฉบับ(?:ลง)?วันที่|พ\.ศ\.)\s*$/;
const MONTH =
  /(?:เดือน\s*|ใน\s*)?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\.)\s*(?:พ\.ศ\.\s*)?[0-9๐-๙]{4}/g;

/**
 * The completion cell counts first; then the last day in the narrative, dates of signed papers only where there is no
 * other; then the last month with its year.
 *
 * @param dates the dates of the narrative, left to right
 * @param fiscalYear BE, for a month that names no year; null where not known
 */
export function completionOf(step: Step, dates: readonly ParsedDate[], fiscalYear: number | null): Completion | null {
  if (!isBlank(step.completedOn)) return inCell(step.completedOn, fiscalYear);
  const real = dates.filter(({ date }) => date !== null);
  const own = real.filter(({ start }) => !SIGNED.test(step.result.slice(Math.max(0, start - 20), start)));
  const last = (own.length > 0 ? own : real).reduce<IsoDate>((latest, { date }) => maxOf(latest, date ?? ''), '');
  if (last !== '') return { from: last, to: last, column: 'result' };
  const month = (step.result.match(MONTH) ?? []).pop();
  const due = month === undefined ? null : parseDue(month, { fiscalYear });
  return due?.ok ? { from: due.from, to: due.to, column: 'result' } : null;
}

function inCell(text: string, fiscalYear: number | null): Completion | null {
  const only = parseDate(text);
  if (only) return only.date === null ? null : { from: only.date, to: only.date, column: 'completedOn' };
  const last = findDates(text).reduce<IsoDate>((latest, { date }) => maxOf(latest, date ?? ''), '');
  if (last !== '') return { from: last, to: last, column: 'completedOn' };
  const due = parseDue(text, { fiscalYear });
  return due.ok ? { from: due.from, to: due.to, column: 'completedOn' } : null;
}

const maxOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
