import { describe, expect, test } from '@jest/globals';
import { Context } from '../../../src/core/rules/context';
import type { Step } from '../../../src/core/step';
import { settings, step, TODAY } from './build';

const completion = (more: Partial<Step>, reportYear: number | null = 2568) => {
  const input = { steps: [step(more)], sections: [], settings: settings({ reportYear }), today: TODAY };
  const found = new Context(input).facts[0]?.completion;
  return found ? [found.from, found.to, found.column] : found;
};
const told = (result: string) => completion({ completedOn: '', result });
const day = (iso: string, column = 'result') => [iso, iso, column];

describe('the cell for the day counts first', () => {
  test.each([
    ['๑๔ ก.พ. ๒๕๖๘', day('2025-02-14', 'completedOn')],
    ['๕ - ๖ มีนาคม ๒๕๖๘', day('2025-03-06', 'completedOn')],
    ['๕ มีนาคม ๒๕๖๘ และ ๙ มีนาคม ๒๕๖๘', day('2025-03-09', 'completedOn')],
    ['มีนาคม ๒๕๖๘', ['2025-03-01', '2025-03-31', 'completedOn']],
    ['ไตรมาส ๒', ['2025-01-01', '2025-03-31', 'completedOn']],
    ['๓๑ เมษายน ๒๕๖๘', null],
    ['ปลายปี', null],
  ])('%s', (completedOn, expected) => {
    expect(completion({ completedOn, result: 'อบรมเมื่อวันที่ ๑ มกราคม ๒๕๖๘' })).toEqual(expected);
  });

  test('unless it says nothing', () => {
    expect(completion({ completedOn: '-', result: 'อบรมเมื่อวันที่ ๑ มกราคม ๒๕๖๘' })).toEqual(day('2025-01-01'));
  });

  test('a month that names no year is not placed while the year is not known', () => {
    expect(completion({ completedOn: 'มีนาคม' })).toEqual(['2025-03-01', '2025-03-31', 'completedOn']);
    expect(completion({ completedOn: 'มีนาคม' }, null)).toBeNull();
  });
});

describe('then the narrative', () => {
  test('its last day, wherever it stands', () => {
    expect(told('สรุปวันที่ ๙ มีนาคม ๒๕๖๘ หลังอบรมวันที่ ๕ มีนาคม ๒๕๖๘')).toEqual(day('2025-03-09'));
  });

  test.each(['ลงวันที่', 'ฉบับวันที่', 'ภายในวันที่', 'ก่อนวันที่', 'กำหนด', 'ลง'])(
    'the day of a paper or of a plan only where there is no other: %s',
    (words) => {
      expect(told(`อบรมวันที่ ๕ มีนาคม ๒๕๖๘ ${words} ๙ มีนาคม ๒๕๖๘`)).toEqual(day('2025-03-05'));
      expect(told(`ออกคำสั่ง ${words} ๙ มีนาคม ๒๕๖๘`)).toEqual(day('2025-03-09'));
    },
  );

  test('a day that does not exist is no day, and no month is made of it', () => {
    expect(told('อบรมวันที่ ๓๑ เมษายน ๒๕๖๘ และ ๕ มีนาคม ๒๕๖๘')).toEqual(day('2025-03-05'));
    expect(told('อบรมวันที่ ๓๑ เมษายน ๒๕๖๘')).toBeNull();
    expect(told('ในเดือนมีนาคม ๒๕๖๘ และวันที่ ๓๑ เมษายน ๒๕๖๘')).toBeNull();
  });

  test.each([
    ['อบรมในเดือนมีนาคม ๒๕๖๘', '2025-03'],
    ['อบรมเดือน มี.ค. พ.ศ. 2568', '2025-03'],
    ['เริ่มมกราคม ๒๕๖๘ เสร็จมีนาคม ๒๕๖๘', '2025-03'],
  ])('then its last month with a year: %s', (result, month) => {
    expect(told(result)).toEqual([`${month}-01`, `${month}-31`, 'result']);
  });

  test.each(['อบรมในเดือนมีนาคม', 'อบรมแล้ว', 'อบรมปี ๒๕๖๘', ''])('not: %s', (result) => {
    expect(told(result)).toBeNull();
  });
});
