/** What google.script.run lets through between a page and the server. */

/** The words Google's page shows for an argument of a kind that can't cross. */
export class PageArgumentError extends Error {
  override name = 'TypeError';
}

/**
 * Checks the arguments of a call from a page: text, numbers, booleans, null, and plain objects and arrays of them.
 * @throws PageArgumentError for a Date, a function, undefined or any other object
 */
export function checkPageArguments(args: readonly unknown[]): void {
  for (const arg of args) check(arg, new Set());
}

function check(value: unknown, above: Set<unknown>): void {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return;
  if (typeof value !== 'object') refuse(typeof value);
  if (above.has(value)) refuse('circular structure');
  const inside = new Set(above).add(value);
  if (Array.isArray(value)) {
    for (const item of value) check(item, inside);
    return;
  }
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object') refuse(tag);
  for (const item of Object.values(value as object)) check(item, inside);
}

function refuse(what: string): never {
  throw new PageArgumentError(`Failed due to illegal value in property: ${what}`);
}
