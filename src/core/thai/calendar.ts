/** The calendar of Thai government: days, Buddhist years, fiscal years (1 October to 30 September) and their quarters. */

/** A day, "YYYY-MM-DD", year of the common era. Compares as text. */
export type IsoDate = string;

/** Years of the Buddhist era are this much ahead of the common era. */
export const BE_OFFSET = 543;

/** January first. */
export const FULL_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** January first. */
export const SHORT_MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (1-12) of a year of the common era; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

/** Whether a day (year of the common era, month 1-12) exists. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** The day as text. The parts must be those of a real date, the year 1-9999. */
export function toIso(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The parts of a day: year of the common era, month 1-12, day 1-31. */
export function fromIso(iso: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The fiscal year (BE) that a day lies in: 28 October 2565 lies in 2566. */
export function fiscalYearOf(iso: IsoDate): number {
  const { year, month } = fromIso(iso);
  return year + BE_OFFSET + (month >= 10 ? 1 : 0);
}

/** The first and last day of a fiscal year (BE). */
export function fiscalYearRange(fiscalYear: number): { from: IsoDate; to: IsoDate } {
  const year = fiscalYear - BE_OFFSET;
  return { from: toIso(year - 1, 10, 1), to: toIso(year, 9, 30) };
}

/** The quarter of the fiscal year that a day lies in: October to December is 1. */
export function quarterOf(iso: IsoDate): 1 | 2 | 3 | 4 {
  return ((Math.floor((fromIso(iso).month + 2) / 3) % 4) + 1) as 1 | 2 | 3 | 4;
}

/** The first and last day of a quarter (1-4) of a fiscal year (BE). */
export function quarterRange(fiscalYear: number, quarter: number): { from: IsoDate; to: IsoDate } {
  const first = yearAndMonth(fiscalYear, ((quarter * 3 + 6) % 12) + 1);
  const last = yearAndMonth(fiscalYear, ((quarter * 3 + 8) % 12) + 1);
  return { from: monthRange(first.year, first.month).from, to: monthRange(last.year, last.month).to };
}

/** The first and last day of a month (1-12) of a year of the common era. */
export function monthRange(year: number, month: number): { from: IsoDate; to: IsoDate } {
  return { from: toIso(year, month, 1), to: toIso(year, month, daysInMonth(year, month)) };
}

/** The year (common era) in which a month (1-12) of a fiscal year (BE) falls. */
export function yearAndMonth(fiscalYear: number, month: number): { year: number; month: number } {
  return { year: fiscalYear - BE_OFFSET - (month >= 10 ? 1 : 0), month };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
