/** What the server answers pages: plain JSON, and types alone, so that pages and tools can share them. */
import type { Finding, Severity } from '../core/finding';
import type { Note } from '../core/import/document';
import type { Section } from '../core/section';
import type { Step } from '../core/step';
import type { Summary } from '../core/summary';
import type { IsoDate } from '../core/thai/calendar';

/** What crosses to a page when a call failed. */
export interface PageFailure {
  readonly code: string;
  readonly message: string;
  /** For whoever helps; shown small. */
  readonly details: string;
}

export type PageAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: PageFailure };

export interface ImportAnswer {
  readonly steps: number;
  readonly sections: number;
  /** 1-based rows of the measures sheet that were written. */
  readonly first: number;
  readonly last: number;
  readonly sheet: string;
  /** Labels of settings that held something else and were kept. */
  readonly kept: readonly string[];
  readonly notes: readonly (Note & { readonly message: string })[];
}

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
