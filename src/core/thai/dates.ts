/** Dates in Thai documents: every form that people type, read to a day; none is guessed where none is written. */
import type { DateCell } from '../grid';
import { BE_OFFSET, FULL_MONTHS, fromIso, type IsoDate, isRealDate, SHORT_MONTHS, toIso } from './calendar';
import { protectedSpans } from './codes';
import { toArabicDigits, toThaiDigits } from './digits';
import { findMonths, type MonthName, readMonth } from './months';
import { repairText } from './text';
import { type Certainty, type Era, readYear, type WrittenYear, weakest } from './years';

/** A date where a text has it. */
export interface ParsedDate {
  /** The slice of the source that is the date; `start` is 0-based, `end` exclusive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** null: no such day, such as 31 April. */
  readonly date: IsoDate | null;
  /**
   * sure: one reading only; likely: a two-digit year, an unmarked CE year or a misspelt month; guess: day and month
   * could be swapped, or the era is unclear.
   */
  readonly certainty: Certainty;
  readonly form: 'full-month' | 'short-month' | 'numeric' | 'iso' | 'cell';
  /** The era that the year is written in. */
  readonly era: Era;
  readonly yearDigits: 2 | 4;
  /** As written: 1-12, or a number that is no month, and then `date` is null. */
  readonly month: number;
  /** Year of the common era. */
  readonly year: number;
}

/** White space of any width. */
const W = '[\\s\\u00AD\\u200B-\\u200F\\u2060]*';
/** A day, at most 48 characters that hold no digit, a year. What stands between decides. */
const DAY_TO_YEAR = /(?<!\d)(?<!\d[.,])(\d{1,2})([^\d]{2,48}?)(\d{4}|\d{2})(?!\d|[.,:]\d)/g;
const NUMERIC = new RegExp(
  `(?<![\\d/.\\-A-Za-z])(\\d{1,4})${W}([/.\\-])${W}(\\d{1,2})${W}\\2${W}(\\d{4}|\\d{2})(?![\\d/\\-]|\\.\\d|[A-Za-z])`,
  'g',
);
const BETWEEN = new RegExp(
  `^[\\s\\-/.,]*(?:เดือน)?([^\\d()]+?)(?:(?:ปี)?${W}(พ${W}\\.?${W}ศ|ค${W}\\.?${W}ศ|B\\.?E|A\\.?D)${W}\\.?|ปี)?[\\s\\-/.,'’]*$`,
  'i',
);
/** After two digits these make them a count or a time, not a year. */
const COUNTED =
  /^\s*(?:คน|ราย|ครั้ง|แห่ง|บาท|เรื่อง|ข้อ|โครงการ|ชุด|หน่วย|%|ร้อยละ|วัน|ชั่วโมง|ชม|น\.|นาที|หมู่|ฉบับ|แผ่น|เล่ม|ท่าน|ตำบล)/;
const DIGIT = /[0-9๐-๙]/;

/** Dates in a narrative, left to right, without overlap. "ปีงบประมาณ ๒๕๖๖", "1.1.1", a telephone number or a link are none. */
export function findDates(text: string): ParsedDate[] {
  if (!DIGIT.test(text)) return [];
  const source = toArabicDigits(text);
  const found = [...named(source, text), ...numeric(source, text)].sort((a, b) => a.start - b.start);
  if (found.length === 0) return found;
  const links = protectedSpans(text).filter((span) => span.kind !== 'code');
  const dates: ParsedDate[] = [];
  let free = 0;
  for (const one of found) {
    if (one.start < free || links.some((link) => link.start < one.end && one.start < link.end)) continue;
    dates.push(one);
    free = one.end;
  }
  return dates;
}

/** What may stand around a date that is the whole of a text. */
const AROUND =
  /^(?:เมื่อ|ณ|ลง|ภายใน|ตั้งแต่|วัน(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)?|ที่|เสร็จ|แล้ว|[\s().,:\-–\u00AD\u200B-\u200F\u2060\uFEFF])*$/;

/** The date that a text is, white space and words such as "เมื่อวันที่" aside; null if it is more, less or other than one date. */
export function parseDate(text: string): ParsedDate | null {
  const dates = findDates(text);
  const only = dates.length === 1 ? dates[0] : undefined;
  if (!only) return null;
  return AROUND.test(repairText(text.slice(0, only.start)).text) && AROUND.test(text.slice(only.end)) ? only : null;
}

/**
 * The day that a date cell means. Sheets keeps what was typed as a year of the common era: "24/4/2566" as the year
 * 2566, and "24/4/66" as 1966, which an agency writes of no work of its own: it is read as BE 2566, a guess.
 */
export function parseDateCell(cell: DateCell): ParsedDate {
  const { year, month, day } = cell;
  const text = `${day}/${month}/${year}`;
  const frame = { text, start: 0, end: text.length, form: 'cell' as const, month };
  if (year >= 2400) return { ...frame, ...whole(year - BE_OFFSET, month, day, 'sure'), era: 'BE', yearDigits: 4 };
  if (year >= 1940 && year < 2000) {
    return { ...frame, ...whole(2500 + (year % 100) - BE_OFFSET, month, day, 'guess'), era: 'BE', yearDigits: 2 };
  }
  return { ...frame, ...whole(year, month, day, 'likely'), era: 'CE', yearDigits: 4 };
}

