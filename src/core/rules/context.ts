/** What all rules share: the input in order, its texts scanned, its cells, and what is worked out once per text. */
import type { Section } from '../section';
import type { Settings } from '../settings';
import { COLUMN_KEYS, type ColumnKey, type Step } from '../step';
import { fiscalYearRange, type IsoDate } from '../thai/calendar';
import { findDates, type ParsedDate } from '../thai/dates';
import { type DueResult, parseDue } from '../thai/due';
import { bare } from '../thai/text';
import { isBlank } from './blank';
import { cellsOfSection, cellsOfSettings, PROSE, type TextCell } from './cells';
import { type Completion, inCell } from './completion';
import { CUE } from './cues';
import { StepFacts } from './facts';
import type { CheckInput } from './rule';
import { type Scan, type Scanner, scannerFor } from './scan';
import type { Knowledge } from './stray-spaces';

/** Names that a text may well say more than once. */
const NAMES = [
  'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ',
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  'พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ',
];
/** Short texts repeat (owners, due dates, phrases of status), and are remembered; long ones seldom do. */
const REMEMBERED = 64;

/** Where to look, and to point, when the sheet has no column for it. */
const STAND_IN: Readonly<Partial<Record<ColumnKey, ColumnKey>>> = {
  measureNo: 'measure',
  stepNo: 'step',
  status: 'result',
  completedOn: 'result',
  evidence: 'result',
  section: 'measure',
  due: 'step',
};

type Worded = (typeof PROSE)[number];

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** From the first day of the earliest to the last of the latest of fiscal years (BE); null for none. */
function spanOf(years: readonly (number | null)[]): Span | null {
  const known = years.filter((year): year is number => year !== null);
  if (known.length === 0) return null;
  return { from: fiscalYearRange(Math.min(...known)).from, to: fiscalYearRange(Math.max(...known)).to };
}

/** A cell with the dates that it states. */
export interface DatedCell {
  readonly cell: TextCell;
  /** Left to right. */
  readonly dates: readonly ParsedDate[];
}

/** What the rules of one check have in common, worked out once. */
export class Context {
  readonly settings: Settings;
  readonly sections: readonly Section[];
  readonly today: IsoDate;
  /** What tells stray spaces from meant ones; null where the platform has no segmenter. */
  readonly knowledge: Knowledge | null;
  /** By row, whatever order they came in. */
  readonly facts: readonly StepFacts[];
  readonly scanner: Scanner;
  /** Names that a text may well say more than once, white space left out: the agency's, the report's. */
  readonly names: readonly string[];
  /** First and last day of the year of the report; null while the settings do not say. */
  readonly reportSpan: Span | null;
  /** The same of the years of plan and report together. */
  readonly planSpan: Span | null;
  private readonly has: ReadonlySet<ColumnKey>;
  private readonly scans = new Map<string, Scan>();
  private readonly words = new Map<string, boolean>();
  private readonly knownDates = new Map<string, readonly ParsedDate[]>();
  private readonly completions = new Map<string, Completion | null>();
  private readonly keys = new Map<string, string>();
  private readonly dues = new Map<string, DueResult>();
  private readonly lacking = new Map<Worded, boolean>();

  constructor(input: CheckInput) {
    this.settings = input.settings;
    this.sections = input.sections;
    this.today = input.today;
    const { reportYear, planYear } = input.settings;
    this.reportSpan = spanOf([reportYear]);
    this.planSpan = spanOf([reportYear, planYear]);
    this.knowledge = input.segment ? { segment: input.segment, knows: (word) => this.knows(word) } : null;
    this.scanner = scannerFor(input.settings.misspellings);
    const { agency, title, itemName } = input.settings;
    const own = [agency, title, itemName].map((name) => name.replace(/\s+/g, '')).filter((name) => name !== '');
    this.names = [...own, ...NAMES];
    this.has = new Set(input.columns ? (Object.keys(input.columns) as ColumnKey[]) : COLUMN_KEYS);
    const steps: readonly Step[] = [...input.steps].sort((a, b) => a.row - b.row);
    this.facts = steps.map((step, i) => new StepFacts(step, this, steps[i - 1] ?? null));
  }

