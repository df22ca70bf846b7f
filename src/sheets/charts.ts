/**
 * The charts of the summary sheet, native ones. Each is known again by its title, in whatever language it was made; where its table
 * has grown or shrunk it is pointed at the new place, and stays where staff have moved it. Charts of other titles are theirs.
 */
import { lastSummary } from './summary-memory';
import type { Sheet } from './workbook';

export interface ChartSpec {
  readonly key: string;
  readonly title: string;
  /** Its title in every language: colleagues may not share one. */
  readonly titles: readonly string[];
  readonly form: 'columns' | 'bars';
  readonly stacked: boolean;
  /** The table with its header row: names first, then a column of figures a series. */
  readonly a1: string;
  /** Of the series, in their order. */
  readonly colours: readonly string[];
  /** 1-based. */
  readonly row: number;
  readonly column: number;
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Makes the charts that are not there, and points those that are at their tables.
 * @returns by key, the table that each shows
 */
export function placeCharts(sheet: Sheet, specs: readonly ChartSpec[]): Record<string, string> {
  const there = sheet.getCharts().map((chart) => ({ chart, title: titleOf(chart) }));
  const known = lastSummary().charts;
  for (const spec of specs) {
    const { key, title, titles, a1 } = spec;
    const ours = there.find((one) => titles.includes(one.title));
    if (!ours) sheet.insertChart(make(sheet, spec));
    else if (known[key] !== a1 || ours.title !== title) {
      const builder = ours.chart.modify().clearRanges().addRange(sheet.getRange(a1));
      sheet.updateChart(builder.setOption('title', title).build());
    }
  }
  return Object.fromEntries(specs.map(({ key, a1 }) => [key, a1]));
}

const titleOf = (chart: Chart): string => String(chart.getOptions().get('title') ?? '');

function make(sheet: Sheet, { title, form, stacked, a1, colours, row, column }: ChartSpec): Chart {
  const builder = sheet
    .newChart()
    .setChartType(form === 'columns' ? Charts.ChartType.COLUMN : Charts.ChartType.BAR)
    .addRange(sheet.getRange(a1))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('colors', [...colours])
    .setPosition(row, column, 0, 0);
  return (stacked ? builder.setOption('isStacked', true) : builder).build();
}
