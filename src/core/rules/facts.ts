/** What the rules need to know of one step, worked out when first asked for and kept until the row is done. */
import type { ColumnKey, Step } from '../step';
import type { IsoDate } from '../thai/calendar';
import { type ParsedDate, parseDate } from '../thai/dates';
import { isBlank } from './blank';
import { eachCellOf, type TextCell } from './cells';
import { type Completion, completionOf } from './completion';
import type { Context } from './context';
import { type JudgedLink, linksIn } from './links';
import type { Found } from './rule';
import type { Scan } from './scan';

type Written = 'responsible' | 'due' | 'result' | 'completedOn' | 'evidence';

/** What rules ask of a row, each worked out when it is first asked for. */
export class StepFacts {
  readonly done: boolean;
  /** Looks like the second half of the row above; its empty cells are not asked for. */
  readonly continues: boolean;
  private linksKept: readonly JudgedLink[] | undefined;
  private scanKept: Scan | undefined;
  private completionKept: Completion | null | undefined;

  constructor(
    readonly step: Step,
    readonly context: Context,
    previous: Step | null,
  ) {
    this.done = step.status === 'done';
    this.continues = previous !== null && looksContinued(step, previous);
  }

  /** Lets go of what was worked out. Kept for all rows, it would make up most of what a check holds in memory. */
  forget(): void {
    this.linksKept = undefined;
    this.scanKept = undefined;
    this.completionKept = undefined;
  }

  says(column: Written): boolean {
    return !isBlank(this.step[column]);
  }

  /** Of the narrative. */
  get resultScan(): Scan {
    if (!this.scanKept) {
      this.scanKept = this.context.scan(this.step.result);
    }
    return this.scanKept;
  }

  /** They are looked at once, and not kept. */
  eachCell(look: (cell: TextCell) => void): void {
    const { result, cells } = this.step;
    eachCellOf(this.step, this.context, result === cells.result ? (this.scanKept ?? null) : null, look);
  }

  /** Links of the evidence cell, in order. */
  get evidenceLinks(): readonly JudgedLink[] {
    this.linksKept ??= this.step.evidence === '' ? [] : linksIn(this.step.evidence);
    return this.linksKept;
  }

  /** Dates of the narrative, left to right. */
  get resultDates(): readonly ParsedDate[] {
    return this.context.dates(this.step.result, this.resultScan);
  }

  /** When the step was completed, as far as the row tells; null where it does not. */
  get completion(): Completion | null {
    if (this.completionKept === undefined) {
      this.completionKept = completionOf(this);
    }
    return this.completionKept;
  }

  /** The last day by which the step is due; null where the cell does not say. */
  get dueBy(): IsoDate | null {
    const due = this.context.due(this.step.due);
    return due.ok ? due.to : null;
  }

  /** A finding in a cell of this row, or, where the sheet has no such column, in the column that stands in for it. */
  found(column: ColumnKey, params: Found['params'] = {}, fix?: string): Found {
    const { row, section, stepNo } = this.step;
    const place = { sheet: 'measures', row, column: this.context.columnFor(column) } as const;
    return { place, section, stepNo, params, ...(fix !== undefined && { fix }) };
  }
}

/** The date that a short cell is, or null. */
export const dateOf = (text: string): ParsedDate | null => (isBlank(text) ? null : parseDate(text));

/**
 * A row right below another that has some text but no number of its own, and none of what a step must say besides:
 * so an import or a paste leaves a row that a page end cut in two.
 */
function looksContinued(step: Step, previous: Step): boolean {
  if (step.row !== previous.row + 1 || previous.stepNo === '' || step.stepNo !== '') return false;
  if (step.status !== 'unknown' || !isBlank(step.statusText)) return false;
  if (!isBlank(step.due) || !isBlank(step.responsible)) return false;
  const ownMeasure = step.measureRow === step.row && step.measure !== '';
  if (ownMeasure && step.measureNo !== '' && step.measureNo !== previous.measureNo) return false;
  return ownMeasure || step.step !== '' || step.result !== '';
}
