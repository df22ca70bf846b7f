/** What the settings sheet says, with defaults already put in. Years are fiscal years in BE. */
import type { Severity } from './finding';
import type { ReportPart } from './report-parts';

/** Who signs the report. */
export interface Signatory {
  readonly role: string;
  /** '' stays a dotted line. */
  readonly name: string;
}

/** All of them, read; texts are trimmed, '' for nothing typed. */
export interface Settings {
  readonly agency: string;
  /** The year whose work the report tells of; null until known. */
  readonly reportYear: number | null;
  /** The year of the plan that the measures come from. */
  readonly planYear: number | null;
  /** The ITA year that the report is handed in for. */
  readonly assessmentYear: number | null;
  /** Such as "O43"; '' leaves it out of the report. */
  readonly itemCode: string;
  readonly itemName: string;
  readonly title: string;
  readonly intro: string;
  /** What stood in the way, and what the agency proposes; a paragraph a line, '' for nothing to say. */
  readonly problems: string;
  readonly suggestions: string;
  readonly units: readonly string[];
  readonly signatories: readonly Signatory[];
  readonly digits: 'thai' | 'arabic';
  readonly orientation: 'landscape' | 'portrait';
  /** The parts that the report has, in order; the measures are always among them. */
  readonly parts: readonly ReportPart[];
  /** Pattern of the file's name: see core/file-name. */
  readonly fileName: string;
  /** Rule id to the severity that the agency gave it. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Misspellings the agency added: wrong form to right form. */
  readonly misspellings: Readonly<Record<string, string>>;
}

/** The settings in the order in which the sheet lists them. */
export const SETTING_KEYS = [
  'agency',
  'reportYear',
  'planYear',
  'assessmentYear',
  'itemCode',
  'itemName',
  'title',
  'intro',
  'problems',
  'suggestions',
  'units',
  'signatories',
  'digits',
  'orientation',
  'parts',
  'fileName',
  'rules',
  'misspellings',
] as const;

/** Names a setting, whatever its label. */
export type SettingKey = (typeof SETTING_KEYS)[number];
