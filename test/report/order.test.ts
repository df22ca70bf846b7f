import { expect, test } from '@jest/globals';
import { inOrder } from '../../src/report/order';
import { step } from '../support/report-input';

const ordered = (...numbers: [measureNo: string, stepNo: string][]): string[] =>
  inOrder(numbers.map(([measureNo, stepNo], index) => step({ measureNo, stepNo, step: String(index) }))).map(
    ({ measureNo, stepNo }) => `${measureNo}|${stepNo}`,
  );

test('measures and their steps stand as their numbers say, 10 after 9', () => {
  expect(ordered(['1.10', '1.10.1'], ['1.9', '1.9.2'], ['1.9', '1.9.1'])).toEqual([
    '1.9|1.9.1',
    '1.9|1.9.2',
    '1.10|1.10.1',
  ]);
});

test('what has no number stays behind what it stands behind in the sheet', () => {
  expect(ordered(['2', '2.1'], ['', ''], ['1', '1.1'], ['1', ''])).toEqual(['1|1.1', '1|', '2|2.1', '|']);
});

test('the first step of a measure needs no number to stay first', () => {
  expect(ordered(['1', '3'], ['2', ''], ['2', '1'])).toEqual(['1|3', '2|', '2|1']);
});

test('equal numbers, and a sheet without any, stay as they are', () => {
  expect(inOrder([step({ step: 'ก' }), step({ step: 'ข' })]).map((one) => one.step)).toEqual(['ก', 'ข']);
  const plain = ['ก', 'ข', 'ค'].map((text) => step({ measureNo: '', stepNo: '', step: text }));
  expect(inOrder(plain)).toEqual(plain);
});
