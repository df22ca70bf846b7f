/** What each sheet of the workbook looks like when set-up has made it. */
import type { Columns } from '../core/columns';
import { SETTING_KEYS } from '../core/settings';
import { SETTING_DEFAULTS, SETTING_LABELS } from '../core/settings-table';
import type { UiMessages } from '../messages/ui.th';
import {
  FINDING_HEADERS,
  LOG_HEADERS,
  MEASURE_COLUMNS,
  MEASURE_HEADERS,
  SECTION_HEADERS,
  SETTING_HEADERS,
  type SheetKey,
  SUMMARY_TITLE,
} from '../messages/workbook';

export interface Layout {
  readonly key: SheetKey;
  /** text: what people type, and stays as typed; figures: what we write, numbers and links. */
  readonly cells: 'text' | 'figures';
  readonly headers: readonly string[];
  /** Pixels, column by column; those of the measures fit a screen 1366 pixels wide. */
  readonly widths: readonly number[];
  /** Rows below the header in a new sheet. */
  readonly body: readonly (readonly string[])[];
}

const WIDTHS = {
  measures: [100, 200, 200, 100, 100, 100, 200],
  sections: [100, 420, 420],
  settings: [180, 420, 420],
  summary: [220],
  findings: [100, 100, 100, 100, 100, 560],
  log: [100, 100, 300, 300],
} as const;

/** 0-based columns of the sheet of measures as set-up makes it. */
export const NEW_COLUMNS = Object.fromEntries(MEASURE_COLUMNS.map((key, index) => [key, index])) as Columns &
  Record<'status' | 'check', number>;

/** The sections that most agencies report by; rows without a heading count only once a measure names them. */
const INSTRUMENT_ROWS = [
  ['IIT', '', '', ''],
  ['EIT', '', '', ''],
  ['OIT', '', '', ''],
];

/** In the order of the tabs. */
export function layouts(ui: UiMessages): readonly Layout[] {
  return [
    {
      key: 'measures',
      cells: 'text',
      headers: MEASURE_COLUMNS.map((key) => MEASURE_HEADERS[key]),
      widths: WIDTHS.measures,
      body: [],
    },
    {
      key: 'sections',
      cells: 'text',
      headers: Object.values(SECTION_HEADERS),
      widths: WIDTHS.sections,
      body: INSTRUMENT_ROWS,
    },
    {
      key: 'settings',
      cells: 'text',
      headers: Object.values(SETTING_HEADERS),
      widths: WIDTHS.settings,
      body: SETTING_KEYS.map((key) => [SETTING_LABELS[key], SETTING_DEFAULTS[key] ?? '', ui.settingHelp[key]]),
    },
    { key: 'summary', cells: 'figures', headers: [SUMMARY_TITLE], widths: WIDTHS.summary, body: [] },
    { key: 'findings', cells: 'figures', headers: FINDING_HEADERS, widths: WIDTHS.findings, body: [] },
    { key: 'log', cells: 'figures', headers: LOG_HEADERS, widths: WIDTHS.log, body: [] },
  ];
}
