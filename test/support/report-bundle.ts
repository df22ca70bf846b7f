/** The report room as it is shipped: bundled, and run in a context that holds what ECMAScript has and nothing else. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { docxSync } from '../../build/docx-sync.mjs';
import type { Profile, ReportInput, ReportModel, TemplateOptions } from '../../src/report';
import { type DocxFile, openDocx } from './docx-file';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface ReportBundle {
  readonly code: string;
  /** What the bundle sees as its global object. */
  readonly context: vm.Context;
  build(input: ReportInput): ReportModel;
  render(model: ReportModel, profile: Profile, template?: Uint8Array): Uint8Array;
  standardTemplate(options: TemplateOptions): Uint8Array;
  /** Built, rendered and read back. */
  open(input: ReportInput, profile?: Profile): DocxFile;
}

interface Bundle {
  readonly code: string;
  readonly script: vm.Script;
}

async function bundle(): Promise<Bundle> {
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
  const code = outputFiles[0]?.text ?? '';
  return { code, script: new vm.Script(code) };
}

/** Where faults are planted (`npm run mutation`), the one at work stands here; the tests are loaded anew for each, the bundle is kept. */
const { __stryker__: faults } = globalThis as { __stryker__?: { report?: Promise<Bundle> } };
const bundled = faults?.report ?? bundle();
if (faults) faults.report = bundled;

/** Bytes as JSON; the context makes its own array of them. */
const BYTES = '$bytes';
const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (each instanceof Uint8Array ? { [BYTES]: Array.from(each) } : each));
const REVIVE = `(_, each) => (each && each['${BYTES}'] ? Uint8Array.from(each['${BYTES}']) : each)`;
const fromJson = (text: string): unknown =>
  JSON.parse(text, (_, each) => (each?.[BYTES] ? Uint8Array.from(each[BYTES]) : each));

let loaded: Promise<ReportBundle> | undefined;

/** The same for all tests that are loaded together. */
export function loadReport(): Promise<ReportBundle> {
  loaded ??= loadAnother();
  return loaded;
}

/** Arguments and results cross as JSON and bytes: objects of one realm are strangers in another. */
export async function loadAnother(): Promise<ReportBundle> {
  const { code, script } = await bundled;
  // The fault at work is told to the context too; it holds nothing else.
  const context = vm.createContext(faults ? { __stryker__: faults } : {});
  script.runInContext(context);
  const call = (name: string, args: readonly unknown[]): unknown => {
    const given = JSON.stringify(toJson(args));
    return vm.runInContext(`report.${name}(...JSON.parse(${given}, ${REVIVE}))`, context);
  };
  vm.runInContext(
    `function modelJson(model) { return JSON.stringify(model, (_, each) => each instanceof Uint8Array ? { '${BYTES}': Array.from(each) } : each); }`,
    context,
  );
  const buildModel = (input: ReportInput): ReportModel => {
    const given = JSON.stringify(toJson([input]));
    const json = vm.runInContext(`modelJson(report.buildReport(...JSON.parse(${given}, ${REVIVE})))`, context);
    return fromJson(json) as ReportModel;
  };
  const render = (model: ReportModel, profile: Profile, template?: Uint8Array): Uint8Array =>
    Uint8Array.from(call('renderReport', template ? [model, profile, template] : [model, profile]) as Uint8Array);
  return {
    code,
    context,
    build: buildModel,
    render,
    standardTemplate: (options) => Uint8Array.from(call('standardTemplate', [options]) as Uint8Array),
    open: (input, profile = 'google') => openDocx(render(buildModel(input), profile)),
  };
}
