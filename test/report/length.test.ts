import { expect, test } from '@jest/globals';
import { buildReport } from '../../src/report/build';
import { lengthOf } from '../../src/report/length';
import { input, step } from '../support/report-input';

const length = (more: Parameters<typeof input>[0]) => lengthOf(buildReport(input(more)));

test('every letter of every text counts', () => {
  const short = length({ steps: [step({ result: 'ก' })] });
  expect(length({ steps: [step({ result: 'ก'.repeat(101) })] })).toBe(short + 100);
  expect(short).toBeGreaterThan(100);
});

test('and so does the end of each', () => {
  const one = { title: 'ก', columns: ['ข', 'ค'], summary: null, draft: true, count: 3 };
  expect(lengthOf(one as never)).toBe(6);
});

test('a seal is no text', () => {
  const seal = { bytes: new Uint8Array(5000), kind: 'png', width: 9, height: 9, alt: 'ตราของหน่วยงาน' } as const;
  expect(length({ seal })).toBe(length({}));
});
