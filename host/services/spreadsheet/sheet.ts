/** Sheet: finding its ranges, and what it is called, shows and holds. Its rows and columns are in sheet-dimensions. */

import { ask } from '../core/bridge';
import { enumValue } from '../core/enumeration';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { bandingFace } from './banding';
import { chartBuilder, chartFace, chartState } from './chart';
import { hexColor } from './color';
import { ruleFace, ruleState } from './conditional-format';
import { CURRENT_ONLY } from './current-only';
import { addMetadata, metadataFaces } from './developer-metadata';
import { Filter } from './filter';
import { made } from './makers';
import { protectionFace } from './protection';
import { placed, placedByText } from './range-place';
import { dimensionMembers, SheetDimensions } from './sheet-dimensions';
import { fromWire, mapGrid, toWire } from './wire';

type G = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const members = {
  getRange: ['String', 'number,number', 'number,number,number', 'number,number,number,number'],
  getDataRange: [''],
  getSheetValues: ['number,number,number,number'],
  getLastRow: [''],
  getLastColumn: [''],
  appendRow: ['Object[]'],
  getSheetId: [''],
  getName: [''],
  getSheetName: [''],
  setName: ['String'],
  getIndex: [''],
  getParent: [''],
  getType: [''],
  activate: [''],
  getActiveRange: [''],
  getActiveCell: [''],
  getCurrentCell: [''],
  setActiveRange: ['Range'],
  setActiveSelection: ['Range', 'String'],
  setCurrentCell: ['Range'],
  hideSheet: [''],
  showSheet: [''],
  isSheetHidden: [''],
  getTabColor: [''],
  setTabColor: ['String?'],
  setHiddenGridlines: ['Boolean'],
  hasHiddenGridlines: [''],
  setRightToLeft: ['Boolean'],
  isRightToLeft: [''],
  clear: ['', 'map'],
  clearContents: [''],
  clearFormats: [''],
  clearNotes: [''],
  getFilter: [''],
  getBandings: [''],
  protect: [''],
  getProtections: ['ProtectionType'],
  getConditionalFormatRules: [''],
  setConditionalFormatRules: ['ConditionalFormatRule[]'],
  clearConditionalFormatRules: [''],
  newChart: [''],
  getCharts: [''],
  insertChart: ['EmbeddedChart'],
  updateChart: ['EmbeddedChart'],
  removeChart: ['EmbeddedChart'],
  copyTo: ['Spreadsheet'],
  addDeveloperMetadata: [
    'String',
    'String,String',
    'String,DeveloperMetadataVisibility',
    'String,String,DeveloperMetadataVisibility',
  ],
  getDeveloperMetadata: [''],
} as const;

export class Sheet extends SheetDimensions implements Pick<G, keyof typeof members> {
  getRange(first: number | string, column?: number, rows = 1, columns = 1): GRange {
    if (typeof first === 'string') return made.range(placedByText(first, this.id));
    return made.range(placed(this.id, first, column as number, rows, columns));
  }

  getDataRange(): GRange {
    const { row, column } = ask('sheet.last', this.id);
    return this.getRange(1, 1, Math.max(row, 1), Math.max(column, 1));
  }

  /** -1 stands for the last row, or column, that holds anything; on a sheet that holds nothing there is none. */
  getSheetValues(row: number, column: number, rows: number, columns: number): object[][] {
    const last = ask('sheet.last', this.id);
    const height = rows === -1 ? last.row - row + 1 : rows;
    const width = columns === -1 ? last.column - column + 1 : columns;
    return mapGrid(ask('cells.values', placed(this.id, row, column, height, width)), fromWire) as unknown as object[][];
  }

  getLastRow = () => ask('sheet.last', this.id).row;
  getLastColumn = () => ask('sheet.last', this.id).column;

  appendRow(contents: unknown[]): G {
    ask(
      'sheet.append',
      this.id,
      contents.map((value) => toWire(value, 'SpreadsheetApp.Sheet.appendRow')),
    );
    return face<G>(this);
  }

  getSheetId = () => this.id;
  getName = () => ask('sheet.info', this.id).name;
  getSheetName = () => this.getName();

  setName(name: string): G {
    ask('sheet.rename', this.id, name);
    return face<G>(this);
  }

