/** How far a step has come, as agencies write it: in a cell of its own, or at the head of the result. */
import type { Status } from './step';
import { toArabicDigits } from './thai/digits';
import { type PhraseMatch, phraseList } from './thai/phrases';

/** The phrase that we write for a status; '' for one that is not known. */
export const STATUS_PHRASES: Readonly<Record<Status, string>> = {
  done: 'ดำเนินการแล้วเสร็จ',
  'in-progress': 'อยู่ระหว่างการดำเนินการ',
  'not-started': 'ยังไม่ได้ดำเนินการ',
  cancelled: 'ยกเลิก',
  unknown: '',
};

/** Endings that a phrase for done may carry, one or two of them. */
const ENDINGS = ['', 'แล้ว', 'เรียบร้อย', 'เรียบร้อยแล้ว', 'ครบถ้วน', 'ครบถ้วนแล้ว', 'สมบูรณ์', 'สมบูรณ์แล้ว'];
const DONE = [
  ...[
    'ดำเนินการแล้วเสร็จ',
    'ดำเนินการเสร็จสิ้น',
    'ดำเนินการเสร็จ',
    'ดำเนินงานแล้วเสร็จ',
    'จัดทำแล้วเสร็จ',
    'แล้วเสร็จ',
    'เสร็จสิ้น',
  ].flatMap((stem) => [...ENDINGS, 'เป็นที่เรียบร้อย', 'เป็นที่เรียบร้อยแล้ว'].map((ending) => stem + ending)),
  'ได้ดำเนินการแล้วเสร็จ',
  'ได้ดำเนินการเรียบร้อยแล้ว',
  'ได้ดำเนินการแล้ว',
  'ดำเนินการแล้ว',
  'ดำเนินการเรียบร้อย',
  'ดำเนินการเรียบร้อยแล้ว',
  'ดำเนินการเป็นที่เรียบร้อย',
  'ดำเนินการเป็นที่เรียบร้อยแล้ว',
  'ดำเนินการครบถ้วน',
  'ดำเนินการครบถ้วนแล้ว',
  'ดำเนินการเสร็จสิ้นเรียบร้อยแล้ว',
  'ดำเนินการแล้วเสร็จสิ้น',
  'ดำเนินการสำเร็จ',
  'ดำเนินการสำเร็จแล้ว',
];
/** Whole words that only a status cell, or a head that stands apart, may consist of. */
const DONE_SHORT = [
  ...ENDINGS.map((ending) => `เสร็จ${ending}`),
  'เรียบร้อย',
  'เรียบร้อยแล้ว',
  'ทำแล้ว',
  'สำเร็จ',
  'done',
  'completed',
  'complete',
  'finished',
];
const IN_PROGRESS = [
  ...['อยู่ระหว่าง', 'อยู่ในระหว่าง', 'ระหว่าง', 'อยู่ในช่วง'].flatMap((head) =>
    ['ดำเนินการ', 'การดำเนินการ', 'ดำเนินงาน', 'การดำเนินงาน'].map((work) => head + work),
  ),
  'อยู่ในขั้นตอนดำเนินการ',
  'อยู่ในขั้นตอนการดำเนินการ',
  'กำลังดำเนินการ',
  'กำลังดำเนินงาน',
  'ดำเนินการแล้วบางส่วน',
  'ดำเนินการบางส่วน',
  'ดำเนินการบางส่วนแล้ว',
  'ดำเนินการแล้วเสร็จบางส่วน',
  'แล้วเสร็จบางส่วน',
  'ดำเนินการไม่แล้วเสร็จ',
  'ดำเนินการยังไม่แล้วเสร็จ',
  'ดำเนินการไม่เสร็จ',
  'ยังดำเนินการไม่แล้วเสร็จ',
  'ยังดำเนินการไม่เสร็จ',
  'ยังไม่แล้วเสร็จ',
  'ยังไม่เสร็จสิ้น',
  'ไม่แล้วเสร็จ',
];
const IN_PROGRESS_SHORT = ['ระหว่างทำ', 'กำลังทำ', 'ทำอยู่', 'ยังไม่เสร็จ', 'in progress', 'ongoing', 'doing'];
const NOT_STARTED = [
  'ยังไม่ดำเนินการ',
  'ยังไม่ได้ดำเนินการ',
  'ยังไม่ได้เริ่มดำเนินการ',
  'ยังไม่เริ่มดำเนินการ',
  'ยังไม่มีการดำเนินการ',
  'ยังมิได้ดำเนินการ',
  'มิได้ดำเนินการ',
  'ไม่ได้ดำเนินการ',
  'ไม่มีการดำเนินการ',
  'ยังไม่ดำเนินงาน',
  'ยังไม่ได้ดำเนินงาน',
  'ยังไม่ถึงกำหนดดำเนินการ',
  'ยังไม่ถึงกำหนด',
  'รอดำเนินการ',
  'รอการดำเนินการ',
  'อยู่ระหว่างรอดำเนินการ',
];
const NOT_STARTED_SHORT = ['ยังไม่ทำ', 'ยังไม่ได้ทำ', 'ยังไม่เริ่ม', 'ยังไม่ได้เริ่ม', 'not started', 'todo', 'to do', 'pending'];
const CANCELLED = ['ยกเลิกการดำเนินการ', 'ยกเลิกดำเนินการ', 'ขอยกเลิกการดำเนินการ', 'ไม่ดำเนินการ', 'งดดำเนินการ'];
const CANCELLED_SHORT = ['ยกเลิก', 'ยกเลิกแล้ว', 'ยกเลิกโครงการ', 'ยกเลิกกิจกรรม', 'ไม่ทำ', 'งด', 'cancelled', 'canceled'];

