/** The pattern of a report's file name: words, and the names of what is filled in, in braces: "{ชื่อรายงาน} {หน่วยงาน}". */

const NAME_TOKENS = {
  title: 'ชื่อรายงาน',
  item: 'ข้อ',
  agency: 'หน่วยงาน',
  /** "ปี 2568" */
  year: 'ปี',
  /** What the report is limited to: six months, a unit, a section. */
  scope: 'ขอบเขต',
  /** When it was made. */
  time: 'เวลา',
} as const;

/** A word that may stand in braces in the pattern of a file's name. */
export type NameToken = keyof typeof NAME_TOKENS;

/** The pattern where an agency gives none. */
export const STANDARD_NAME = '{ชื่อรายงาน} {หน่วยงาน} {ปี} {ขอบเขต} ({เวลา})';

/** What may be typed, for explanations. */
export const TOKEN_LIST = Object.values(NAME_TOKENS)
  .map((name) => `{${name}}`)
  .join(' ');

const BRACED = /\{([^{}]*)\}/g;
const TOKENS = Object.keys(NAME_TOKENS) as NameToken[];

const tokenOf = (name: string): NameToken | undefined => TOKENS.find((token) => NAME_TOKENS[token] === name.trim());

/** The first thing in braces that is none of ours, or a brace that has no other; null where all is well. */
export function strangeToken(pattern: string): string | null {
  for (const [whole, name = ''] of pattern.matchAll(BRACED)) if (tokenOf(name) === undefined) return whole;
  return /[{}].*/.exec(pattern.replace(BRACED, ''))?.[0] ?? null;
}

/** Whether a pattern names a token, in whichever of its spellings. */
export const hasToken = (pattern: string, token: NameToken): boolean =>
  [...pattern.matchAll(BRACED)].some(([, name = '']) => tokenOf(name) === token);

/** What no file system takes, or takes for the end of a folder's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_NAMES = /[\u0000-\u001f\u007f\\/:*?"<>|]+/g;
/** Windows takes 255 UTF-16 units for the whole, ending and mark of a copy included. */
const LONGEST = 200;

/** The pattern with its tokens filled in; brackets that are left with nothing in them go, and so do doubled spaces. */
export function fillName(pattern: string, values: Readonly<Record<NameToken, string>>): string {
  const filled = pattern.replace(BRACED, (whole, name: string) => {
    const token = tokenOf(name);
    return token === undefined ? whole : values[token];
  });
  const tidy = filled
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return tidy.replace(/[. ]+$/, '').slice(0, LONGEST);
}
