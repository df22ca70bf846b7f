/** Names of the months as people write them: in full, short, without dots, misspelt, in English. */
import { distance } from 'fastest-levenshtein';
import { FULL_MONTHS, SHORT_MONTHS } from './calendar';
import { phraseList } from './phrases';

/** A name of a month in one of its forms. */
export interface MonthName {
  /** 1-12 */
  readonly month: number;
  readonly form: 'full-month' | 'short-month';
  readonly language: 'th' | 'en';
  /** exact: as the calendar has it, dots aside; misspelt: near enough to one month alone. */
  readonly spelling: 'exact' | 'misspelt';
}

/** Forms cut short in speech and in a hurry, besides the official ones. */
const CLIPPED: readonly (readonly [number, string])[] = [
  [1, 'มกรา'],
  [2, 'กุมภา'],
  [2, 'กุมภาฯ'],
  [3, 'มีนา'],
  [4, 'เมษา'],
  [5, 'พฤษภา'],
  [6, 'มิถุนา'],
  [7, 'กรกฎา'],
  [7, 'กรกฏา'],
  [8, 'สิงหา'],
  [9, 'กันยา'],
  [10, 'ตุลา'],
  [11, 'พฤศจิกา'],
  [12, 'ธันวา'],
  [12, 'ธันวาฯ'],
];

/** Misspellings that documents keep repeating. A word that is set apart is also matched by likeness (readMonth). */
const MISSPELT: readonly (readonly [number, string])[] = [
  [2, 'กุมภาพันธุ์'],
  [2, 'กุมภาพันธ'],
  [2, 'กุมภาพันท์'],
  [2, 'กุมพาพันธ์'],
  [2, 'กุมภาพัน'],
  [4, 'เมษยน'],
  [5, 'พฤกษภาคม'],
  [5, 'พฤษาคม'],
  [5, 'พฤศภาคม'],
  [6, 'มิถุนยน'],
  [6, 'มิถุยายน'],
  [7, 'กรกฏาคม'],
  [7, 'กรกฎคม'],
  [7, 'กรกดาคม'],
  [8, 'สิงหคม'],
  [9, 'กันยน'],
  [11, 'พฤษจิกายน'],
  [11, 'พฤจิกายน'],
  [11, 'พฤศจิกยน'],
];

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const KEYS = new Map<string, MonthName>();
FULL_MONTHS.forEach((name, i) => {
  KEYS.set(name, { month: i + 1, form: 'full-month', language: 'th', spelling: 'exact' });
});
SHORT_MONTHS.forEach((name, i) => {
  KEYS.set(key(name), { month: i + 1, form: 'short-month', language: 'th', spelling: 'exact' });
});
for (const [month, name] of CLIPPED) {
  KEYS.set(name, { month, form: 'short-month', language: 'th', spelling: 'misspelt' });
}
for (const [month, name] of MISSPELT) {
  KEYS.set(name, { month, form: 'full-month', language: 'th', spelling: 'misspelt' });
}
ENGLISH.forEach((name, i) => {
  KEYS.set(name.slice(0, 3), { month: i + 1, form: 'short-month', language: 'en', spelling: 'exact' });
  KEYS.set(name, { month: i + 1, form: 'full-month', language: 'en', spelling: 'exact' });
});
KEYS.set('sept', { month: 9, form: 'short-month', language: 'en', spelling: 'exact' });

/** A long name may be two letters off (การันต์ and vowels go astray), one of six or seven letters by one: ตุลาการ is no month. */
const tolerance = (name: string): number => (name.length >= 8 ? 2 : 1);
const SHORTEST_MISSPELT = 6;

/** The month that a word names, white space, dots and hyphens aside; null if it names none, or might name two. */
export function readMonth(word: string): MonthName | null {
  const wanted = key(word);
  const known = KEYS.get(wanted);
  if (known) return known;
  if (wanted.length < SHORTEST_MISSPELT) return null;
  const near = FULL_MONTHS.filter(
    (name) => Math.abs(name.length - wanted.length) <= tolerance(name) && distance(wanted, name) <= tolerance(name),
  );
  const [only] = near;
  if (near.length !== 1 || !only) return null;
  return { month: FULL_MONTHS.indexOf(only) + 1, form: 'full-month', language: 'th', spelling: 'misspelt' };
}

/** A month's name that stands in a text, however it runs on with its neighbours. */
export interface MonthMention extends MonthName {
  /** 0-based, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const MENTIONS = phraseList<MonthName>(mentionEntries());
const FIRST = /[มกพเสตธ]/g;
const LETTER = /[ก-ฮะ-ฺเ-๎]/;

/** The Thai names of months in a text, left to right. Without its dots a short name counts only as a word of its own. */
export function findMonths(text: string): MonthMention[] {
  const mentions: MonthMention[] = [];
  FIRST.lastIndex = 0;
  for (let found = FIRST.exec(text); found; found = FIRST.exec(text)) {
    const start = found.index;
    const match = MENTIONS.at(text, start);
    if (!match) continue;
    const loose = !match.phrase.includes('.') && match.phrase.length < 4;
    if (loose && (LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(match.end)))) continue;
    mentions.push({ ...match.value, start, end: match.end });
    FIRST.lastIndex = match.end;
  }
  return mentions;
}

function* mentionEntries(): Generator<readonly [string, MonthName]> {
  for (const [name, value] of KEYS) if (value.language === 'th') yield [name, value];
  for (let i = 0; i < SHORT_MONTHS.length; i++) {
    const short = SHORT_MONTHS[i] ?? '';
    const value: MonthName = { month: i + 1, form: 'short-month', language: 'th', spelling: 'exact' };
    yield [short, value];
    yield [short.slice(0, -1), value];
    yield [short.replace('.', ''), value];
  }
}

function key(word: string): string {
  return word.replace(/[\s.\-–—/,\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '').toLowerCase();
}
