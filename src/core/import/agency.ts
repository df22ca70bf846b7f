/** The name of the agency: from a line of the title, or guessed from the full name that the text repeats. */
import { loose } from '../loose';
import { matches } from './matches';

/** Kinds of agency that a name begins with. A strong one is hardly used of anything but one agency. */
const STRONG = [
  'องค์การบริหารส่วนตำบล',
  'องค์การบริหารส่วนจังหวัด',
  'เทศบาลตำบล',
  'เทศบาลเมือง',
  'เทศบาลนคร',
  'โรงพยาบาลส่งเสริมสุขภาพตำบล',
  'โรงพยาบาล',
  'มหาวิทยาลัย',
  'วิทยาลัย',
  'สถานีตำรวจภูธร',
  'สถานีตำรวจนครบาล',
  'สถานีตำรวจ',
  'อบต.',
  'อบจ.',
];
const WEAK = [
  'สำนักงาน',
  'สำนัก',
  'สถาบัน',
  'กรม',
  'กระทรวง',
  'จังหวัด',
  'อำเภอ',
  'ที่ทำการปกครอง',
  'ที่ว่าการ',
  'เรือนจำ',
  'ทัณฑสถาน',
  'แขวงทางหลวง',
  'การไฟฟ้า',
  'การประปา',
  'การรถไฟ',
  'การท่าเรือ',
  'การเคหะ',
  'ธนาคาร',
  'บริษัท',
  'โรงเรียน',
  'ศูนย์',
  'องค์การ',
  'ตำรวจภูธร',
  'กองบังคับการ',
  'กองบัญชาการ',
  'เมืองพัทยา',
  'กรุงเทพมหานคร',
];

/** A faculty; other bodies that are called คณะ are no agencies. */
const FACULTY =
  'คณะ(?!\\s*(?:กรรมการ|อนุกรรมการ|กรรมาธิการ|ทำงาน|บุคคล|ผู้|รัฐมนตรี|นัก|ครู|เจ้าหน้าที่|ที่ปรึกษา|วิทยากร|สงฆ์|ต่าง|และ|ที่))';

const kinds = (names: readonly string[]): string => names.map(loose).join('|');
const LETTER = '[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]';
const LINE = new RegExp(
  `^\\s*(?:ของ|โดย|หน่วยงาน|ชื่อหน่วยงาน)?\\s*[:：]?\\s*(?:${kinds([...STRONG, ...WEAK])}|${FACULTY})`,
  'u',
);
/** A province or a district within a line tells where the agency is, unless "ของ" makes it the agency. */
const PLACES = ['จังหวัด', 'อำเภอ'];
const NO_PLACES = [...STRONG, ...WEAK.filter((kind) => !PLACES.includes(kind))];
const INSIDE = new RegExp(`(?:${kinds(NO_PLACES)})|(?<=ของ\\s*)(?:${kinds(PLACES)})`, 'u');
const KIND = new RegExp(`(?:${kinds([...STRONG, ...WEAK])}|${FACULTY})`, 'u');
const STRONG_KIND = new RegExp(`^(?:${kinds(STRONG)})`, 'u');
const ADDRESS_LINE =
  /^(?:\s*(?:หมู่(?:ที่)?\s*[0-9๐-๙]+|เลขที่\s*[0-9๐-๙/]+|(?:ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต|จังหวัด|จ\.)\s*[ก-๎]+|[0-9๐-๙]{5}))+\s*$/;
