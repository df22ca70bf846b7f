/** The built add-on: Code.js, the pages and the manifest, read from a folder and checked as Apps Script's parser would. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { type Program, parse } from 'acorn';

/** What appsscript.json says, as far as it matters here. */
export interface Manifest {
  timeZone: string;
  oauthScopes: string[];
  /** the user symbols of the advanced services that are switched on, with their version: "Drive v3" */
  advanced: string[];
}

/** What was built, read and compiled. */
export interface Bundle {
  script: Script;
  /** the names that menus, triggers and pages can reach: top-level function declarations */
  functions: ReadonlySet<string>;
  /** page name without .html -> its text */
  pages: ReadonlyMap<string, string>;
  manifest: Manifest;
}

/** A bundle that Apps Script would not take, with the text it would show. */
export class BundleError extends Error {
  override name = 'BundleError';
}

type Compiled = Pick<Bundle, 'script' | 'functions'>;

/** The code that was compiled last: who opens host after host opens the same add-on, and parsing it takes longest. */
let last: { readonly code: string; readonly compiled: Compiled } | undefined;

/** @throws BundleError when a file is missing, the manifest can't be read or the code is refused by the parser. */
export function readBundle(folder: string): Bundle {
  const files = list(folder);
  const code = files.get('Code.js');
  if (code === undefined) throw new BundleError(`There is no Code.js in ${folder}: build the add-on first`);
  if (last?.code !== code) last = { code, compiled: compile(code) };
  const pages = new Map<string, string>();
  for (const [name, text] of files) if (name.endsWith('.html')) pages.set(name.slice(0, -5), text);
  return { ...last.compiled, pages, manifest: readManifest(files.get('appsscript.json')) };
}

function compile(code: string): Compiled {
  const { body } = parseCode(code);
  const names = body.flatMap((node) => (node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : []));
  return { script: new Script(code, { filename: 'Code.js' }), functions: new Set(names) };
}

function list(folder: string): Map<string, string> {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new BundleError(`There is no folder ${folder}: build the add-on first`);
  }
  const wanted = names.filter((name) => name === 'Code.js' || name === 'appsscript.json' || name.endsWith('.html'));
  return new Map(wanted.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function parseCode(code: string): Program {
  let program: Program;
  try {
    // Apps Script reads ES2021; private names, static fields, import and export are not among it.
    program = parse(code, { ecmaVersion: 2021, sourceType: 'script', locations: true });
  } catch (error) {
    const { message, loc } = error as { message: string; loc?: { line: number } };
    const what = message.replace(/\s*\(\d+:\d+\)$/, '');
    throw new BundleError(`Syntax error: SyntaxError: ${what} line: ${loc?.line ?? '?'} file: Code.gs`);
  }
  return program;
}

function readManifest(text: string | undefined): Manifest {
  if (text === undefined) throw new BundleError('There is no appsscript.json beside Code.js');
  let parsed: {
    timeZone?: string;
    oauthScopes?: string[];
    dependencies?: { enabledAdvancedServices?: { userSymbol: string; version: string }[] };
  };
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new BundleError(`appsscript.json can't be read: ${(error as Error).message}`);
  }
  return {
    timeZone: parsed.timeZone ?? 'America/New_York',
    oauthScopes: parsed.oauthScopes ?? [],
    advanced: (parsed.dependencies?.enabledAdvancedServices ?? []).map((each) => `${each.userSymbol} ${each.version}`),
  };
}
