/**
 * The damage that Thai text takes on its way through PDFs and old fonts, and how each kind is mended.
 * Every rule here mends a sequence that right Thai can't hold; what may be right (a นิคหิต of a Pali word, a space
 * between two syllables) is not touched.
 */
import { MAYBE_SPACED_SARA_AM, SPACED_SARA_AM } from './sara-am';

/** In the order in which they are done. */
export const REPAIR_CODES = [
  'text.invisible',
  'text.space',
  'text.control',
  'text.private',
  'text.sara-ae',
  'text.sara-am',
  'text.sara-am-space',
  'text.sara-am-lost',
  'text.loose-mark',
  'text.order',
  'text.doubled',
] as const;

/** Names a kind of damage; a key of messages. */
export type RepairCode = (typeof REPAIR_CODES)[number];

/** What damage of one kind looks like, and what it is mended to. */
export interface RepairRule {
  readonly code: RepairCode;
  readonly pattern: RegExp;
  readonly mend: (match: string, ...groups: string[]) => string;
}

/**
 * Private-use glyphs that Windows and Mac fonts use for shifted marks and for ญ and ฐ without their foot.
 * Source: the Thai shaper of HarfBuzz (hb-ot-shaper-thai.cc).
 */
const PRIVATE: Readonly<Record<string, string>> = {
  ฐ: '\uF700',
  ญ: '\uF70F',
  '\u0E31': '\uF710\uF884',
  '\u0E34': '\uF701\uF885',
  '\u0E35': '\uF702\uF886',
  '\u0E36': '\uF703\uF887',
  '\u0E37': '\uF704\uF888',
  '\u0E38': '\uF718\uF89B',
  '\u0E39': '\uF719\uF89C',
  '\u0E3A': '\uF71A\uF89D',
  '\u0E47': '\uF712\uF889',
  '\u0E48': '\uF705\uF70A\uF713\uF88A\uF88B\uF88C',
  '\u0E49': '\uF706\uF70B\uF714\uF88D\uF88E\uF88F',
  '\u0E4A': '\uF707\uF70C\uF715\uF890\uF891\uF892',
  '\u0E4B': '\uF708\uF70D\uF716\uF893\uF894\uF895',
  '\u0E4C': '\uF709\uF70E\uF717\uF896\uF897\uF898',
  '\u0E4D': '\uF711\uF899',
};

const REAL_OF_PRIVATE = new Map<string, string>();
for (const real of Object.keys(PRIVATE)) for (const glyph of PRIVATE[real] ?? '') REAL_OF_PRIVATE.set(glyph, real);

const TONE = '[\u0E48-\u0E4B]';
const VOWEL = '[\u0E31\u0E34-\u0E3A]';
/** Any mark above or below a consonant. */
const MARK = '[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]';
const SPACES = '(?: {1,2})';

/** In the order in which they are applied: each may lay bare what a later one mends. */
export const REPAIR_RULES: readonly RepairRule[] = [
  // A zero-width joiner between emoji is part of them; next to Thai it is debris.
  {
    code: 'text.invisible',
    pattern:
      /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+|\u200D(?![\u2600-\u27BF\uD83C-\uD83E])/g,
    mend: () => '',
  },
  { code: 'text.space', pattern: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, mend: () => ' ' },
  { code: 'text.control', pattern: /[\v\f\u0085\u2028\u2029]/g, mend: () => '\n' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  { code: 'text.control', pattern: /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]+/g, mend: () => '' },
  {
    code: 'text.private',
    pattern: /[\uF700-\uF71A\uF884-\uF899\uF89B-\uF89D]/g,
    mend: (glyph) => REAL_OF_PRIVATE.get(glyph) ?? glyph,
  },
  { code: 'text.sara-ae', pattern: /เเ/g, mend: () => 'แ' },
  { code: 'text.loose-mark', pattern: new RegExp(`(?<=[ก-ฮ]${MARK}{0,2})${SPACES}(?=${MARK}|ำ)`, 'g'), mend: () => '' },
  { code: 'text.doubled', pattern: new RegExp(`(${MARK}|ำ)\\1+`, 'g'), mend: (_, mark) => mark ?? '' },
  // ํ before a tone mark, after it, or with a space before า: it is ำ taken apart.
  {
    code: 'text.sara-am',
    pattern: new RegExp(`\u0E4D(${TONE}?)${SPACES}?า|(${TONE})\u0E4D${SPACES}?า|า\u0E4D`, 'g'),
    mend: (_, a, b) => `${a ?? ''}${b ?? ''}ำ`,
  },
  { code: 'text.sara-am-space', pattern: SPACED_SARA_AM, mend: (_, consonant) => `${consonant}ำ` },
  {
    code: 'text.order',
    pattern: new RegExp(`(?<![\u0E47-\u0E4C])([\u0E47-\u0E4C]+)(${VOWEL}+)`, 'g'),
    mend: (_, tones, vowels) => `${vowels}${tones}`,
  },
  {
    code: 'text.order',
    pattern: new RegExp(`(?<=[ก-ฮ]${VOWEL}?)([าำะ])(${TONE})`, 'g'),
    mend: (_, vowel, tone) => `${tone}${vowel}`,
  },
];

/** Matches what any rule could mend: clean text is told from damaged by this one test. */
export const SUSPECT = new RegExp(
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF\uF700-\uF71A\uF884-\uF89D]/
      .source,
    'เเ|ำำ|า\u0E4D',
    `(${MARK})\\1|[\u0E47-\u0E4C]${VOWEL}|[าำะ]${TONE}|\u0E4D`,
    `[ก-ฮ]${MARK}*${SPACES}[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]`,
    MAYBE_SPACED_SARA_AM.source,
  ].join('|'),
);
