/** Utilities.formatDate: the letters of Java's SimpleDateFormat, in a time zone, with English names. */

import { offsetAt } from '../../zone';
import { exception } from '../core/exception';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** @throws Exception for a letter that SimpleDateFormat doesn't have */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const offset = offsetIn(timeZone, date.getTime());
  const wall = new Date(date.getTime() + offset);
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return quoted === '' ? "'" : (quoted ?? '').replace(/''/g, "'");
      return field(letter, run.length, wall, offset, timeZone);
    },
  );
}

function field(letter: string, length: number, wall: Date, offset: number, timeZone: string): string {
  const number = (value: number) => String(value).padStart(length, '0');
  const year = wall.getUTCFullYear();
  const hours = wall.getUTCHours();
  switch (letter) {
    case 'y':
    case 'Y':
      return length === 2 ? String(year % 100).padStart(2, '0') : number(year);
    case 'M':
    case 'L':
      return name(MONTHS[wall.getUTCMonth()] as string, length, 3) ?? number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'E':
      return name(DAYS[wall.getUTCDay()] as string, Math.max(length, 3), 3) as string;
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'H':
      return number(hours);
    case 'k':
      return number(hours || 24);
    case 'h':
      return number(hours % 12 || 12);
    case 'K':
      return number(hours % 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'D':
      return number(Math.floor((wall.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1);
    case 'G':
      return 'AD';
    case 'Z':
      return zoneText(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : zoneText(offset, length === 3 ? ':' : '').slice(0, length === 1 ? 3 : undefined);
    case 'z':
      return timeZone === 'GMT' || timeZone === 'UTC' ? timeZone : `GMT${zoneText(offset, ':')}`;
    default:
      throw exception(`Invalid argument: format. Illegal pattern character '${letter}'`);
  }
}

/** A name where the pattern asks for one: three letters short, four and more long. */
function name(full: string, length: number, from: number): string | null {
  if (length < from) return null;
  return length === from ? full.slice(0, 3) : full;
}

function zoneText(offset: number, colon: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${colon}${two(minutes % 60)}`;
}

/** "GMT+7", "GMT+07:00" or a name of the zone database; Google takes an unknown name for GMT. */
function offsetIn(timeZone: string, instant: number): number {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000;
  try {
    return offsetAt(timeZone, instant);
  } catch {
    return 0;
  }
}
