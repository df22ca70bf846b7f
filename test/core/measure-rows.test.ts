/** Rows that name a measure alone, above its steps, in a table that has one column for both. */
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/core/grid';
import { headsStep, holdsSteps } from '../../src/core/measure-rows';

test.each([
  ['มาตรการที่ 1 ก', 'ข', true],
  ['มาตรการ ๑ ก', '', true],
  ['1. ก', '1.1 ข', true],
  ['1. ก', '1.1.1 ข', true],
  ['1. ก', '1. ข', false],
  ['1. ก', '2.1 ข', false],
  ['1. ก', 'ข', false],
  ['ก', '1.1 ข', false],
  ['ก', 'ข', false],
  ['มาตรการ', '1.1 ข', false],
])('%j above %j names its measure: %s', (text, below, heads) => {
  expect(headsStep(text, below)).toBe(heads);
});

describe('a column of measures holds their steps', () => {
  const day = { year: 2566, month: 1, day: 1 };
  const holds = (...rows: Cell[][]) => holdsSteps(rows, 0);

  test('where a measure stands alone and its step below it, blank rows between aside', () => {
    expect(holds(['1. ก', ''], ['1.1 ข', 'กองคลัง'])).toBe(true);
    expect(holds(['1. ก', ' '], ['', ''], ['1.1 ข', day])).toBe(true);
  });
  test('not where the measure has something beside it, or the step has nothing', () => {
    expect(holds(['1. ก', 'กองคลัง'], ['1.1 ข', 'กองคลัง'])).toBe(false);
    expect(holds(['1. ก', day], ['1.1 ข', 'กองคลัง'])).toBe(false);
    expect(holds(['1. ก', ''], ['1.1 ข', ''])).toBe(false);
    expect(holds(['1. ก', ''])).toBe(false);
  });
  test('not where no text stands there', () => {
    expect(holds([day, ''], ['1.1 ข', 'กองคลัง'])).toBe(false);
    expect(holds(['มาตรการที่ 1', ''], [day, 'กองคลัง'])).toBe(false);
    expect(holds(['มาตรการที่ 1', ''], [' ', 'กองคลัง'])).toBe(false);
    expect(holds(['1. ก', ''], ['2. ข', 'กองคลัง'])).toBe(false);
  });
  test('as the first fifty rows show', () => {
    const rest = Array.from({ length: 49 }, () => ['ก', 'ข']);
    expect(holds(...rest.slice(1), ['1. ก', ''], ['1.1 ข', 'ค'])).toBe(true);
    expect(holds(...rest, ['1. ก', ''], ['1.1 ข', 'ค'])).toBe(false);
  });
});
