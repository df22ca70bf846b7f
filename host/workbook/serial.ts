/** Dates as Sheets keeps them: days since 1899-12-30 on the spreadsheet's wall clock. */

import { instantOf, offsetAt } from '../zone';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Epoch milliseconds -> serial, in the spreadsheet's zone. */
export function serialOf(instant: number, timeZone: string): number {
  return (instant + offsetAt(timeZone, instant) - EPOCH) / DAY;
}

/** Serial -> epoch milliseconds, in the spreadsheet's zone; whole seconds, as Sheets gives them. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOf(timeZone, Math.round((serial * DAY) / 1000) * 1000 + EPOCH);
}

/** The serial of a calendar day, or null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - EPOCH) / DAY);
}

/** The calendar day of a serial on the wall clock. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date(Math.floor(serial) * DAY + EPOCH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
