/** Fixes: new texts for cells that still say what the fix was made for, and for no others. */
import type { ColumnKey } from '../core/step';
import { asIs, asText, type SheetValue, toText } from './cells';
import type { Measures } from './measures';
import { stretchesOf } from './stretches';
import type { Range } from './workbook';

export interface Fix {
  readonly row: number;
  readonly column: ColumnKey;
  readonly before: string;
  readonly after: string;
}

/** What was not there is never filled in: a tool that reports work not done is worse than none. */
const NEVER_FILLED: ReadonlySet<ColumnKey> = new Set(['status', 'result', 'completedOn', 'evidence']);

/** More writes than this, and each column is written as a whole. */
const MOST_WRITES = 30;

/** Splits fixes into those that may be taken, one a cell, and the others. */
export function sortFixes(measures: Measures, fixes: readonly Fix[]): { taken: Fix[]; skipped: Fix[] } {
  const steps = new Map(measures.steps.map((step) => [step.row, step]));
  const cells = new Set<string>();
  const taken: Fix[] = [];
  const skipped: Fix[] = [];
  for (const fix of fixes) {
    const { row, column, before } = fix;
    const name = `${row} ${column}`;
    const may = column !== 'check' && !(NEVER_FILLED.has(column) && before.trim() === '');
    const stands = measures.columns[column] !== undefined && steps.get(row)?.cells[column] === before;
    (may && stands && !cells.has(name) ? taken : skipped).push(fix);
    cells.add(name);
  }
  return { taken, skipped };
}

/**
 * Writes fixes: cells that lie below each other in one write, so that one rule's fixes of one column can be undone in one.
 * Cells between them are not touched, unless the writes would be many: then a column is written whole, its formulas kept.
 * @returns those that were written: not the ones whose cells were moved or edited by hand meanwhile
 */
export function writeFixes(measures: Measures, fixes: readonly Fix[]): Fix[] {
  const byColumn = new Map<number, Map<number, string>>();
  for (const { row, column, after } of fixes) {
    const index = measures.columns[column] as number;
    byColumn.set(index, (byColumn.get(index) ?? new Map()).set(row, after));
  }
  const written = new Map<number, ReadonlySet<number>>();
  for (const [column, texts] of byColumn) {
    written.set(column, writeColumnTexts(measures, column, texts, MOST_WRITES / byColumn.size));
  }
  return fixes.filter(({ row, column }) => written.get(measures.columns[column] as number)?.has(row));
}

/**
 * Writes texts into a column (0-based), by their 1-based rows, where the cells still say what was read.
 * @returns the rows that were written
 */
export function writeColumnTexts(
  measures: Measures,
  column: number,
  texts: ReadonlyMap<number, string>,
  most = MOST_WRITES,
): Set<number> {
  const stretches = stretchesOf([...texts.keys()]);
  if (stretches.length > most) return new Set(writeWhole(measures, column, texts) ? texts.keys() : []);
  const written = new Set<number>();
  for (const rows of stretches) {
    const cells = measures.sheet.getRange(rows[0] as number, column + 1, rows.length, 1);
    if (!standsColumn(measures, cells, rows[0] as number, column)) continue;
    cells.setValues(rows.map((row) => [asText(texts.get(row) ?? '')]));
    for (const row of rows) written.add(row);
  }
  return written;
}

/** Whether the cells say what was read: rows may have been moved by hand since. */
const standsColumn = ({ values }: Measures, cells: Range, first: number, column: number): boolean =>
  (cells.getValues() as SheetValue[][]).every(
    ([value], i) => toText(value ?? '') === toText(values[first - 1 + i]?.[column] ?? ''),
  );

function writeWhole(measures: Measures, column: number, texts: ReadonlyMap<number, string>): boolean {
  const { sheet, values } = measures;
  const first = Math.min(...texts.keys());
  const rows = Math.max(...texts.keys()) - first + 1;
  const cells = sheet.getRange(first, column + 1, rows, 1);
  const formulas = cells.getFormulas();
  if (!standsColumn(measures, cells, first, column)) return false;
  const table = Array.from({ length: rows }, (_, i) => {
    const text = texts.get(first + i);
    return [text === undefined ? formulas[i]?.[0] || asIs(values[first - 1 + i]?.[column] ?? '') : asText(text)];
  });
  cells.setValues(table);
  return true;
}
