/** A phrase said twice within one text: a word doubled, a place named twice, a passage pasted twice. */

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

/** Kept at hand: in a context of its own a look-up of a global, letter by letter, costs more than the work. */
const { imul } = Math;

const GRAM = 8;
const TABLE = 4096;
/** Base to the power GRAM, in 32 bits: takes the letter that leaves the window out of its hash. */
const LEAVES = Array.from({ length: GRAM }).reduce<number>((power) => imul(power, 31), 1);
/** Where a window was last seen, plus `base`: what is below it is of an earlier text. Kept, as clearing it costs more than the search. */
const lastSeen = new Int32Array(TABLE);
let base = 1;
const letters = new Uint16Array(20_000);
const places = new Int32Array(20_000);

const ONLY_THAI = /^[ก-๎]+$/;
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x200b;
/** Dates and sessions: what happened twice may well have happened at one place. */
const OCCASION =
  /ครั้งที่|รุ่นที่|รุ่น|(?:วันที่|[0-9๐-๙]{1,2})\s*[0-9๐-๙]{0,2}\s*(?:มกร|กุมภ|มีนา|เมษ|พฤษ|มิถ|กรก|สิงห|กันย|ตุล|พฤศ|ธันว|[ก-ฮ][ิี]?\.[ก-ฮ]\.)/g;

/**
 * The first phrase that is said twice; null for none. Names in `natural` (the agency's, the report's) may be said as often
 * as one likes.
 */
export function findRepeatedPhrase(text: string, natural: readonly string[]): RepeatedPhrase | null {
  if (text.length < SHORTEST_TWIN * 2) return null;
  return findTwin(text) ?? (text.length < GRAM * 2 ? null : findByGrams(text, natural));
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

/**
 * Windows of eight letters, white space left out: where one was seen before, the two places are compared. Most texts have
 * no window twice, and are gone through once; where one has, all its letters are taken, to see how far they go together.
 */
function findByGrams(text: string, natural: readonly string[]): RepeatedPhrase | null {
  if (base > 1_000_000_000) {
    lastSeen.fill(0);
    base = 1;
  }
  const from = base;
  base += text.length;
  let count = 0;
  let taken = 0;
  let hash = 0;
  let checkedTo = 0;
  for (let at = 0; at < text.length && count < letters.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    const leaving = count < GRAM ? 0 : (letters[count - GRAM] as number);
    letters[count++] = code;
    // 31 times the hash, and what comes and goes beside it: so put, a letter need not wait for two multiplications.
    hash = ((hash << 5) - hash + (code - imul(leaving, LEAVES))) | 0;
    const start = count - GRAM;
    if (start < 0) continue;
    const slot = (hash ^ (hash >>> 12)) & (TABLE - 1);
    const before = (lastSeen[slot] as number) - from;
    lastSeen[slot] = start + from;
    if (before < 0 || start < checkedTo || start - before < GRAM || !isSameGram(before, start)) continue;
    if (taken === 0) taken = takeLetters(text);
    const length = commonLength(before, start, taken);
    checkedTo = start + length - GRAM + 1;
    const found = judge(text, before, start, length, natural);
    if (found) return found;
  }
  return null;
}

function isSameGram(a: number, b: number): boolean {
  for (let i = 0; i < GRAM; i++) if (letters[a + i] !== letters[b + i]) return false;
  return true;
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
