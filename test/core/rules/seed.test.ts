/** The faults that a published report has, found in the rows and columns where they stand. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/core/rules';
import { readSectionHeading } from '../../../src/core/sections';
import type { Step } from '../../../src/core/step';
import { cellsOf, settings } from './build';

const ROWS = new URL('../../../../shared/seed/rows.json', import.meta.url);
const isThere = fs.existsSync(ROWS);
if (!isThere) console.warn('skipped: ../shared/seed is not there');

interface SeedRow {
  readonly section: string;
  readonly measureNo: string;
  readonly measure: string;
  readonly stepNo: string;
  readonly step: string;
  readonly responsible: string;
  readonly due: string;
  readonly status: Step['status'];
  readonly statusPhrase: string;
  readonly result: string;
}

const seed: {
  title: string;
  intro: string;
  agency: string;
  rows: SeedRow[];
  sections: { code: string; heading: string | null }[];
} = isThere ? JSON.parse(fs.readFileSync(ROWS, 'utf8')) : { title: '', intro: '', agency: '', rows: [], sections: [] };

/** As the sheet would hold it: the status in its own column, no date or link in theirs, the one stray dot as written. */
function stepOf(seedRow: SeedRow, i: number): Step {
  const { statusPhrase, ...row } = seedRow;
  const written = { ...row, row: i + 2, measureRow: i + 2, statusText: statusPhrase, completedOn: '', evidence: '' };
  const cells = cellsOf(written);
  const dotted = row.section === 'EIT' && row.stepNo === '3.1.1';
  return { ...written, cells: dotted ? { ...cells, step: `๓.๑.๑. ${row.step}` } : cells };
}

const sections = seed.sections.map(({ code, heading }, i) => {
  const read = heading === null ? null : readSectionHeading(heading);
  return { code, heading: read?.heading ?? null, analysis: read?.analysis ?? null, score: null, row: i + 2 };
});

const found = check({
  steps: seed.rows.map(stepOf),
  sections,
  settings: settings({
    agency: seed.agency,
    title: seed.title,
    intro: seed.intro,
    reportYear: 2566,
    planYear: 2566,
    assessmentYear: 2566,
  }),
  today: '2023-11-01',
});

/** Where a rule fired: "section stepNo column". */
const placesOf = (rule: string): string[] =>
  found.filter((one) => one.rule === rule).map(({ section, stepNo, place }) => `${section} ${stepNo} ${place.column}`);

(isThere ? describe : describe.skip)('the seed', () => {
  test.each([
    ['result.missing', ['IIT 3.1.1 result', 'EIT 3.1.1 result', 'OIT 1.1.1 result']],
    ['result.no-progress', ['EIT 2.1.1 result']],
    [
      'date.missing',
      [
        'IIT 2.1.1 completedOn',
        'IIT 3.1.1 completedOn',
        'EIT 3.1.1 completedOn',
        'OIT 1.1.1 completedOn',
        'OIT 2.1.1 completedOn',
      ],
    ],
    ['date.overdue', ['EIT 2.1.1 due']],
    ['date.mixed-months', ['IIT 1.1.1 result']],
    ['evidence.published-no-link', ['IIT 1.1.1 evidence', 'OIT 2.1.1 evidence', 'OIT 3.1.1 evidence']],
    [
      'evidence.missing',
      [
        'IIT 2.1.1 evidence',
        'IIT 3.1.1 evidence',
        'EIT 1.1.1 evidence',
        'EIT 3.1.1 evidence',
        'OIT 1.1.1 evidence',
        'OIT 4.1.1 evidence',
      ],
    ],
    ['owner.collective', ['IIT 1.1.1 responsible']],
    ['owner.step-names-another', ['IIT 3.1.1 responsible']],
    ['repeat.near-step', ['OIT 4.1.1 step']],
    ['repeat.swapped', ['EIT 1.1.1 step']],
    ['number.malformed', ['EIT 3.1.1 step']],
    ['section.no-heading', ['IIT  heading']],
    ['section.no-analysis', ['IIT  analysis']],
    ['section.indicator-both', ['EIT  analysis']],
    ['section.indicator-names', ['EIT  analysis']],
    [
      'text.misspelt',
      [
        'OIT  analysis',
        'IIT 3.1.1 measure',
        'EIT 1.1.1 step',
        'EIT 3.1.1 step',
        'OIT 3.1.1 measure',
        'OIT 4.1.1 result',
      ],
    ],
    ['text.repeated', ['IIT 3.1.1 measure', 'OIT 4.1.1 result']],
    ['text.stray-letter', ['OIT 4.1.1 result']],
    ['text.two-digit-kinds', ['  value']],
  ])('%s', (rule, places) => {
    expect(placesOf(rule)).toEqual(places);
  });

  test('nothing else', () => {
    const expected = 20;
    expect(new Set(found.map(({ rule }) => rule)).size).toBe(expected);
  });

  test('no finding is an error: the report as published can be made', () => {
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
