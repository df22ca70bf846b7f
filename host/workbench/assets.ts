/** The workbench's own page, bundled when it starts: script, style and fonts, all served from here. */

import path from 'node:path';
import { build } from 'esbuild';

const here = path.join(import.meta.dirname, 'page');

/** A file that the workbench serves. */
export interface Asset {
  readonly type: string;
  readonly body: Uint8Array;
}

/** All of them, built. */
export interface Assets {
  /** by path: "/main.js" */
  readonly files: ReadonlyMap<string, Asset>;
  /** google.script, for the pages of the add-on */
  readonly shim: string;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const SHARED = {
  bundle: true,
  write: false,
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const;

let bundled: Promise<Assets> | null = null;

/** Bundled once, however many workbenches one process opens. */
export function bundlePage(): Promise<Assets> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Assets> {
  const [page, shim] = await Promise.all([
    build({
      ...SHARED,
      entryPoints: [path.join(here, 'main.tsx')],
      outdir: '/',
      format: 'esm',
      // The viewer of documents is large, and is fetched when the first document is opened.
      splitting: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.woff2': 'file', '.woff': 'file' },
      assetNames: 'fonts/[name]',
      chunkNames: 'chunks/[name]-[hash]',
    }),
    build({ ...SHARED, entryPoints: [path.join(here, 'google-script.ts')], format: 'iife' }),
  ]);
  const files = page.outputFiles.map(({ path: file, contents }): [string, Asset] => {
    const name = `/${path.relative(path.parse(file).root, file).split(path.sep).join('/')}`;
    return [name, { type: TYPES[path.extname(file)] ?? 'application/octet-stream', body: contents }];
  });
  // `</script>` inside a script would end it.
  const text = (shim.outputFiles[0]?.text ?? '').replace(/<\/(script)/gi, '<\\/$1');
  return { files: new Map(files), shim: text };
}
