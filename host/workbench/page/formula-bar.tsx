/** The line above the grid: the address of the active cell, which can be typed to go there, and its text in full. */

import { a1Of, areaFromA1 } from '../../workbook/area';
import { anchorOf, fromArea } from './selection';
import type { State } from './state';
import type { Workbench } from './workbench';

export function FormulaBar({ bench, state: { sheet, selection } }: { bench: Workbench; state: State }) {
  const { words, at } = bench;
  if (!sheet || !at) return null;
  const place = anchorOf(sheet, selection.active);
  const cell = sheet.rows[place.row - 1]?.[place.column - 1];
  const text = cell?.edit ?? cell?.text ?? '';
  const address = a1Of(at);
  return (
    <div class="formula-bar">
      <input
        class="address"
        key={address}
        aria-label={words.cellName}
        defaultValue={address}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          const area = areaFromA1(event.currentTarget.value, sheet);
          if (!area || area.row > sheet.maxRows || area.column > sheet.maxColumns) return;
          bench.select(fromArea(area));
          document.querySelector<HTMLElement>('[role=grid]')?.focus();
        }}
      />
      <textarea
        rows={1}
        key={`${address} ${text}`}
        aria-label={words.cellText}
        defaultValue={text}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.value = text;
          else if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
          event.preventDefault();
          document.querySelector<HTMLElement>('[role=grid]')?.focus();
        }}
        onBlur={({ currentTarget: { value } }) => {
          if (value !== text) void bench.edit({ kind: 'write', sheet: sheet.id, ...place, values: [[value]] });
        }}
      />
    </div>
  );
}
