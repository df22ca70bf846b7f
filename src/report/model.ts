/** What a report says, in reading order: plain data, in Thai, its digits chosen. How it looks is docx's matter. */
import type { IsoDate } from '../core/thai/calendar';

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

export interface ReportSection {
  /** With its number ("๒. แบบวัด…"); null where the report has but one section, and that without a name. */
  readonly heading: string | null;
  /** Paragraphs. */
  readonly analysis: readonly string[];
  /** Empty for a section that has no steps: it then has no table. */
  readonly measures: readonly ReportMeasure[];
}

/** A small table of words and figures under a heading of its own: the summary, the list of evidence. */
export interface ReportTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A last row that adds up the others; null for none. */
  readonly total: readonly string[] | null;
}

export interface ReportSignature {
  /** What the signer is in this report ("ผู้รายงาน"), said beside the dotted line; '' where the post says it. */
  readonly capacity: string;
  /** '' stays a dotted line. */
  readonly name: string;
  /** '' stays a dotted line. */
  readonly post: string;
}

export interface ReportModel {
  readonly title: string;
  /** The OIT item it answers ("ข้อ O43 …"); '' leaves it out. */
  readonly item: string;
  readonly agency: string;
  /** "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"; '' while the year is not known. */
  readonly year: string;
  /** Paragraphs. */
  readonly intro: readonly string[];
  readonly summary: ReportTable | null;
  /** Header cells of the table of measures: five. */
  readonly columns: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly evidence: ReportTable | null;
  readonly signatures: readonly ReportSignature[];
  /** What the header of every page says; '' but for a draft. */
  readonly mark: string;
  readonly digits: 'thai' | 'arabic';
  readonly orientation: 'landscape' | 'portrait';
  /** The day the report was made: the date of the document. */
  readonly madeOn: IsoDate;
}
