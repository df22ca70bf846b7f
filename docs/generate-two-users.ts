/**
 * Writes docs/reliability-users.md out of a run: pairs of actions, hands against actions, and the soak. `npm run two-users` tries every
 * call and takes many minutes; with `-- --few` the points that `npm test` tries.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openOffice } from '../test/two-users/office';
import { soak } from '../test/two-users/soak';
import {
  ACTIONS,
  HANDS,
  type HandTrial,
  knownOf,
  type PairTrial,
  ROW_WRITERS,
  tryHand,
  tryPair,
} from '../test/two-users/trials';

const PAGE = path.join(import.meta.dirname, 'reliability-users.md');
const SEED = 2569;

const all = !process.argv.includes('--few');
const operations = all ? 2000 : 200;
const office = openOffice();
const pairs = ACTIONS.flatMap((one) => ACTIONS.map((other) => tryPair(office, one, other, all)));
const hands = ROW_WRITERS.flatMap((action) => HANDS.map((hand) => tryHand(office, action, hand, all)));
const done = soak(operations, SEED);

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const pairRow = (name: string) => {
  const own = pairs.filter(({ first }) => first === name);
  const sum = (of: (trial: PairTrial) => number) => own.reduce((total, trial) => total + of(trial), 0);
  return [name, own.length, sum(({ points }) => points), sum(({ waited }) => waited), sum(({ wrong }) => wrong.length)];
};

const outcome = (trial: HandTrial): string => {
  const lost = trial.wrong.map(({ before }) => before);
  const unknown = lost.filter((before) => !knownOf(trial).includes(before));
  if (unknown.length > 0) return `${trial.points}: **wrong before ${unknown.join(', ')}**`;
  return lost.length === 0 ? String(trial.points) : `${trial.points}, lost before ${lost.join(', ')}`;
};
const handRow = (name: string) => [name, ...hands.filter(({ action }) => action === name).map(outcome)];

const total = (what: RegExp) => Object.entries(done).reduce((sum, [name, n]) => sum + (what.test(name) ? n : 0), 0);

const text = `# Two users at once

Written by \`npm run two-users${all ? '' : ' -- --few'}\`, on the local host (host.md), which steps executions call by call. ${
  all
    ? 'Every service call is tried.'
    : 'Of each action the points around its writes are tried; without `--few`, every service call.'
}

## Two users of the add-on

The second comes when the first has made so many calls, and goes as far as it can. What the sheets say in the end and what both are told
must be what one after the other would have given.

${table(
  ['first', 'seconds', 'points tried', 'the second waited, and went on', 'neither order'],
  ACTIONS.map(({ name }) => pairRow(name)),
)}

## A user's own hand in the sheet

Hands take no lock. Each is tried at the points of each action; a number alone means: nothing was lost, covered, doubled or put into another
row, or the user was told that nothing was written.

${table(
  ['while the add-on is to', ...HANDS.map(({ name }) => `someone ${name}`)],
  ROW_WRITERS.map(({ name }) => handRow(name)),
)}

## Four users for a long time

${operations} operations at random (seed ${SEED}), each from a page that may be old: ${total(/ with /)} were two calls at the same time, in ${total(/ while /)} rows were moved by hand
in the middle, ${total(/^by hand/)} were done by hand alone. A plain model of rows and words was equal every 50 operations, and in the end.
`;
const NOTES = path.join(import.meta.dirname, 'two-users.md');
if (!fs.existsSync(NOTES)) throw new Error('What the tables mean is in docs/two-users.md');
fs.writeFileSync(PAGE, text);
