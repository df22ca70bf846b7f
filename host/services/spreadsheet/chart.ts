/** EmbeddedChart and its builder: a chart kept as data (type, ranges, options, place). */

import type { ChartState } from '../../workbook/state';
import { exception } from '../core/exception';
import { behind, declare } from '../core/faces';
import { face } from '../core/service';
import { CURRENT_ONLY } from './current-only';
import { made } from './makers';

type G = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const members = {
  getChartId: [''],
  getRanges: [''],
  getOptions: [''],
  getContainerInfo: [''],
  getNumHeaders: [''],
  modify: [''],
} as const;

const optionMembers = { get: ['String'] } as const;

class ChartOptions {
  constructor(private readonly options: Record<string, unknown>) {}

  get(name: string): unknown {
    return this.options[name] ?? null;
  }
}

declare(ChartOptions, { name: 'Charts.ChartOptions', needs: 'open', members: optionMembers });

const containerMembers = { getAnchorRow: [''], getAnchorColumn: [''], getOffsetX: [''], getOffsetY: [''] } as const;

class ContainerInfo implements Pick<GoogleAppsScript.Spreadsheet.ContainerInfo, keyof typeof containerMembers> {
  constructor(private readonly place: ChartState['position']) {}

  getAnchorRow = () => this.place.row;
  getAnchorColumn = () => this.place.column;
  getOffsetX = () => this.place.offsetX;
  getOffsetY = () => this.place.offsetY;
}

declare(ContainerInfo, { name: 'SpreadsheetApp.ContainerInfo', needs: CURRENT_ONLY, members: containerMembers });

class EmbeddedChart implements Pick<G, keyof typeof members> {
  constructor(readonly state: ChartState) {}

  getChartId = () => this.state.id || null;
  getRanges = (): GRange[] => this.state.areas.map((area) => made.range(area));
  getOptions = () => face<GoogleAppsScript.Charts.ChartOptions>(new ChartOptions(this.state.options));
  getContainerInfo = () => face<GoogleAppsScript.Spreadsheet.ContainerInfo>(new ContainerInfo(this.state.position));
  getNumHeaders = () => this.state.headers;
  modify = (): Builder => chartBuilder(this.state);
}

declare(EmbeddedChart, { name: 'SpreadsheetApp.EmbeddedChart', needs: CURRENT_ONLY, members });

const text = ['String'];

const builderMembers = {
  build: [''],
  addRange: ['Range'],
  clearRanges: [''],
  getRanges: [''],
  setChartType: ['ChartType'],
  setNumHeaders: ['number'],
  setOption: ['String,Object'],
  setPosition: ['number,number,number,number'],
  setMergeStrategy: ['ChartMergeStrategy'],
  setTransposeRowsAndColumns: ['Boolean'],
  asBarChart: [''],
  asColumnChart: [''],
  asPieChart: [''],
  asLineChart: [''],
  setTitle: text,
  setXAxisTitle: text,
  setYAxisTitle: text,
  setColors: ['String[]'],
  setStacked: [''],
} as const;

type SpecialBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

/** One class for the general builder and those of bar, column, pie and line charts: their methods set the same options. */
class ChartBuilder {
  constructor(private state: ChartState) {}

  build(): G {
    if (this.state.areas.length === 0) throw exception('At least one range is required to build a chart.');
    return face<G>(new EmbeddedChart(this.state));
  }

  addRange = (range: GRange) => this.change({ areas: [...this.state.areas, made.areaOf(range)] });
  clearRanges = () => this.change({ areas: [] });
  getRanges = (): GRange[] => this.state.areas.map((area) => made.range(area));
  setChartType = (type: GoogleAppsScript.Charts.ChartType) => this.change({ type: String(type) });
  setNumHeaders = (headers: number) => this.change({ headers });
  setOption = (name: string, value: unknown) => this.change({ options: { ...this.state.options, [name]: value } });
  setMergeStrategy = (strategy: unknown) => this.change({ mergeStrategy: String(strategy) });
  setTransposeRowsAndColumns = (transpose: boolean) => this.change({ transpose });

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    if (row < 1 || column < 1) throw exception('The chart position is out of bounds.');
    return this.change({ position: { row, column, offsetX, offsetY } });
  }

  asBarChart = () => this.as('BAR');
  asColumnChart = () => this.as('COLUMN');
  asPieChart = () => this.as('PIE');
  asLineChart = () => this.as('LINE');
  setTitle = (title: string) => this.setOption('title', title);
  setXAxisTitle = (title: string) => this.setOption('hAxis.title', title);
  setYAxisTitle = (title: string) => this.setOption('vAxis.title', title);
  setColors = (colors: string[]) => this.setOption('colors', colors);
  setStacked = () => this.setOption('isStacked', true);

  private as(type: string): SpecialBuilder {
    return this.change({ type }) as unknown as SpecialBuilder;
  }

  private change(next: Partial<ChartState>): Builder {
    this.state = { ...this.state, ...next };
    return face<Builder>(this);
  }
}

declare(ChartBuilder, {
  name: 'SpreadsheetApp.EmbeddedChartBuilder',
  needs: 'open',
  members: builderMembers,
  local: true,
});

const EMPTY: ChartState = {
  id: 0,
  type: 'COLUMN',
  areas: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  headers: 0,
  options: {},
  mergeStrategy: 'MERGE_COLUMNS',
  transpose: false,
};

export const chartFace = (state: ChartState) => face<G>(new EmbeddedChart(state));
export const chartState = (chart: G): ChartState => behind(EmbeddedChart, chart).state;
export const chartBuilder = (state: ChartState = EMPTY) => face<Builder>(new ChartBuilder(state));
