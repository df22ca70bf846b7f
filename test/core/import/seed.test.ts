/** The report of a real agency, held field by field against the same report read by hand. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importText } from '../../../src/core/import/text';
import { parseDate } from '../../../src/core/thai/dates';

const SEED = new URL('../../../../shared/seed/', import.meta.url);
const isThere = fs.existsSync(new URL('rows.json', SEED));
if (!isThere) console.warn('skipped: ../shared/seed is not there');
const load = (name: string): string => (isThere ? fs.readFileSync(new URL(name, SEED), 'utf8') : '');

interface Truth {
  title: string;
  intro: string;
  agency: string;
  fiscalYear: number;
  sections: { code: string; heading: string | null }[];
  rows: (Record<'section' | 'measureNo' | 'measure' | 'stepNo' | 'step' | 'responsible' | 'due', string> & {
    status: string;
    statusPhrase: string;
    result: string;
    dates: string[];
    sourceLines: number[];
  })[];
}

const bare = (text: string | null): string => (text ?? '').replace(/\s/g, '');

(isThere ? describe : describe.skip)('the seed report', () => {
  const truth = JSON.parse(load('rows.json') || '{}') as Truth;
  const read = () => importText(load('report-2566.txt'));

  test('title, agency, year and introduction', () => {
    const document = read();
    expect(document.title).toBe(truth.title);
    expect(document.agency).toBe(truth.agency);
    expect(document.fiscalYear).toBe(truth.fiscalYear);
    expect(bare(document.intro)).toBe(bare(truth.intro));
  });

  test('three sections, their headings and analyses; the first has lost its heading', () => {
    const document = read();
    expect(document.sections.map(({ code }) => code)).toEqual(truth.sections.map(({ code }) => code));
    document.sections.forEach((section, i) => {
      expect(bare(`${section.heading ?? ''} ${section.analysis ?? ''}`)).toBe(bare(truth.sections[i]?.heading ?? ''));
    });
    expect(document.sections[0]).toMatchObject({ heading: null, analysis: null, row: null });
    expect(document.sections[1]?.heading).toMatch(/แบบวัด EIT$/);
  });

  test('every field of the ten steps, white space aside', () => {
    const { steps } = read();
    const seen = steps.map((step) => ({
      section: step.section,
      measureNo: step.measureNo,
      measure: bare(step.measure),
      stepNo: step.stepNo,
      step: bare(step.step),
      responsible: bare(step.responsible),
      due: bare(step.due),
      status: step.status,
      statusPhrase: bare(step.statusText),
      result: bare(step.result),
      lines: step.lines,
      dates: step.completedOn === '' ? [] : [parseDate(step.completedOn)?.date],
    }));
    const wanted = truth.rows.map((row) => ({
      section: row.section,
      measureNo: row.measureNo,
      measure: bare(row.measure),
      stepNo: row.stepNo,
      step: bare(row.step),
      responsible: bare(row.responsible),
      due: bare(row.due),
      status: row.status,
      statusPhrase: bare(row.statusPhrase),
      result: bare(row.result),
      lines: row.sourceLines,
      dates: row.dates,
    }));
    expect(seen).toEqual(wanted);
    expect(steps.filter(({ status }) => status === 'done')).toHaveLength(9);
  });

  test('three rows were cut by a page end; nothing is left over', () => {
    const { notes } = read();
    expect(notes.filter(({ kind }) => kind === 'joined').map(({ place }) => place.line)).toEqual([15, 23, 38]);
    expect(notes.filter(({ kind }) => kind === 'left-over' || kind === 'repaired')).toEqual([]);
  });

  test('of the spaces that line wraps left, most are offered; of the offers, most are right', () => {
    const document = read();
    const offers = document.notes.filter(({ code }) => code === 'import.space');
    let right = 0;
    let there = 0;
    document.steps.forEach((step, i) => {
      for (const column of ['measure', 'step', 'result'] as const) {
        const stray = straySpaces(step[column], truth.rows[i]?.[column] ?? '');
        there += stray.size;
        right += offers.filter(
          (note) => note.step === i && note.params.column === column && stray.has(Number(note.params.at)),
        ).length;
      }
    });
    expect(there).toBe(79);
    expect(right / there).toBeGreaterThan(0.85);
    expect(right / offers.filter(({ step }) => step !== undefined).length).toBeGreaterThan(0.85);
  });
});

/** Places of the spaces that the text has and the one read by hand has not. */
function straySpaces(text: string, byHand: string): Set<number> {
  const stray = new Set<number>();
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const spaced = /\s/.test(byHand[at] ?? '');
    if (/\s/.test(text[i] ?? '')) {
      if (!spaced) stray.add(i);
    } else {
      while (/\s/.test(byHand[at] ?? '')) at++;
      at++;
    }
    if (/\s/.test(text[i] ?? '') && spaced) while (/\s/.test(byHand[at] ?? '')) at++;
  }
  return stray;
}
