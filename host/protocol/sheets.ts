/** Sheets and the spreadsheet over the bridge. */

import type {
  Area,
  BandingState,
  ChartState,
  ConditionalRuleState,
  MetadataState,
  NamedRangeState,
  ProtectionState,
  SheetState,
} from '../workbook/state';

/** The properties of a sheet that are set as they are. */
export type SheetSettings = Pick<
  SheetState,
  'hidden' | 'tabColor' | 'frozenRows' | 'frozenColumns' | 'hiddenGridlines' | 'rightToLeft' | 'filter'
>;

/** What a Sheet tells of itself. */
export interface SheetInfo extends SheetSettings {
  id: number;
  name: string;
  /** 1-based */
  index: number;
  maxRows: number;
  maxColumns: number;
  selection: Area;
}

/** Which way rows or columns are counted. */
export type Dimension = 'rows' | 'columns';

/** What a Spreadsheet tells of itself. */
export interface BookInfo {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  activeSheet: number;
  sheets: number[];
}

/** Asked by a Spreadsheet, a Sheet, and what lies over its cells. */
export interface SheetOps {
  'book.info': () => BookInfo;
  'book.rename': (name: string) => null;
  'book.set': (settings: { locale?: string; timeZone?: string }) => null;
  'book.activate': (sheet: number) => null;
  /** with a template the new sheet is a copy of it */
  'book.insertSheet': (name: string | null, index: number | null, template?: number | null) => number;
  'book.deleteSheet': (sheet: number) => null;
  'book.moveSheet': (sheet: number, position: number) => null;
  'book.copySheet': (sheet: number) => number;
  'book.findSheet': (name: string) => number | null;
  /** Reads "A1:B2", "'ชื่อ ชีต'!A1", "A:C", "3:3" or a named range; null when there is no such range. */
  'book.area': (text: string, sheet: number) => Area | null;
  'book.namedRanges': () => NamedRangeState[];
  'book.setNamedRange': (name: string, area: Area) => null;
  'book.removeNamedRange': (name: string) => null;
  'book.metadata': (sheet: number | null) => MetadataState[];
  'book.addMetadata': (sheet: number | null, key: string, value: string | null, visibility: string) => null;
  'book.setMetadata': (id: number, value: string) => null;
  'book.removeMetadata': (id: number) => null;
  'book.toast': (text: string, title: string, seconds: number | null) => null;

  'sheet.info': (sheet: number) => SheetInfo;
  /** the last row and column that hold a value; 0 when none does */
  'sheet.last': (sheet: number) => { row: number; column: number };
  'sheet.set': (sheet: number, settings: Partial<SheetSettings>) => null;
  'sheet.rename': (sheet: number, name: string) => null;
  'sheet.select': (area: Area) => null;
  'sheet.insert': (sheet: number, dimension: Dimension, before: number, count: number) => null;
  'sheet.delete': (sheet: number, dimension: Dimension, from: number, count: number) => null;
  'sheet.append': (sheet: number, values: import('./cells').Wire[]) => null;
  'sheet.sizes': (sheet: number, dimension: Dimension, from: number, count: number) => number[];
  'sheet.setSizes': (sheet: number, dimension: Dimension, from: number, count: number, pixels: number) => null;
  'sheet.autoSize': (sheet: number, dimension: Dimension, from: number, count: number) => null;
  'sheet.hidden': (sheet: number, dimension: Dimension) => number[];
  'sheet.hide': (sheet: number, dimension: Dimension, from: number, count: number, hidden: boolean) => null;

  'sheet.protections': (sheet: number) => ProtectionState[];
  'sheet.protect': (sheet: number, area: Area | null) => ProtectionState;
  'sheet.setProtection': (protection: ProtectionState) => null;
  'sheet.removeProtection': (protection: ProtectionState) => null;
  'sheet.bandings': (sheet: number) => BandingState[];
  'sheet.addBanding': (
    area: Area,
    theme: string,
    direction: 'row' | 'column',
    header: boolean,
    footer: boolean,
  ) => BandingState;
  'sheet.setBanding': (banding: BandingState) => null;
  'sheet.removeBanding': (banding: BandingState) => null;
  'sheet.conditionalRules': (sheet: number) => ConditionalRuleState[];
  'sheet.setConditionalRules': (sheet: number, rules: ConditionalRuleState[]) => null;
  'sheet.charts': (sheet: number) => ChartState[];
  'sheet.putChart': (sheet: number, chart: ChartState) => number;
  'sheet.removeChart': (sheet: number, id: number) => null;
}
