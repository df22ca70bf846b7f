/** Values between a script and the bridge: dates cross as {date}, an empty cell is ''. */

import type { Wire } from '../../protocol/cells';
import { exception } from '../core/exception';
import { mismatch } from '../core/signature';

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

export function fromWire(wire: Wire): string | number | boolean | Date {
  return typeof wire === 'object' ? new Date(wire.date) : wire;
}

export function fill<T>(area: { rows: number; columns: number }, value: T): T[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}

export function mapGrid<T, U>(rows: readonly (readonly T[])[], change: (value: T) => U): U[][] {
  return rows.map((row) => row.map((value) => change(value)));
}
