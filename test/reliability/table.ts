/** The table of docs/reliability.md: a row an action, a column a way of failing. */
import type { Action } from './actions';
import { FAULTS, type Fault, type Outcome, Trial } from './trial';

export interface Row {
  readonly label: string;
  /** Calls that a server of Google answers: the points at which each fault was tried. */
  readonly points: number;
  readonly cells: Readonly<Partial<Record<Fault, Cell>>>;
  readonly broken: readonly string[];
}

type Cell = Record<Outcome['left'], number>;

export const labelOf = ({ name, way }: Action): string => (way === '' ? `\`${name}\`` : `\`${name}\`, ${way}`);

/** Tries an action with every fault at every point. */
export function rowOf(action: Action): Row {
  const trial = new Trial(action);
  const outcomes = FAULTS.flatMap((fault) => {
    if (fault !== 'locked') return trial.points.map((_, i) => trial.try(fault, i + 1));
    const locked = trial.tryLocked();
    return locked ? [locked] : [];
  });
  const cells: Partial<Record<Fault, Cell>> = {};
  for (const { fault, left } of outcomes) {
    const cell = cells[fault] ?? { undone: 0, done: 0, part: 0 };
    cell[left]++;
    cells[fault] = cell;
  }
  return { label: labelOf(action), points: trial.points.length, cells, broken: brokenIn(outcomes) };
}

export const brokenIn = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ fault, call, method, told, broken }) =>
    broken.map((line) => `${fault} at call ${call}, ${method} (${told}): ${line}`),
  );

const COLUMNS: Readonly<Record<Fault, string>> = {
  service: 'refused',
  lost: 'answer lost',
  quota: 'quota',
  permission: 'permission',
  killed: 'six minutes',
  locked: 'lock',
};

const cellText = (cell: Cell | undefined): string => (cell ? `${cell.undone} · ${cell.done} · ${cell.part}` : '');

export function tableOf(rows: readonly Row[]): string {
  const header = ['action', 'calls', ...FAULTS.map((fault) => COLUMNS[fault]), 'broken'];
  const lines = rows.map(({ label, points, cells, broken }) => [
    label,
    String(points),
    ...FAULTS.map((fault) => cellText(cells[fault])),
    String(broken.length),
  ]);
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What the table says of each action: its label and its number of calls. */
export const rowsIn = (page: string): { label: string; points: number }[] =>
  [...page.matchAll(/^\| (`[^|]+) \| (\d+) \|/gm)].map(([, label = '', points]) => ({ label, points: Number(points) }));