interface Meaning {
  readonly status: Status;
  /** It means the status only where the word ends after it: "ยกเลิกประกาศฉบับเดิม" is work that was done. */
  readonly apart: boolean;
}

const PHRASES = phraseList<Meaning>([
  ...mean('done', DONE, false),
  ...mean('done', DONE_SHORT, true),
  ...mean('in-progress', IN_PROGRESS, false),
  ...mean('in-progress', IN_PROGRESS_SHORT, true),
  ...mean('not-started', NOT_STARTED, false),
  ...mean('not-started', NOT_STARTED_SHORT, true),
  ...mean('cancelled', CANCELLED, false),
  ...mean('cancelled', CANCELLED_SHORT, true),
]);

/** Says that work is under way, as part of a sentence ("อยู่ระหว่างจัดทำประกาศ"): a status, but no phrase to take off. */
const UNDER_WAY = phraseList<true>([
  ['อยู่ระหว่าง', true],
  ['อยู่ในระหว่าง', true],
  ['กำลัง', true],
  ['อยู่ในขั้นตอน', true],
]);

const SIGNS: Readonly<Record<string, Status>> = {
  '✓': 'done',
  '✔': 'done',
  '☑': 'done',
  '✅': 'done',
  '◐': 'in-progress',
  '⏳': 'in-progress',
  '○': 'not-started',
  '☐': 'not-started',
  '✕': 'cancelled',
  '✖': 'cancelled',
  '✗': 'cancelled',
  '❌': 'cancelled',
};
const HEAD = /^(?:[\s\u00AD\u200B-\u200F\u2060\uFEFF•▪●*·\-–—>:]|ผล(?:การดำเนินการ|การดำเนินงาน)?\s*:|สถานะ\s*:)*/;
const SIGN = /^([✓✔☑✅◐⏳○☐✕✖✗❌])\uFE0F?/;
/** Ends a word: nothing more of it follows. */
const APART = /^(?:$|[\s\u200B-\u200F.,:;()/\-–—]|แล้ว)/;
/** What a checkbox holds. */
const CHECKBOX = /^\s*(?:true|false)\s*$/i;
const PERCENT = /^\s*[(:]?\s*(?:ร้อยละ\s*)?(\d{1,3})(?:\.\d+)?\s*(?:%|เปอร์เซ็นต์)|^\s*[(:]?\s*ร้อยละ\s*(\d{1,3})/;
/** What parts a phrase from its narrative. A hyphen that begins a list on the next line is the list's. */
const SEPARATOR = /^[ \t]*[:;,.–—-]?[\s\u00AD\u200B-\u200F\u2060\uFEFF]*/;

/** The head of a result parted from its narrative. */
export interface SplitStatus {
  readonly status: Status;
  /** The phrase as written, with its sign; '' where none was taken off. */
  readonly phrase: string;
  /** The narrative, without the phrase. */
  readonly rest: string;
}

/** The status that a cell of the status column gives: a phrase, a word, a sign of our dropdown, a checkbox or a percentage. */
export function readStatus(text: string): Status {
  const before = READ.get(text);
  if (before) return before;
  const status = readAfresh(text);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(text, status);
  return status;
}

/** A status column has few different texts, however many its rows; they are kept, up to a few hundred. */
const READ = new Map<string, Status>();
const MOST_READ = 300;

function readAfresh(text: string): Status {
  const split = splitStatus(text);
  if (split.status !== 'unknown') return split.status;
  const ticked = CHECKBOX.exec(text);
  if (ticked) return /t/i.test(ticked[0]) ? 'done' : 'not-started';
  const percent = percentOf(text.replace(HEAD, ''));
  return percent === null ? 'unknown' : percent >= 100 ? 'done' : percent > 0 ? 'in-progress' : 'not-started';
}

/**
 * Takes the status phrase off the head of a result. `phrase` and `rest` are slices of the text. A sentence such as
 * "อยู่ระหว่างจัดทำประกาศ" gives a status and stays whole; "ดำเนินการจัดทำประกาศ" gives none.
 */
export function splitStatus(text: string): SplitStatus {
  const start = beginsWithWord(text) ? 0 : (HEAD.exec(text)?.[0].length ?? 0);
  const sign = beginsWithWord(text) ? null : SIGN.exec(text.slice(start));
  const from = start + (sign?.[0].length ?? 0);
  const match = PHRASES.at(text, from);
  if (match && stands(match, text)) {
    const rest = text.slice(match.end);
    return {
      status: byPercent(match.value.status, rest),
      phrase: text.slice(start, match.end).trim(),
      rest: narrative(rest),
    };
  }
  if (sign) {
    return { status: SIGNS[sign[1] ?? ''] ?? 'unknown', phrase: sign[0], rest: narrative(text.slice(from)) };
  }
  return { status: UNDER_WAY.at(text, from) ? 'in-progress' : 'unknown', phrase: '', rest: text.trim() };
}

/** A Thai letter, but not that of "ผล:" or "สถานะ:": so most results begin, and there is nothing before the phrase to look for. */
function beginsWithWord(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x0e01 && code <= 0x0e5b && code !== 0x0e1c && code !== 0x0e2a;
}

function stands(match: PhraseMatch<Meaning>, text: string): boolean {
  return !match.value.apart || APART.test(text.slice(match.end, match.end + 4));
}

/** "ดำเนินการแล้วเสร็จ ร้อยละ ๘๐" is not done. */
function byPercent(status: Status, rest: string): Status {
  const percent = percentOf(rest);
  return status === 'done' && percent !== null && percent < 100 ? 'in-progress' : status;
}

function percentOf(text: string): number | null {
  const found = PERCENT.exec(toArabicDigits(text.slice(0, 40)));
  return found ? Number(found[1] ?? found[2]) : null;
}

function narrative(rest: string): string {
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  const list = /-/.test(separator) && /\n\s*-/.test(rest.slice(separator.length));
  return (list ? rest : rest.slice(separator.length)).trim();
}

function mean(status: Status, phrases: readonly string[], apart: boolean): (readonly [string, Meaning])[] {
  return phrases.map((phrase) => [phrase, { status, apart }] as const);
}
