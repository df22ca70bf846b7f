/** What each sheet of the workbook looks like when set-up has made it. */

import { SETTING_KEYS } from '../core/settings';
import { SETTING_DEFAULTS, SETTING_LABELS } from '../core/settings-table';
import { STATUS_PHRASES } from '../core/status';
import { STATUSES } from '../core/step';
import type { Messages } from '../messages/th';
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

/** A cell offers these words; others are marked, not refused: the sheet is theirs. */
export type Dropdown =
  | { readonly column: number; readonly words: readonly string[] }
  | { readonly column: number; readonly from: { readonly sheet: SheetKey; readonly a1: string } };

export interface Layout {
  readonly key: SheetKey;
  readonly headers: readonly string[];
  /** Pixels, column by column; together they fit a screen 1366 pixels wide. */
  readonly widths: readonly number[];
  /** Rows below the header in a new sheet. */
  readonly body: readonly (readonly string[])[];
  readonly dropdowns: readonly Dropdown[];
}

const WIDTHS = {
  measures: [56, 220, 240, 110, 110, 120, 230, 100, 130, 80],
  sections: [80, 380, 480, 80],
  settings: [180, 420, 460],
  summary: [220, 110, 110, 110, 110, 110, 110, 110],
  findings: [100, 70, 60, 70, 180, 560, 160],
  log: [150, 90, 360, 220, 70, 70, 70, 70, 160],
} as const;

const measureColumn = (key: (typeof MEASURE_COLUMNS)[number]) => MEASURE_COLUMNS.indexOf(key) + 1;

/** The sections that most agencies report by; rows without a heading count only once a measure names them. */
const INSTRUMENT_ROWS = [
  ['IIT', '', '', ''],
  ['EIT', '', '', ''],
  ['OIT', '', '', ''],
];

/** In the order of the tabs. */
export function layouts(ui: Messages): readonly Layout[] {
  return [
    {
      key: 'measures',
      headers: MEASURE_COLUMNS.map((key) => MEASURE_HEADERS[key]),
      widths: WIDTHS.measures,
      body: [],
      dropdowns: [
        { column: measureColumn('section'), from: { sheet: 'sections', a1: 'A2:A' } },
        {
          column: measureColumn('responsible'),
          words: (SETTING_DEFAULTS.units ?? '').split('\n'),
        },
        {
          column: measureColumn('status'),
          words: STATUSES.filter((status) => status !== 'unknown').map((status) => STATUS_PHRASES[status]),
        },
      ],
    },
    {
      key: 'sections',
      headers: Object.values(SECTION_HEADERS),
      widths: WIDTHS.sections,
      body: INSTRUMENT_ROWS,
      dropdowns: [],
    },
    {
      key: 'settings',
      headers: Object.values(SETTING_HEADERS),
      widths: WIDTHS.settings,
      body: SETTING_KEYS.map((key) => [SETTING_LABELS[key], SETTING_DEFAULTS[key] ?? '', ui.settingHelp[key]]),
      dropdowns: [],
    },
    { key: 'summary', headers: [SUMMARY_TITLE], widths: WIDTHS.summary, body: [], dropdowns: [] },
    { key: 'findings', headers: FINDING_HEADERS, widths: WIDTHS.findings, body: [], dropdowns: [] },
    { key: 'log', headers: LOG_HEADERS, widths: WIDTHS.log, body: [], dropdowns: [] },
  ];
}
