/** The indicators that an analysis of scores speaks of: which, by what name, and whether with praise or with blame. */
import { INSTRUMENTS } from '../section-names';
import { toArabicDigits } from '../thai/digits';

/** Every name an indicator has had, the present one first, with the last ITA year (BE) of a former one. */
interface IndicatorName {
  readonly no: number;
  readonly name: string;
  readonly until: number | null;
}

/** Source: ป.ป.ช., ITA handbooks; indicator 8 had its longer name up to 2565. */
const FORMER: readonly IndicatorName[] = [{ no: 8, name: 'การปรับปรุงระบบการทำงาน', until: 2565 }];

/** By instrument, former names last. */
export const INDICATOR_NAMES: readonly IndicatorName[] = [
  ...INSTRUMENTS.flatMap(({ indicators }) =>
    Object.entries(indicators).map(([no, name]) => ({ no: Number(no), name, until: null })),
  ),
  ...FORMER,
];

/** A name in a text that a line wrap may have broken. */
const spaced = (name: string): string => Array.from(name).join('\\s*');
const NAMES = INDICATOR_NAMES.map((one) => spaced(one.name)).sort((a, b) => b.length - a.length);

/** An indicator where a text speaks of it. */
export interface Mention {
  readonly no: number;
  /** Name written after the number, as we know it; null where none, or none that we know, is. */
  readonly name: string | null;
  /** 0-based. */
  readonly at: number;
}

const MENTION = new RegExp(`ตัวชี้วัดที่\\s*([0-9๐-๙]{1,2})(?:\\s*[.:)]?\\s*(?:ด้าน\\s*)?(${NAMES.join('|')}))?`, 'g');
const TIGHT = /\s+/g;

/** "ตัวชี้วัดที่ ๘ …", left to right; numbers that no indicator has are left out. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  MENTION.lastIndex = 0;
  for (let found = MENTION.exec(text); found; found = MENTION.exec(text)) {
    const no = Number(toArabicDigits(found[1] ?? ''));
    if (no >= 1 && no <= 10) mentions.push({ no, name: found[2]?.replace(TIGHT, '') ?? null, at: found.index });
  }
  return mentions;
}

const GOOD = /ดีเยี่ยม|ดีมาก|โดดเด่น|จุดแข็ง|(?:ควร)?รักษา(?:ระดับ)?มาตรฐาน|ควรรักษา(?:ระดับ|คุณภาพ|ไว้)|คะแนนสูงสุด|คะแนนสูงที่สุด/g;
const BAD =
  /(?:ควร|ต้อง|จำเป็นต้อง)(?:ได้รับการ|มีการ|เร่ง)?\s?(?:พัฒนา|ปรับปรุง|แก้ไข)|จุดอ่อน|ข้อบกพร่อง|คะแนน(?:เฉลี่ย)?(?:ต่ำ|น้อย)(?:ที่)?สุด/g;

/** Words after which something else is spoken of. */
const TURN = /ส่วน(?=ตัวชี้วัด|ด้าน)|สำหรับ(?=ตัวชี้วัด|ด้าน)|ทั้งนี้|อย่างไรก็ตาม|ขณะที่|(?<!ตั้ง)แต่(?!ละ|ง)/g;

type Verdict = 'good' | 'bad';
type Said = Verdict | 'turn';
type Event = { readonly at: number } & ({ readonly no: number } | { readonly said: Said });

/**
 * Indicators that are praised in one place and said to need work in another. Several indicators in a row share the verdict
 * that follows them; one that says the opposite of what they have is taken to be about the indicators after it. Words such as
 * "ทั้งนี้" and "ส่วน" begin anew.
 */
export function praisedAndBlamed(text: string): number[] {
  const verdicts = new Map<number, Set<Verdict>>();
  let run: number[] = [];
  let given: Verdict | null = null;
  let waiting: Verdict | null = null;
  let closed = true;
  const give = (verdict: Verdict) => {
    given = verdict;
    for (const no of run) verdicts.set(no, (verdicts.get(no) ?? new Set<Verdict>()).add(verdict));
  };
  for (const event of eventsIn(text)) {
    if ('no' in event) {
      if (closed) {
        run = [];
        given = null;
        closed = false;
      }
      run.push(event.no);
      if (waiting) give(waiting);
      continue;
    }
    if (!closed || event.said === 'turn') waiting = null;
    closed = true;
    if (event.said === 'turn') run = [];
    else if (run.length > 0 && (given === null || given === event.said)) give(event.said);
    else waiting = event.said;
  }
  return [...verdicts].filter(([, said]) => said.size > 1).map(([no]) => no);
}

function eventsIn(text: string): Event[] {
  const said = [...saidIn(text, GOOD, 'good'), ...saidIn(text, BAD, 'bad'), ...saidIn(text, TURN, 'turn')];
  return [...mentionsIn(text), ...said].sort((a, b) => a.at - b.at);
}

function saidIn(text: string, pattern: RegExp, said: Said): Event[] {
  const events: Event[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) events.push({ at: found.index, said });
  return events;
}
