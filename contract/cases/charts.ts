/** Charts: made, put on a sheet, changed and removed. */

import { type Case, tells, thrown } from '../case';
import type { Scratch } from '../scratch';
import * as at from '../sources';

function filled({ sheet }: Scratch) {
  sheet.getRange('A1:C4').setValues([
    ['หน่วย', 'เสร็จ', 'รอ'],
    ['ก', 1, 2],
    ['ข', 3, 4],
    ['ค', 5, 6],
  ]);
  return sheet;
}

const a1s = (ranges: GoogleAppsScript.Spreadsheet.Range[]) => ranges.map((each) => each.getA1Notation());

export const charts: readonly Case[] = [
  tells(
    'Sheet.newChart Sheet.insertChart Sheet.getCharts EmbeddedChartBuilder.setChartType EmbeddedChartBuilder.addRange EmbeddedChartBuilder.setPosition EmbeddedChartBuilder.setOption EmbeddedChartBuilder.build EmbeddedChart.getRanges EmbeddedChart.getContainerInfo EmbeddedChart.getOptions ChartOptions.get ContainerInfo.getAnchorRow ContainerInfo.getAnchorColumn ContainerInfo.getOffsetX ContainerInfo.getOffsetY',
    'a chart is built, put on the sheet, and read as it was made',
    [
      ...[
        at.sheet('newChart()'),
        at.sheet('insertChart(EmbeddedChart)'),
        at.sheet('getCharts()'),
        at.chartBuilder('addRange(Range)'),
      ],
      ...[
        at.chartBuilder('setPosition(Integer,Integer,Integer,Integer)'),
        at.chart('getContainerInfo()'),
        at.chartOptions('get(String)'),
        at.live('testsheetschart'),
      ],
    ],
    (scratch) => {
      const sheet = filled(scratch);
      const builder = sheet
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .addRange(sheet.getRange('A1:A4'))
        .addRange(sheet.getRange('B1:B4'));
      sheet.insertChart(builder.setPosition(2, 5, 10, 20).setOption('title', 'สถานะ').build());
      const [found, ...more] = sheet.getCharts();
      const place = found?.getContainerInfo();
      return [
        [more.length, a1s(found?.getRanges() ?? []), found?.getOptions()?.get('title')],
        [place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()],
      ];
    },
    [
      [0, ['A1:A4', 'B1:B4'], 'สถานะ'],
      [2, 5, 10, 20],
    ],
  ),
  tells(
    'EmbeddedChart.getOptions ChartOptions.get',
    'an option that was not set is null',
    at.chartOptions('get(String)'),
    (scratch) => {
      const sheet = filled(scratch);
      return sheet
        .newChart()
        .addRange(sheet.getRange('A1:B4'))
        .setPosition(1, 5, 0, 0)
        .build()
        .getOptions()
        ?.get('title');
    },
    null,
    { toBeTriedLive: 'a chart that is not on a sheet yet' },
  ),
  tells(
    'EmbeddedChart.getChartId EmbeddedChart.modify Sheet.updateChart Sheet.removeChart',
    'a chart on a sheet has an id, by which it is changed and removed; one that is on none has null',
    [
      at.chart('getChartId()'),
      at.chart('modify()'),
      at.sheet('updateChart(EmbeddedChart)'),
      at.sheet('removeChart(EmbeddedChart)'),
      at.live('testsheetschart'),
    ],
    (scratch) => {
      const sheet = filled(scratch);
      const made = sheet
        .newChart()
        .setChartType(Charts.ChartType.BAR)
        .addRange(sheet.getRange('A1:B4'))
        .setPosition(1, 5, 0, 0)
        .build();
      const before = made.getChartId();
      sheet.insertChart(made);
      const [found] = sheet.getCharts();
      if (!found) return 'no chart';
      sheet.updateChart(found.modify().setPosition(7, 5, 0, 0).build());
      const [moved] = sheet.getCharts();
      const same = moved?.getChartId() === found.getChartId();
      if (moved) sheet.removeChart(moved);
      return [
        before,
        typeof found.getChartId(),
        same,
        moved?.getContainerInfo().getAnchorRow(),
        sheet.getCharts().length,
      ];
    },
    [null, 'number', true, 7, 0],
  ),
  tells(
    'EmbeddedChartBuilder.addRange EmbeddedChartBuilder.getRanges EmbeddedChartBuilder.clearRanges',
    'a range is added once, and all are cleared',
    [
      at.chartBuilder('addRange(Range)'),
      at.chartBuilder('getRanges()'),
      at.chartBuilder('clearRanges()'),
      at.live('testsheetschart'),
    ],
    ({ sheet }) => {
      const builder = sheet.newChart().addRange(sheet.getRange('A1:B4')).addRange(sheet.getRange('A1:B4'));
      return [a1s(builder.getRanges()), builder.clearRanges().getRanges().length];
    },
    [['A1:B4'], 0],
  ),
  tells(
    'EmbeddedChartBuilder.setNumHeaders EmbeddedChart.getNumHeaders EmbeddedChartBuilder.setMergeStrategy EmbeddedChartBuilder.setTransposeRowsAndColumns',
    'header rows are counted; ranges are put beside or below each other, and turned',
    [
      ...[at.chartBuilder('setNumHeaders(Integer)'), at.chart('getNumHeaders()')],
      ...[
        at.chartBuilder('setMergeStrategy(ChartMergeStrategy)'),
        at.chartBuilder('setTransposeRowsAndColumns(Boolean)'),
      ],
    ],
    ({ sheet }) => {
      const builder = sheet.newChart().addRange(sheet.getRange('A1:B4')).setPosition(1, 5, 0, 0).setNumHeaders(1);
      builder.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setTransposeRowsAndColumns(false);
      return builder.build().getNumHeaders();
    },
    1,
  ),
  tells(
    'EmbeddedChart.getNumHeaders',
    'where it was not set, less than nothing: header rows are found out',
    at.chart('getNumHeaders()'),
    ({ sheet }) =>
      sheet.newChart().addRange(sheet.getRange('A1:B4')).setPosition(1, 5, 0, 0).build().getNumHeaders() < 0,
    true,
    { toBeTriedLive: 'all of it' },
  ),
  tells(
    'EmbeddedChartBuilder.asBarChart EmbeddedChartBuilder.asColumnChart EmbeddedChartBuilder.asPieChart EmbeddedChartBuilder.asLineChart EmbeddedChartBuilder.setTitle EmbeddedChartBuilder.setXAxisTitle EmbeddedChartBuilder.setYAxisTitle EmbeddedChartBuilder.setColors EmbeddedChartBuilder.setStacked',
    'bar, column, pie and line charts have builders of their own, which set options by name',
    [
      ...[
        at.chartBuilder('asBarChart()'),
        at.chartBuilder('asColumnChart()'),
        at.chartBuilder('asPieChart()'),
        at.chartBuilder('asLineChart()'),
      ],
      ...[
        at.barChartBuilder('setTitle(String)'),
        at.barChartBuilder('setColors(String)'),
        at.barChartBuilder('setStacked()'),
        at.live('testsheetschart'),
      ],
    ],
    (scratch) => {
      const sheet = filled(scratch);
      const bars = sheet
        .newChart()
        .asBarChart()
        .setTitle('สถานะ')
        .setXAxisTitle('x')
        .setYAxisTitle('y')
        .setColors(['#ff0000'])
        .setStacked();
      sheet.insertChart(bars.addRange(sheet.getRange('A1:B4')).setPosition(1, 5, 0, 0).build());
      const others = [sheet.newChart().asColumnChart(), sheet.newChart().asPieChart(), sheet.newChart().asLineChart()];
      for (const each of others) each.addRange(sheet.getRange('A1:B4')).setPosition(9, 5, 0, 0).build();
      return sheet.getCharts()[0]?.getOptions()?.get('title');
    },
    'สถานะ',
  ),
  tells(
    'EmbeddedChartBuilder.setPosition',
    'a chart stands at a cell from 1',
    at.chartBuilder('setPosition(Integer,Integer,Integer,Integer)'),
    ({ sheet }) =>
      thrown(() =>
        sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B4')).setPosition(0, 1, 0, 0).build()),
      ).startsWith('Exception: '),
    true,
    { toBeTriedLive: 'all of it' },
  ),
];
