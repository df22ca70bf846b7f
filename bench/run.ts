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

/** The middle one of several runs, in milliseconds, after two that warm the engine up. */
export function median(run: () => void, runs = 9): number {
  run();
  run();
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** The same of several that are held against each other: they take turns, so that what slows the machine slows them all. */
export async function medians(
  runs: Readonly<Record<string, () => unknown>>,
  times = 9,
): Promise<Record<string, number>> {
  const taken: Record<string, number[]> = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let at = -2; at < times; at++) {
    for (const [name, run] of Object.entries(runs)) {
      const start = process.hrtime.bigint();
      await run();
      const time = Number(process.hrtime.bigint() - start) / 1e6;
      if (at >= 0) taken[name]?.push(time);
    }
  }
  const middle = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, middle(all)]));
}
