/**
 * `npm run bench`: what the add-on's heavy work costs, in tables that are printed and written to docs/performance.md. Times are of
 * the machine and the minute: the ratios in a table are what can be held against each other.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { markdown, type Table } from './table';

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

/** Each is loaded when its turn comes: reading and checking, timed in milliseconds, has the process to itself, as an execution has. */
show(await (await import('./read-and-check')).readAndCheck());
show((await import('./writing')).writing());
show(await (await import('./report')).makeReport());
show(await (await import('./first-view')).firstView());
const { startUp, sizes } = await import('./start');
show(await startUp());
show(await sizes());
writeFileSync(FILE, written.join('\n'));
console.log(`Written: ${path.relative(process.cwd(), FILE)}`);
