/**
 * One report from the sheet to the Doc, in service calls and in the seconds that the host's model gives them: ours against the two
 * ways that scripts write documents with DocumentApp. All on the same host, from the same sheet, with the same latencies.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Execution, ExecutionError, type Host, openHost } from '../host/index';
import { modelledLatency } from '../host/workbench/latency';
import { sheetOf } from './sheet';
import { type Table, times, whole } from './table';

const root = path.resolve(import.meta.dirname, '..');
const STEPS = [10, 100, 1_000];
const WAYS = {
  'DocumentApp, cell by cell': 'cell-by-cell.js',
  'DocumentApp, one table and then its looks': 'one-table.js',
};

interface Cost {
  readonly calls: number;
  readonly seconds: number;
  /** Whether it came to its end within the six minutes that Google gives it. */
  readonly ended: boolean;
}

const costOf = ({ calls, took }: Pick<Execution, 'calls' | 'took'>, ended = true): Cost => ({
  calls: calls.total,
  seconds: took / 1_000,
  ended,
});

/** A host whose spreadsheet the add-on has set up, with that many steps. */
function withSheet(steps: number): Host {
  const host = openHost({
    dist: path.join(root, 'dist'),
    locale: 'th',
    now: new Date('2025-10-15T02:00:00Z'),
    answers: () => 'OK',
    latency: modelledLatency,
  });
  host.run('setUpSheets');
  host.type('มาตรการ', 'A1', sheetOf(steps));
  return host;
}

function ours(steps: number): Cost {
  const host = withSheet(steps);
  const execution = host.run('createReport');
  if (!host.drive.files().some(({ doc }) => doc)) throw new Error('Our way made no Doc');
  return costOf(execution);
}

/** The method of each `call('…')` in a script, and what it costs. */
const costsIn = (code: string): Record<string, number> =>
  Object.fromEntries([...code.matchAll(/\bcall\('([\w.]+)'\)/g)].map(([, name = '']) => [name, modelledLatency(name)]));

function another(script: string, steps: number): Cost {
  const folder = mkdtempSync(path.join(tmpdir(), 'prongsai-bench-'));
  try {
    const read = (name: string) => readFileSync(path.join(import.meta.dirname, 'writers', name), 'utf8');
    const base = read('document-app.js');
    writeFileSync(
      path.join(folder, 'Code.js'),
      `const COSTS = ${JSON.stringify(costsIn(base))};\n${base}\n${read(script)}`,
    );
    cpSync(path.join(root, 'appsscript.json'), path.join(folder, 'appsscript.json'));
    const host = openHost({
      dist: folder,
      now: new Date('2025-10-15T02:00:00Z'),
      workbook: withSheet(steps).workbook,
      // A sleep stands for a call of DocumentApp, and is as long as that.
      latency: (method) => (method === 'Utilities.sleep' ? 0 : modelledLatency(method)),
    });
    try {
      const execution = host.run('write');
      const { cells } = execution.value as { cells: number };
      if (cells !== (steps + 1) * 5) throw new Error(`${script} wrote ${cells} cells of ${(steps + 1) * 5}`);
      return costOf(execution);
    } catch (error) {
      if (error instanceof ExecutionError && error.kind === 'timeout') return costOf(error.execution, false);
      throw error;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function writing(): Table {
  const rows = STEPS.flatMap((steps) => {
    const own = ours(steps);
    const others = Object.entries(WAYS).map(([name, script]) => [name, another(script, steps)] as const);
    return [['ours, the Word file included', own] as const, ...others].map(([name, { calls, seconds, ended }]) => [
      `${whole(steps)} steps: ${name}`,
      ended ? whole(calls) : `${whole(calls)}, and stopped`,
      ended ? seconds.toFixed(1) : `over ${seconds.toFixed(0)}`,
      ended ? times(seconds / own.seconds) : `over ${times(seconds / own.seconds)}`,
    ]);
  });
  return {
    title: 'One report, from the menu to the Doc',
    note:
      'Service calls, and seconds by `host/workbench/latency.ts`: a model, measured nowhere. The other ways write the table of measures alone: ' +
      'no merged cells, no repeated header, no summary, no check, no file for Word.',
    head: ['', 'calls', 'modelled seconds', 'of ours'],
    rows,
  };
}
