/** Values between a script and the bridge: dates cross as {date}, an empty cell is ''. */

import type { Wire } from '../../protocol/cells';
import { exception } from '../core/exception';
import { mismatch } from '../core/signature';

/** A cell's value as it crosses the bridge. @param path the method, for what Google says of a value that it does not take */
export function toWire(value: unknown, path: string): Wire {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw exception('Invalid argument: date');
    return { date: value.getTime() };
  }
  // Google writes such a value as some text of its own; no script means that.
  throw mismatch(path, [value]);
}

/** The same, back: a date is one of the script. */
export function fromWire(wire: Wire): string | number | boolean | Date {
  return typeof wire === 'object' ? new Date(wire.date) : wire;
}

/** One value for every cell of an area. */
export function fill<T>(area: { rows: number; columns: number }, value: T): T[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}

/** Every value of a grid, changed. */
export function mapGrid<T, U>(rows: readonly (readonly T[])[], change: (value: T) => U): U[][] {
  return rows.map((row) => row.map((value) => change(value)));
}
