/** The calendar of the date picker: its weeks, and where the keys lead. Days are IsoDate; years of the common era. */
import { daysInMonth, fromIso, type IsoDate, toIso } from '../../core/thai/calendar';

export interface MonthOf {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
}

/** The days of a month in weeks from Sunday on; null where the week has days of another month. */
export function weeksOf({ year, month }: MonthOf): (IsoDate | null)[][] {
  const lead = weekday(toIso(year, month, 1));
  const cells: (IsoDate | null)[] = Array.from({ length: lead }, () => null);
  for (let day = 1; day <= daysInMonth(year, month); day++) cells.push(toIso(year, month, day));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** 0 for Sunday. By the day's number, so that no time zone has a say. */
export function weekday(iso: IsoDate): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

export function addDays(iso: IsoDate, days: number): IsoDate {
  const date = new Date((dayNumber(iso) + days) * DAY);
  return toIso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The same day some months on; the month's last where it has no such day. */
export function addMonths(iso: IsoDate, months: number): IsoDate {
  const { year, month, day } = fromIso(iso);
  const at = year * 12 + month - 1 + months;
  const to = { year: Math.floor(at / 12), month: (at % 12) + 1 };
  return toIso(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month)));
}

/** The day that a key leads to, as in the date grids that screen readers know; null where it does not move. */
export function moveByKey(key: string, shift: boolean, from: IsoDate): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1);
    case 'ArrowRight':
      return addDays(from, 1);
    case 'ArrowUp':
      return addDays(from, -7);
    case 'ArrowDown':
      return addDays(from, 7);
    case 'Home':
      return addDays(from, -weekday(from));
    case 'End':
      return addDays(from, 6 - weekday(from));
    case 'PageUp':
      return addMonths(from, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(from, shift ? 12 : 1);
    default:
      return null;
  }
}

const DAY = 86_400_000;

function dayNumber(iso: IsoDate): number {
  const { year, month, day } = fromIso(iso);
  return Date.UTC(year, month - 1, day) / DAY;
}
