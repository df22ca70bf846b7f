/** Numbers of measures and steps ("๑.๑.๑ จัดทำ…"): read off the head of a text, compared, written. */
import { toArabicDigits, toThaiDigits } from './thai/digits';
import { readMonth } from './thai/months';

/** A number at the head of a text. */
export interface HeadNumber {
  /** Canonical, in Arabic digits, parts joined by dots: "1.1". */
  readonly no: string;
  /** As written, with its brackets and dots: "๑.๑.". */
  readonly raw: string;
  /** The text after the number, its leading white space off. */
  readonly rest: string;
  /** A stray dot, a space inside, both kinds of digit, a leading zero, or nothing between the number and the text. */
  readonly malformed: boolean;
}

const BLANK = '[\\s\\u00AD\\u200B-\\u200F\\u2060]';
const LABEL = `(?:(?:ข้อ|ลำดับ|มาตรการ|ขั้นตอน|กิจกรรม|โครงการ|แนวทาง|วิธีการ|ประเด็น)(?:ที่)?${BLANK}*)?`;
/** "กิจกรรม 3 ป" is a name; "กิจกรรมที่ 3" and "ข้อ 3" are numbers. */
const BARE_LABEL = /^(?:มาตรการ|ขั้นตอน|กิจกรรม|โครงการ|แนวทาง|วิธีการ|ประเด็น)(?!ที่)/;
const DOTS = `(?:${BLANK}*\\.{1,2}${BLANK}*|${BLANK}+\\.)`;
const HEAD = new RegExp(
  `^${BLANK}*(${LABEL}(?:([([])${BLANK}*)?(\\d{1,3}(?:${DOTS}\\d{1,3})*)(?!\\d)(${BLANK}*\\.?${BLANK}*[)\\]]\\.?|\\.+|${BLANK}*:(?!\\d))?)(${BLANK}*)`,
);
/** A number and the words that tell what it is stand in so many characters; the rest need not be looked at. */
const HEAD_LENGTH = 100;
const HEAD_DIGIT = /^[^0-9๐-๙]{0,16}[0-9๐-๙]/;

/** Words that make the number before them a count: "3 ครั้ง" begins a sentence, "3 จัดทำ…" is the third. */
const COUNTED =
  /^(?:ส(?:\.|\s|$)|ครั้ง|คน|ราย(?!งาน|การ|รับ|จ่าย|ได้|ชื่อ|ละเอียด)|แห่ง|บาท|ล้าน|แสน|หมื่น|พัน|ร้อย|วัน(?!สำคัญ)|สัปดาห์|เดือน|ปี(?!ใหม่)|ไตรมาส|ชั่วโมง|ชม\.|นาที|น\.|%|เปอร์เซ็นต์|ต่อ(?!ยอด|ต้าน|เนื่อง|เติม)|ใน\s?\d|ท่าน|ฉบับ|เล่ม|แผ่น|ชุด(?!ความ)|ตัว(?!แทน|อย่าง)|เครื่อง(?!มือ|หมาย)|คัน|หมู่บ้าน|หมู่|ตำบล|อำเภอ|ครัวเรือน|หลังคา|เมตร|กิโล|ตร\.|อัตรา|รุ่น|ระดับ|ตำแหน่ง|แห่ง|สาย|จุด|ระยะ|(?:โครงการ|กิจกรรม|มาตรการ|เรื่อง|ด้าน|ข้อ|ขั้นตอน|ประเด็น|ช่องทาง|ประเภท|หลักสูตร|ตัวชี้วัด|อย่าง|กอง|สำนัก|ส่วน|หน่วยงาน|ภาคส่วน|งาน|ชนิด)(?:\s|$|ต่อ|ดังนี้|ได้แก่))/;
/** What follows a number with decimals: "1.5 ล้านบาท", "09.30 น."; "1.1 รายงานผล" and "1.1 พันธกิจ" are numbers of steps. */
const MEASURED =
  /^(?:น\.|บาท|%|เปอร์เซ็นต์|(?:ล้าน|แสน|หมื่น|พัน)(?=บาท|คน|\s|$)|เมตร|กิโล(?:เมตร|กรัม)|ตร\.|ตาราง(?:เมตร|วา)|ไร่(?=\s|$)|ชั่วโมง|ชม\.|คะแนน(?=\s|$))/;
