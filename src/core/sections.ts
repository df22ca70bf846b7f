/** Recognises the sections of a report: their headings in the spellings agencies use, and the codes they stand for. */
import { anyOf, loose } from './loose';
import { INSTRUMENTS, type Instrument, TOPICS } from './section-names';

export { INSTRUMENTS, sectionName, TOPIC_LISTS, TOPICS } from './section-names';

/**
 * What a heading was known by. An indicator stands for its instrument; a label ("ส่วนที่ ๒ …") names a
 * section that we do not know, or no section at all: only what follows it tells.
 */
export type HeadingKind = 'instrument' | 'topic' | 'indicator' | 'label';

/** A heading of a section, and what its paragraph goes on to say. */
export interface SectionHeading {
  /** "IIT", "EIT", "OIT", that of a topic ("T1"); '' for a section that only its label tells of. */
  readonly code: string;
  readonly kind: HeadingKind;
  /** With its number, as written. `heading` + ' ' + `analysis` is the paragraph, white space aside. */
  readonly heading: string;
  readonly analysis: string | null;
}

const at = (source: string): RegExp => new RegExp(`\\s*(?:${source})`, 'iuy');

const NUMBER = '[0-9๐-๙]{1,2}';
const LABEL_WORDS = ['ส่วนที่', 'ตอนที่', 'หมวดที่', 'หมวด', 'ด้านที่', 'ประเด็นที่', 'หัวข้อที่', 'เรื่องที่', 'มิติที่', 'กลยุทธ์ที่'];
const LABEL = at(`${anyOf(...LABEL_WORDS, 'ยุทธศาสตร์ที่', 'ข้อที่', 'ข้อ')}\\s*${NUMBER}(?![0-9๐-๙])[.:)]?`);
const NUMBERED = at(`\\(?${NUMBER}(?:\\s*\\.\\s*${NUMBER})*\\s*[.)]+|${NUMBER}(?=\\s)|[-•*]`);
const LEAD = at(
  anyOf(
    ...['ผลการประเมินตาม', 'ผลการประเมิน', 'การประเมินตาม', 'การประเมิน', 'ผลการวิเคราะห์', 'การวิเคราะห์', 'ผลคะแนน'],
    ...['มาตรการตาม', 'สรุปผล', 'ตาม', 'ด้าน'],
  ),
);
const KIND = anyOf('แบบวัด', 'แบบตรวจ', 'แบบประเมิน', 'แบบสำรวจ', 'เครื่องมือ');
const BRACKETS = at('\\([^()]{1,120}\\)');
const CONTINUED = at('\\(\\s*ต่อ\\s*\\)');
const COLON = at('[:：]');
const INDICATOR = at(`${anyOf('ตัวชี้วัดที่', 'ตัวชี้วัด')}\\s*(${NUMBER})(?![0-9๐-๙])[.:)]?`);

/** Words that open the account of a score, and not the rest of a name. */
const PROSE = at(
  anyOf(
    ...[
      'ได้',
      'พบ',
      'มี',
      'คะแนน',
      'ผล',
      'อยู่',
      'จาก',
      'เป็น',
      'ควร',
      'ต้อง',
      'ยัง',
      'ไม่',
      'โดย',
      'ซึ่ง',
      'เพื่อ',
      'ตาม',
      'ที่',
      'หน่วยงาน',
    ],
  ),
);
const SHORT_TAIL = 40;
const HEADING_LINE = 120;

interface Core {
  readonly code: string;
  readonly kind: HeadingKind;
  readonly pattern: RegExp;
  /** Plain words that a sentence may open with too: a heading only with a number before it or nothing after it. */
  readonly plain?: RegExp;
  /** What may follow the name and still be name. */
  readonly tails: readonly RegExp[];
}

