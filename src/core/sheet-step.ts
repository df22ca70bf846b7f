/** A step together with what finds its row again: a step as it crosses between the sheet and a page. */
import type { ColumnKey, Step } from './step';

/** What the cells of a row say, as text; '' for a column that the sheet has not. */
export type RowTexts = Readonly<Record<ColumnKey, string>>;

/** The same of some columns; the others are not spoken of. */
export type SomeTexts = Readonly<Partial<Record<ColumnKey, string>>>;

/** A step with its cells under `texts`, and the etag of its row (see etag.ts). */
export interface SheetStep extends Omit<Step, 'cells'> {
  /** Hash of the row's content: the row is found again by it when rows have been moved, sorted or inserted. */
  readonly etag: string;
  /** The cells of the row as they stand, untrimmed. */
  readonly texts: RowTexts;
}

/** The step as the rules and the summary take it. */
export function stepOf({ texts, etag: _, ...step }: SheetStep): Step {
  return { ...step, cells: texts };
}
