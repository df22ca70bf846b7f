/** What a sentence quotes of a document, alike in every language. */
import type { Params } from '../core/finding';

const ENOUGH = 80;

/** Enough of a text to know it by. */
export const short = (text: Params[string] | undefined): string => {
  const line = String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > ENOUGH ? `${line.slice(0, ENOUGH)}…` : line;
};

/** @param keys "measure,step", each told by its name */
export const listOf = (names: Readonly<Record<string, string>>, keys: Params[string] | undefined): string =>
  String(keys ?? '')
    .split(',')
    .map((key) => names[key] ?? key)
    .join(', ');