const ADDRESS = /\s+(?:ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต(?!\s*[0-9๐-๙])|จังหวัด|จ\.|ประจำ|ปีงบ|\(|รอบ|ไตรมาส|โทร|เรื่อง|สังกัด)/;
/** Words that a name of a kind alone is followed by: "ขององค์การบริหารส่วนตำบลและ…" names no agency. */
const NOT_A_NAME =
  /^(?:และ|หรือ|ที่|ใน|ให้|ได้|มี|เป็น|ต้อง|ทุก|ของ|โดย|จัด|ดำเนิน|เพื่อ|ว่าด้วย|พ\.ศ|ประจำ|ตาม|แห่ง|กับ|จะ|ต่าง|อื่น|นั้น|นี้|เอง|ไม่)/;
/** What a sentence goes on with after a name, where no space tells its end. */
const GOES_ON =
  /(?:เป็นที่|เป็นประจำ|ประจำปี|เมื่อวันที่|ได้จัด|ได้ดำเนิน|ได้มี|ได้รับ|ได้ประกาศ|ได้กำหนด|ดำเนินการ|จัดทำ|ทั้งนี้|เพื่อให้|โดยมี|โดยได้|อำเภอ|จังหวัด|และบุคลากร|และพนักงาน|และประชาชน|ให้แก่|ให้ประชาชน|ซึ่ง|ขอ|ว่าด้วย)/;

/** An agency's name where a text has it. */
export interface AgencyName {
  readonly name: string;
  /** 0-based slice of the text that is the name. */
  readonly start: number;
  readonly end: number;
}

/** The agency that a line of the title block is, or names; null where it names none. */
export function agencyOfLine(text: string): AgencyName | null {
  const found = LINE.exec(text) ?? INSIDE.exec(text);
  if (!found) return null;
  const kind = KIND.exec(found[0]);
  const start = found.index + (kind?.index ?? 0);
  // A line wrap may stand within the kind ("องค์การบริหารส่วน ตำบลหนองใส"): what looks like an address there is none.
  const own = start + (kind?.[0].length ?? 0);
  const stop = ADDRESS.exec(text.slice(own));
  const end = stop ? own + stop.index : text.length;
  const name = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return isName(name, kind?.[0] ?? '') ? { name, start, end } : null;
}

/** Whether a title line says nothing but the agency (and where it is). */
export const isAgencyLine = (text: string): boolean => LINE.test(text) && agencyOfLine(text) !== null;

/** Whether a line says where the agency is, and nothing more. The name of a province may be an agency too. */
export const isAddressLine = (text: string): boolean => ADDRESS_LINE.test(text);

/** Whether the kind of agency that the name begins with is hardly used of anything but one agency. */
export const isStrongName = (name: string): boolean => STRONG_KIND.test(name);

const tidy = (text: string): string => text.replace(/\s+/g, '');

function isName(name: string, kind: string): boolean {
  const own = tidy(name).slice(tidy(kind).length);
  if (own === '') return ['เมืองพัทยา', 'กรุงเทพมหานคร'].includes(tidy(name));
  return own.length >= 2 && !NOT_A_NAME.test(own);
}

/** The agency that a document seems to be of. */
export interface GuessedAgency {
  readonly name: string;
  /** How often the text has it. */
  readonly count: number;
  /** Index into the texts where it stands first. */
  readonly first: number;
}

const LONGEST_NAME = 60;
const NAMED = new RegExp(`(${kinds(STRONG)})(\\s?(?:${LETTER}|\\s(?=${LETTER}))*)`, 'gu');

interface Mention {
  readonly kind: string;
  /** What follows the kind, without white space. */
  readonly tail: string;
  /** Where in `tail` a name may end, and how much speaks for it. */
  readonly ends: Map<number, number>;
  readonly index: number;
}

/** The full name that the texts repeat most; of several lengths, the one at which most mentions seem to end. */
export function guessAgency(texts: readonly string[]): GuessedAgency | null {
  const mentions = texts.flatMap((text, index) => mentionsIn(text, index));
  addSharedEnds(mentions);
  const names = new Set(
    mentions.flatMap(({ kind, tail, ends }) => [...ends.keys()].map((end) => kind + tail.slice(0, end))),
  );
  let best: (GuessedAgency & { weight: number }) | null = null;
  for (const name of names) {
    const same = mentions.filter(({ kind, tail }) => (kind + tail).startsWith(name));
    const weight = same.reduce((sum, { kind, ends }) => sum + (ends.get(name.length - kind.length) ?? 0), 0);
    const first = same[0];
    const better = !best || weight > best.weight || (weight === best.weight && name.length > best.name.length);
    if (first && better) best = { name, count: same.length, first: first.index, weight };
  }
  return best && { name: best.name, count: best.count, first: best.first };
}

/** More mentions than this add nothing to the guess. */
const ENOUGH = 60;

function mentionsIn(text: string, index: number): Mention[] {
  const mentions: Mention[] = [];
  for (const [, kind = '', rest = ''] of matches(text, NAMED)) {
    const words = rest.slice(0, LONGEST_NAME).trim().split(/\s+/);
    const tail = words.join('');
    if (tail.length < 2 || NOT_A_NAME.test(tail)) continue;
    mentions.push({ kind: tidy(kind), tail, ends: endsOf(words, tail, rest.length > LONGEST_NAME), index });
  }
  return mentions;
}

/** A name ends at a space (its first, or its second if a line wrap made the first), or where the sentence goes on. */
function endsOf(words: readonly string[], tail: string, cut: boolean): Map<number, number> {
  const goesOn = GOES_ON.exec(tail.slice(2));
  const limit = goesOn ? goesOn.index + 2 : tail.length;
  const first = words[0]?.length ?? 0;
  const second = first + (words[1]?.length ?? 0);
  const ends = new Map<number, number>();
  if (goesOn) ends.set(limit, 1);
  if (second <= limit && words.length > 1) ends.set(second, Math.max(ends.get(second) ?? 0, 0.5));
  if (first <= limit && (words.length > 1 || !cut)) ends.set(first, 1);
  return ends;
}

/** Where two mentions run together and then part, the name may end, spaces or none. */
function addSharedEnds(mentions: readonly Mention[]): void {
  const sorted = mentions.slice(0, ENOUGH).sort((a, b) => (a.kind + a.tail < b.kind + b.tail ? -1 : 1));
  sorted.forEach((one, i) => {
    const next = sorted[i + 1];
    if (!next || next.kind !== one.kind) return;
    let shared = 0;
    while (shared < one.tail.length && one.tail[shared] === next.tail[shared]) shared++;
    const parts = [one.tail[shared], next.tail[shared]];
    const mid = parts.some((letter) => letter !== undefined && /[\u0E30-\u0E3A\u0E45-\u0E4E]/.test(letter));
    if (shared < 3 || mid || shared === one.tail.length || shared === next.tail.length) return;
    for (const { ends } of [one, next]) if (!ends.has(shared)) ends.set(shared, 0.6);
  });
}