const INSTRUMENT_WORDS: Readonly<Record<Instrument['code'], string>> = {
  IIT: `(?:${loose('การรับรู้')}\\s*(?:${loose('ของ')})?\\s*)?${loose('ผู้มีส่วนได้')}\\s*(?:${loose('ส่วน')})?\\s*${loose('เสียภายใน')}`,
  EIT: `(?:${loose('การรับรู้')}\\s*(?:${loose('ของ')})?\\s*)?${loose('ผู้มีส่วนได้')}\\s*(?:${loose('ส่วน')})?\\s*${loose('เสียภายนอก')}`,
  OIT: loose('การเปิดเผยข้อมูลสาธารณะ'),
};
const BOTH = `(?!\\s*${loose('และ')})`;

const CORES: readonly Core[] = [
  ...INSTRUMENTS.map(({ code, english }): Core => {
    const acronym = `${code}(?![A-Za-z])`;
    const words = INSTRUMENT_WORDS[code];
    return {
      code,
      kind: 'instrument',
      pattern: at(`${KIND}\\s*(?:${loose('ของ')})?\\s*(?:${words}|${acronym})${BOTH}|${acronym}${BOTH}`),
      plain: at(`${words}${BOTH}`),
      tails: [
        BRACKETS,
        CONTINUED,
        at(`(?:${loose('หรือ')}\\s*|[:–-]\\s*)?(?:${KIND}\\s*)?${acronym}`),
        at(english.replace(/ /g, '\\s+')),
        at(anyOf('ของหน่วยงาน', 'หน่วยงาน')),
        COLON,
      ],
    };
  }),
  ...TOPICS.map(
    ({ code, name, spellings = loose(name) }): Core => ({
      code,
      kind: 'topic',
      pattern: at(spellings),
      tails: [CONTINUED, COLON],
    }),
  ),
];

