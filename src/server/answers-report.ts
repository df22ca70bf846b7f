/** What the calls that make the report take and answer. */

/** Left out, the settings decide; every part is in. */
export interface ReportOptions {
  readonly digits?: 'thai' | 'arabic';
  readonly orientation?: 'landscape' | 'portrait';
  readonly summary?: boolean;
  readonly evidence?: boolean;
  readonly signatures?: boolean;
}

export interface ReportCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** The first stage: what was read, and how it stands. */
export interface ReportState extends ReportCounts {
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
}

/** The second stage: the document is in Drive, and in the log. */
export interface ReportMade extends ReportCounts {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly wordUrl: string;
  readonly pdfUrl: string;
  readonly folderUrl: string;
  readonly draft: boolean;
  /** Name of the findings sheet. */
  readonly sheet: string;
}

/** The third stage: the document was read back. */
export interface ReportVerified {
  /** Tables of measures that the document has. */
  readonly tables: number;
  /** Whether something that the conversion lost was put back. */
  readonly repaired: boolean;
  /** Whether something was lost and could not be put back; the user is to look. */
  readonly unrepaired: boolean;
}
