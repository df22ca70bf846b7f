/** Values as they are compared and shown: JSON, with a text for what JSON has not. */

/** A Date becomes "Date 2026-01-01T00:00:00.000Z"; undefined, NaN and the like their names. */
export function plain(value: unknown): unknown {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
  if (value instanceof Date) return `Date ${Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString()}`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, plain(item)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const show = (value: unknown): string =>
  value instanceof RegExp ? String(value) : (JSON.stringify(plain(value)) ?? 'undefined');

export const meets = (got: unknown, expected: unknown): boolean =>
  expected instanceof RegExp ? typeof got === 'string' && expected.test(got) : show(got) === show(expected);