/** What a sticky pattern takes at a place; the place itself where it takes nothing. */
function eat(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** Heading and analysis of a paragraph that opens a section; null where it opens none. */
export function readSectionHeading(text: string): SectionHeading | null {
  const labelled = eat(LABEL, text, 0);
  const numbered = labelled > 0 ? labelled : eat(NUMBERED, text, 0);
  const start = eat(LEAD, text, numbered);
  const indicator = readIndicator(text, start);
  if (indicator) return indicator;
  const named = labelled === 0 ? readIndicatorName(text, start) : null;
  if (named) return named;
  for (const core of CORES) {
    const end = eat(core.pattern, text, start);
    if (end > start) return split(text, core.code, core.kind, eatTails(core.tails, text, end));
    const plainEnd = core.plain ? eat(core.plain, text, start) : start;
    if (plainEnd === start) continue;
    const tailEnd = eatTails(core.tails, text, plainEnd);
    const marked = numbered > 0 || /^\s*(?:\(|:|หรือ|$)/.test(text.slice(plainEnd));
    if (marked) return split(text, core.code, core.kind, tailEnd);
  }
  return labelled > 0 ? split(text, '', 'label', labelled) : null;
}

/** "การใช้งบประมาณ" alone: the name of an indicator, with no number or with one of the agency's own. */
function readIndicatorName(text: string, start: number): SectionHeading | null {
  const no = text.length - start > 2 * SHORT_TAIL ? null : indicatorNamed(text.slice(start));
  const instrument = no === null ? undefined : INSTRUMENTS.find(({ indicators }) => no in indicators);
  return instrument ? { code: instrument.code, kind: 'indicator', heading: text.trim(), analysis: null } : null;
}

const INDICATORS = new Map(
  INSTRUMENTS.flatMap(({ indicators }) => Object.entries(indicators).map(([no, name]) => [name, Number(no)] as const)),
);

/** The number of the indicator that a heading names in so many words, its own number and "ด้าน" aside; null for none. */
export function indicatorNamed(heading: string): number | null {
  const name = heading.slice(eat(LEAD, heading, eat(NUMBERED, heading, 0))).replace(/[\s:]+/g, '');
  return INDICATORS.get(name) ?? null;
}

function eatTails(tails: readonly RegExp[], text: string, from: number): number {
  let end = from;
  for (let tail: RegExp | undefined; ; ) {
    tail = tails.find((one) => eat(one, text, end) > end);
    if (!tail) return end;
    end = eat(tail, text, end);
  }
}

function readIndicator(text: string, start: number): SectionHeading | null {
  INDICATOR.lastIndex = start;
  const found = INDICATOR.exec(text);
  if (!found) return null;
  const no = Number((found[1] ?? '').replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
  const instrument = INSTRUMENTS.find(({ indicators }) => no in indicators);
  if (!instrument) return null;
  const name = at(loose(instrument.indicators[no] ?? ''));
  return split(text, instrument.code, 'indicator', eatTails([name, BRACKETS, COLON], text, start + found[0].length));
}

/** The heading ends with its line if that is short, with a short tail that is no prose, or else where the name ends. */
function split(text: string, code: string, kind: HeadingKind, nameEnd: number): SectionHeading {
  const newline = text.indexOf('\n', nameEnd);
  const line = newline < 0 ? text.length : newline;
  const tail = text.slice(nameEnd, line).trim();
  const isProse = eat(PROSE, tail, 0) > 0;
  const longest = kind === 'label' ? HEADING_LINE : SHORT_TAIL;
  const end = (newline >= 0 && line <= HEADING_LINE) || (tail.length <= longest && !isProse) ? line : nameEnd;
  const analysis = text.slice(end).trim();
  return { code, kind, heading: text.slice(0, end).trim(), analysis: analysis === '' ? null : analysis };
}

const CODES: ReadonlySet<string> = new Set([...INSTRUMENTS, ...TOPICS].map(({ code }) => code));

/** The code of a section cell: a code as it stands, or one that the cell spells out; '' where it is empty or unknown. */
export function sectionCode(cell: string): string {
  const text = cell.trim();
  const code = text.toUpperCase();
  if (CODES.has(code) || /^S\d{1,2}$/.test(code)) return code;
  return readSectionHeading(text)?.code || NAMED.find(([pattern]) => pattern.test(text))?.[1] || '';
}

const ACRONYM = /(?<![A-Za-z])(?:IIT|EIT|OIT)(?![A-Za-z])/gi;

/** The instruments that a title names by their acronyms, each once. One alone is what the title is about. */
export function instrumentsNamed(title: string): string[] {
  return [...new Set((title.match(ACRONYM) ?? []).map((acronym) => acronym.toUpperCase()))];
}

/** What people put in a narrow column. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:${loose('ด้าน')})?\\s*${loose('ภายใน')}$`, 'u'), 'IIT'],
  [new RegExp(`^(?:${loose('ด้าน')})?\\s*${loose('ภายนอก')}$`, 'u'), 'EIT'],
  [new RegExp(`^(?:${loose('ด้าน')})?\\s*${loose('การเปิดเผยข้อมูล')}$`, 'u'), 'OIT'],
];

/**
 * Codes for the section cells of one sheet or document, in order: a known code, or S1, S2, … for each further
 * name; the same name (white space aside) gets the same code. '' for an empty cell.
 */
export function sectionCodes(): (cell: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  /** The rows of a section stand together, and say the same. */
  let last = { cell: '', code: '' };
  const codeOf = (cell: string): string => {
    const key = cell.replace(/\s/g, '').toLowerCase();
    if (key === '') return '';
    const before = given.get(key);
    if (before !== undefined) return before;
    let code = sectionCode(cell);
    for (let n = 1; code === ''; n++) if (!taken.has(`S${n}`)) code = `S${n}`;
    taken.add(code);
    given.set(key, code);
    return code;
  };
  return (cell) => {
    if (cell !== last.cell) last = { cell, code: codeOf(cell) };
    return last.code;
  };
}
