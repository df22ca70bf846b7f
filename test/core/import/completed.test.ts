/** The day on which work was completed, where the narrative says so of one day alone. */
import { describe, expect, test } from '@jest/globals';
import { findCompletion } from '../../../src/core/import/completed';

describe('the day of the event', () => {
  test.each([
    ['อบรมเมื่อวันที่ 24 เมษายน 2566', '24 เมษายน 2566'],
    ['อบรมเมื่อ 24 เม.ย. 66 แล้ว', '24 เม.ย. 66'],
    ['อบรมในวันจันทร์ที่ 24 เมษายน 2566', '24 เมษายน 2566'],
    ['ณ วันที่ ๒๔ เมษายน ๒๕๖๖ ที่ประชุม', '๒๔ เมษายน ๒๕๖๖'],
    ['เมื่อวันที่ 24 เมษายน 2566 และวันที่ 24 เม.ย. 2566', '24 เม.ย. 2566'],
  ])('%s', (text, day) => {
    expect(findCompletion(text)).toEqual({ kind: 'day', text: day });
  });

  test('is several where there are several', () => {
    expect(findCompletion('วันที่ 24 เมษายน 2566 และวันที่ 25 เมษายน 2566')).toEqual({
      kind: 'several',
      texts: ['24 เมษายน 2566', '25 เมษายน 2566'],
    });
  });

  test.each([
    ['no day at all', 'อบรมแล้ว'],
    ['a day without a word that makes it one of an event', 'อบรม 24 เมษายน 2566'],
    ['a limit', 'ภายในวันที่ 24 เมษายน 2566'],
    ['a limit', 'ไม่เกินวันที่ 24 เมษายน 2566'],
    ['a stretch of time', 'ระหว่างวันที่ 24 เมษายน 2566 ถึงวันที่ 25 เมษายน 2566'],
    ['a beginning', 'วันที่ 24 เมษายน 2566 - 25 เมษายน 2566'],
    ['a day that is none', 'เมื่อวันที่ 31 เมษายน 2566'],
    ['a day that may be another', 'เมื่อวันที่ 4/5/2566'],
    ['a month that is misspelt', 'เมื่อวันที่ 24 มกราคน 2566'],
    ['a year of another era in short', 'เมื่อวันที่ 24-Apr-23'],
    ['a year of another era', 'เมื่อวันที่ 24 เมษายน 2023'],
  ])('is not told by %s: %s', (_, text) => {
    expect(findCompletion(text)).toEqual({ kind: 'none' });
  });
});
