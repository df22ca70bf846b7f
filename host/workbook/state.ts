/** The spreadsheet as plain JSON: what a snapshot holds and what tests and the workbench may read. */

/** A rectangle of cells; row and column are 1-based. */
export interface Area {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What one cell looks like; a missing key is the sheet's default. Borders are "STYLE #colour". */
export interface CellFormat {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  fontWeight?: string;
  fontStyle?: string;
  fontLine?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  borderTop?: string;
  borderLeft?: string;
  borderBottom?: string;
  borderRight?: string;
}

/** What is set on a text; what is left out its cell has. */
export interface TextLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontFamily?: string;
  fontSize?: number;
  foregroundColor?: string;
}

/** A stretch of a cell's text, end exclusive, with a link or a look of its own. */
export interface TextRun {
  start: number;
  end: number;
  link?: string;
  look?: TextLook;
}

/** A criterion as Sheets has it: its DataValidationCriteria or BooleanCriteria name and its arguments. Dates are epoch milliseconds. */
export interface Criterion {
  type: string;
  values: readonly CriterionValue[];
}

/** An argument of a criterion. */
export type CriterionValue = string | number | boolean | null | readonly string[] | { date: number } | { area: Area };

/** A rule of what may be typed. */
export interface ValidationState extends Criterion {
  allowInvalid: boolean;
  help: string | null;
}

/** A cell. A date is a serial number with a date format, as in Sheets. */
export interface CellState {
  value?: string | number | boolean;
  formula?: string;
  runs?: TextRun[];
  format?: CellFormat;
  validation?: ValidationState;
  note?: string;
}

/** A protection of a sheet or an area. */
export interface ProtectionState {
  id: number;
  /** null: the whole sheet. */
  area: Area | null;
  sheet: number;
  description: string;
  warningOnly: boolean;
  unprotected: Area[];
  editors: string[];
}

/** Alternating colours. */
export interface BandingState {
  id: number;
  area: Area;
  theme: string;
  direction: 'row' | 'column';
  /** header, first, second, footer */
  colors: { header: string | null; first: string | null; second: string | null; footer: string | null };
}

/** A look that cells take on where a criterion holds. */
export interface ConditionalRuleState {
  areas: Area[];
  criterion: Criterion | null;
  look: {
    background?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    underline?: boolean;
  };
}

/** A chart over a sheet. */
export interface ChartState {
  id: number;
  type: string;
  areas: Area[];
  position: { row: number; column: number; offsetX: number; offsetY: number };
  headers: number;
  options: Record<string, unknown>;
  mergeStrategy: string;
  transpose: boolean;
}

/** A sheet with all that is in it. */
export interface SheetState {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  hidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  /** cells[row - 1][column - 1]; rows and cells that hold nothing may be missing. */
  cells: (CellState | null)[][];
  /** pixels, by 1-based number */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  protections: ProtectionState[];
  bandings: BandingState[];
  conditionalRules: ConditionalRuleState[];
  charts: ChartState[];
  filter: Area | null;
  selection: Area;
}

/** A named range. */
export interface NamedRangeState {
  name: string;
  area: Area;
}

/** Developer metadata of the spreadsheet or one sheet (sheet: null is the spreadsheet's). */
export interface MetadataState {
  id: number;
  sheet: number | null;
  key: string;
  value: string | null;
  visibility: string;
}

/** A spreadsheet with all that is in it. */
export interface WorkbookState {
  id: string;
  name: string;
  /** as Sheets writes it: th_TH, en_US, en_GB */
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  activeSheet: number;
  namedRanges: NamedRangeState[];
  metadata: MetadataState[];
  /** the next id of a chart, protection, banding or metadata */
  nextId: number;
}
