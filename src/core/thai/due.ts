/** Due dates as agencies write them: a fiscal year, a quarter, a month, a day, a span of any of these, or all year. */
import { BE_OFFSET, fiscalYearOf, fiscalYearRange, type IsoDate, quarterRange, toIso } from './calendar';
import { toArabicDigits } from './digits';
import { repairText } from './text';
import { findTimePoints, spanOf, type TimePoint } from './time-points';
import { type Certainty, readYear, weakest } from './years';

/** When a step is to be completed. */
export interface Due {
  readonly ok: true;
  readonly kind: 'fiscal-year' | 'quarter' | 'month' | 'date' | 'range' | 'all-year';
  /** First day of what is stated; the day itself for a date. */
  readonly from: IsoDate;
  /** The last day on which the step is in time. */
  readonly to: IsoDate;
  readonly certainty: Certainty;
}

/** Why nothing could be read. */
export interface NoDue {
  readonly ok: false;
  /**
   * empty: nothing is written; impossible: 31 April, a fifth quarter, an end before its beginning; unknown: no form we
   * know, or one that needs a year where none is given.
   */
  readonly reason: 'empty' | 'impossible' | 'unknown';
}

/** One or the other, told by `ok`. */
export type DueResult = Due | NoDue;

const W = '[\\s.]*';
const QUARTER =
  /(?:ไตรมาส|ไตรมาศ|ไตมาส)\s*(?:ที่|ที)?\s*(\d)(?!\d)((?:\s*(?:-|–|—|,|ถึง|และ|ถึงไตรมาส|และไตรมาส)\s*(?:ไตรมาส)?\s*(?:ที่)?\s*\d(?!\d))*)|(?<![A-Za-z])Q\s*(\d)(?!\d)/i;
