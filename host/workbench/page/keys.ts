/** The keys of the grid, as in Sheets. */

import { anchorOf, lastUsed, leap, type Place, single, step } from './selection';
import type { Workbench } from './workbench';

interface Surroundings {
  /** pixels of the viewport */
  readonly page: number;
  readonly openMenu: (at: { x: number; y: number }) => void;
  readonly openList: (place: Place) => void;
}

const ARROWS: Record<string, readonly [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function gridKeys(event: KeyboardEvent, bench: Workbench, around: Surroundings): void {
  const { sheet, selection, editing } = bench.store.state;
  const grid = event.currentTarget as HTMLElement;
  if (!sheet || editing || event.target !== grid) return;
  const control = event.ctrlKey || event.metaKey;
  const active = anchorOf(sheet, selection.active);
  const cell = sheet.rows[active.row - 1]?.[active.column - 1];
  const go = (place: Place, extend = event.shiftKey) =>
    bench.select(extend ? { active: selection.active, corner: place } : single(place));
  const from = event.shiftKey ? selection.corner : active;
  const arrow = ARROWS[event.key];
  const below = () => {
    const box = grid.querySelector(`#cell-${active.row}-${active.column}`)?.getBoundingClientRect();
    return { x: box?.left ?? 60, y: box?.bottom ?? 60 };
  };

  if (event.altKey && event.key === 'ArrowDown' && cell?.list !== undefined) around.openList(active);
  else if (arrow) go((control ? leap : step)(sheet, from, ...arrow));
  else if (event.key === 'Tab' && !control) go(step(sheet, active, 0, event.shiftKey ? -1 : 1), false);
  else if (event.key === 'Enter' && cell?.list !== undefined && !event.shiftKey) around.openList(active);
  else if (event.key === 'Enter' && event.shiftKey) go(step(sheet, active, -1, 0), false);
  else if (event.key === 'Enter' || event.key === 'F2') bench.beginEdit(active);
  else if (event.key === 'Home') go(control ? { row: 1, column: 1 } : { row: from.row, column: 1 });
  else if (event.key === 'End') {
    const last = lastUsed(sheet);
    go(control ? last : { row: from.row, column: last.column });
  } else if (event.key === 'PageDown' || event.key === 'PageUp') {
    const rows = Math.max(1, Math.floor(around.page / 30)) * (event.key === 'PageDown' ? 1 : -1);
    go({ row: Math.min(sheet.maxRows, Math.max(1, from.row + rows)), column: from.column });
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    if (bench.at) void bench.edit({ kind: 'clear', area: bench.at });
  } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) around.openMenu(below());
  else if (control && event.code === 'KeyZ') void bench.undo();
  else if (control && event.code === 'KeyA') {
    const last = lastUsed(sheet);
    bench.select({ active: { row: 1, column: 1 }, corner: last });
  } else if (event.key.length === 1 && !control && !event.altKey) bench.beginEdit(active, event.key);
  else return;
  event.preventDefault();
}
