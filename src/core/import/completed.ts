/** The day on which a step was completed, where the narrative states one and only one. */
import { findDates, type ParsedDate } from '../thai/dates';

/** Words that make a date the day of an event; not those of a limit or of a stretch of time. */
const EVENT = /(?:เมื่อ|ณ|ใน|ลง)?\s*วัน\s*(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)?\s*(?:ที่)?\s*$|เมื่อ\s*$/;
const STRETCH = /(?:ระหว่าง|ตั้งแต่|ถึง|จนถึง|ภายใน|ก่อน|ไม่เกิน|ครบกำหนด|กำหนด|แต่|จาก)\s*(?:ใน)?(?:วัน\s*)?(?:ที่)?\s*$/;
const TO = /^\s*(?:-|–|—|ถึง|จนถึง)\s*(?:วันที่\s*)?[0-9๐-๙]/;

/** The day on which a result says that the work was completed. */
export type Completion =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly text: string }
  /** Several different days: which of them is for the user to say. */
  | { readonly kind: 'several'; readonly texts: readonly string[] };

/** Only what is written: dates of one reading with words such as "เมื่อวันที่" before them. `text` is as written. */
export function findCompletion(narrative: string): Completion {
  const events = findDates(narrative).filter((date) => isEvent(narrative, date));
  const last = events[events.length - 1];
  if (!last) return { kind: 'none' };
  const days = new Map(events.map((date) => [date.date, date.text.trim()]));
  if (days.size > 1) return { kind: 'several', texts: [...days.values()] };
  return { kind: 'day', text: last.text.trim() };
}

/** A day of a month and a year of two digits are as good as four: agencies write of no other century. */
function isEvent(narrative: string, { start, end, date, certainty, era, yearDigits }: ParsedDate): boolean {
  const before = narrative.slice(Math.max(0, start - 40), start);
  return (
    date !== null &&
    (certainty === 'sure' || (certainty === 'likely' && era === 'BE' && yearDigits === 2)) &&
    EVENT.test(before) &&
    !STRETCH.test(before) &&
    !TO.test(narrative.slice(end))
  );
}
