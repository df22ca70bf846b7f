/** Finds spaces that a line wrap left inside Thai words. There is no sure rule: what is found is offered, never applied. */
import { LEXICON } from './lexicon';
import { matches } from './matches';
import { type Wrapping, wrappingOf } from './wrapping';

/** Evidence that the texts of a document give for each other. */
export interface SpaceEvidence {
  /** Eight letters that stand in the document without a space, as "1234|5678" for the place between. */
  readonly tight: ReadonlyMap<string, number>;
  readonly spaced: ReadonlyMap<string, number>;
}

/** Cuts a Thai text into words, which joined are the text. */
export type Segment = (text: string) => string[];

const LETTER = /[\u0E01-\u0E3A\u0E40-\u0E4E]/;
const CANDIDATE = /(?<=[\u0E01-\u0E3A\u0E40-\u0E45\u0E47-\u0E4E]) (?=[\u0E01-\u0E3A\u0E40-\u0E45\u0E47-\u0E4E])/g;
/** Letters on each side of a place that are held against the rest of the document. */
const SIDE = 4;
/** Letters on each side that a word across the place may take. */
const REACH = 30;

/** Gathers, in one pass, what stands tight and what stands spaced. */
export function gatherEvidence(texts: readonly string[]): SpaceEvidence {
  const tight = new Map<string, number>();
  const spaced = new Map<string, number>();
  for (const text of texts) {
    for (const run of text.match(/[\u0E01-\u0E3A\u0E40-\u0E4E]{8,}/g) ?? []) {
      for (let i = SIDE; i <= run.length - SIDE; i++)
        count(tight, `${run.slice(i - SIDE, i)}|${run.slice(i, i + SIDE)}`);
    }
    for (const { index } of matches(text, CANDIDATE)) {
      count(spaced, `${text.slice(index - SIDE, index)}|${text.slice(index + 1, index + 1 + SIDE)}`);
    }
  }
  return { tight, spaced };
}

function count(into: Map<string, number>, key: string): void {
  into.set(key, (into.get(key) ?? 0) + 1);
}

/** 0-based places of the spaces that are likely stray. */
export function straySpaces(text: string, evidence: SpaceEvidence, segment: Segment | null): number[] {
  const wrapping = wrappingOf(text);
  const stray: number[] = [];
  for (const { index } of matches(text, CANDIDATE)) {
    if (standsApart(text, index)) continue;
    const left = lettersBefore(text, index);
    const right = lettersAfter(text, index + 1);
    const score =
      impossible(left, right) + inLexicon(left, right) + inDocument(text, index, evidence) + lineEnd(index, wrapping);
    if (isStray(left, right, score, segment)) stray.push(index);
  }
  return stray;
}

/** What speaks for a stray space, and against it. Weighed on reports whose wraps were removed by hand. */
const WEIGHT = {
  impossible: 9,
  word: 3,
  tight: 2,
  leans: 2,
  begins: -2,
  lineEnd: 2,
  withinLine: -3,
  notWrapped: -1,
} as const;
const ENOUGH = 2;

/** The words around the place are asked of a segmenter only where they can turn the scale: it is slow. */
function isStray(left: string, right: string, score: number, segment: Segment | null): boolean {
  const across = (): number => (segment && runsAcross(left, right, segment) ? WEIGHT.word : 0);
  if (BEGINS.test(right) || saysTwice(left, right)) return score + WEIGHT.begins + across() >= ENOUGH;
  if (score >= ENOUGH || score + WEIGHT.leans + WEIGHT.word < ENOUGH) return score >= ENOUGH;
  const leans = segment ? LEANING.has(segment(left).pop() ?? '') : LEANS.test(left);
  const sum = score + (leans ? WEIGHT.leans : 0);
  return sum >= ENOUGH || sum + across() >= ENOUGH;
}

/** "ภายใน ม.ค.", "งานบริการ รพ.สต.", "ประกาศ ณ ศาลา": nobody writes these tight. */
const ABBREVIATION = /^[เแ]?[ก-ฮ][ก-ฮิีึื]{0,2}\./;
/** "คำสั่ง อบต. ที่ ๑๒/๒๕๖๖": the number of a paper. */
const PAPER = /^ที่\s?(?:[ก-ฮ]{1,3}\.?\s?)?[0-9๐-๙]+(?:[./][0-9๐-๙]+)*\s?\/\s?[0-9๐-๙]/;
const standsApart = (text: string, space: number): boolean =>
  PAPER.test(text.slice(space + 1, space + 24)) ||
  ABBREVIATION.test(text.slice(space + 1, space + 6)) ||
  /(?:^|\s)ณ$/.test(text.slice(Math.max(0, space - 2), space)) ||
  /^ณ(?:\s|$)/.test(text.slice(space + 1, space + 3));

