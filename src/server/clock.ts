/** The clock of the add-on, read at its edge only. Apps Script runs in the manifest's time zone, Bangkok. */
import { BE_OFFSET, type IsoDate } from '../core/thai/calendar';

/** When this execution began, in milliseconds since 1970: all global code runs anew then. */
export const STARTED = Date.now();

const two = (n: number) => String(n).padStart(2, '0');

export function today(): IsoDate {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "2026-11-22 09.05": a colon can't stand in a file's name on an office PC. */
export function timestamp(): string {
  const now = new Date();
  return `${today()} ${two(now.getHours())}.${two(now.getMinutes())}`;
}

/** The same with the year in BE, "2569-11-22 09.05": Thai offices read no other, and what is sorted by it is sorted by time. */
export const thaiTimestamp = (): string => timestamp().replace(/^\d+/, (year) => String(Number(year) + BE_OFFSET));