const HALF_YEAR = /(?:รอบ(?:ที่\s*[12])?\s*)?\(?(?:6|หก)\s*เดือน\s*(แรก|หลัง)|รอบ\s*\(?(6|หก)\s*เดือน|ครึ่งปี\s*(แรก|หลัง)/;
const WHOLE_ROUND = /รอบ\s*\(?(?:12|สิบสอง)\s*เดือน|(?:6|หก)\s*(?:เดือน)?\s*(?:และ|,|\/)\s*(?:รอบ)?\s*(?:12|สิบสอง)\s*เดือน/;
const ALL_YEAR =
  /ตลอด\s*(?:ทั้ง)?\s*ปี|ทั้งปี|ตลอดเวลา|ตลอดระยะเวลา|ต่อเนื่อง|ทุก\s*(?:ๆ\s*)?(?:สิ้น|ต้น|กลาง)?\s*(?:\d{1,2}\s*)?(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี|ครั้ง)|ราย(?:เดือน|ไตรมาส|สัปดาห์)|เป็นประจำ|(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)ละ\s*(?:\d{1,2}\s*)?ครั้ง|\d\s*ครั้ง\s*(?:\/|ต่อ)\s*(?:เดือน|ไตรมาส|ปี)|^(?:ระยะเวลา\s*)?(?:1\s*ปี|12\s*เดือน)$/;
/** Work that begins then, and has the rest of the year. */
const ONWARD = /เป็นต้นไป|^\s*ตั้งแต่(?!.*(?:ถึง|จน|-|–|—))/;
const FISCAL_WORD = /ปี\s*(?:งบ(?:\s*ประมาณ|ฯ)?|งปม)|สิ้นปี|ภายในปี/;
const FISCAL = new RegExp(
  `(?:(ปี${W}(?:งบ${W}ประมาณ|งบฯ?|งปม))|ปี|พ${W}ศ)${W}(?:พ${W}ศ)?${W}(\\d{4}|\\d{2})(?!\\d)(?:\\s*(?:-|–|—|ถึง)\\s*(?:ปี\\s*(?:งบประมาณ)?\\s*)?(?:พ${W}ศ${W})?(\\d{4}|\\d{2})(?!\\d))?`,
);
const YEAR_ALONE = /(?<!\d)(2[45]\d\d)(?!\d)|(?:ไตรมาส|Q)\s*(?:ที่)?\s*\d\s*\/\s*(\d\d)(?!\d)/i;
const NOTHING = /^[\s\-–—.\u00AD\u200B-\u200F\u2060\uFEFF]*$/;

/** A term of a school year, or the year; the number of the term, or that it is the summer's, and the year (of its first day). */
const TERM =
  /(?:(?:ภาคเรียน|ภาคการศึกษา|เทอม)\s*(?:ที่\s*)?(\d)|ภาค(?:เรียน)?(ฤดูร้อน))(?:\s*\/\s*|\s*(?:ปี)?(?:การศึกษา)?\s*)(\d{4}|\d{2})(?!\d)|ปีการศึกษา\s*(\d{4})/;
interface TermDay {
  /** Years after the one that the school year is named by. */
  readonly ahead: 0 | 1;
  readonly month: number;
  readonly date: number;
}
const MAY: TermDay = { ahead: 0, month: 5, date: 16 };
/** First and last day of the school year, its two terms, and the summer's. Source: ระเบียบกระทรวงศึกษาธิการว่าด้วยปีการศึกษา พ.ศ. ๒๕๔๙. */
const TERMS: Readonly<Record<number, readonly [TermDay, TermDay]>> = {
  0: [MAY, { ahead: 1, month: 5, date: 15 }],
  1: [MAY, { ahead: 0, month: 10, date: 10 }],
  2: [
    { ahead: 0, month: 11, date: 1 },
    { ahead: 1, month: 3, date: 31 },
  ],
  3: [
    { ahead: 1, month: 4, date: 1 },
    { ahead: 1, month: 5, date: 15 },
  ],
};

/** The forms that a text may have, in the order in which they are tried; null passes it on. */
const FORMS: readonly ((source: Source) => DueResult | null)[] = [quarter, points, term, rounds, allYear, fiscalYears];

interface Source {
  /** Mended, with Arabic digits. */
  readonly text: string;
  /** The fiscal year (BE) that the text states, with how sure that is; or else the one that was given. */
  readonly year: { readonly value: number; readonly certainty: Certainty; readonly stated: boolean } | null;
  readonly points: readonly TimePoint[];
}

/**
 * Reads a due cell.
 *
 * @param options.fiscalYear BE; stands in where the text names no year ("ไตรมาส ๒", "ภายในเดือนมีนาคม"); null where not known
 */
export function parseDue(text: string, options: { readonly fiscalYear: number | null }): DueResult {
  if (NOTHING.test(text)) return { ok: false, reason: 'empty' };
  const mended = toArabicDigits(repairText(text).text.replace(/\s+/g, ' ')).replace(
    /(\d)\s*[-–—]\s*(?=\d{1,2}\s*\/\s*\d)/g,
    '$1 ถึง ',
  );
  const source: Source = { text: mended, year: statedYear(mended, options.fiscalYear), points: findTimePoints(mended) };
  for (const form of FORMS) {
    const due = form(source);
    if (due) return due;
  }
  return { ok: false, reason: 'unknown' };
}

function statedYear(text: string, given: number | null): Source['year'] {
  const fiscal = FISCAL.exec(text);
  const alone = fiscal ? null : YEAR_ALONE.exec(text);
  const digits = fiscal?.[2] ?? alone?.[1] ?? alone?.[2];
  const year = digits === undefined ? null : readYear(digits, null);
  if (year) {
    const certainty = fiscal?.[1] ? year.certainty : weakest(year.certainty, 'likely');
    return { value: year.year + BE_OFFSET, certainty, stated: true };
  }
  return given === null ? null : { value: given, certainty: 'likely', stated: false };
}

function quarter(source: Source): DueResult | null {
  const found = QUARTER.exec(source.text);
  if (!found) return null;
  const numbers = `${found[1] ?? ''}${found[2] ?? ''}${found[3] ?? ''}`.match(/\d/g)?.map(Number) ?? [];
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  if (first < 1 || last > 4) return { ok: false, reason: 'impossible' };
  const { year } = source;
  // "ไตรมาส ๒ (ม.ค. - มี.ค. ๖๖)": the months tell the year.
  const span = year?.stated ? null : spanOf(source.points, year?.value ?? null);
  const own = span && span !== 'impossible' && source.points.length > 0 ? fiscalYearOf(span.to) : null;
  const value = own ?? year?.value;
  if (value === undefined) return { ok: false, reason: 'unknown' };
  const certainty = own === null ? (year?.certainty ?? 'likely') : 'likely';
  const { from } = quarterRange(value, first);
  return { ok: true, kind: first === last ? 'quarter' : 'range', from, to: quarterRange(value, last).to, certainty };
}

function points(source: Source): DueResult | null {
  const { points: found, year } = source;
  const [first] = found;
  if (!first) return null;
  const span = spanOf(found, year?.value ?? null);
  if (span === 'impossible') return { ok: false, reason: 'impossible' };
  if (span === null) return { ok: false, reason: 'unknown' };
  if (ONWARD.test(source.text) && found.length === 1) {
    return { ok: true, kind: 'range', ...span, to: fiscalYearRange(fiscalYearOf(span.to)).to };
  }
  const kind = found.length > 1 ? 'range' : first.day === null ? 'month' : 'date';
  return { ok: true, kind, ...span };
}

/** "ภาคเรียนที่ ๒/๒๕๖๗", "ปีการศึกษา ๒๕๖๗": schools and colleges count from May, which is in another fiscal year. */
function term({ text }: Source): DueResult | null {
  const found = TERM.exec(text);
  const year = found ? readYear(found[3] ?? found[4] ?? '', null) : null;
  if (!found || !year) return null;
  const no = found[1] === undefined && found[2] === undefined ? null : Number(found[1] ?? 3);
  const [from, to] = TERMS[no ?? 0] ?? [];
  if (!from || !to) return { ok: false, reason: 'impossible' };
  const day = ({ ahead, month, date }: TermDay): IsoDate => toIso(year.year + ahead, month, date);
  return { ok: true, kind: 'range', from: day(from), to: day(to), certainty: 'likely' };
}

/** รอบ ๖ เดือน is October to March. */
function rounds({ text, year }: Source): DueResult | null {
  const whole = WHOLE_ROUND.test(text);
  const half = whole ? null : HALF_YEAR.exec(text);
  if (!whole && !half) return null;
  if (!year) return { ok: false, reason: 'unknown' };
  const second = half?.[1] === 'หลัง' || half?.[3] === 'หลัง';
  const from = quarterRange(year.value, second ? 3 : 1).from;
  const to = quarterRange(year.value, whole || second ? 4 : 2).to;
  return { ok: true, kind: 'range', from, to, certainty: weakest(year.certainty, 'likely') };
}

function allYear({ text, year }: Source): DueResult | null {
  if (!ALL_YEAR.test(text)) return null;
  if (!year) return { ok: false, reason: 'unknown' };
  return { ok: true, kind: 'all-year', ...fiscalYearRange(year.value), certainty: year.certainty };
}

function fiscalYears({ text, year }: Source): DueResult | null {
  if (!year || (!year.stated && !FISCAL_WORD.test(text))) return null;
  const through = FISCAL.exec(text)?.[3];
  const last = through === undefined ? null : readYear(through, null);
  if (!last) return { ok: true, kind: 'fiscal-year', ...fiscalYearRange(year.value), certainty: year.certainty };
  const end = last.year + BE_OFFSET;
  if (end < year.value) return { ok: false, reason: 'impossible' };
  const certainty = weakest(year.certainty, last.certainty);
  return { ok: true, kind: 'range', from: fiscalYearRange(year.value).from, to: fiscalYearRange(end).to, certainty };
}
