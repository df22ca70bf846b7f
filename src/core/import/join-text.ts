/** Puts the pieces of one cell together again, as they stood before a page end cut them. */

const THAI_LETTER = '[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]';
const THAI_AT_END = new RegExp(`${THAI_LETTER}$`);
const THAI_AT_START = new RegExp(`^${THAI_LETTER}`);
/** A link that stops at a sign inside it, or goes on with one. */
const LINK_AT_END = /(?:https?:\/\/|www\.)[^\s\u0E00-\u0E7F]*$/i;

/** Thai letter to Thai letter with nothing between; otherwise one space. A link cut at one of its signs is closed up. */
export function joinText(before: string, after: string): string {
  const first = before.trimEnd();
  const second = after.trimStart();
  if (first === '' || second === '') return first + second;
  const tight =
    (THAI_AT_END.test(first) && THAI_AT_START.test(second)) ||
    (LINK_AT_END.test(first) && (/[/.=&?_%-]$/.test(first) || /^[/.=&?_%-]/.test(second)));
  return first + (tight ? '' : ' ') + second;
}
