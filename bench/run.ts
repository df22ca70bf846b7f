/** How benchmarks run: code as the add-on has it, and times that can be compared. */
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { docxSync } from '../build/docx-sync.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The exports of a module, bundled to es2019, in a V8 context that has nothing but the language. */
export async function load<T>(entry: string): Promise<T> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'loaded',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    plugins: [docxSync()],
  });
  const context = vm.createContext({});
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  return vm.runInContext('loaded', context);
}

/** Runs that warm the engine up: it is at its fastest only when it has seen some, and is measured there. */
export const WARM_UPS = 10;
export const RUNS = 25;

/** Milliseconds of several runs. */
export interface Times {
  readonly median: number;
  /** What the machine can do when nothing else wants it. */
  readonly best: number;
}

export function timesOf(run: () => void): Times {
  for (let i = 0; i < WARM_UPS; i++) run();
  const times = Array.from({ length: RUNS }, () => {
    const start = process.hrtime.bigint();
    run();
    return since(start);
  });
  return { median: middle(times), best: Math.min(...times) };
}

/** Milliseconds. */
const since = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e6;
const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The medians of several that are held against each other: they take turns, so that what slows the machine slows them all. */
export async function medians(
  runs: Readonly<Record<string, () => unknown>>,
  times = 9,
): Promise<Record<string, number>> {
  const taken: Record<string, number[]> = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let at = -2; at < times; at++) {
    for (const [name, run] of Object.entries(runs)) {
      const start = process.hrtime.bigint();
      await run();
      const time = since(start);
      if (at >= 0) taken[name]?.push(time);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, middle(all)]));
}
