/** What a rule found: which rule, where, and the parameters of its sentence. It speaks no language. */
import type { ColumnKey } from './step';

/** error: the report can't be final; warning: points are at risk; notice: worth a look. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
/** How much a finding weighs. */
export type Severity = (typeof SEVERITIES)[number];

/** A cell of the measures sheet, of the sections sheet, or a setting. `row` is 1-based. */
export type Place =
  | { readonly sheet: 'measures'; readonly row: number; readonly column: ColumnKey }
  | {
      readonly sheet: 'sections';
      readonly row: number | null;
      readonly column: 'code' | 'heading' | 'analysis' | 'score';
    }
  | { readonly sheet: 'settings'; readonly row: number | null; readonly column: 'value' };

/** What a sentence is given to say, by name: texts as the user wrote them, and numbers. */
export type Params = Readonly<Record<string, string | number>>;

/** One thing that a rule found, at one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Section code and step number it concerns; '' where it concerns none. */
  readonly section: string;
  readonly stepNo: string;
  readonly place: Place;
  readonly params: Params;
  /** The new text of the cell, which the user may take. Never a result, a date or evidence that was not there. */
  readonly fix?: string;
}
