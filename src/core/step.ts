/** A step of a measure: what one row of the measures sheet says. */

/** In the order in which they are counted and shown. */
export const STATUSES = ['not-started', 'in-progress', 'done', 'cancelled', 'unknown'] as const;

/** `unknown`: nothing written, or words that no status is written as. */
export type Status = (typeof STATUSES)[number];

/** The columns that mean something to us, in the order in which set-up lays them out. */
export const COLUMN_KEYS = [
  'section',
  'measureNo',
  'measure',
  'stepNo',
  'step',
  'responsible',
  'due',
  'status',
  'result',
  'completedOn',
  'evidence',
  'check',
] as const;

/** Names a column, whatever its header. */
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** One step, read. Texts are as written, trimmed, with the number or the status phrase taken off where said. */
export interface Step {
  /** 1-based row of the sheet (or of the grid) that the step stands in. */
  readonly row: number;
  /** Section code, such as "IIT"; '' where no section could be told. */
  readonly section: string;
  /** Canonical number in Arabic digits, such as "1.1"; '' where the measure has none. */
  readonly measureNo: string;
  /** The measure without its number; repeated from above where the cell is empty or merged. */
  readonly measure: string;
  /** 1-based row in which the measure's text stands: `row`, or an earlier one where the cell repeats it. */
  readonly measureRow: number;
  /** Canonical number in Arabic digits, such as "1.1.1"; '' where the step has none. */
  readonly stepNo: string;
  readonly step: string;
  readonly responsible: string;
  readonly due: string;
  readonly status: Status;
  /** The status as it was written, '' if it was not. */
  readonly statusText: string;
  /** The narrative, without the status phrase. */
  readonly result: string;
  readonly completedOn: string;
  /** Links or other references, one a line. */
  readonly evidence: string;
  /** The cells of the row as they stand, untrimmed; '' for a column that the sheet has not, or what it marks in several. */
  readonly cells: Readonly<Record<ColumnKey, string>>;
}
