/** Sentences in one kind of digits: the numbers that they give themselves. The words of users keep theirs. */
import type { Params } from '../core/finding';
import { useDigits } from '../core/thai/digits';
import type { LanguageCode } from './locale';

export type DigitKind = 'thai' | 'arabic';

/** A table of sentences with the digits of one kind: its own, and the numbers given to it. What is given as text keeps its own. */
export function inDigits<T>(table: T, kind: DigitKind): T {
  if (typeof table === 'string') return useDigits(table, kind) as T;
  if (typeof table === 'function') {
    const sentence = table as unknown as (params: Params) => string;
    return ((params: Params = {}) => sentenceIn(sentence, params, kind)) as T;
  }
  if (Array.isArray(table)) return table.map((one) => inDigits(one, kind)) as T;
  return Object.fromEntries(Object.entries(table as object).map(([key, value]) => [key, inDigits(value, kind)])) as T;
}

/** Only Thai is written in two kinds of digits; every other language has Arabic ones, whatever the settings ask for. */
export const choosesDigits = (code: LanguageCode): boolean => code === 'th';

/** A table of sentences in the digits that the settings ask for, where its language has a choice. */
export const chosenDigits = <T>(code: LanguageCode, table: T, kind: DigitKind): T =>
  choosesDigits(code) ? inDigits(table, kind) : table;

/** Letters that no text has, to stand for the words of users while the digits around them change. */
const STAND_INS = 0xe000;

function sentenceIn(sentence: (params: Params) => string, params: Params, kind: DigitKind): string {
  const words: string[] = [];
  const shielded = Object.entries(params).map(([key, value]) => {
    if (typeof value === 'number') return [key, value];
    return [key, String.fromCharCode(STAND_INS + words.push(value) - 1)];
  });
  const text = useDigits(sentence(Object.fromEntries(shielded)), kind);
  return text.replace(/[\uE000-\uE0FF]/g, (letter) => words[letter.charCodeAt(0) - STAND_INS] ?? letter);
}

/** A sentence that is made already: what it quotes are the words of users. */
export const quotingInDigits = (sentence: string, kind: DigitKind): string =>
  sentence
    .split(/(“[^”]*”|"[^"]*")/)
    .map((part, i) => (i % 2 === 1 ? part : useDigits(part, kind)))
    .join('');
