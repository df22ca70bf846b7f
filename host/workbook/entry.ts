/** What a cell makes of a text that is typed or set into it: a number, a percentage, a date, a time, TRUE/FALSE, or the text. */

import { serialOfDay } from './serial';

/** What a typed text becomes in a cell. */
export interface Entry {
  value: string | number | boolean;
  /** The number format that an automatic cell takes on, as Sheets gives it to what it recognised. */
  format?: string;
}

/** What the reading of a typed text depends on. */
export interface EntryContext {
  locale: string;
  /** for "24/4": the year of today, in the spreadsheet's zone */
  year: number;
}

/** Day-month-year order and the date format that Sheets gives by itself; month first only where the locale says so. */
export function dateFormatOf(locale: string): { dayFirst: boolean; pattern: string } {
  if (locale === 'en_US' || locale === 'en_PH') return { dayFirst: false, pattern: 'M/d/yyyy' };
  if (locale.startsWith('th')) return { dayFirst: true, pattern: 'd/M/yyyy' };
  return { dayFirst: true, pattern: 'dd/MM/yyyy' };
}

/** The whole meaning of a typed text; a leading apostrophe forces text, and is not kept. */
export function readEntry(text: string, context: EntryContext): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return readNumber(trimmed) ?? readDate(trimmed, context) ?? readTime(trimmed) ?? { value: text };
}

const NUMBER = /^([+-])?(?:(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?|(\.\d+))(?:[eE]([+-]?\d{1,3}))?\s?(%)?$/;

function readNumber(text: string): Entry | null {
  const accounting = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(accounting?.[1] ?? text);
  if (!match) return null;
  const [, sign, whole, fraction, bareFraction, exponent, percent] = match;
  if (accounting && sign) return null;
  const digits = `${(whole ?? '').replace(/,/g, '')}${fraction ?? bareFraction ?? ''}`;
  const size = Number(`${digits}${exponent ? `e${exponent}` : ''}`);
  const negative = sign === '-' || Boolean(accounting);
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  if (percent) return { value, format: fraction || bareFraction ? '0.00%' : '0%' };
  if (exponent) return { value, format: '0.00E+00' };
  if (whole?.includes(',')) return { value, format: fraction ? '#,##0.00' : '#,##0' };
  return { value };
}

function readDate(text: string, context: EntryContext): Entry | null {
  const { dayFirst, pattern } = dateFormatOf(context.locale);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](.+))?$/.exec(text);
  if (iso) {
    const order = text.includes('-') ? 'yyyy-mm-dd' : pattern;
    return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], order);
  }
  const match = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{1,4}))?(?: (\d{1,2}:.+))?$/.exec(text);
  if (!match) return null;
  const [, first, separator, second, written, time] = match;
  // "1.1" is a number and was taken as one; two parts with a dot that aren't are no date either.
  if (!written && separator === '.') return null;
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const year = written ? fullYear(written) : context.year;
  return dated(year, month, day, time, pattern);
}

/** Two digits and fewer: 0 to 29 are of this century, 30 to 99 of the last. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, time: string | undefined, pattern: string): Entry | null {
  const serial = serialOfDay(year, month, day);
  if (serial === null) return null;
  if (time === undefined) return { value: serial, format: pattern };
  const hours = readTime(time);
  return hours ? { value: serial + Number(hours.value), format: `${pattern} H:mm:ss` } : null;
}

function readTime(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(am|pm))?$/i.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, half] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: seconds ? 'H:mm:ss' : 'H:mm' };
}
