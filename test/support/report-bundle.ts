/** The report room as it is shipped: bundled, and run in a context that holds what ECMAScript has and nothing else. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { docxSync } from '../../build/docx-sync.mjs';
import type { Profile, ReportInput, ReportModel } from '../../src/report';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface ReportBundle {
  readonly code: string;
  /** What the bundle sees as its global object. */
  readonly context: vm.Context;
  build(input: ReportInput): ReportModel;
  render(model: ReportModel, profile: Profile): Uint8Array;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: "export * from './src/report'", resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'report',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    plugins: [docxSync()],
  });
  return outputFiles[0]?.text ?? '';
}

const code = bundle();

/** Arguments and results cross as JSON and bytes: objects of one realm are strangers in another. */
export async function loadReport(): Promise<ReportBundle> {
  const source = await code;
  const context = vm.createContext({});
  vm.runInContext(source, context);
  const call = (name: string, args: readonly unknown[]): unknown =>
    vm.runInContext(`report.${name}(...${JSON.stringify(args)})`, context);
  return {
    code: source,
    context,
    build: (input) => JSON.parse(JSON.stringify(call('buildReport', [input]))),
    render: (model, profile) => Uint8Array.from(call('renderReport', [model, profile]) as Uint8Array),
  };
}
