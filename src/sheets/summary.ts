/** The summary sheet: its tables and charts; a rerun replaces them and leaves what staff keep beside and below. */
import type { Settings } from '../core/settings';
import { STATUSES } from '../core/step';
import type { Summary } from '../core/summary';
import { type Language, languageOf } from '../messages';
import { LANGUAGE_CODES } from '../messages/locale';
import { SHEETS } from '../messages/workbook';
import { asText } from './cells';
import { type ChartSpec, placeCharts } from './charts';
import { hashOfRows, rememberSummary } from './summary-memory';
import { summaryPlace } from './summary-place';
import { END_ROWS, gap, type Line, type SummaryTables, summaryTables, type TablePlace } from './summary-tables';
import { columnLetter, type Spreadsheet, sheetOf } from './workbook';

/** Our columns; what staff keep to the right of them stays. */
const WIDTH = 8;
const HEADING_BACKGROUND = '#e8f0fe';

/** By status; words and order stand beside them in the legend. */
const STATUS_COLOURS = ['#9aa0a6', '#1a73e8', '#188038', '#dadce0', '#f9ab00'];
const TIMELINE_COLOUR = '#188038';
/** 1-based; one column free beside the tables. */
const CHART_COLUMN = WIDTH + 2;
/** Rows that a chart covers, with a gap. */
const CHART_ROWS = 19;

export function writeSummary(workbook: Spreadsheet, summary: Summary, settings: Settings, language: Language): void {
  const tables = summaryTables(summary, settings, language);
  const { lines } = tables;
  const sheet = sheetOf(workbook, 'summary');
  const { range, rows } = summaryPlace(sheet, SHEETS.summary, lines.length, WIDTH);
  const rowsOf = <T>(each: (line: Line | undefined) => T[]) => Array.from({ length: rows }, (_, i) => each(lines[i]));
  range
    .setValues(Array.from({ length: rows }, (_, i) => cellsOf(lines[i] ?? gap)))
    .setFontWeights(rowsOf((line) => Array(WIDTH).fill(line?.bold ? 'bold' : 'normal')))
    .setBackgrounds(
      rowsOf((line) => BLANK.map((_, c) => (line?.bold && c < line.cells.length ? HEADING_BACKGROUND : null))),
    );
  const charts = chartsOf(tables, language);
  if (charts.length === 0) return;
  const said = lines.slice(0, lines.length - END_ROWS).map(({ cells }) => cells);
  rememberSummary({ charts: placeCharts(sheet, charts), rows: said.length, hash: hashOfRows(said) });
}

const BLANK: readonly (string | number)[] = Array(WIDTH).fill('');

const cellsOf = ({ cells }: Line): (string | number)[] =>
  BLANK.map((_, c) => {
    const value = cells[c] ?? '';
    return typeof value === 'string' ? asText(value) : value;
  });

function chartsOf({ sections, units, quarters }: SummaryTables, { ui }: Language): ChartSpec[] {
  const words = ui.summary.charts;
  const ofStatus = { series: STATUSES.length, stacked: true, colours: STATUS_COLOURS };
  const ofTime = { series: 1, stacked: false, colours: [TIMELINE_COLOUR] };
  const charts = [
    { table: sections, key: 'bySection', form: 'columns', ...ofStatus },
    { table: units, key: 'byUnit', form: 'bars', ...ofStatus },
    { table: quarters, key: 'byQuarter', form: 'columns', ...ofTime },
  ] as const;
  return charts.flatMap(({ table, series, ...chart }, i) => {
    if (!table) return [];
    const { key } = chart;
    const titles = LANGUAGE_CODES.map((code) => languageOf(code).ui.summary.charts[key]);
    const place = { a1: a1Of(table, 1 + series), row: 2 + i * CHART_ROWS, column: CHART_COLUMN };
    return [{ ...chart, title: words[key], titles, ...place }];
  });
}

/** The sheet's header is its first row, so that the first line stands in the second. */
const a1Of = ({ first, rows }: TablePlace, columns: number) =>
  `A${first + 2}:${columnLetter(columns)}${first + 1 + rows}`;
