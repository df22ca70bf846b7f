/**
 * The Date of a script: it lives in the manifest's time zone, whatever the machine's zone is, and `new Date()` reads the
 * host's virtual clock. The class is V8's own; only what depends on the local zone or on now is replaced.
 */

import { instantOf, offsetAt } from '../../zone';

const Native = Date;
/** A method of Date.prototype; `this` is the date. */
type LocalMethod = (this: Date, ...args: never[]) => unknown;
type Components = [year: number, month: number, ...rest: number[]];

const LOCAL_FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** Replaces the context's Date. */
export function installDate(timeZone: string, now: () => number): void {
  const proto = Native.prototype as unknown as Record<string, unknown>;
  const wallOf = (date: Date) => new Native(date.getTime() + offsetAt(timeZone, date.getTime()));
  const methods: Record<string, LocalMethod> = {
    getDay(this: Date) {
      return wallOf(this).getUTCDay();
    },
    getYear(this: Date) {
      return wallOf(this).getUTCFullYear() - 1900;
    },
    getTimezoneOffset(this: Date) {
      return -offsetAt(timeZone, this.getTime()) / 60_000;
    },
    toString(this: Date) {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return `${dayText(wallOf(this))} ${timeText(this, wallOf(this), timeZone)}`;
    },
    toDateString(this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : dayText(wallOf(this));
    },
    toTimeString(this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : timeText(this, wallOf(this), timeZone);
    },
  };
  for (const field of LOCAL_FIELDS) {
    methods[`get${field}`] = function (this: Date) {
      return (wallOf(this) as unknown as Record<string, () => number>)[`getUTC${field}`]?.();
    };
    methods[`set${field}`] = function (this: Date, ...args: number[]) {
      const invalid = Number.isNaN(this.getTime());
      const wall = invalid ? new Native(0) : wallOf(this);
      if (invalid && field !== 'FullYear') return Number.NaN;
      (wall as unknown as Record<string, (...values: number[]) => number>)[`setUTC${field}`]?.(...args);
      return this.setTime(instantOf(timeZone, wall.getTime()));
    } as LocalMethod;
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const native = Native.prototype[name] as (locales?: string, options?: Intl.DateTimeFormatOptions) => string;
    methods[name] = function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
      return native.call(this, locales, { timeZone, ...options });
    } as LocalMethod;
  }
  for (const [name, value] of Object.entries(methods)) define(proto, name, value);

  const parse = (text: string) => parseIn(timeZone, text);
  function Zoned(...args: unknown[]): unknown {
    if (!new.target) return new Native(now()).toString();
    const type = new.target === (Zoned as unknown) ? Native : new.target;
    return Reflect.construct(Native, [timeOf(args)], type);
  }
  const timeOf = (args: unknown[]): unknown => {
    if (args.length === 0) return now();
    if (args.length > 1) return instantOf(timeZone, utcOf(args.map(Number) as Components));
    const [only] = args;
    if (only instanceof Native) return only.getTime();
    const primitive = typeof only === 'object' && only !== null ? String(only) : only;
    return typeof primitive === 'string' ? parse(primitive) : primitive;
  };
  Zoned.prototype = Native.prototype;
  define(Zoned, 'name', 'Date');
  define(Zoned, 'length', 7);
  define(Zoned, 'now', () => now());
  define(Zoned, 'parse', (text: unknown) => parse(String(text)));
  define(Zoned, 'UTC', Native.UTC);
  define(proto, 'constructor', Zoned);
  define(globalThis, 'Date', Zoned);
}

function utcOf(components: Components): number {
  const [year, month, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = components;
  return Native.UTC(year, month, day, hours, minutes, seconds, milliseconds);
}

const ZONED_TEXT = /(?:\b(?:Z|GMT|UTC|UT|EST|EDT|CST|CDT|MST|MDT|PST|PDT)|\dZ|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?\s*$/i;
const ISO_DAY = /^\s*[+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?\s*$/;

/** A text with no zone of its own is wall time of the script's zone; an ISO day alone is UTC, as the language has it. */
function parseIn(timeZone: string, text: string): number {
  if (ISO_DAY.test(text) || (ZONED_TEXT.test(text) && !/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text)))
    return Native.parse(text);
  const iso = /^\s*[+-]?\d{4,6}-\d{2}-\d{2}T/.test(text);
  const asUtc = Native.parse(iso ? `${text.trim()}Z` : `${text} UTC`);
  return Number.isNaN(asUtc) ? Number.NaN : instantOf(timeZone, asUtc);
}

function dayText(wall: Date): string {
  const [name, day, month, year] = wall.toUTCString().replace(',', '').split(' ');
  return `${name} ${month} ${day} ${year}`;
}

function timeText(date: Date, wall: Date, timeZone: string): string {
  const minutes = offsetAt(timeZone, date.getTime()) / 60_000;
  const size = Math.abs(minutes);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const zone = `GMT${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
  const long = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
    .formatToParts(date.getTime())
    .find((part) => part.type === 'timeZoneName')?.value;
  return `${wall.toISOString().slice(11, 19)} ${zone} (${long})`;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: false, writable: true });
}
