/** What google.script.run lets through between a page and the server. */

import { ExecutionError, nothingDone } from '../execution';

/** @throws ExecutionError: google.script.run would not send it */
export function checkPageCall(name: string, args: readonly unknown[], functions: ReadonlySet<string>): void {
  const refusal = (message: string, kind: 'argument' | 'no-function') =>
    new ExecutionError(message, kind, 'TypeError', '', nothingDone());
  try {
    checkPageArguments(args);
  } catch (error) {
    throw refusal((error as Error).message, 'argument');
  }
  if (name.endsWith('_') || !functions.has(name))
    throw refusal(`google.script.run.${name} is not a function`, 'no-function');
}

/** An argument of a kind that can't cross, in the words of Google's page, which name the argument's index or the property. */
export class PageArgumentError extends Error {
  override name = 'TypeError';
}

/**
 * Checks the arguments of a call from a page: text, numbers, booleans, null, and plain objects and arrays of them.
 * @throws PageArgumentError for a Date, a function, undefined or any other object
 */
export function checkPageArguments(args: readonly unknown[]): void {
  args.forEach((arg, index) => {
    check(arg, String(index), []);
  });
}

function check(value: unknown, key: string, above: readonly unknown[]): void {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return;
  // Object.prototype.toString tells a plain object of any realm: a page's objects are not of ours.
  const tag = Object.prototype.toString.call(value);
  const plain = tag === '[object Object]' || tag === '[object Array]';
  if (!plain || above.includes(value)) throw new PageArgumentError(`Failed due to illegal value in property: ${key}`);
  for (const [name, item] of Object.entries(value as object)) check(item, name, [...above, value]);
}
