/** What can be done to the sheet and to what is selected in it: the Sheet menu, and the menu of a right click. */

import type { MenuItem } from './menu';
import type { State } from './state';
import type { Workbench } from './workbench';

/** What can be done with the selected cells. */
export function cellMenu(bench: Workbench, { sheet, selection }: State): MenuItem[] {
  const { words, at } = bench;
  if (!sheet || !at) return [];
  const { row, rows, column, columns } = at;
  const [id, count] = [sheet.id, rows];
  const edit = bench.edit.bind(bench);
  const by = { kind: 'sort', sheet: id, column: selection.active.column } as const;
  return [
    { label: words.insertAbove, act: () => edit({ kind: 'insert', sheet: id, dimension: 'rows', before: row, count }) },
    {
      label: words.insertBelow,
      act: () => edit({ kind: 'insert', sheet: id, dimension: 'rows', before: row + rows, count }),
    },
    { label: words.deleteRows, act: () => edit({ kind: 'delete', sheet: id, dimension: 'rows', from: row, count }) },
    {
      label: words.insertLeft,
      act: () => edit({ kind: 'insert', sheet: id, dimension: 'columns', before: column, count: columns }),
    },
    {
      label: words.deleteColumns,
      act: () => edit({ kind: 'delete', sheet: id, dimension: 'columns', from: column, count: columns }),
    },
    { heading: '' },
    { label: words.sortUp, act: () => edit({ ...by, ascending: true }) },
    { label: words.sortDown, act: () => edit({ ...by, ascending: false }) },
    { label: words.clear, act: () => edit({ kind: 'clear', area: at }) },
  ];
}

/** What can be done with the sheet and the spreadsheet. */
export function sheetMenu(bench: Workbench, state: State): MenuItem[] {
  const { words } = bench;
  const { book, sheet } = state;
  if (!book || !sheet) return [];
  const hidden = book.tabs.filter((tab) => tab.hidden);
  return [
    { label: words.undo, act: () => bench.undo(), disabled: !book.canUndo },
    { heading: '' },
    ...cellMenu(bench, state),
    { heading: '' },
    { label: words.addSheet, act: () => bench.edit({ kind: 'addSheet' }) },
    { label: words.renameSheet, act: () => bench.store.set({ renaming: sheet.id }) },
    { label: words.deleteSheet, act: () => bench.edit({ kind: 'deleteSheet', sheet: sheet.id }) },
    ...hidden.map(({ id, name }) => ({ label: words.showSheet(name), act: () => void bench.showSheet(id) })),
  ];
}
