/** What the calls that make the report take and answer. */
import type { ReportChoice } from '../core/report-choice';
import type { ReportPart } from '../core/report-parts';
import type { Expected } from '../drive/expected';
import type { RefusalCode } from '../drive/refusal';
import type { DocFault, Verified } from '../drive/verified';

export type { DocFault, Expected, ReportChoice, ReportPart };

/** Left out, the settings decide; all steps are told of. */
export interface ReportOptions {
  readonly digits?: 'thai' | 'arabic';
  readonly orientation?: 'landscape' | 'portrait';
  /** Parts that the report has; their order is that of the settings. */
  readonly parts?: readonly ReportPart[];
  readonly choice?: ReportChoice;
}

export interface ReportCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** The first stage: what was read, and how it stands. */
export interface ReportState extends ReportCounts {
  /** Steps that the report tells of. */
  readonly steps: number;
  readonly done: number;
  /** A report with errors in its rows can be a draft only. */
  readonly draft: boolean;
}

export interface ReportPreview extends ReportCounts {
  /** The very file that would be uploaded, base64. */
  readonly docx: string;
  /** Without ".docx". */
  readonly name: string;
  readonly draft: boolean;
  /** Name of the agency's template that was filled; null for the standard one. */
  readonly template: string | null;
}

/** The second stage: the document is in Drive. */
export interface ReportMade extends ReportCounts {
  /** Of the Google Doc. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** '' where there is no Word file. */
  readonly wordUrl: string;
  readonly pdfUrl: string;
  readonly folderUrl: string;
  /** Why there is no Word file; null where there is one. */
  readonly wordRefused: RefusalCode | (string & {}) | null;
  /** The log has a row for it. */
  readonly logged: boolean;
  /** It was made by an earlier try that did not hear of it. */
  readonly resumed: boolean;
  readonly draft: boolean;
  /** Name of the findings sheet. */
  readonly sheet: string;
  /** What the third stage holds the document against. */
  readonly expected: Expected;
}

/** The third stage: the document was read back. */
export type ReportVerified = Verified;

// Kept with the spreadsheet

export interface SealAnswer {
  /** "image/png" or "image/jpeg" */
  readonly type: string;
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

export interface TemplateAnswer {
  readonly name: string;
  /** "2026-11-22 09.05" */
  readonly savedAt: string;
  /** Bytes. */
  readonly size: number;
}

export interface KeptAnswer {
  readonly seal: SealAnswer | null;
  /** null: the standard template is used. */
  readonly template: TemplateAnswer | null;
  /** Files that can't be put together any more; each is to be given again or removed. */
  readonly damaged: readonly ('seal' | 'template')[];
  /** Bytes that a seal and a template may have. */
  readonly limits: { readonly seal: number; readonly template: number };
}

/** What the next report will be made with. */
export interface KeptNames {
  readonly seal: boolean;
  /** Name of the agency's template; null for the standard one. */
  readonly template: string | null;
}

export type SaveTemplateAnswer =
  | { readonly kind: 'saved'; readonly kept: KeptAnswer }
  /** Sentences, one for each thing that is wrong; nothing was kept. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };
