/** What the four users do in the sheet itself, with no add-on in between; the model is told at once. */
import { rowOf } from './model';
import { MEASURES } from './office';
import type { World } from './operations';

/** Rows that hold a step, 1-based. */
function rowsOfSteps({ host }: World): { row: number; step: string }[] {
  return host.display(MEASURES).flatMap((cells, i) => {
    const { step } = rowOf(cells);
    return i > 0 && step !== '' ? [{ row: i + 1, step }] : [];
  });
}

const id = ({ host }: World) => host.sheet(MEASURES).id;

/** Moves rows: nothing of what they say is changed. */
export const MOVES: readonly ((world: World) => void)[] = [
  function sort(world) {
    const { host, pick } = world;
    const rows = host.display(MEASURES).length - 1;
    const area = { sheet: id(world), row: 2, column: 1, rows, columns: 11 };
    host.byHand('cells.sort', area, [{ column: [1, 3, 4, 7][pick(4)] ?? 1, ascending: pick(2) === 0 }]);
  },
  function insertRows(world) {
    const { host, pick } = world;
    host.byHand('sheet.insert', id(world), 'rows', 2 + pick(host.display(MEASURES).length), 1 + pick(2));
  },
  function deleteBlankRows(world) {
    const { host } = world;
    const rows = host.display(MEASURES);
    for (let row = rows.length; row > 1; row--) {
      if (rows[row - 1]?.every((cell) => cell === '')) host.byHand('sheet.delete', id(world), 'rows', row, 1);
    }
  },
];

/** Writes or takes out words. */
export const EDITS: readonly ((world: World) => void)[] = [
  function type(world) {
    const { host, model, pick } = world;
    const rows = rowsOfSteps(world);
    const chosen = rows[pick(rows.length)];
    if (!chosen) return;
    const column = pick(2) === 0 ? 'result' : 'evidence';
    const word = world.word('มือ');
    host.type(MEASURES, `${column === 'result' ? 'G' : 'I'}${chosen.row}`, [[word]]);
    model.change(chosen.step, { [column]: word });
  },
  function deleteRow(world) {
    const { host, model, pick } = world;
    const rows = rowsOfSteps(world);
    const chosen = rows[pick(rows.length)];
    if (!chosen || rows.length < 6) return;
    host.byHand('sheet.delete', id(world), 'rows', chosen.row, 1);
    model.remove(chosen.step);
  },
];
