/** What a report says, in reading order: plain data, in Thai, its digits chosen. How it looks is docx's matter. */
import type { ReportPart } from '../core/report-parts';
import type { IsoDate } from '../core/thai/calendar';

/** The agency's seal, as the settings dialog scaled it. */
export interface ReportSeal {
  readonly bytes: Uint8Array;
  readonly kind: 'png' | 'jpg';
  /** Pixels; the shape of the picture, and not its size on the page. */
  readonly width: number;
  readonly height: number;
  /** What a screen reader says in its place. */
  readonly alt: string;
}

/** The cells of one step, in the order of the columns. A line break in a text is '\n'. */
export interface ReportRow {
  readonly step: string;
  readonly responsible: string;
  readonly due: string;
  /** The status phrase; '' where none is known. */
  readonly status: string;
  /** The narrative, with the day of completion where it did not say it. */
  readonly result: string;
}

/** A measure and its steps: one cell, merged down its rows. */
export interface ReportMeasure {
  readonly measure: string;
  readonly rows: readonly ReportRow[];
}

/** A section with its table. */
export interface ReportSection {
  /** With its number ("๒. แบบวัด…"); null where the report has but one section, and that without a name. */
  readonly heading: string | null;
  /** Last year's score, with the level where the year's levels are given by section; '' where it is not known. */
  readonly score: string;
  /** Paragraphs. */
  readonly analysis: readonly string[];
  /** Empty for a section that has no steps: it then has no table. */
  readonly measures: readonly ReportMeasure[];
}

/** A line of the summary. */
export interface SummaryRow {
  readonly cells: readonly string[];
  /** Per cent of the steps that are done, 0-100: the bar. */
  readonly done: number;
}

/** The summary of the report. */
export interface ReportSummary {
  readonly heading: string;
  /** The agency's score and level of the year that the measures answer; '' where it is not known. */
  readonly score: string;
  /** The last is the bars'. */
  readonly columns: readonly string[];
  readonly rows: readonly SummaryRow[];
  /** Adds up the others; null where it would say the same again. */
  readonly total: SummaryRow | null;
}

/** Problems and suggestions: a heading, and under it texts with headings of their own. */
export interface ReportProblems {
  readonly heading: string;
  readonly groups: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

/** The evidence of one step. */
export interface EvidenceRow {
  /** Number of its section in the report; '' where the report has but one. */
  readonly section: string;
  readonly step: string;
  /** Numbered through the whole list, so that an answer or an assessor can name one. */
  readonly references: readonly { readonly number: string; readonly text: string }[];
}

/** The list of evidence. */
export interface ReportEvidence {
  readonly heading: string;
  /** Number, section (where there are several), step, where it is. */
  readonly columns: readonly string[];
  readonly rows: readonly EvidenceRow[];
}

/** One signature. */
export interface ReportSignature {
  /** What the signer is in this report ("ผู้รายงาน"), said beside the dotted line; '' where the post says it. */
  readonly capacity: string;
  /** '' stays a dotted line. */
  readonly name: string;
  /** '' stays a dotted line. */
  readonly post: string;
}

/** The whole report in words, with nothing said of how it looks. */
export interface ReportModel {
  readonly seal: ReportSeal | null;
  readonly title: string;
  /** The OIT item it answers ("ข้อ O43 …"); '' leaves it out. */
  readonly item: string;
  readonly agency: string;
  /** "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"; '' while the year is not known. */
  readonly year: string;
  /** What it is limited to ("รอบ ๖ เดือน …", "เฉพาะกองคลัง"); '' for a report of everything. */
  readonly scope: string;
  /** The parts below the title, in order. What a part does not have to say is empty or null. */
  readonly parts: readonly ReportPart[];
  /** Paragraphs. */
  readonly intro: readonly string[];
  readonly summary: ReportSummary | null;
  /** Header cells of the table of measures: five. */
  readonly columns: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly problems: ReportProblems | null;
  readonly evidence: ReportEvidence | null;
  readonly signatures: readonly ReportSignature[];
  /** What the header of every page says; '' but for a draft. */
  readonly mark: string;
  readonly digits: 'thai' | 'arabic';
  readonly orientation: 'landscape' | 'portrait';
  /** The day the report was made: the date of the document. */
  readonly madeOn: IsoDate;
}
