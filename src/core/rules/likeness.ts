/**
 * Which of many texts are the same, or nearly: by a cheap number first, so that only few are compared letter by letter. Texts
 * are added one by one, while they are at hand for other work: to fetch them from memory again would cost more than that.
 */

import { isSpace, kindOf, ODD_SPACE, THAI_DIGIT } from './letters';
import { Numbered } from './numbered';

/** Kept at hand: in a context of its own a look-up of a global, letter by letter, costs more than the work. */
const { imul } = Math;

/**
 * A number of the text's first `letters` from `at` on, white space and digits left out; null where there are fewer.
 */
export function signature(text: string, letters: number, at = 0): number | null {
  const kinds = kindOf;
  let hash = 0;
  let taken = 0;
  for (let i = at; i < text.length && taken < letters; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] as number;
    if (kind <= ODD_SPACE || kind >= THAI_DIGIT) continue;
    hash = (imul(hash, 31) + code) | 0;
    taken++;
  }
  return taken < letters ? null : hash;
}

const TO_ARABIC = 0x0e50 - 0x30;
const folded = (code: number): number => (code >= 0x0e50 && code <= 0x0e59 ? code - TO_ARABIC : code);

/** A number of the whole text, white space left out, Thai digits taken as Arabic ones. */
function wholeSignature(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) hash = (imul(hash, 31) + folded(code)) | 0;
  }
  return hash;
}

/** Letters of a text's beginning and of its end: texts that go alike for a while mostly part at one of the two. */
const ENDS = 12;

/**
 * A number of the text's first and last letters alone: few texts that differ have both in common, and so the whole of
 * most need not be read.
 */
function endsSignature(text: string): number {
  let hash = 0;
  for (let i = 0, taken = 0; i < text.length && taken < ENDS; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    hash = (imul(hash, 31) + folded(code)) | 0;
    taken++;
  }
  for (let i = text.length - 1, taken = 0; i >= 0 && taken < ENDS; i--) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    hash = (imul(hash, 31) + folded(code)) | 0;
    taken++;
  }
  return hash;
}

/** Groups of two or more items with the same key, each in the order given. */
function groupByKey<K>(items: readonly number[], keyOf: (item: number) => K): number[][] {
  const groups = new Map<K, number[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Finds texts with the same key. A text is told by its index. */
export class SameTexts {
  private readonly byEnds = new Numbered();

  constructor(
    private readonly textAt: (index: number) => string,
    private readonly key: (text: string) => string,
  ) {}

  add(index: number): void {
    this.byEnds.add(index, endsSignature(this.textAt(index)));
  }

  /** Groups of two or more texts that are the same, in the order in which they were added. */
  groups(): number[][] {
    return this.byEnds
      .groups()
      .flatMap((alike) => groupByKey(alike, (index) => wholeSignature(this.textAt(index))))
      .flatMap((group) => groupByKey(group, (index) => this.key(this.textAt(index))));
  }
}

/** Letters that near texts have in common at least, at their beginning. */
const PREFIX = 32;
/** Of the longer text, what the shorter one may lack at its end. */
const LACKING = 0.1;
const NO_LETTER = /[\s\u200B0-9๐-๙]+/g;

/** Finds texts that differ, but only in digits or in a few letters at the end of the longer. A text is told by its index. */
export class NearTexts {
  private readonly byPrefix = new Numbered();

  constructor(private readonly textAt: (index: number) => string) {}

  add(index: number): void {
    this.byPrefix.add(index, signature(this.textAt(index), PREFIX));
  }

  /** Of a run of like texts each is paired with one. Texts that count on (รุ่นที่ 1, รุ่นที่ 2) are a series and no pair. */
  pairs(): [number, number][] {
    return this.byPrefix.groups().flatMap((group) => this.pairsIn(group));
  }

  private pairsIn(group: readonly number[]): [number, number][] {
    const pairs: [number, number][] = [];
    const sorted = group
      .map((index) => ({ index, text: this.textAt(index), letters: this.textAt(index).replace(NO_LETTER, '') }))
      .sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0));
    for (let i = 1; i < sorted.length; i++) {
      const a = sorted[i - 1] as (typeof sorted)[number];
      const b = sorted[i] as (typeof sorted)[number];
      const lacking = b.letters.length - a.letters.length;
      if (lacking > b.letters.length * LACKING || a.letters.length < PREFIX || !b.letters.startsWith(a.letters))
        continue;
      const at = firstDifference(a.text, b.text);
      if (at && !isSeries(a.text, at[0], b.text, at[1])) pairs.push([a.index, b.index]);
    }
    return pairs;
  }
}

/** Where two texts part, white space passed over and Thai digits taken as Arabic ones; null where they never do. */
function firstDifference(a: string, b: string): [inA: number, inB: number] | null {
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < a.length && isSpace(a.charCodeAt(i))) i++;
    while (j < b.length && isSpace(b.charCodeAt(j))) j++;
    if (i === a.length && j === b.length) return null;
    if (folded(a.charCodeAt(i)) !== folded(b.charCodeAt(j))) return [i, j];
    i++;
    j++;
  }
}

const COUNTS =
  /(?:ครั้งที่|ไตรมาสที่|ไตรมาส|รอบที่|รอบ|ระยะที่|งวดที่|รุ่นที่|รุ่น|กลุ่มที่|ชุดที่|หมู่ที่|หมู่|ภาคเรียนที่|เดือนที่|วันที่|ตอนที่|ฉบับที่|สาย|ชั้น|ศูนย์|เขต|ที่)\s*[0-9๐-๙]*$/;
const UNITS = /^[0-9๐-๙]*\s*(?:เดือน|ครั้ง|วัน|รุ่น|ชั่วโมง|ปี)/;
const DIGIT = /[0-9๐-๙]/;

/** Whether two texts part at a number that counts on: a session, a quarter, a term of months. */
function isSeries(a: string, inA: number, b: string, inB: number): boolean {
  if (!DIGIT.test(a.charAt(inA)) && !DIGIT.test(b.charAt(inB))) return false;
  const counts = (text: string, at: number) =>
    COUNTS.test(text.slice(Math.max(0, at - 16), at)) || UNITS.test(text.slice(at, at + 16));
  return counts(a, inA) || counts(b, inB);
}
