/** Puts the pieces of one cell together again, as they stood before a page end cut them. */
import { FULL_MONTHS, SHORT_MONTHS } from '../thai/calendar';

const THAI_LETTER = '[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]';
const THAI_AT_END = new RegExp(`${THAI_LETTER}$`);
const THAI_AT_START = new RegExp(`^${THAI_LETTER}`);
/** A link that stops at a sign inside it, or goes on with one. */
const LINK_AT_END = /(?:https?:\/\/|www\.)[^\s\u0E00-\u0E7F]*$/i;

const DIGIT = '[0-9๐-๙]';
const MONTH = `(?:${[...FULL_MONTHS, ...SHORT_MONTHS.map((name) => name.replace(/\./g, '\\.'))].join('|')})`;
/** A day of two digits, or a year, whose digits a page end parted: no two numbers stand so. */
const CUT_NUMBERS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/วันที่\s*[12๑๒]$/, new RegExp(`^${DIGIT}\\s*${MONTH}`)],
  [/วันที่\s*[3๓]$/, new RegExp(`^[01๐๑]\\s*${MONTH}`)],
  ...[1, 2, 3].map((digits): readonly [RegExp, RegExp] => [
    new RegExp(`(?:${MONTH}|ปี|ประมาณ|พ\\.?ศ\\.?)\\s*(?=[2๒])${DIGIT}{${digits}}$`),
    new RegExp(`^${DIGIT}{${4 - digits}}(?!${DIGIT})`),
  ]),
];

/** Thai letter to Thai letter with nothing between; otherwise one space. A link cut at one of its signs is closed up. */
export function joinText(before: string, after: string): string {
  const first = before.trimEnd();
  const second = after.trimStart();
  if (first === '' || second === '') return first + second;
  const tight =
    CUT_NUMBERS.some(([end, start]) => end.test(first) && start.test(second)) ||
    (THAI_AT_END.test(first) && THAI_AT_START.test(second)) ||
    (LINK_AT_END.test(first) && (/[/.=&?_%-]$/.test(first) || /^[/.=&?_%-]/.test(second)));
  return first + (tight ? '' : ' ') + second;
}
