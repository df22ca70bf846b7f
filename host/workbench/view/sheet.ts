/** A sheet as the page draws it: what its cells show, with each look and each list of choices told once. */

import { Workbook } from '../../workbook/book';
import { satisfies } from '../../workbook/criteria';
import { displayOf } from '../../workbook/display';
import type { EntryContext } from '../../workbook/entry';
import { valuesAt } from '../../workbook/grid';
import { dayOfSerial, serialOf } from '../../workbook/serial';
import type { CellState, SheetState, ValidationState, WorkbookState } from '../../workbook/state';
import type { CellView, Look, SheetView } from '../wire';
import { editText, stretchesOf } from './cell-text';
import { chartView } from './charts';
import { type ConditionContext, criterionContext, ruleAt } from './conditions';
import { bandAt, lookOf } from './look';

/** Values that are the same are told once, by number. */
class Table<T> {
  readonly values: T[] = [];
  private readonly known = new Map<string, number>();

  at(key: string, make: () => T): number {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.values.push(make());
    this.known.set(key, this.values.length - 1);
    return this.values.length - 1;
  }
}

/** @param now epoch milliseconds */
export function sheetView(state: WorkbookState, sheet: SheetState, now: number, version: number): SheetView {
  const view = new SheetReader(state, sheet, now);
  const { id, maxRows, maxColumns, frozenRows, frozenColumns, columnWidths, rowHeights, merges } = sheet;
  return {
    ...{ id, version, maxRows, maxColumns, frozenRows, frozenColumns, columnWidths, rowHeights, merges },
    gridlines: !sheet.hiddenGridlines,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    rows: view.rows(),
    looks: view.looks.values,
    lists: view.lists.values,
    charts: sheet.charts.map((chart) => chartView(view.book, chart)),
  };
}

class SheetReader {
  readonly looks = new Table<Look>();
  readonly lists = new Table<readonly string[]>();
  readonly book: Workbook;
  private readonly entries: EntryContext;
  private readonly conditions: ConditionContext;

  constructor(
    state: WorkbookState,
    private readonly sheet: SheetState,
    now: number,
  ) {
    this.book = new Workbook(state);
    this.entries = { locale: state.locale, year: dayOfSerial(serialOf(now, state.timeZone)).year };
    this.conditions = {
      timeZone: state.timeZone,
      valuesOf: (area) => valuesAt(this.book, area, (cell) => cell?.value ?? ''),
    };
  }

  rows(): (CellView | null)[][] {
    const { cells, bandings, conditionalRules } = this.sheet;
    const painted = [...bandings.map(({ area }) => area), ...conditionalRules.flatMap(({ areas }) => areas)];
    // Banding and conditional formats show in cells that hold nothing as well.
    const last = Math.min(
      this.sheet.maxRows,
      Math.max(cells.length, ...painted.map(({ row, rows }) => row + rows - 1)),
    );
    const width = Math.max(0, ...painted.map(({ column, columns }) => column + columns - 1));
    return Array.from({ length: last }, (_, index) => {
      const row = cells[index] ?? [];
      const columns = Math.min(this.sheet.maxColumns, Math.max(row.length, width));
      return trimmed(Array.from({ length: columns }, (_, at) => this.cell(row[at] ?? null, index + 1, at + 1)));
    });
  }

  private cell(cell: CellState | null, row: number, column: number): CellView | null {
    const text = displayOf(cell);
    const band = bandAt(this.sheet.bandings, row, column);
    const rule = ruleAt(this.sheet.conditionalRules, cell, row, column, this.conditions);
    if (!cell && !band && !rule) return null;
    const look = this.look(cell, band, rule, text === '');
    const stretches = text === '' ? undefined : stretchesOf(cell ?? {}, text);
    const edit = editText(cell ?? {}, text, this.entries);
    const view: CellView = {
      ...(text !== '' && { text }),
      ...(edit !== text && { edit }),
      ...(look !== null && { look }),
      ...(typeof cell?.value === 'number' && { number: true as const }),
      ...(cell?.note && { note: cell.note }),
      ...(stretches && { runs: stretches }),
      ...(cell?.validation && this.validation(cell, cell.validation)),
    };
    return Object.keys(view).length > 0 ? view : null;
  }

  private look(
    cell: CellState | null,
    band: string | null,
    rule: Parameters<typeof lookOf>[2],
    empty: boolean,
  ): number | null {
    const format = cell?.format ?? {};
    const look = lookOf(format, band, rule);
    // Of an empty cell only its colour and its borders show.
    const visible = Object.keys(look).filter((key) => !empty || key === 'backgroundColor' || key.startsWith('border'));
    if (visible.length === 0) return null;
    return this.looks.at(JSON.stringify(look), () => look);
  }

  private validation(cell: CellState, rule: ValidationState): Pick<CellView, 'list' | 'invalid'> {
    const valid = cell.formula !== undefined || satisfies(cell, rule, criterionContext(this.conditions));
    const choices = rule.type === 'VALUE_IN_LIST' || rule.type === 'VALUE_IN_RANGE';
    const list = choices ? this.lists.at(JSON.stringify(rule.values), () => this.choices(rule)) : null;
    return { ...(list !== null && { list }), ...(!valid && { invalid: rule.help ?? '' }) };
  }

  private choices({ values: [first] }: ValidationState): readonly string[] {
    if (Array.isArray(first)) return first as readonly string[];
    if (typeof first !== 'object' || first === null || !('area' in first)) return [];
    const texts = valuesAt(this.book, first.area, displayOf);
    return [...new Set(texts.filter((text) => text !== ''))];
  }
}

function trimmed<T>(cells: (T | null)[]): (T | null)[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end--;
  return cells.slice(0, end);
}
