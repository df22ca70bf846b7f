/** `npm run size`: every action on the largest spreadsheets, written to docs/size.md. Takes some minutes. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIONS } from './actions';
import { charactersIn, LARGE, openLarge } from './books';
import { type Measured, measure, modelled, SLOWER } from './measure';

const root = path.resolve(import.meta.dirname, '../..');
/** Google's limit of one execution, in seconds. */
const LIMIT = 360;

const results: { readonly book: string; readonly all: readonly Measured[] }[] = [];
for (const large of LARGE) {
  const host = openLarge(large, path.join(root, 'dist'));
  const before = host.snapshot();
  const all: Measured[] = [];
  for (const action of ACTIONS) {
    host.restore(before);
    const measured = measure(host, action);
    if (!measured) continue;
    all.push(measured);
    console.log(
      `${large.name}: ${measured.action}: ${modelled(measured).toFixed(1)} s, ${measured.outcome.slice(0, 60)}`,
    );
  }
  results.push({ book: `${large.name}, ${charactersIn(large.rows())} characters a row`, all });
}

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const tableOf = (all: readonly Measured[]) =>
  [
    line(['action', 'calls', 'waiting s', 'computing s', 'modelled s', 'crosses MB', 'peak MB', 'outcome']),
    line(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---']),
    ...all.map((each) =>
      line([
        each.action,
        each.calls,
        each.waiting.toFixed(1),
        each.computing.toFixed(1),
        modelled(each).toFixed(1),
        each.crossing.toFixed(1),
        each.memory === null ? '–' : Math.round(each.memory),
        modelled(each) > LIMIT ? '**over the limit**' : each.outcome,
      ]),
    ),
  ].join('\n');

const PAGE = `# Size

Written by \`npm run size\` on ${new Date().toISOString().slice(0, 10)}, from one run. Every action on spreadsheets at their limits, on the local host. Google ends an
execution after six minutes (${LIMIT} s).

- **waiting**: the service calls, by the table of host/workbench/latency.ts, a model measured nowhere. A call costs the same however many
  cells it carries; Google's cost more for more, which this does not show.
- **computing**: processor time of this machine, the host's own work among it.
- **modelled**: waiting, and ${SLOWER} times the computing, since Google's machines are reported to be slower.
- **crosses**: what the page is given. **peak**: resident memory of the whole process, host, spreadsheet and add-on. Google tells of no
  limit of an execution's memory.
- An action that can't be done is refused before it begins, with the sentence that is shown here.

${results.map(({ book, all }) => `## ${book}\n\n${tableOf(all)}`).join('\n\n')}
`;
writeFileSync(path.join(root, 'docs/size.md'), PAGE);
console.log('docs/size.md is written');
