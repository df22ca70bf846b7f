/**
 * `npm run bench`: what the add-on's heavy work costs, in tables that are printed and written to docs/performance.md. Times are of
 * the machine and the minute: the ratios in a table are what can be held against each other.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { firstView } from './first-view';
import { readAndCheck } from './read-and-check';
import { makeReport } from './report';
import { sizes, startUp } from './start';
import { markdown, type Table } from './table';
import { writing } from './writing';

const FILE = path.resolve(import.meta.dirname, '../docs/performance.md');

const head = `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, one core of a ${cpus()[0]?.model.trim() ?? 'machine'}.
Times are medians of several runs on that machine; what compares is the ratios, each of them from one run.
`;

const written = [head];
const show = (table: Table): void => {
  const text = `${markdown(table)}\n`;
  console.log(text);
  written.push(text);
};

show(writing());
show(await makeReport());
show(await readAndCheck());
show(await firstView());
show(await startUp());
show(await sizes());
writeFileSync(FILE, written.join('\n'));
console.log(`Written: ${path.relative(process.cwd(), FILE)}`);
