/** The kinds of letters that a scan tells apart, which of them show damage side by side, and letters too many. */

/** White space; SPACE and ODD_SPACE come first, so that one comparison tells them from letters. */
const SPACE = 0;
/** A control character, a space of another width or of none. */
export const ODD_SPACE = 1;
/** What shows nothing, whatever stands beside it. */
export const PLAIN = 2;
/** ก to ฮ. */
export const CONSONANT = 3;
const SARA_E = 4;
const VOWEL_MARK = 5;
const TONE = 6;
const OTHER_MARK = 7;
const SARA_AA = 8;
const SARA_AM = 9;
const SARA_A = 10;
const LATIN = 11;
/** Neither Thai nor plain ASCII nor usual punctuation, or a นิคหิต, which stands alone in Pali only. */
const ODD = 12;
/** A Thai sign of none of these kinds, such as แ or ๆ: no word ends before it for certain. */
const OTHER_THAI = 13;
/** Digits come last, for the same reason. */
export const THAI_DIGIT = 14;
const ARABIC_DIGIT = 15;
/** A kind takes so many bits. */
export const KIND_BITS = 4;
/** The number of kinds. */
export const KINDS = 1 << KIND_BITS;

/** By character code. */
export const kindOf = new Uint8Array(0x10000).fill(ODD);
const give = (kind: number, from: number, to: number): void => {
  kindOf.fill(kind, from, to + 1);
};
give(PLAIN, 0x21, 0x7e);
give(ODD_SPACE, 0x00, 0x1f);
give(ODD_SPACE, 0xa0, 0xa0);
give(ODD_SPACE, 0x200b, 0x200b);
give(SPACE, 0x20, 0x20);
give(SPACE, 0x09, 0x0a);
give(SPACE, 0x0d, 0x0d);
give(ARABIC_DIGIT, 0x30, 0x39);
give(LATIN, 0x41, 0x5a);
give(LATIN, 0x61, 0x7a);
give(OTHER_THAI, 0x0e01, 0x0e5b);
give(CONSONANT, 0x0e01, 0x0e2e);
give(SARA_A, 0x0e30, 0x0e30);
give(VOWEL_MARK, 0x0e31, 0x0e31);
give(SARA_AA, 0x0e32, 0x0e32);
give(SARA_AM, 0x0e33, 0x0e33);
give(VOWEL_MARK, 0x0e34, 0x0e3a);
give(SARA_E, 0x0e40, 0x0e40);
give(TONE, 0x0e48, 0x0e4b);
give(OTHER_MARK, 0x0e47, 0x0e47);
give(OTHER_MARK, 0x0e4c, 0x0e4e);
give(ODD, 0x0e4d, 0x0e4d);
give(THAI_DIGIT, 0x0e50, 0x0e59);
for (const sign of '–—‘’“”…•') give(PLAIN, sign.charCodeAt(0), sign.charCodeAt(0));

/** White space of any width, none too, and control characters. */
export const isSpace = (code: number): boolean => (kindOf[code] as number) <= ODD_SPACE;

/** In `signs`, the kinds of letters that a text has, and whether some stand side by side that are worth repairText's look. */
export const HAS_THAI_DIGIT = 1 << THAI_DIGIT;
/** The same for 0 to 9. */
export const HAS_ARABIC_DIGIT = 1 << ARABIC_DIGIT;
/** The same for A to Z. */
export const HAS_LATIN = 1 << LATIN;
/** Letters stand side by side that may be damage. */
export const SUSPECT = 1 << KINDS;
/** A scan has something to note: a digit, or what is no Thai letter after a consonant, so that a word may have ended. */
export const NOTABLE = 1 << (KINDS + 1);

/** By the kind before, times KINDS, plus the kind of a letter: what the letter adds to the signs of its text. */
export const signs = Int32Array.from({ length: KINDS * KINDS }, (_, pair) => 1 << (pair & (KINDS - 1)));

for (const kind of [SPACE, ODD_SPACE, PLAIN, ODD]) signs[CONSONANT * KINDS + kind] = NOTABLE | (1 << kind);
for (let kind = 0; kind < KINDS; kind++) {
  for (const digit of [THAI_DIGIT, ARABIC_DIGIT]) signs[kind * KINDS + digit] = NOTABLE | (1 << digit);
}

/** Two kinds that right Thai does not put side by side, or at least not often. */
const suspect = (before: readonly number[], after: readonly number[]): void => {
  for (const first of before)
    for (const second of after) signs[first * KINDS + second] = SUSPECT | (signs[first * KINDS + second] as number);
};
const ALL = Array.from({ length: KINDS }, (_, kind) => kind);
suspect(ALL, [ODD, ODD_SPACE]);
suspect([SPACE], [VOWEL_MARK, TONE, OTHER_MARK, SARA_AA, SARA_AM]);
suspect([SARA_E], [SARA_E]);
suspect([SARA_AM], [SARA_AM]);
suspect([VOWEL_MARK], [VOWEL_MARK]);
suspect([TONE, OTHER_MARK], [VOWEL_MARK, TONE, OTHER_MARK]);
suspect([SARA_AA, SARA_AM, SARA_A], [TONE]);

const ENDS = /[\s,;:)\]”"']/;
/**
 * What may stand before a consonant twice at the end of a word: nothing (กก, an abbreviation), a vowel written first (แบบ,
 * โดด), รร, งง, ออ, กก, and the few words that end so.
 */
const RIGHT = /(?:(?:^|[^ก-๎])([ก-ฮ])\1+|[เแโ]..|รร|งง|ออ|กก|ระบบ|สารบบ|ถนน|สนน|จำนน|ทะนน|อานน|หมม)$/;

/** "โครงการทท": whether the consonant at `at`, at the end of a word, is the one before it once too often. */
export function endsOddly(text: string, at: number): boolean {
  if (at < 2 || text.charCodeAt(at) !== text.charCodeAt(at - 1)) return false;
  if (at + 1 < text.length && !ENDS.test(text.charAt(at + 1))) return false;
  const word = text.slice(at > 6 ? at - 6 : 0, at + 1);
  return !RIGHT.test(word);
}
