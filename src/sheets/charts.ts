/**
 * The charts of the summary sheet, native ones. Each is known again by its title; where its table has grown or shrunk it is
 * pointed at the new place, and stays where staff have moved it. Charts of other titles are theirs.
 */
import { forget, remember, remembered } from './memory';
import type { Sheet } from './workbook';

export interface ChartSpec {
  readonly title: string;
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

/** Makes the charts that are not there, and points those that are at their tables. */
export function placeCharts(sheet: Sheet, specs: readonly ChartSpec[]): void {
  const there = new Map(sheet.getCharts().map((chart) => [titleOf(chart), chart]));
  const places = Object.fromEntries(specs.map(({ title, a1 }) => [title, a1]));
  const known = placesKnown();
  for (const spec of specs) {
    const chart = there.get(spec.title);
    if (!chart) sheet.insertChart(make(sheet, spec));
    else if (known[spec.title] !== spec.a1) {
      sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange(spec.a1)).build());
    }
  }
  const next = JSON.stringify(places);
  if (next !== JSON.stringify(known)) remember('charts', next);
}

const titleOf = (chart: Chart): string => String(chart.getOptions().get('title') ?? '');

/** Which table each chart was last pointed at: asking the charts would take two calls each. */
function placesKnown(): Record<string, string> {
  const text = remembered('charts');
  try {
    return text === null ? {} : JSON.parse(text);
  } catch {
    forget('charts');
    return {};
  }
}

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
