/** Cells between Sheets and the core: values read become plain cells, text written stays text. */
import type { Cell } from '../core/grid';
import { FULL_MONTHS, SHORT_MONTHS } from '../core/thai/calendar';

/** What Range.getValues gives for one cell. */
export type SheetValue = string | number | boolean | Date;

/** A value as the core reads it. Dates are days of the script's time zone, which the manifest sets to Bangkok. */
export function toCell(value: SheetValue): Cell {
  if (value instanceof Date) return { year: value.getFullYear(), month: value.getMonth() + 1, day: value.getDate() };
  return String(value);
}

export const toText = (value: SheetValue): string => {
  const cell = toCell(value);
  return typeof cell === 'string' ? cell : `${cell.day}/${cell.month}/${cell.year}`;
};

/** Sheets refuses longer text in a cell. */
export const CELL_LIMIT = 50_000;

/**
 * What a formula, or the apostrophe that keeps one away, may begin with. The signs of full width are among them: who types with an
 * East Asian keyboard gets formulas by them.
 */
const SIGN = /^\s*[=+\-@'#＝＋－＠]/;

const DIGITS = '[\\d๐-๙]';
/** Short, and begins as numbers, amounts, times and days do in one language or another: "(5)", "1e5", "10:30 am", "24 März 2023". */
const NUMBER_LIKE = new RegExp(`^\\s*[([.,:/฿$€£¥\\s]*${DIGITS}[^ก-ฮ]*$`, 'u');
const MONTH = [...FULL_MONTHS, ...SHORT_MONTHS, ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')]
  .map((name) => name.replace(/\./g, '\\.'))
  .join('|');
/** "24 เม.ย. 2566", "เมษายน 2566", "April 24, 2023" */
const DAY_LIKE = new RegExp(`^\\s*(?:${DIGITS}+\\s*)?(?:${MONTH})[a-z]*[\\s.,]*${DIGITS}`, 'i');
const TRUTH = /^\s*(?:true|false|จริง|เท็จ)\s*$/i;
/** No number or day is written longer. */
const LONGEST_NUMBER = 60;

const isParsed = (text: string): boolean =>
  SIGN.test(text) ||
  (text.length <= LONGEST_NUMBER && (NUMBER_LIKE.test(text) || DAY_LIKE.test(text) || TRUTH.test(text)));

/**
 * Text such that Sheets stores it as it is: a leading apostrophe, which Sheets takes off, keeps the rest from being read as a
 * formula, a number, a day or a truth value ("=1+1", "1.10", "24/4/2566"). What is read how hangs on the spreadsheet's locale, which
 * is its staff's to choose: whatever any locale reads is kept.
 */
export const asText = (text: string): string => (isParsed(text) ? `'${text}` : text);

/** A value that goes back where it came from: text stays text, the rest is what it was. */
export const asIs = (value: SheetValue): SheetValue => (typeof value === 'string' ? asText(value) : value);
