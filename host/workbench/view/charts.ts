/** A chart's ranges as categories and series: the first column names the categories, header rows name the series. */

import type { Workbook } from '../../workbook/book';
import { displayOf } from '../../workbook/display';
import { mapCells } from '../../workbook/grid';
import type { CellState, ChartState } from '../../workbook/state';
import type { ChartView } from '../wire';
import { CHART_COLORS } from './chart-colors';

const SIZE = { width: 600, height: 371 };

export function chartView(book: Workbook, chart: ChartState): ChartView {
  const { options, position } = chart;
  // Where it is left to be found out (less than nothing), none is taken for a header.
  const headers = Math.max(chart.headers, 0);
  const columns = columnsOf(book, chart);
  const [names = [], ...rest] = columns.length > 1 ? columns : [[], ...columns];
  const colors = Array.isArray(options.colors) ? options.colors.map(String) : CHART_COLORS;
  const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
  return {
    id: chart.id,
    type: chart.type,
    title: typeof options.title === 'string' ? options.title : '',
    ...position,
    width: number(options.width, SIZE.width),
    height: number(options.height, SIZE.height),
    stacked: options.isStacked === true || options.isStacked === 'absolute',
    categories: names.slice(headers).map(displayOf),
    series: rest.map((cells, index) => ({
      name: cells.slice(0, headers).map(displayOf).join(' '),
      color: colors[index % colors.length] ?? '#4285f4',
      values: cells.slice(headers).map((cell) => (typeof cell?.value === 'number' ? cell.value : 0)),
    })),
  };
}

function columnsOf(book: Workbook, { areas, mergeStrategy, transpose }: ChartState): (CellState | null)[][] {
  const blocks = areas.map((area) => mapCells(book, area, (cell) => cell));
  const turned = (rows: (CellState | null)[][]) => rows[0]?.map((_, column) => rows.map((row) => row[column] ?? null));
  const columns =
    mergeStrategy === 'MERGE_ROWS' ? (turned(blocks.flat()) ?? []) : blocks.flatMap((rows) => turned(rows) ?? []);
  return transpose ? (turned(columns) ?? []) : columns;
}
