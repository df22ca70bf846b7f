/** What a new fiscal year makes of the old one's plan: the same due dates a year on, and the settings of the next year. */
import { reportItem } from './ita-years';
import type { SettingKey } from './settings';
import { readSettings, type SettingRow, settingRows } from './settings-table';
import { daysInMonth, fromIso, type IsoDate } from './thai/calendar';
import { toArabicDigits, toThaiDigits } from './thai/digits';
import { type Due, parseDue } from './thai/due';

const DIGIT = '[0-9๐-๙]';
const FULL_YEAR = new RegExp(`(?<!${DIGIT})[2๒][456๔๕๖]${DIGIT}{2}(?!${DIGIT})`, 'g');
/** "68" at the end of a date: after a month's name or an abbreviation, and before nothing or what joins two dates. */
const SHORT_YEAR = new RegExp(`(?<=[ก-๎.]\\s*)${DIGIT}{2}(?=\\s*(?:$|[-–—),]|ถึง))`, 'g');

/**
 * A due date moved on with the fiscal year ("ไตรมาส ๒ ปีงบประมาณ ๒๕๖๘" becomes "… ๒๕๖๙"). A text whose day would not be the
 * same day of the new year, or that can't be read at all, stays as it is: the check then tells of it.
 *
 * @param from fiscal year, BE
 * @param to fiscal year, BE
 */
export function moveDue(text: string, from: number, to: number): string {
  const before = parseDue(text, { fiscalYear: from });
  if (!before.ok) return text;
  const full = text.replace(FULL_YEAR, (year) => moved(year, to - from));
  for (const next of [full, full.replace(SHORT_YEAR, (year) => moved(year, to - from))]) {
    const after = parseDue(next, { fiscalYear: to });
    if (after.ok && isMoved(before, after, to - from)) return next;
  }
  return text;
}

function isMoved(before: Due, after: Due, years: number): boolean {
  return after.kind === before.kind && isLater(before.from, after.from, years) && isLater(before.to, after.to, years);
}

/** The same day so many years on; the last day of February is the last one in any year. */
function isLater(day: IsoDate, next: IsoDate, years: number): boolean {
  const [one, other] = [fromIso(day), fromIso(next)];
  const last = ({ year, month, day: number }: typeof one) => number === daysInMonth(year, month);
  return (
    other.year === one.year + years &&
    other.month === one.month &&
    (other.day === one.day || (last(one) && last(other)))
  );
}

/** In the digits in which it was written. */
function moved(year: string, years: number): string {
  const next = String(Number(toArabicDigits(year)) + years)
    .padStart(year.length, '0')
    .slice(-year.length);
  return /[๐-๙]/.test(year) ? toThaiDigits(next) : next;
}

/** The cell of a setting, before and after. */
export interface SettingChange {
  readonly before: string;
  readonly after: string;
}

/**
 * The settings that a new year changes: the years that are written there, and an item's code and name where they say no more
 * than what the list has for the old assessment year; left empty, they follow the new one.
 *
 * @throws Failure settings.*: a setting that can't be understood
 */
export function nextSettings(rows: readonly SettingRow[], newYear: number): Partial<Record<SettingKey, SettingChange>> {
  const found = settingRows(rows);
  const settings = readSettings(rows);
  const years = settings.reportYear === null ? 0 : newYear - settings.reportYear;
  const changes: Partial<Record<SettingKey, SettingChange>> = {};
  const change = (key: SettingKey, after: (value: string) => string) => {
    const before = found[key]?.value ?? '';
    if (before.trim() !== '' && after(before) !== before) changes[key] = { before, after: after(before) };
  };
  const written = found.reportYear?.value ?? '';
  const digits = /[๐-๙]/.test(written) ? toThaiDigits : toArabicDigits;
  changes.reportYear = { before: written, after: digits(String(newYear)) };
  for (const key of ['planYear', 'assessmentYear'] as const) {
    const year = settings[key];
    if (year !== null)
      change(key, (value) => (/[๐-๙]/.test(value) ? toThaiDigits : toArabicDigits)(String(year + years)));
  }
  const item = settings.assessmentYear === null ? null : reportItem(settings.assessmentYear);
  if (item) {
    change('itemCode', (value) => (value.trim() === item.code ? '' : value));
    change('itemName', (value) => (value.trim() === item.name ? '' : value));
  }
  return changes;
}