  /** Cells of text that are of no row. */
  get otherCells(): readonly TextCell[] {
    const scan = (text: string) => this.scan(text);
    return [
      ...this.sections.flatMap((section) => cellsOfSection(section, scan)),
      ...cellsOfSettings(this.settings, scan),
    ];
  }

  scan(text: string): Scan {
    if (text.length > REMEMBERED) return this.scanner.scan(text);
    let scan = this.scans.get(text);
    if (!scan) {
      scan = this.scanner.scan(text);
      this.scans.set(text, scan);
    }
    return scan;
  }

  due(text: string): DueResult {
    let due = this.dues.get(text);
    if (!due) {
      due = parseDue(text, { fiscalYear: this.settings.reportYear });
      this.dues.set(text, due);
    }
    return due;
  }

  /** Whether the sheet has no such column, and no row tells by a mark or in another column what would stand in it. */
  lacks(column: Worded): boolean {
    let lacks = this.lacking.get(column);
    if (lacks === undefined) {
      lacks = !this.has.has(column) && this.facts.every(({ step }) => isBlank(step[column]));
      this.lacking.set(column, lacks);
    }
    return lacks;
  }

  /** Whether a word stands in some cell, without a space in it. */
  private knows(word: string): boolean {
    let known = this.words.get(word);
    if (known === undefined) {
      known =
        this.facts.some(({ step }) => PROSE.some((column) => step.cells[column].includes(word))) ||
        this.otherCells.some(({ text }) => text.includes(word));
      this.words.set(word, known);
    }
    return known;
  }

  /** The dates of a cell; links and codes hold none of their own. */
  datesIn({ text, scan, place, kind }: TextCell): readonly ParsedDate[] {
    if (NO_DATES_IN.has(place.column)) return NO_DATES;
    // Short texts repeat, and a result is asked for its dates by its row too.
    return kind === 'short' || place.column === 'result' ? this.dates(text, scan) : datesOf(text, scan);
  }

  /** What a cell of the completion column says; null where it says no day. */
  completionIn(text: string): Completion | null {
    let completion = this.completions.get(text);
    if (completion === undefined) {
      completion = inCell(text, this.settings.reportYear);
      this.completions.set(text, completion);
    }
    return completion;
  }

  /** Dates in a text, left to right, remembered. */
  dates(text: string, scan: Scan): readonly ParsedDate[] {
    let dates = mayHoldDate(text, scan) ? this.knownDates.get(text) : NO_DATES;
    if (!dates) {
      dates = datesOf(text, scan);
      this.knownDates.set(text, dates);
    }
    return dates;
  }

  /** The key by which two texts are the same: bare(), remembered. */
  key(text: string): string {
    let key = this.keys.get(text);
    if (key === undefined) {
      key = bare(text);
      this.keys.set(text, key);
    }
    return key;
  }

  columnFor(column: ColumnKey): ColumnKey {
    const other = STAND_IN[column];
    return other === undefined || this.has.has(column) ? column : other;
  }
}

const NO_DATES_IN: ReadonlySet<string> = new Set(['evidence', 'section', 'status']);
const NO_DATES: readonly ParsedDate[] = [];
const NUMERIC = /[0-9๐-๙]\s?[/.-]\s?[0-9๐-๙]{1,2}\s?[/.-]\s?[0-9๐-๙]/;
const ENGLISH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** A text with no number after another, or with neither a month nor a date of figures, need not be searched. */
function mayHoldDate(text: string, scan: Scan): boolean {
  if (!scan.numbers) return false;
  return (scan.cues & CUE.month) !== 0 || NUMERIC.test(text) || (scan.latin && ENGLISH.test(text));
}

const datesOf = (text: string, scan: Scan): readonly ParsedDate[] =>
  mayHoldDate(text, scan) ? findDates(text).filter(isDay) : NO_DATES;

/** "ต.ค. 68 - มี.ค. 69" holds no 68 March: what stands where a day would is the year before it. */
const isDay = ({ date, text }: ParsedDate): boolean => date !== null || !/^[4-9๔-๙][0-9๐-๙]\D/.test(text);