/** A number that a law or a rule has: "ข้อ ๕ แห่งระเบียบ". */
const CITED = /^(?:แห่ง|ของ|วรรค|ตามระเบียบ)/;
/** What makes the number part of something longer: a date, a letter's number, a range, a telephone number. */
const JOINED = /^\s*[/\-–—:,](?=\s*\d)|^\s*%|^\s*(?:-|–|ถึง)\s*\d|^[A-Za-z0-9@_]/;

/**
 * The number at the head of a text, in Thai or Arabic digits: ๑.๑, 1.1., 1), (๑), ข้อ ๑. A number that counts
 * something, a year, a date or a time is none: "24 เมษายน 2566", "2566", "5 ส", "3 ครั้ง".
 */
export function parseNumber(text: string): HeadNumber | null {
  const plain = plainNumber(text);
  if (plain) return plain;
  if (!HEAD_DIGIT.test(text)) return null;
  const source = toArabicDigits(text.slice(0, HEAD_LENGTH));
  const found = HEAD.exec(source);
  if (!found) return null;
  const [whole, written = '', open, digits = '', close = '', gap = ''] = found;
  const after = source.slice(whole.length);
  const cut = open ? null : looseLast(digits, close, after);
  if (cut) return cutShort(text, whole, written, gap, digits, cut);
  if (open !== undefined && !/[)\]]/.test(close)) return null;
  const real = partsOf(digits);
  const labelled = /^[ก-๎]/.test(written);
  if (BARE_LABEL.test(written) && real.length === 1 && close === '') return null;
  if (!open && isSomethingElse(real, close, gap, after, labelled)) return null;
  const lead = whole.length - gap.length - written.length;
  const raw = text.slice(lead, lead + written.length).trim();
  return {
    no: canonical(real),
    raw,
    rest: whole.length < HEAD_LENGTH ? text.slice(whole.length) : text.slice(whole.length).trimStart(),
    malformed: isMalformed(raw, real, close, gap, after),
  };
}

/** "1. …" above "2. …": the numbers are those of a list in the text, and none of the text's own. */
export const isNumberedList = (text: string): boolean => /^\s*\(?[1๑][.)][^.0-9๐-๙][\s\S]*\n\s*\(?[2๒][.)]/.test(text);

/** What nearly all cells begin with, and what can hardly be but a number: two parts or more, a space, a letter other than ถ (ถึง). */
const PLAIN = /(?:[1-9]\d{0,2}(?:\.[1-9]\d{0,2})+|[๑-๙][๐-๙]{0,2}(?:\.[๑-๙][๐-๙]{0,2})+) (?=[ก-ตท-ฮเ-ไ])/y;

/** The number of most cells, told by one expression in place of ten; null for one that takes a closer look. */
function plainNumber(text: string): HeadNumber | null {
  PLAIN.lastIndex = 0;
  if (!PLAIN.test(text)) return null;
  const length = PLAIN.lastIndex;
  const raw = text.slice(0, length - 1);
  const rest = text.slice(length);
  return MEASURED.test(rest)
    ? null
    : { no: raw.charCodeAt(0) < 0x80 ? raw : toArabicDigits(raw), raw, rest, malformed: false };
}

