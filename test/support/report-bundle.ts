/** The report room as it is shipped: bundled, and run in a context that holds what ECMAScript has and nothing else. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { docxSync } from '../../build/docx-sync.mjs';
import type { Profile, ReportInput, ReportModel } from '../../src/report';
import { type DocxFile, openDocx } from './docx-file';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface ReportBundle {
  readonly code: string;
  /** What the bundle sees as its global object. */
  readonly context: vm.Context;
  build(input: ReportInput): ReportModel;
  render(model: ReportModel, profile: Profile): Uint8Array;
  /** Built, rendered and read back. */
  open(input: ReportInput, profile?: Profile): DocxFile;
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
  const buildModel = (input: ReportInput): ReportModel => JSON.parse(JSON.stringify(call('buildReport', [input])));
  const render = (model: ReportModel, profile: Profile): Uint8Array =>
    Uint8Array.from(call('renderReport', [model, profile]) as Uint8Array);
  return {
    code: source,
    context,
    build: buildModel,
    render,
    open: (input, profile = 'google') => openDocx(render(buildModel(input), profile)),
  };
}
