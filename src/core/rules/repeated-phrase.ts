/** A phrase said twice within one text: a word doubled, a place named twice, a passage pasted twice. */

import { isSpace } from './letters';
import { LastSeen, rolled, sameWindow, slotOf, WINDOW } from './windows';

/** What is repeated: 0-based place of the second time in the text, `end` exclusive. */
export interface RepeatedPhrase {
  readonly kind: 'doubled' | 'place' | 'passage';
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Letters of a doubled word: shorter ones may rightly meet ("ให้บริการ บริการ…"). */
const SHORTEST_DOUBLED = 8;
/** A word that stands doubled by itself, white space on both sides. */
const SHORTEST_TWIN = 4;
const SHORTEST_PLACE = 8;
const SHORTEST_PASSAGE = 60;
/** A shorter passage counts if, with its repetition, it is nearly all of the text. */
const SHORTEST_WHOLE = 24;

/** Letters of a text beyond these are not looked at. */
const MOST_LETTERS = 20_000;

const lastSeen = new LastSeen();
const letters = new Uint16Array(MOST_LETTERS);
/** Where each letter stands in the text. */
const places = new Int32Array(MOST_LETTERS);

const ONLY_THAI = /^[ก-๎]+$/;
/** Dates and sessions: what happened twice may well have happened at one place. */
const OCCASION =
  /ครั้งที่|รุ่นที่|รุ่น|(?:วันที่|[0-9๐-๙]{1,2})\s*[0-9๐-๙]{0,2}\s*(?:มกร|กุมภ|มีนา|เมษ|พฤษ|มิถ|กรก|สิงห|กันย|ตุล|พฤศ|ธันว|เ?[ก-ฮ][ิี]?\.[ก-ฮ]\.)/g;

/**
 * The first phrase that is said twice; null for none. Names in `natural` (the agency's, the report's) may be said as often
 * as one likes.
 *
 * @param echoes whether there may be one, as a scan tells
 */
export function findRepeatedPhrase(text: string, natural: readonly string[], echoes: boolean): RepeatedPhrase | null {
  return echoes ? (findTwin(text) ?? findEcho(text, natural)) : null;
}

/** A short word that stands twice between spaces ("จัดทำ จัดทำ"). */
function findTwin(text: string): RepeatedPhrase | null {
  let before = 0;
  let length = 0;
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end - start >= SHORTEST_TWIN) {
      if (end - start === length) {
        const phrase = text.slice(before, before + length);
        if (text.startsWith(phrase, start) && ONLY_THAI.test(phrase)) return { kind: 'doubled', phrase, start, end };
      }
      before = start;
      length = end - start;
    } else if (end > start) length = 0;
    start = end + 1;
  }
  return null;
}

/** Where a window was seen before, the two places are compared, and how far they go together tells what it is. */
function findEcho(text: string, natural: readonly string[]): RepeatedPhrase | null {
  const count = takeLetters(text);
  const base = lastSeen.baseFor(count);
  const { slots } = lastSeen;
  let hash = 0;
  let checkedTo = 0;
  for (let i = 0; i < count; i++) {
    hash = rolled(hash, letters[i] as number);
    const slot = slotOf(hash);
    const last = (slots[slot] as number) - base;
    slots[slot] = i + base;
    const start = i - WINDOW + 1;
    const before = last - WINDOW + 1;
    if (before < 0 || start < checkedTo || start - before < WINDOW) continue;
    if (!sameWindow(text, places[last] as number, places[i] as number)) continue;
    const length = commonLength(before, start, count);
    checkedTo = start + length - WINDOW + 1;
    const found = judge(text, before, start, length, natural);
    if (found) return found;
  }
  return null;
}

/** Takes all letters of a text, with their places; gives how many there are. */
function takeLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count < letters.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    letters[count] = code;
    places[count++] = at;
  }
  return count;
}

/** Letters that two places have in common, not beyond the second's beginning. */
function commonLength(a: number, b: number, count: number): number {
  let length = 0;
  while (a + length < b && b + length < count && letters[a + length] === letters[b + length]) length++;
  return length;
}

function judge(
  text: string,
  first: number,
  second: number,
  length: number,
  natural: readonly string[],
): RepeatedPhrase | null {
  const start = places[second] as number;
  const end = (places[second + length - 1] as number) + 1;
  const phrase = text.slice(start, end).trim();
  const at = { phrase, start, end };
  if (!/[ก-๎]{3}/.test(phrase)) return null;
  if (second - first === length) return doubled(text, first, second) ? { kind: 'doubled', ...at } : null;
  const own = natural.reduce((rest, name) => rest.split(name).join(''), phrase.replace(/\s+/g, ''));
  const place =
    /^ณ\s?/.test(phrase) || (/ณ\s*$/.test(text.slice(0, start)) && /ณ\s*$/.test(text.slice(0, places[first])));
  if (place && own.length >= SHORTEST_PLACE && (text.match(OCCASION) ?? []).length < 2) return { kind: 'place', ...at };
  const whole = own.length >= SHORTEST_WHOLE && length * 20 >= text.length * 9;
  return own.length >= SHORTEST_PASSAGE || whole ? { kind: 'passage', ...at } : null;
}

/** A word said twice on end ("วัตถุประสงค์ วัตถุประสงค์") begins with a letter that a word can begin with. */
const doubled = (text: string, first: number, second: number): boolean =>
  second - first >= SHORTEST_DOUBLED &&
  /[ก-ฮเแโใไ]/.test(text.charAt(places[first] as number)) &&
  !/[0-9๐-๙]/.test(text.slice(places[first], places[second]));
