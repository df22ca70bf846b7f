/** The days and months that a due date names, in order, with the years that its other parts lend them. */
import { fromIso, type IsoDate, isRealDate, monthRange, toIso, yearAndMonth } from './calendar';
import { findDates } from './dates';
import { findMonths } from './months';
import { type Certainty, readYear, weakest } from './years';

/** A day, or a whole month where `day` is null. */
export interface TimePoint {
  readonly day: number | null;
  readonly month: number;
  /** Of the common era; null where none is written beside it. */
  readonly year: number | null;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
}

const DAYS_BEFORE = /(?:(?<!\d)(\d{1,2})\s*(?:-|–|—|ถึง|และ|,)\s*(?:วันที่)?\s*)?(?<!\d)(\d{1,2})\s*[-/]?\s*(?:เดือน\s*)?$/;
const YEAR_AFTER =
  /^[\s\-/.,]*(?:ปี\s*(?!งบ))?(?:(พ\s*\.?\s*ศ|ค\s*\.?\s*ศ)\s*\.?\s*)?['’]?(\d{4}|\d{2})(?!\d|\s*[/.]\s*\d|\s*(?:%|วัน|ครั้ง|คน))/;

/** What a text names, left to right. `text` has Arabic digits. */
export function findTimePoints(text: string): TimePoint[] {
  const months = findMonths(text);
  const points: TimePoint[] = [];
  for (const found of findDates(text)) {
    if (found.form !== 'numeric' && found.form !== 'iso') continue;
    const day = found.date === null ? 0 : fromIso(found.date).day;
    points.push({ ...found, day });
  }
  let free = 0;
  months.forEach((name, i) => {
    const nextStart = months[i + 1]?.start ?? text.length;
    const days = DAYS_BEFORE.exec(text.slice(free, name.start));
    const year = yearAfter(text.slice(name.end, nextStart), i + 1 < months.length);
    const start = name.start - (days?.[0].length ?? 0);
    const end = name.end + (year?.length ?? 0);
    const certainty = weakest(name.spelling === 'exact' ? 'sure' : 'likely', year?.certainty ?? 'sure');
    const frame = { month: name.month, year: year?.year ?? null, certainty, end };
    if (days?.[1]) points.push({ ...frame, day: Number(days[1]), start });
    points.push({ ...frame, day: days?.[2] ? Number(days[2]) : null, start });
    free = end;
  });
  return points.sort((a, b) => a.start - b.start);
}

/**
 * The span from the first point to the last. A point without a year takes it from the one after it, or before it ("ต.ค. -
 * มี.ค. 66" begins in 65), or else from the fiscal year (BE). null: a year is needed and none is known; 'impossible': a
 * day that is none, or an end before the beginning.
 */
export function spanOf(
  points: readonly TimePoint[],
  fiscalYear: number | null,
): { from: IsoDate; to: IsoDate; certainty: Certainty } | 'impossible' | null {
  const years = points.map((point) => point.year);
  for (let i = points.length - 2; i >= 0; i--) years[i] ??= yearBefore(points[i], points[i + 1], years[i + 1] ?? null);
  let certainty: Certainty = 'sure';
  const [first] = points;
  if (first && (years[0] ?? null) === null) {
    if (fiscalYear === null) return null;
    years[0] = yearAndMonth(fiscalYear, first.month).year;
    certainty = 'likely';
  }
  for (let i = 1; i < points.length; i++) years[i] ??= yearAfterPoint(points[i - 1], points[i], years[i - 1] ?? null);
  const ends = points.map((point, i) => daysOf(point, years[i] ?? 0));
  let from: IsoDate = '';
  let to: IsoDate = '';
  for (const [i, end] of ends.entries()) {
    if (end === null) return 'impossible';
    if (i === 0) from = end.from;
    if (end.to < to) return 'impossible';
    to = end.to;
    certainty = weakest(certainty, points[i]?.certainty ?? 'sure');
  }
  return { from, to, certainty };
}

function daysOf(point: TimePoint, year: number): { from: IsoDate; to: IsoDate } | null {
  if (point.day === null) return monthRange(year, point.month);
  if (!isRealDate(year, point.month, point.day)) return null;
  const day = toIso(year, point.month, point.day);
  return { from: day, to: day };
}

function yearBefore(point: TimePoint | undefined, next: TimePoint | undefined, year: number | null): number | null {
  if (year === null || !point || !next) return null;
  return point.month > next.month ? year - 1 : year;
}

function yearAfterPoint(
  before: TimePoint | undefined,
  point: TimePoint | undefined,
  year: number | null,
): number | null {
  if (year === null || !point || !before) return null;
  return point.month < before.month ? year + 1 : year;
}

interface Year {
  readonly year: number;
  readonly certainty: Certainty;
  /** Characters of the text that it takes. */
  readonly length: number;
}

function yearAfter(text: string, monthFollows: boolean): Year | null {
  const found = YEAR_AFTER.exec(text);
  if (!found) return null;
  const [whole, mark = '', digits = ''] = found;
  // "1 ต.ค. - 31 มี.ค. 66": the 31 right before a month is a day.
  if (digits.length === 2 && monthFollows && /^\s*(?:เดือน\s*)?$/.test(text.slice(whole.length))) return null;
  const read = readYear(digits, mark === '' ? null : mark.startsWith('ค') ? 'CE' : 'BE');
  return read && { ...read, length: whole.length };
}
