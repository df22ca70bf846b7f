/**
 * Writes docs/reliability.md: every action of the add-on, failed at every call in every way. `npm run reliability`; the work is shared
 * out among processes, as many as the machine has processors, or as many as are asked for: `npm run reliability -- 4`.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACTIONS } from '../test/reliability/actions';
import { type Row, rowOf, tableOf } from '../test/reliability/table';

const self = fileURLToPath(import.meta.url);
export const RELIABILITY_PAGE = path.join(path.dirname(self), 'reliability.md');

export const textOf = (rows: readonly Row[]): string => `# Reliability

Written by \`npm run reliability\` from a run of the built add-on on the local host; not edited by hand. \`npm test\` tries every action
at every call as well (every twelfth of those that take long), in one of the ways each, and fails where a promise is broken or this table is of other actions.

Each action is run on a small spreadsheet (three steps, a note and a sheet of the staff's own) with its n-th call to Google failing, for
every n, in each way that Google has:

- **refused**: the call fails and does nothing ("Service Spreadsheets failed while accessing document …");
- **answer lost**: it does its work, and says that it failed ("… timed out …", "Empty response");
- **quota**: it and all later calls of its service are refused ("Service invoked too many times …", \`userRateLimitExceeded\`);
- **permission**: it and all later calls that need a permission are refused ("Authorization is required …");
- **six minutes**: Google ends the execution there, whatever the script catches ("Exceeded maximum execution time");
- **lock**: another holds the lock for longer than the action waits.

A cell says in how many of these trials the action was afterwards **not done · done · done in part**. After every trial it is held that

1. no row of any sheet is lost, and none is changed by halves: each is as it was, or as where nothing fails (of a change of the year, and
   of fixes in two columns, each cell is; while the year is changed the old one is whole in its archive);
2. every file in Drive is in the log, or remembered for the next report, which takes it up or logs it;
3. the user is told in a Thai sentence what happened and what to do, with no stack (but by Google itself after six minutes, and by nobody
   where the menu could not be built: opening the spreadsheet again builds it);
4. who is told that it is done has it all, or is told what is missing;
5. done again with nothing failing, it comes to what a run comes to that never failed: the same rows, looks, files and rows of the log,
   none of them twice.

**broken** counts the trials in which one of these did not hold.

What is left after six minutes in the middle: a blank row where one was to be written, a summary without its new figures, a year that is
changed in part and put back by the next try (or at the user's word, where somebody has typed meanwhile). A seal or template of more
than half of what Google keeps has to take the place of the one before it, part by part: ended just there, it is named as damaged and is
to be given again.

${tableOf(rows)}

${rows.reduce((sum, { points }) => sum + points, 0)} points, ${rows.reduce((sum, row) => sum + trialsOf(row), 0)} trials.
`;

const trialsOf = ({ cells }: Row): number =>
  Object.values(cells).reduce((sum, { undone, done, part }) => sum + undone + done + part, 0);

/** The rows of every n-th action, in a process of their own: a line of JSON each. */
function share(first: number, processes: number): Promise<Map<number, Row>> {
  const child = spawn(process.execPath, [...process.execArgv, self, String(first), String(processes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      if (code !== 0) return reject(new Error(`A share of the work ended with ${code}`));
      resolve(
        new Map(
          out
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        ),
      );
    });
  });
}

async function writeAll(processes: number): Promise<void> {
  const shares = await Promise.all(Array.from({ length: processes }, (_, first) => share(first, processes)));
  const byIndex = new Map(shares.flatMap((each) => [...each]));
  const rows = ACTIONS.map((_, i) => byIndex.get(i) as Row);
  writeFileSync(RELIABILITY_PAGE, textOf(rows));
  const broken = rows.flatMap((row) => row.broken.map((line) => `${row.label}: ${line}`));
  for (const line of broken) console.error(line);
  console.log(`${RELIABILITY_PAGE}: ${rows.length} actions, ${broken.length} promises broken`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

if (process.argv[1] === self) {
  const [first, processes] = process.argv.slice(2).map(Number);
  if (first !== undefined && processes !== undefined) {
    ACTIONS.forEach((action, i) => {
      if (i % processes === first) console.log(JSON.stringify([i, rowOf(action)]));
    });
  } else await writeAll(first ?? availableParallelism());
}