  getIndex = () => ask('sheet.info', this.id).index;
  getParent = () => made.spreadsheet();
  getType = () => enumValue<GoogleAppsScript.Spreadsheet.SheetType>('SheetType', 'GRID');

  activate(): G {
    ask('book.activate', this.id);
    return face<G>(this);
  }

  getActiveRange = (): GRange => made.range(ask('sheet.info', this.id).selection);
  getActiveCell = (): GRange => made.range({ ...ask('sheet.info', this.id).selection, rows: 1, columns: 1 });
  getCurrentCell = (): GRange => this.getActiveCell();

  setActiveRange(range: GRange): GRange {
    ask('sheet.select', made.areaOf(range));
    return range;
  }

  setActiveSelection(range: GRange | string): GRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: GRange): GRange {
    return this.setActiveRange(cell);
  }

  hideSheet = () => this.set({ hidden: true });
  showSheet = () => this.set({ hidden: false });
  isSheetHidden = () => ask('sheet.info', this.id).hidden;
  getTabColor = () => ask('sheet.info', this.id).tabColor;
  setTabColor = (color: string | null) => this.set({ tabColor: hexColor(color) });
  setHiddenGridlines = (hiddenGridlines: boolean) => this.set({ hiddenGridlines });
  hasHiddenGridlines = () => ask('sheet.info', this.id).hiddenGridlines;
  setRightToLeft = (rightToLeft: boolean) => this.set({ rightToLeft });
  isRightToLeft = () => ask('sheet.info', this.id).rightToLeft;

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): G {
    const all = !options.formatOnly && !options.contentsOnly;
    return this.clearOnly(all || options.contentsOnly === true, all || options.formatOnly === true);
  }

  clearContents = () => this.clearOnly(true, false);
  clearFormats = () => this.clearOnly(false, true);

  clearNotes(): G {
    ask('cells.clear', this.whole(), { notes: true });
    return face<G>(this);
  }

  getFilter = () =>
    ask('sheet.info', this.id).filter ? face<GoogleAppsScript.Spreadsheet.Filter>(new Filter(this.id)) : null;
  getBandings = () => ask('sheet.bandings', this.id).map(bandingFace);
  protect = () => protectionFace(ask('sheet.protect', this.id, null));

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    const ranges = String(type) === 'RANGE';
    return ask('sheet.protections', this.id)
      .filter((each) => (each.area !== null) === ranges)
      .map(protectionFace);
  }

  getConditionalFormatRules = () => ask('sheet.conditionalRules', this.id).map(ruleFace);
  setConditionalFormatRules = (rules: Rule[]) => void ask('sheet.setConditionalRules', this.id, rules.map(ruleState));
  clearConditionalFormatRules = () => void ask('sheet.setConditionalRules', this.id, []);

  newChart = () => chartBuilder();
  getCharts = () => ask('sheet.charts', this.id).map(chartFace);
  insertChart = (chart: Chart) => void ask('sheet.putChart', this.id, { ...chartState(chart), id: 0 });
  updateChart = (chart: Chart) => void ask('sheet.putChart', this.id, chartState(chart));
  removeChart = (chart: Chart) => void ask('sheet.removeChart', this.id, chartState(chart).id);

  /** Within the open spreadsheet: another one is out of reach of our scope. */
  copyTo(): G {
    return made.sheet(ask('book.copySheet', this.id));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): G {
    addMetadata(this.id, key, rest);
    return face<G>(this);
  }

  getDeveloperMetadata = () => metadataFaces(this.id);

  private clearOnly(contents: boolean, formats: boolean): G {
    ask('cells.clear', this.whole(), { contents, formats });
    if (formats) ask('sheet.setConditionalRules', this.id, []);
    return face<G>(this);
  }

  private whole() {
    const { maxRows, maxColumns } = ask('sheet.info', this.id);
    return { sheet: this.id, row: 1, column: 1, rows: maxRows, columns: maxColumns };
  }
}

declare(Sheet, {
  name: 'SpreadsheetApp.Sheet',
  needs: CURRENT_ONLY,
  members: { ...dimensionMembers, ...members },
  exceptions: { newChart: 'open' },
  local: ['newChart'],
});
