/** Where a new step goes, and what a row that is deleted leaves behind: no other row may change its measure or its section by it. */
import { describe, expect, test } from '@jest/globals';
import { legacyOf, placeOf } from '../../src/core/new-row';
import { readSteps } from '../../src/core/steps';

const stepsOf = (...rows: string[][]) =>
  readSteps({ sheet: 'แผน', rows: [['ส่วน', 'ที่', 'มาตรการ', 'ขั้นตอน', 'ผลการดำเนินการ'], ...rows] }).steps;

const STEPS = stepsOf(
  ['IIT', '1', 'ก', '1.1 ข', ''],
  ['', '', '', '1.2 ค', ''],
  ['EIT', '2', 'ง', '2.1 จ', ''],
  ['', '', '', '2.2 ฉ', ''],
);
const BOUNDS = { header: 1, last: 5 };

describe('a new step goes', () => {
  test.each([
    ['below the last of its section', { section: 'IIT' }, undefined, 3],
    ['below the last of its section, however that is spelt', { section: 'แบบวัด IIT' }, undefined, 3],
    ['below the last of all, where its section has none', { section: 'OIT' }, undefined, 5],
    ['below the last of all, where it names none', { section: ' ' }, undefined, 5],
    ['where it was asked for, where it repeats what stands above', { step: 'ใหม่' }, 2, 2],
    ['where it was asked for, where its measure is the one above', { measure: ' ก ' }, 2, 2],
    ['where it was asked for, where its section is the one above', { section: 'IIT' }, 2, 2],
    ['below the rows that repeat another measure', { measure: 'ใหม่' }, 2, 3],
    ['below the rows that repeat another section', { section: 'EIT' }, 2, 3],
    ['no further than the last row', { step: 'ใหม่' }, 99, 5],
    ['no higher than below the header', { step: 'ใหม่' }, 0, 1],
  ])('%s', (_, texts, after, place) => {
    expect(placeOf(STEPS, texts, after, BOUNDS)).toBe(place);
  });

  test('below the header of an empty sheet', () => {
    expect(placeOf([], { section: 'IIT' }, undefined, { header: 2, last: 0 })).toBe(2);
  });

  test('to the section that only the agency knows, by its words', () => {
    const own = stepsOf(['ด้านการเงิน', '1', 'ก', 'ข', ''], ['ด้านบุคลากร', '2', 'ค', 'ง', '']);
    expect(placeOf(own, { section: ' ด้านการเงิน' }, undefined, { header: 1, last: 3 })).toBe(2);
  });
});

describe('a row that is deleted', () => {
  const legacy = (row: number, steps = STEPS) => {
    const deleted = steps.find((step) => step.row === row);
    return deleted && legacyOf(steps, deleted);
  };

  test('leaves its section, measure and number to the one that repeats them', () => {
    expect(legacy(2)).toEqual({ row: 3, texts: { section: 'IIT', measureNo: '1', measure: 'ก' } });
    expect(legacy(4)).toEqual({ row: 5, texts: { section: 'EIT', measureNo: '2', measure: 'ง' } });
  });

  test('leaves nothing where the next says its own, or where there is none', () => {
    expect(legacy(3)).toBeNull();
    expect(legacy(5)).toBeNull();
  });

  test('leaves only what the next does not say itself', () => {
    const steps = stepsOf(
      ['IIT', '1', 'ก', '1.1 ข', ''],
      ['', '2', 'ค', '2.1 ง', ''],
      ['IIT', '', '', '2.2 จ', ''],
      ['', '3', '', '2.3 ฉ', ''],
    );
    expect(legacy(2, steps)).toEqual({ row: 3, texts: { section: 'IIT' } });
    expect(legacy(3, steps)).toEqual({ row: 4, texts: { measureNo: '2', measure: 'ค' } });
    expect(legacy(4, steps)).toEqual({ row: 5, texts: { section: 'IIT' } });
  });
});
