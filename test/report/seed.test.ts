/**
 * The report of a published document, held against the same document read by hand. The agency's own words are no part
 * of this project: where the folder that holds them is not there, the test says so and is skipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Step } from '../../src/core/step';
import { loadReport, type ReportBundle } from '../support/report-bundle';
import { input, section, step } from '../support/report-input';

const SHARED = path.resolve(import.meta.dirname, '../../../shared');
const TRUTH = path.join(SHARED, 'seed/rows.json');
const CHECK = path.join(SHARED, 'checks/check-report.mjs');
const isThere = existsSync(TRUTH) && existsSync(CHECK);
if (!isThere) console.info(`skipped: there is no published report beside this checkout (${TRUTH})`);

interface Truth {
  readonly title: string;
  readonly intro: string;
  readonly agency: string;
  readonly fiscalYear: number;
  readonly sections: readonly { readonly code: string; readonly heading: string | null }[];
  readonly rows: readonly (Partial<Step> & { readonly statusPhrase?: string })[];
}

let report: ReportBundle;
beforeAll(async () => {
  report = await loadReport();
});

(isThere ? describe : describe.skip)('the published report', () => {
  test.each(['google', 'office'] as const)('is made again, for %s, without a difference', (profile) => {
    const { title, intro, agency, fiscalYear, sections, rows } = JSON.parse(readFileSync(TRUTH, 'utf8')) as Truth;
    const model = report.build(
      input(
        {
          sections: sections.map(({ code, heading }) => section({ code, heading })),
          steps: rows.map(({ statusPhrase = '', ...row }) => step({ ...row, statusText: statusPhrase })),
        },
        { title, intro, agency, reportYear: fiscalYear },
      ),
    );
    const folder = mkdtempSync(path.join(os.tmpdir(), 'report-'));
    try {
      const file = path.join(folder, 'report.docx');
      writeFileSync(file, report.render(model, profile));
      const said = execFileSync(process.execPath, [CHECK, file, TRUTH], { encoding: 'utf8' });
      expect(said.trim()).toBe(`0 differences, ${rows.length} rows, ${sections.length} tables`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
