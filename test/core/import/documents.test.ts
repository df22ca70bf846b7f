/**
 * Reports of agencies that do not exist, each written as another office writes them, against what a person reads in them.
 * Beside each document stands its truth: front matter, sections (code, heading), and every field of every step.
 */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { joinBrokenRows } from '../../../src/core/import/broken-rows';
import type { ImportedDocument } from '../../../src/core/import/document';
import { importHtml } from '../../../src/core/import/html';
import { readHtml } from '../../../src/core/import/read-html';
import { readText } from '../../../src/core/import/read-text';
import { importText } from '../../../src/core/import/text';
import { lost } from './lost';

interface Truth {
  readonly title: string | null;
  readonly agency: string | null;
  readonly fiscalYear: number | null;
  readonly sections: readonly (readonly [code: string, heading: string | null])[];
  /** Values in the order of FIELDS. */
  readonly rows: readonly (readonly string[])[];
}

const FIELDS = [
  'section',
  'measureNo',
  'measure',
  'stepNo',
  'step',
  'responsible',
  'due',
  'status',
  'result',
  'completedOn',
] as const;

const DOCUMENTS = new URL('./documents/', import.meta.url);
const load = (name: string): string => fs.readFileSync(new URL(name, DOCUMENTS), 'utf8');
const truthOf = (name: string): Truth => JSON.parse(load(name.replace(/\.\w+$/, '.json')));
const read = (name: string): ImportedDocument =>
  name.endsWith('.clipboard') ? importHtml(load(name)) : importText(load(name));
const sourceOf = (name: string) =>
  name.endsWith('.clipboard') ? readHtml(load(name)) : joinBrokenRows(readText(load(name))).lines;

/** Which white space is the author's, and which a line's end, is a judgment. */
const tight = (text: string | null): string | null => text?.replace(/\s+/g, '') ?? null;

const names = fs.readdirSync(DOCUMENTS).filter((name) => !name.endsWith('.json'));

describe.each(names)('%s', (name) => {
  const document = read(name);
  const truth = truthOf(name);

  test('title, agency, year', () => {
    const { title, agency, fiscalYear } = document;
    expect([tight(title), agency, fiscalYear]).toEqual([tight(truth.title), truth.agency, truth.fiscalYear]);
  });

  test('sections', () => {
    expect(document.sections.map(({ code, heading }) => [code, tight(heading)])).toEqual(
      truth.sections.map(([code, heading]) => [code, tight(heading)]),
    );
  });

  test('every field of every step', () => {
    expect(document.steps.map((step) => FIELDS.map((field) => `${field}: ${tight(step[field])}`))).toEqual(
      truth.rows.map((row) => FIELDS.map((field, i) => `${field}: ${tight(row[i] ?? '')}`)),
    );
  });

  test('nothing is lost without a note', () => {
    expect(lost(sourceOf(name), document)).toEqual([]);
  });

  test('no stray space is seen where no line was wrapped', () => {
    if (name !== 'wrapped-pdf.txt') expect(document.notes.filter(({ code }) => code === 'import.space')).toEqual([]);
  });

  test('no note without a place in the document', () => {
    const lines = sourceOf(name).map(({ line }) => line);
    expect(document.notes.filter(({ place }) => !lines.includes(place.line))).toEqual([]);
  });
});
