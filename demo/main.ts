/**
 * `npm run demo [-- FILE] [--out DIR] [--today YYYY-MM-DD]`: the add-on's main job with no account and no page.
 * A document goes in, the built add-on runs on the local host, the report comes out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decodeText } from '../src/sidebar/import/decode';
import { type JobResult, Refused, runJob } from './job';
import { table } from './table';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What stops the demo before it has written anything; one sentence. */
class Stop extends Error {}

function options() {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    throw new Stop(`${(error as Error).message}. Usage: npm run demo -- [FILE] [--out DIR] [--today YYYY-MM-DD]`);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new Stop(`One document at a time: ${positionals.join(', ')} were given.`);
  const today = values.today ?? new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Bangkok' });
  const real = /^\d{4}-\d\d-\d\d$/.test(today) && !Number.isNaN(Date.parse(today));
  if (!real || new Date(today).toISOString().slice(0, 10) !== today) {
    throw new Stop(`--today ${today} is not a day. Give it as YYYY-MM-DD, such as 2025-09-30.`);
  }
  return {
    file: path.resolve(positionals[0] ?? path.join(root, 'samples/report-2568.txt')),
    out: path.resolve(values.out ?? path.join(root, 'out')),
    today,
  };
}

const read = () =>
  parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, today: { type: 'string' } } });

function documentText(file: string): string {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message;
    throw new Stop(`${file} can't be read: ${why}.`);
  }
}

function resultOf({ overview, notes, calls }: JobResult) {
  const { title, agency, fiscalYear, sections, steps, findings, summary } = overview;
  return { title, agency, fiscalYear, sections, steps, notes, findings, summary, calls };
}

function show(result: JobResult) {
  console.log(`\n${table(result.host.display('สรุป'))}`);
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const found = result.overview.findings.filter((finding) => finding.severity === severity);
    console.log(`\n${severity}: ${found.length}`);
    for (const { cell, section, stepNo, message } of found) {
      console.log(`  ${(cell ?? '').padEnd(4)} ${`${section} ${stepNo}`.padEnd(10)} ${message}`);
    }
  }
}

function main() {
  const { file, out, today } = options();
  const text = documentText(file);
  console.log(`${path.relative(process.cwd(), file)}, as of ${today}\n`);
  const onStep = (name: string, said: string, calls: number) =>
    console.log(`${name.padEnd(10)} ${String(calls).padStart(3)} service calls   ${said}`);
  const result = runJob({ dist: path.join(root, 'dist'), text, today, onStep });
  show(result);

  mkdirSync(out, { recursive: true });
  const written = { 'report.docx': result.docx, 'result.json': `${JSON.stringify(resultOf(result), null, 1)}\n` };
  console.log('');
  for (const [name, contents] of Object.entries(written)) {
    writeFileSync(path.join(out, name), contents);
    console.log(
      `${String(Buffer.byteLength(contents)).padStart(8)} bytes  ${path.relative(process.cwd(), path.join(out, name))}`,
    );
  }
}

try {
  main();
} catch (error) {
  if (error instanceof Stop) console.error(`${error.message} Nothing was written.`);
  else if (error instanceof Refused)
    console.error(`The add-on refused at "${error.step}": ${error.message} Nothing was written.`);
  else throw error;
  process.exitCode = 1;
}