const CANNOT_BEGIN = /^[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/;
const CANNOT_END = /[\u0E40-\u0E44]$/;

const impossible = (left: string, right: string): number =>
  CANNOT_BEGIN.test(right) || CANNOT_END.test(left) ? WEIGHT.impossible : 0;

type Splits = ReadonlyMap<string, readonly { readonly before: string; readonly after: string }[]>;

/** Made at the first search: all global code runs again at every click in Apps Script. */
let lexiconSplits: Splits | undefined;

/** Splits of every word of the lexicon, by the letters around the split. */
function splitsOf(lexicon: Iterable<string>): Splits {
  const all = new Map<string, { before: string; after: string }[]>();
  for (const word of lexicon) {
    for (let i = 1; i < word.length; i++) {
      const key = `${word.slice(Math.max(0, i - 1), i)}|${word.slice(i, i + 1)}`;
      const split = { before: word.slice(0, i), after: word.slice(i) };
      const there = all.get(key);
      if (there) there.push(split);
      else all.set(key, [split]);
    }
  }
  return all;
}

function inLexicon(left: string, right: string): number {
  lexiconSplits ??= splitsOf(LEXICON);
  const splits = lexiconSplits.get(`${left.slice(-1)}|${right.slice(0, 1)}`) ?? [];
  return splits.some(({ before, after }) => left.endsWith(before) && right.startsWith(after)) ? WEIGHT.word : 0;
}

function inDocument(text: string, index: number, { tight, spaced }: SpaceEvidence): number {
  const key = `${text.slice(index - SIDE, index)}|${text.slice(index + 1, index + 1 + SIDE)}`;
  const found = tight.get(key) ?? 0;
  return found > 0 && found >= (spaced.get(key) ?? 0) ? WEIGHT.tight : 0;
}

/** Words that what follows belongs to, where they stand before the space; and words that a clause begins with. */
const LEANS =
  /(?:(?<!โครง|ราช|บริ|เนิน|กอบ|มาตร|ราย|กรรม|พิ|จัด|วิชา|บัติ|ต้อง|อา|สวัสดิ|เลขานุ|วน|ประ)การ|(?<!ข้อ|บท)ความ|ผู้|ของ|(?<!ภาย|ข้าง)ใน|(?<!หน้า|พื้น|สถาน|เป็น|อยู่|เจ้าหน้า|คง|เต็ม)ที่|และ|หรือ|เพื่อ|แก่|กับ|(?<!เกิด|มา|ไป)จาก|ให้|ซึ่ง|โดย|ต่างๆ?|อย่าง|ด้าน|(?<!ติด)ตาม|ลง)$/;
const BEGINS =
  /^(?:และ|หรือ|โดย|เพื่อ|ซึ่ง|รวมถึง|รวมทั้ง|พร้อม|ทั้งนี้|ทั้ง|เช่น|ได้แก่|ณ|จึง|แต่|อีกทั้ง|ตลอดจน|ดังนี้|จำนวน|เมื่อวันที่|ประจำปี|ภายใน|โครงการ)/;
const LEANING = new Set([
  'การ',
  'ความ',
  'ผู้',
  'ของ',
  'ใน',
  'ที่',
  'และ',
  'หรือ',
  'เพื่อ',
  'แก่',
  'กับ',
  'จาก',
  'ให้',
  'ซึ่ง',
  'โดย',
  'ตาม',
  'ต่อ',
  'อย่าง',
  'ด้าน',
  'ลง',
  'ไม่',
  'เป็น',
  'ได้',
]);

/** "วัตถุประสงค์ วัตถุประสงค์": whoever wrote it twice set them apart. */
const saysTwice = (left: string, right: string): boolean =>
  left.length >= SIDE && right.startsWith(left.slice(-SIDE * 2));

/** A word that runs over the place, which the pieces are not. */
function runsAcross(left: string, right: string, segment: Segment): boolean {
  let end = 0;
  for (const word of segment(left + right)) {
    const start = end;
    end += word.length;
    if (start < left.length && end > left.length) return true;
  }
  return false;
}

/** A cell that was wrapped at a width: a space at a line's end is likely the wrap's, one within a line the author's. */
function lineEnd(index: number, wrapping: Wrapping): number {
  const isEnd = wrapping.get(index);
  if (isEnd === undefined) return WEIGHT.notWrapped;
  return isEnd ? WEIGHT.lineEnd : WEIGHT.withinLine;
}

function lettersBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < REACH && LETTER.test(text[start - 1] ?? '')) start--;
  return text.slice(start, end);
}

function lettersAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < REACH && LETTER.test(text[end] ?? '')) end++;
  return text.slice(start, end);
}
