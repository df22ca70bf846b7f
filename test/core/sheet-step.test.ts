/** A step as it crosses to a page and comes back. */
import { expect, test } from '@jest/globals';
import { type SheetStep, stepOf } from '../../src/core/sheet-step';
import { readSteps } from '../../src/core/steps';

test('a step that comes back from a page is the one that went there', () => {
  const rows = [
    ['ขั้นตอน', 'ผลการดำเนินการ'],
    ['1.1 ก', 'แล้วเสร็จ'],
  ];
  const [step] = readSteps({ sheet: 'แผน', rows }).steps;
  if (!step) throw new Error('no step');
  const { cells: texts, ...rest } = step;
  const crossed: SheetStep = { ...rest, texts, etag: 'x' };
  expect(stepOf(crossed)).toEqual(step);
});
