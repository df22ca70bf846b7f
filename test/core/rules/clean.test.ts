/** A report with nothing wrong gives no finding: false alarms cost the trust of those who must act on true ones. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/core/rules';
import { hospital } from './clean/hospital';
import { municipality } from './clean/municipality';
import { checkDocument, load, names } from './clean/read';
import { inputOf } from './clean/sheet';
import { tambon } from './clean/tambon';

const words = new Intl.Segmenter('th', { granularity: 'word' });
const segment = (text: string): string[] => Array.from(words.segment(text), (part) => part.segment);

describe.each([
  ['a tambon administration', tambon],
  ['a municipality with the seven topics', municipality],
  ['a hospital with its own sections', hospital],
])('%s', (_, report) => {
  test('gives no finding', () => {
    expect(check(inputOf(report))).toEqual([]);
  });

  test('gives none with a segmenter either', () => {
    expect(check({ ...inputOf(report), segment })).toEqual([]);
  });
});

describe.each(names)('%s, read as the add-on reads it', (name) => {
  test('gives no finding', () => {
    const { document, findings } = checkDocument(load(name), name.includes('2569') ? '2026-04-10' : undefined);
    expect(findings).toEqual([]);
    expect(document.steps.length).toBeGreaterThan(4);
  });
});
