/** What a read of a pasted document gives: a preview, and an account of everything that was done to get it. */
import type { Params } from '../finding';
import type { Section } from '../section';
import type { ColumnKey, Status } from '../step';

/** Where something stands in the source. Lines, cells and characters count from 1. */
export interface SourcePlace {
  readonly line: number;
  /** Cell of the line (tab-separated) or of the table row. */
  readonly cell?: number;
}

/**
 * joined: pieces of one row put together; repaired: damaged text mended; guessed: a value the source
 * does not state in so many words; left-over: text that went nowhere; suggested: a change that the
 * user may take (a space that a line wrap left inside a word).
 */
export type NoteKind = 'joined' | 'repaired' | 'guessed' | 'left-over' | 'suggested';

/** Something that was repaired, guessed, joined or left out, at its place. */
export interface Note {
  readonly kind: NoteKind;
  /** Which sentence of messages says it. */
  readonly code: string;
  readonly params: Params;
  readonly place: SourcePlace;
  /** 0-based index into `steps` that the note is about, where it is about one. */
  readonly step?: number;
  /** Column of the sheet that the cell of its place goes to, where it goes to one. */
  readonly column?: ColumnKey;
}

/** A step as the document has it, before it stands in a sheet. Fields as in Step. */
export interface ImportedStep {
  readonly section: string;
  readonly measureNo: string;
  readonly measure: string;
  /** The measure cell with its number as written ("๓.๑. จัดทำ…"): what goes into the sheet, where the check judges it. */
  readonly measureCell: string;
  readonly stepNo: string;
  readonly step: string;
  /** The step cell with its number as written. */
  readonly stepCell: string;
  readonly responsible: string;
  readonly due: string;
  readonly status: Status;
  readonly statusText: string;
  readonly result: string;
  /** As written; '' where the document gives no day. */
  readonly completedOn: string;
  readonly evidence: string;
  /** Source lines that the step was read from, 1-based, in order. */
  readonly lines: readonly number[];
}

/** What an import has read; null for what the document does not tell. */
export interface ImportedDocument {
  readonly title: string | null;
  readonly agency: string | null;
  /** Fiscal year in BE. */
  readonly fiscalYear: number | null;
  readonly intro: string | null;
  readonly sections: readonly Section[];
  readonly steps: readonly ImportedStep[];
  readonly notes: readonly Note[];
}
