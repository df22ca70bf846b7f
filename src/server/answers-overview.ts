/** What the call that tells of everything at once answers. */
import type { Finding, Severity } from '../core/finding';
import type { Section } from '../core/section';
import type { Step } from '../core/step';
import type { Summary } from '../core/summary';
import type { IsoDate } from '../core/thai/calendar';

type StepFields =
  | 'row'
  | 'section'
  | 'measureNo'
  | 'measure'
  | 'stepNo'
  | 'step'
  | 'responsible'
  | 'due'
  | 'status'
  | 'result'
  | 'evidence';

export interface OverviewStep extends Pick<Step, StepFields> {
  /** null where the cell is empty or its day can't be told. */
  readonly completedOn: IsoDate | null;
}

export interface OverviewFinding extends Pick<Finding, 'rule' | 'section' | 'stepNo'> {
  readonly severity: Severity;
  /** Name of the sheet, 1-based row, header of the column; row and cell are null for a finding about a whole sheet. */
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string;
  readonly cell: string | null;
  readonly message: string;
  /** The new text of the cell, where the rule offers one. */
  readonly fix: string | null;
}

export interface Overview {
  readonly title: string;
  readonly agency: string;
  /** BE; null while the settings do not say. */
  readonly fiscalYear: number | null;
  readonly sections: readonly Pick<Section, 'code' | 'heading' | 'analysis'>[];
  readonly steps: readonly OverviewStep[];
  readonly findings: readonly OverviewFinding[];
  readonly summary: Summary;
}