/** "๒๔ เมษายน ๒๕๖๖", or "๒๔ เม.ย. ๒๕๖๖", or with Arabic digits. */
export function formatThaiDate(
  iso: IsoDate,
  style: { readonly digits: 'thai' | 'arabic'; readonly month: 'full' | 'short' },
): string {
  const { year, month, day } = fromIso(iso);
  const name = (style.month === 'full' ? FULL_MONTHS : SHORT_MONTHS)[month - 1] ?? '';
  const text = `${day} ${name} ${year + BE_OFFSET}`;
  return style.digits === 'thai' ? toThaiDigits(text) : text;
}

function named(source: string, text: string): ParsedDate[] {
  const dates: ParsedDate[] = [];
  DAY_TO_YEAR.lastIndex = 0;
  for (let found = DAY_TO_YEAR.exec(source); found; found = DAY_TO_YEAR.exec(source)) {
    const [slice, day = '', between = '', yearText = ''] = found;
    const end = found.index + slice.length;
    const parts = BETWEEN.exec(between);
    const month = parts?.[1] && !isYear(source, found.index, day, between) ? readMonth(repaired(parts[1])) : null;
    const year = month && yearOf(yearText, eraMark(parts?.[2]), month, source.slice(end, end + 24));
    if (month && year) {
      const certainty = month.spelling === 'misspelt' ? weakest(year.certainty, 'likely') : year.certainty;
      dates.push({
        text: text.slice(found.index, end),
        start: found.index,
        end,
        ...whole(year.year, month.month, Number(day), certainty),
        form: month.form,
        era: year.era,
        yearDigits: yearText.length as 2 | 4,
        month: month.month,
      });
    } else {
      // What was taken for a year may be the day of the next date.
      DAY_TO_YEAR.lastIndex = end - yearText.length;
    }
  }
  return dates;
}

/** "ต.ค. 65 - มี.ค. 66": the first number ends a month, or is parted from the next by a dash. */
function isYear(source: string, at: number, number: string, after: string): boolean {
  if (Number(number) > 31 && /^\s*[-–—]/.test(after)) return true;
  const before = source
    .slice(Math.max(0, at - 24), at)
    .replace(/[\s'’]+$|\s*(?:พ\s*\.?\s*ศ|ค\s*\.?\s*ศ)\s*\.?\s*$/, '');
  return findMonths(before).some((month) => month.end === before.length);
}

function numeric(source: string, text: string): ParsedDate[] {
  const dates: ParsedDate[] = [];
  NUMERIC.lastIndex = 0;
  for (let found = NUMERIC.exec(source); found; found = NUMERIC.exec(source)) {
    const [slice, first = '', separator = '', middle = '', last = ''] = found;
    const reading =
      first.length === 4 ? yearFirst(first, middle, last) : dayFirst(Number(first), Number(middle), last, separator);
    if (!reading || first.length === 3) continue;
    const end = found.index + slice.length;
    dates.push({ text: text.slice(found.index, end), start: found.index, end, ...reading });
  }
  return dates;
}

type Reading = Omit<ParsedDate, 'text' | 'start' | 'end'>;

function yearFirst(yearText: string, month: string, day: string): Reading | null {
  const year = readYear(yearText, null);
  if (!year || day.length > 2) return null;
  const certainty = year.era === 'CE' ? 'sure' : 'likely';
  const read = whole(year.year, Number(month), Number(day), certainty);
  return { ...read, form: 'iso', era: year.era, yearDigits: 4, month: Number(month) };
}

function dayFirst(day: number, month: number, yearText: string, separator: string): Reading | null {
  const short = yearText.length === 2;
  // "1.1.66" is a step's number before it is a date, and "02-55-66" a piece of a telephone number.
  if (short && separator === '.') return null;
  if (short && separator === '-' && (month > 12 || day > 31)) return null;
  const year = readYear(yearText, null);
  if (!year) return null;
  const form = { form: 'numeric' as const, era: year.era, yearDigits: yearText.length as 2 | 4 };
  if (month > 12 && month <= 31 && day <= 12) {
    return { ...whole(year.year, day, month, 'guess'), ...form, month: day };
  }
  const swappable = day <= 12 && month <= 12 && day !== month;
  const certainty = swappable ? 'guess' : year.certainty;
  return { ...whole(year.year, month, day, certainty), ...form, month };
}

function whole(
  year: number,
  month: number,
  day: number,
  certainty: Certainty,
): Pick<ParsedDate, 'date' | 'certainty' | 'year'> {
  return { date: isRealDate(year, month, day) ? toIso(year, month, day) : null, certainty, year };
}

/** The year of a date; null where its two digits count something, tell a time, or are the day of another date. */
function yearOf(text: string, mark: Era | null, month: MonthName, after: string): WrittenYear | null {
  if (text.length === 2 && (COUNTED.test(after) || startsWithMonth(after))) return null;
  const year = readYear(text, mark);
  return year?.certainty === 'guess' && mark === null && month.language === 'en'
    ? { ...year, certainty: 'likely' }
    : year;
}

/** "1 ต.ค. - 31 มี.ค. 66": the 31 is a day. */
function startsWithMonth(after: string): boolean {
  const word = /^[\s\-/]*(?:เดือน)?\s*((?:เ?[ก-ฮ]ี?ิ?\.?\s?[ก-ฮ]\.|[ก-ฮะ-ฺเ-๎]+))/.exec(after)?.[1];
  return word !== undefined && readMonth(word) !== null;
}

function eraMark(mark: string | undefined): Era | null {
  if (!mark) return null;
  return /^(?:พ|B)/i.test(mark) ? 'BE' : 'CE';
}

function repaired(word: string): string {
  return repairText(word).text;
}