/** Orders numbers by their parts (1.2 before 1.10); '' goes last. */
export function compareNumbers(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const left = a.split('.');
  const right = b.split('.');
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = Number(left[i] ?? -1) - Number(right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

const DOT = 0x2e;
const ZERO = 0x30;
/** Each deeper level at its first: ".1.1". */
const FIRSTS = /(?:\.1)*$/y;

/**
 * Whether a number is the next after another, in an outline that leaves none out: 1.2, 2 and 1.1.1 come next after 1.1. After none
 * ('') comes any first level.
 */
export function comesNext(before: string, no: string): boolean {
  let part = 0;
  let at = 0;
  for (; at < before.length && before.charCodeAt(at) === no.charCodeAt(at); at++) {
    if (no.charCodeAt(at) === DOT) part = at + 1;
  }
  const below = at === before.length && (at === 0 || no.charCodeAt(at) === DOT);
  if (!below && partAt(no, part) !== partAt(before, part) + 1) return false;
  const dot = no.indexOf('.', below ? at : part);
  FIRSTS.lastIndex = dot < 0 ? no.length : dot;
  return no !== '' && FIRSTS.test(no);
}

/** The part of a canonical number that begins at a place in it. */
function partAt(no: string, start: number): number {
  let part = 0;
  for (let at = start; at < no.length && no.charCodeAt(at) !== DOT; at++) part = part * 10 + no.charCodeAt(at) - ZERO;
  return part;
}

/** A canonical number in one kind of digit. */
export function formatNumber(no: string, kind: 'thai' | 'arabic'): string {
  return kind === 'thai' ? toThaiDigits(no) : no;
}

/**
 * Whether a step's number is the measure's with at least one part more ("1.1.1" of "1.1"), or the measure's own, as where
 * a measure has one step alone. False where either has none.
 */
export function belongsTo(stepNo: string, measureNo: string): boolean {
  if (measureNo === '' || !stepNo.startsWith(measureNo)) return false;
  return stepNo.length === measureNo.length || stepNo.charCodeAt(measureNo.length) === DOT;
}

/** The parts between the dots, without the white space that stands around them, of whatever width. */
const partsOf = (digits: string): string[] =>
  digits
    .split('.')
    .map((part) => part.replace(/\D/g, ''))
    .filter((part) => part !== '');

function canonical(parts: readonly string[]): string {
  return parts.map((part) => String(Number(part))).join('.');
}

function isSomethingElse(
  parts: readonly string[],
  close: string,
  gap: string,
  after: string,
  labelled: boolean,
): boolean {
  if (JOINED.test(close === '' || close.startsWith('.') ? gap + after : '')) return true;
  if (labelled && CITED.test(after)) return true;
  const bracketed = /[)\]]/.test(close);
  if (bracketed) return false;
  if (parts.length > 1) {
    // 09.30 น., 1.50 บาท
    return (
      parts.slice(1).some((part) => part.length > 1 && part.startsWith('0')) ||
      (parts.length === 2 && close === '' && MEASURED.test(after))
    );
  }
  const [only = ''] = parts;
  if (close !== '') return false;
  if (labelled) return COUNTED.test(after);
  return only.length > 2 || COUNTED.test(after) || readMonth(firstWord(after)) !== null;
}

function isMalformed(raw: string, parts: readonly string[], close: string, gap: string, after: string): boolean {
  const mixed = /[0-9]/.test(raw) && /[๐-๙]/.test(raw);
  const digits = /[0-9๐-๙][^)\]]*[0-9๐-๙]/.exec(raw)?.[0] ?? '';
  const strayDot = close.startsWith('.') && (parts.length > 1 || close.length > 1);
  const zero = parts.some((part) => part === '0' || (part.length > 1 && part.startsWith('0')));
  const stuck = parts.length === 1 && close === '' && gap === '' && after !== '';
  return mixed || /\s|\.\.|[\u00AD\u200B-\u200F\u2060]/.test(digits) || strayDot || zero || stuck;
}

/**
 * "1. 24 เมษายน", "1. 5 ส": a part after a dot and a space may be the text's own number. Gives how much of `digits` is
 * the number, or null where all of it is.
 */
function looseLast(digits: string, close: string, after: string): { keep: number } | null {
  const loose = /\.\s+(\d{1,3})$/.exec(digits);
  if (!loose || close !== '') return null;
  const text = after.trimStart();
  const own = COUNTED.test(text) || readMonth(firstWord(text)) !== null || /^\s*[/\-–]/.test(after);
  return own || (loose[1] ?? '').length > 2 ? { keep: digits.length - loose[0].length } : null;
}

function cutShort(
  text: string,
  whole: string,
  written: string,
  gap: string,
  digits: string,
  cut: { keep: number },
): HeadNumber {
  const lead = whole.length - gap.length - written.length;
  const end = lead + written.indexOf(digits) + cut.keep + 1;
  const raw = text.slice(lead, end).trim();
  const real = partsOf(digits.slice(0, cut.keep));
  return {
    no: canonical(real),
    raw,
    rest: text.slice(end).replace(new RegExp(`^${BLANK}+`), ''),
    malformed: isMalformed(raw, real, '.', ' ', ''),
  };
}

function firstWord(text: string): string {
  return /^(?:เ?[ก-ฮ][ิี]?\s?\.\s?[ก-ฮ]\s?\.|[ก-ฮะ-ฺเ-๎A-Za-z]+)/.exec(text)?.[0] ?? '';
}
