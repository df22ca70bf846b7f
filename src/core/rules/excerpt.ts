/** Pieces of a text, short enough for a sentence. */

const LENGTH = 48;
const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;

/** At most 48 characters on one line; never cut before a mark that belongs to the letter at its end. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, LENGTH * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LENGTH) return line;
  let end = LENGTH - 1;
  while (end < line.length && MARK.test(line.charAt(end))) end++;
  return `${line.slice(0, end).trim()}…`;
}

const AROUND = 12;
/** Vowels and marks that belong to the letter before them. */
const DEPENDENT = /^[ะ-ฺๅ็-๎]+/;

/** What stands at a place (`end` exclusive), with a few letters on both sides, so that it can be found. */
export function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  let to = Math.min(text.length, end + AROUND);
  while (to < text.length && MARK.test(text.charAt(to))) to++;
  const piece = text
    .slice(from, to)
    .replace(from > 0 ? DEPENDENT : /^$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${piece}${to < text.length ? '…' : ''}`;
}
