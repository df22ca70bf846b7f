/** What every click pays before anything happens: Apps Script runs all global code again. And what that code is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

import { docxSync } from '../build/docx-sync.mjs';
import { serverAccount } from '../build.mjs';
import { medians } from './run';
import { milliseconds, type Table, times, whole } from './table';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** The document library as a script that starts it at once. */
async function library(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import * as docx from 'docx'; globalThis.docx = docx;", resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    plugins: [docxSync()],
  });
  return outputFiles[0]?.text ?? '';
}

/** Compiled and run in a context of its own; the number makes it a text that the engine has not compiled before. */
let runs = 0;
const start = (code: string) => () => {
  runs += 1;
  new vm.Script(`${code}\n//${runs}`).runInContext(vm.createContext({}));
};

export async function startUp(): Promise<Table> {
  const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
  const names = {
    'an empty script': '',
    'ours: Code.js': code,
    'the document library alone, if it started at once': await library(),
  };
  const taken = await medians(Object.fromEntries(Object.entries(names).map(([name, text]) => [name, start(text)])), 15);
  const own = taken['ours: Code.js'] ?? 1;
  return {
    title: 'The start of a click',
    note:
      'Compiling and running the global code in a fresh V8 context, which Apps Script does at every click and at every call from a ' +
      'page. Ours holds the document library too, and starts it at the first report alone.',
    head: ['', 'time', 'of ours'],
    rows: Object.entries(taken).map(([name, time]) => [name, milliseconds(time), times(time / own)]),
  };
}

/** The room or package that a source file belongs to. */
const partOf = (file: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? /src\/[^/]+/.exec(file)?.[0] ?? 'the build';

export async function sizes(): Promise<Table> {
  const { inputs, bytes } = await serverAccount();
  const parts = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytesInOutput);
  }
  const share = (size: number) => `${((100 * size) / bytes).toFixed(1)} %`;
  const byPart = [...parts].sort(([, a], [, b]) => b - a);
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html') || name === 'Code.js');
  return {
    title: 'What is pushed',
    note: 'Bytes; for Code.js by part, as esbuild accounts for them. A page crosses the network gzipped; Code.js stays at Google.',
    head: ['', 'bytes', 'gzipped, or share of Code.js'],
    rows: [
      ...pages.map((name) => {
        const file = readFileSync(path.join(dist, name));
        return [name, whole(file.length), whole(gzipSync(file, { level: 9 }).length)];
      }),
      ...byPart.map(([part, size]) => [`Code.js: ${part}`, whole(size), share(size)]),
    ],
  };
}
