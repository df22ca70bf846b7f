/** Cells over the bridge: everything a Range reads or writes, as JSON. */

import type { Area, CellFormat, TextLook, TextRun, ValidationState } from '../workbook/state';

/** A cell's value on the bridge; a date is epoch milliseconds; '' is an empty cell. */
export type Wire = string | number | boolean | { date: number };

/** Rich text on the bridge; null for a cell whose value is not text. */
export interface WireText {
  text: string;
  runs: TextRun[];
  /** the look of the cell that the text was read from, for stretches without one of their own */
  base?: TextLook;
}

/** What is cleared of a range; nothing where all is left out. */
export interface ClearWhat {
  contents?: boolean;
  /** 'looks': all of them but the number format */
  formats?: boolean | 'looks';
  validations?: boolean;
  notes?: boolean;
}

/** A property of a cell's look. */
export type FormatKey = keyof CellFormat;
/** Its value; null takes it away. */
export type FormatValue = string | number | null;

/** Asked by a Range. */
export interface CellOps {
  'cells.values': (area: Area) => Wire[][];
  'cells.display': (area: Area) => string[][];
  'cells.formulas': (area: Area) => string[][];
  'cells.write': (area: Area, values: Wire[][]) => null;
  'cells.writeFormulas': (area: Area, formulas: string[][]) => null;
  'cells.rich': (area: Area) => (WireText | null)[][];
  'cells.writeRich': (area: Area, values: WireText[][]) => null;
  'cells.formats': (area: Area, key: FormatKey) => FormatValue[][];
  'cells.setFormats': (area: Area, key: FormatKey, values: FormatValue[][]) => null;
  'cells.notes': (area: Area) => string[][];
  'cells.setNotes': (area: Area, notes: (string | null)[][]) => null;
  'cells.validations': (area: Area) => (ValidationState | null)[][];
  'cells.setValidations': (area: Area, rules: (ValidationState | null)[][]) => null;
  'cells.clear': (area: Area, what: ClearWhat) => null;
  'cells.merge': (area: Area, how: 'all' | 'across' | 'down') => null;
  'cells.unmerge': (area: Area) => null;
  'cells.merges': (area: Area) => Area[];
  'cells.border': (
    area: Area,
    sides: Partial<Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean>>,
    line: string,
  ) => null;
  'cells.copy': (from: Area, to: Area, what: 'all' | 'values' | 'formats') => null;
  'cells.sort': (area: Area, by: { column: number; ascending: boolean }[]) => null;
}
