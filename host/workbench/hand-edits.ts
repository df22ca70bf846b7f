/** What a person does to the spreadsheet by hand: typing, clearing, rows and columns, sorting, sheets. */

import * as v from 'valibot';
import type { Host } from '../host';
import { Refusal } from '../refusal';
import { Workbook } from '../workbook/book';

const index = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const id = v.pipe(v.number(), v.integer());
const dimension = v.picklist(['rows', 'columns']);
const name = v.pipe(v.string(), v.maxLength(100));

/** An area as the window sends it: 1-based, inside one sheet. */
export const AreaSchema = v.object({ sheet: id, row: index, column: index, rows: index, columns: index });

/** One edit; rows and columns are 1-based. */
export const EditSchema = v.variant('kind', [
  v.object({
    kind: v.literal('write'),
    ...{ sheet: id, row: index, column: index },
    /** rows of texts as they were typed */
    values: v.pipe(v.array(v.pipe(v.array(v.string()), v.maxLength(1000))), v.minLength(1), v.maxLength(20_000)),
  }),
  v.object({ kind: v.literal('clear'), area: AreaSchema }),
  v.object({ kind: v.literal('insert'), sheet: id, dimension, before: index, count }),
  v.object({ kind: v.literal('delete'), sheet: id, dimension, from: index, count }),
  v.object({ kind: v.literal('sort'), sheet: id, column: index, ascending: v.boolean() }),
  v.object({ kind: v.literal('resize'), sheet: id, column: index, width: v.pipe(v.number(), v.minValue(20)) }),
  v.object({ kind: v.literal('addSheet') }),
  v.object({ kind: v.literal('renameSheet'), sheet: id, name }),
  v.object({ kind: v.literal('deleteSheet'), sheet: id }),
  v.object({ kind: v.literal('showSheet'), sheet: id }),
  v.object({ kind: v.literal('renameBook'), name }),
]);

/** What a hand does to the sheet. */
export type Edit = v.InferOutput<typeof EditSchema>;

/** @throws Refusal where Sheets would refuse it; nothing is changed then */
export function applyEdit(host: Host, edit: Edit): void {
  switch (edit.kind) {
    case 'write':
      write(host, edit);
      return;
    case 'clear':
      host.byHand('cells.clear', edit.area, { contents: true });
      return;
    case 'insert':
      host.byHand('sheet.insert', edit.sheet, edit.dimension, edit.before, edit.count);
      return;
    case 'delete':
      host.byHand('sheet.delete', edit.sheet, edit.dimension, edit.from, edit.count);
      return;
    case 'sort':
      sort(host, edit);
      return;
    case 'resize':
      host.byHand('sheet.setSizes', edit.sheet, 'columns', edit.column, 1, Math.round(edit.width));
      return;
    case 'addSheet':
      host.byHand('book.insertSheet', null, null);
      return;
    case 'renameSheet':
      host.byHand('sheet.rename', edit.sheet, edit.name.trim());
      return;
    case 'deleteSheet':
      host.byHand('book.deleteSheet', edit.sheet);
      return;
    case 'showSheet':
      host.byHand('book.activate', edit.sheet);
      return;
    case 'renameBook':
      if (edit.name.trim() !== '') host.byHand('book.rename', edit.name.trim());
      return;
  }
}

/** A paste that reaches past the edge makes the sheet larger. */
function write(host: Host, { sheet, row, column, values }: Extract<Edit, { kind: 'write' }>): void {
  const { maxRows, maxColumns } = host.byHand('sheet.info', sheet);
  const columns = Math.max(1, ...values.map((cells) => cells.length));
  const full = values.map((cells) => Array.from({ length: columns }, (_, at) => cells[at] ?? ''));
  const missing = { rows: row + values.length - 1 - maxRows, columns: column + columns - 1 - maxColumns };
  for (const which of ['rows', 'columns'] as const) {
    const end = (which === 'rows' ? maxRows : maxColumns) + 1;
    if (missing[which] > 0) host.byHand('sheet.insert', sheet, which, end, missing[which]);
  }
  host.byHand('cells.write', { sheet, row, column, rows: values.length, columns }, full);
}

/** Every row below the frozen ones, by one column, as "Sort sheet" does. */
function sort(host: Host, { sheet: id, column, ascending }: Extract<Edit, { kind: 'sort' }>): void {
  const { frozenRows } = host.byHand('sheet.info', id);
  const book = new Workbook(host.workbook);
  const sheet = book.sheet(id);
  const last = book.lastCell(sheet);
  const rows = last.row - frozenRows;
  if (rows < 2) return;
  if (sheet.merges.some((merge) => merge.row + merge.rows > frozenRows + 1)) {
    throw new Refusal("You can't sort a range that contains merged cells.");
  }
  const columns = Math.max(last.column, column);
  host.byHand('cells.sort', { sheet: id, row: frozenRows + 1, column: 1, rows, columns }, [{ column, ascending }]);
}
