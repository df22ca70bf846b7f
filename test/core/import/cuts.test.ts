/** Rows that page ends cut, in every subset of their columns, are put together again; whole rows are never joined. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importText } from '../../../src/core/import/text';
import { type GeneratedReport, report } from './generate';

const bare = (text: string): string => text.replace(/\s/g, '');

function readBack({ text, steps }: GeneratedReport) {
  const read = importText(text);
  const seen = read.steps.map((step) =>
    [
      step.section,
      step.measureNo,
      step.measure,
      step.stepNo,
      step.step,
      step.responsible,
      step.due,
      step.statusText,
      step.result,
    ].map(bare),
  );
  const wanted = steps.map((step) =>
    [
      step.section,
      step.measureNo,
      step.measure,
      step.stepNo,
      step.step,
      step.responsible,
      step.due,
      step.phrase,
      step.result,
    ].map(bare),
  );
  return { seen, wanted };
}

describe('rows cut by page ends', () => {
  test('a document that numbers its rows comes back step by step', () => {
    fc.assert(
      fc.property(report(true), (generated) => {
        const { seen, wanted } = readBack(generated);
        expect(seen).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });

  test('so does one that does not', () => {
    fc.assert(
      fc.property(report(false), (generated) => {
        const { seen, wanted } = readBack(generated);
        expect(seen).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });
});
