/** Copying and pasting blocks of cells. */

import { areaOf, fromArea } from './selection';
import { fromTsv, toTsv } from './tsv';
import type { Workbench } from './workbench';

/** Puts the selected cells on the clipboard, as tab-separated text. */
export function copied(event: ClipboardEvent, bench: Workbench): void {
  const { sheet, selection, editing } = bench.store.state;
  if (!sheet || editing) return;
  const area = areaOf(sheet, selection);
  const rows = Array.from({ length: Math.min(area.rows, Math.max(1, sheet.rows.length - area.row + 1)) }, (_, down) =>
    Array.from(
      { length: area.columns },
      (_, right) => sheet.rows[area.row - 1 + down]?.[area.column - 1 + right]?.text ?? '',
    ),
  );
  event.clipboardData?.setData('text/plain', toTsv(rows));
  event.preventDefault();
}

/** One cell fills all that is selected; a block is laid down from the first selected cell. */
export function pasted(event: ClipboardEvent, bench: Workbench): void {
  const { sheet, selection, editing } = bench.store.state;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!sheet || editing || text === '') return;
  event.preventDefault();
  const { row, column, rows, columns } = areaOf(sheet, selection);
  const block = fromTsv(text);
  const one = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : null;
  const values = one === null ? block : Array.from({ length: rows }, () => Array.from({ length: columns }, () => one));
  const width = Math.max(...values.map((cells) => cells.length));
  void bench.edit({ kind: 'write', sheet: sheet.id, row, column, values });
  bench.select(fromArea({ sheet: sheet.id, row, column, rows: values.length, columns: width }));
}
