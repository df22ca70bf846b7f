/** A small add-on made for one test: its code written to a folder of its own, and a host opened on it. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Execution,
  ExecutionError,
  type Host,
  type HostOptions,
  openHost,
  type RunOptions,
} from '../../host/index';

export const SCOPES = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'];

export interface ScriptOptions extends Omit<HostOptions, 'dist'> {
  pages?: Record<string, string>;
  /** without the https://www.googleapis.com/auth/ before them */
  scopes?: string[];
  services?: { userSymbol: string; version: string; serviceId: string }[];
}

const ADVANCED = [
  { userSymbol: 'Drive', version: 'v3', serviceId: 'drive' },
  { userSymbol: 'Docs', version: 'v1', serviceId: 'docs' },
];

/** @param code the whole of Code.js */
export function hostOf(code: string, options: ScriptOptions = {}): Host {
  const { pages = {}, scopes = SCOPES, services = ADVANCED, ...rest } = options;
  const dist = mkdtempSync(join(tmpdir(), 'prongsai-host-'));
  try {
    writeFileSync(join(dist, 'Code.js'), code);
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(dist, `${name}.html`), html);
    const manifest = {
      timeZone: 'Asia/Bangkok',
      oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
      dependencies: { enabledAdvancedServices: services },
    };
    writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
    return openHost({ dist, ...rest });
  } finally {
    rmSync(dist, { recursive: true });
  }
}

/** Runs the body of one function in a host of its own. */
export function runBody(body: string, options: ScriptOptions & { run?: RunOptions } = {}): Execution {
  const { run, ...rest } = options;
  return hostOf(`function main() {${body}}`, rest).run('main', [], run);
}

/** What the body returns; `sheet` is the first sheet of an empty spreadsheet. */
export function sheetValue(body: string, options: ScriptOptions = {}): unknown {
  return runBody(SHEET + body, options).value;
}

/** The error that the body ends in; `sheet` as in sheetValue. */
export function sheetError(body: string, options: ScriptOptions = {}): ExecutionError {
  return errorOf(SHEET + body, options);
}

const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet(); ';

export function errorOf(body: string, options: ScriptOptions & { run?: RunOptions } = {}): ExecutionError {
  return failureOf(() => runBody(body, options));
}

export function failureOf(work: () => unknown): ExecutionError {
  try {
    work();
  } catch (error) {
    if (error instanceof ExecutionError) return error;
    throw error;
  }
  throw new Error('It went through, and should have failed');
}
