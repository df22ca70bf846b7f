import { describe, expect, test } from '@jest/globals';
import { nextMeasureNo, nextStepNo, numberHead } from '../../../src/sidebar/state/numbers';

const steps = (...rows: [string, string, string][]) =>
  rows.map(([section, measureNo, stepNo]) => ({ section, measureNo, stepNo }));

describe('the next measure of a section', () => {
  test('counts on in the last part: 1.1, 1.2', () => {
    expect(nextMeasureNo(steps(['IIT', '1.1', '1.1.1'], ['IIT', '1.2', '1.2.1']), 'IIT')).toBe('1.3');
  });

  test('counts on in the first part where the agency does: 1.1, 2.1', () => {
    expect(nextMeasureNo(steps(['IIT', '1.1', '1.1.1'], ['IIT', '2.1', '2.1.1']), 'IIT')).toBe('3.1');
  });

  test('learns the habit from another section', () => {
    const rows = steps(['IIT', '1.1', ''], ['IIT', '2.1', ''], ['EIT', '1.1', '']);
    expect(nextMeasureNo(rows, 'EIT')).toBe('2.1');
  });

  test('begins again in a section without measures, as deep as the others', () => {
    expect(nextMeasureNo(steps(['IIT', '2.1', '']), 'EIT')).toBe('1.1');
    expect(nextMeasureNo([], 'EIT')).toBe('1');
  });

  test('goes by the number, not by the place in the sheet, and past nine', () => {
    expect(nextMeasureNo(steps(['IIT', '10', ''], ['IIT', '9', '']), 'IIT')).toBe('11');
  });
});

test('the next step counts within its measure, and begins with one', () => {
  const rows = steps(['IIT', '1.1', '1.1.1'], ['IIT', '1.1', '1.1.2'], ['EIT', '1.1', '1.1.7']);
  expect(nextStepNo(rows, 'IIT', '1.1')).toBe('1.1.3');
  expect(nextStepNo(rows, 'IIT', '2.1')).toBe('2.1.1');
  expect(nextStepNo(rows, 'IIT', '')).toBe('');
});

test('a number stands at the head of a cell in the digits in use', () => {
  expect(numberHead('2.1', 'thai')).toBe('๒.๑ ');
  expect(numberHead('', 'thai')).toBe('');
});
