/** What a rule is: an id, how much it weighs, and a look at one step, one cell or the whole document. */
import type { Params, Place, Severity } from '../finding';
import type { Section } from '../section';
import type { Settings } from '../settings';
import type { ColumnKey, Step } from '../step';
import type { IsoDate } from '../thai/calendar';
import type { TextCell } from './cells';
import type { Context, DatedCell } from './context';
import type { StepFacts } from './facts';

/** What is checked. Plain data; nothing of it is changed. */
export interface CheckInput {
  /** In any order; they are checked in the order of their rows. */
  readonly steps: readonly Step[];
  readonly sections: readonly Section[];
  readonly settings: Settings;
  readonly today: IsoDate;
  /**
   * The columns that the sheet has, as readSteps gives them (the value is not used); left out, it has them all.
   * What belongs in a column that is not there is looked for, and asked for, in the result.
   */
  readonly columns?: Readonly<Partial<Record<ColumnKey, number>>>;
  /** Cuts Thai text into words, where the platform can (Intl.Segmenter in a page). Without it only sure signs count. */
  readonly segment?: (text: string) => readonly string[];
}

/** A finding before it is known how severe the agency takes it to be. */
export interface Found {
  readonly place: Place;
  readonly section?: string;
  readonly stepNo?: string;
  readonly params?: Params;
  /** New text of the whole cell. */
  readonly fix?: string;
}

/** Takes what a rule has found. */
export type Report = (found: Found) => void;

interface RuleBase {
  /** "family.name"; a key of messages and of the rules setting. */
  readonly id: string;
  /** Unless the settings say otherwise. */
  readonly severity: Severity;
}

/** Looks at one row by itself. */
export interface StepRule extends RuleBase {
  step(facts: StepFacts, context: Context, report: Report): void;
}

/** Looks at one cell of text by itself. */
export interface CellRule extends RuleBase {
  /** Which cells it is shown: prose, or those with something amiss. There are many cells, and most are neither. */
  readonly of: 'prose' | 'amiss';
  cell(cell: TextCell, context: Context, report: Report): void;
}

/** Looks at one cell that holds dates. */
export interface DatedRule extends RuleBase {
  dated(cell: DatedCell, context: Context, report: Report): void;
}

/** Looks at every row or cell, and tells of all of them together. */
export interface TallyRule extends RuleBase {
  /** Called once a check. */
  tally(context: Context): Tally;
}

/** What one check shows to a rule that tells of all rows or cells together. */
export interface Tally {
  /** In the order of the rows; `index` is the place among the context's facts. */
  row?(facts: StepFacts, index: number): void;
  cell?(cell: TextCell): void;
  dated?(cell: DatedCell): void;
  /** Called when all was seen. */
  end(report: Report): void;
}

/** Compares rows, or looks at the sections and settings. */
export interface DocumentRule extends RuleBase {
  document(context: Context, report: Report): void;
}

/** Any of them; which one, its method tells. */
export type Rule = StepRule | CellRule | DatedRule | TallyRule | DocumentRule;
