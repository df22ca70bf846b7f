/**
 * Text of any characters. What fc.string({ unit: 'binary' }) gives, without its map of a million characters back to numbers, which
 * takes over a second of every file of tests.
 */
import fc from 'fast-check';

/** No halves of pairs: U+D800 to U+DFFF are left out. */
const HALVES = { from: 0xd800, count: 0x800 };

const character = fc.integer({ min: 0, max: 0x10ffff - HALVES.count }).map(
  (n) => String.fromCodePoint(n < HALVES.from ? n : n + HALVES.count),
  (char) => {
    const code = typeof char === 'string' ? char.codePointAt(0) : undefined;
    if (code === undefined || char !== String.fromCodePoint(code)) throw new Error('Not one character');
    return code < HALVES.from ? code : code - HALVES.count;
  },
);

export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({ unit: character, ...(maxLength !== undefined && { maxLength }) });
