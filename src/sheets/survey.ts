/** What of the workbook is there already: our own sheets, those of others under our names, and sheets of measures that staff had before. */
import { type Columns, findColumns } from '../core/columns';
import { Failure } from '../core/failure';
import type { Cell } from '../core/grid';
import { readSteps } from '../core/steps';
import { bare } from '../core/thai/text';
import { SHEETS, type SheetKey } from '../messages/workbook';
import { toCell } from './cells';
import type { Layout } from './layout';
import { adopted } from './measures';
import { MIGRATIONS } from './migrations';
import { cellsOf, type Sheet, type Spreadsheet } from './workbook';

export interface Found {
  readonly layout: Layout;
  readonly sheet: Sheet | null;
  /** missing: no sheet of that name; empty: one that holds nothing; older: of an earlier form; foreign: one that holds something else. */
  readonly state: 'missing' | 'empty' | 'ours' | 'older' | 'foreign';
  /** It says nothing below its first row. */
  readonly bare: boolean;
}

export interface Candidate {
  readonly name: string;
  readonly steps: number;
  readonly columns: Columns;
}

export interface Survey {
  /** In the order of the tabs. */
  readonly found: readonly Found[];
  /** Sheets that can be read as measures, the longest first; looked for only while ours has no step: a try to copy them may have failed. */
  readonly candidates: readonly Candidate[];
}

export function survey(workbook: Spreadsheet, layouts: readonly Layout[]): Survey {
  const sheets = new Map(workbook.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const found = layouts.map((layout) => look(layout, sheets.get(SHEETS[layout.key]) ?? null));
  const measures = found.find(({ layout }) => layout.key === 'measures');
  if (!measures?.bare || measures.state === 'foreign') return { found, candidates: [] };
  const names = new Set<string>(Object.values(SHEETS));
  const others = [...sheets].filter(([name, sheet]) => !names.has(name) && sheet.getLastRow() > 0);
  if (measures.state === 'missing' && others.length > 0 && adopted(workbook)) {
    return { found: found.map((each) => (each === measures ? { ...each, state: 'ours' } : each)), candidates: [] };
  }
  const candidates = others.flatMap(([name, sheet]) => candidate(name, sheet));
  return { found, candidates: candidates.sort((a, b) => b.steps - a.steps) };
}

function look(layout: Layout, sheet: Sheet | null): Found {
  if (!sheet) return { layout, sheet, state: 'missing', bare: true };
  const rows = cellsOf(sheet, SHEETS[layout.key]).values.map((row) => row.map(toCell));
  const blank = (some: typeof rows) => some.every((row) => row.every((cell) => cell === ''));
  const bare = blank(rows.slice(1));
  if (blank(rows)) return { layout, sheet, state: 'empty', bare };
  if (isOurs(layout.key, layout.headers, rows)) return { layout, sheet, state: 'ours', bare };
  const older = MIGRATIONS.some(({ sheet: key, isOf }) => key === layout.key && isOf(rows));
  return { layout, sheet, state: older ? 'older' : 'foreign', bare };
}

/** A sheet of measures is known by its columns, wherever staff have moved them; the others by the headers of their first row. */
function isOurs(key: SheetKey, headers: readonly string[], rows: readonly (readonly Cell[])[]): boolean {
  if (key === 'measures') return unlessFailed(() => findColumns(rows) !== null) ?? false;
  const first = new Set((rows[0] ?? []).map((cell) => (typeof cell === 'string' ? bare(cell) : '')));
  return headers.every((header) => first.has(bare(header)));
}

function candidate(name: string, sheet: Sheet): Candidate[] {
  const rows = cellsOf(sheet, name).values.map((row) => row.map(toCell));
  const read = unlessFailed(() => readSteps({ sheet: name, rows }));
  return read && read.steps.length > 0 ? [{ name, steps: read.steps.length, columns: read.columns }] : [];
}

/** null where the sheet can't be read as measures. */
function unlessFailed<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
