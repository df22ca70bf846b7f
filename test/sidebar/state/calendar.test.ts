import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, addMonths, moveByKey, weekday, weeksOf } from '../../../src/sidebar/state/calendar';

test('a month is laid out in weeks from Sunday', () => {
  const weeks = weeksOf({ year: 2025, month: 4 });
  expect(weeks[0]).toEqual([null, null, '2025-04-01', '2025-04-02', '2025-04-03', '2025-04-04', '2025-04-05']);
  expect(weeks).toHaveLength(5);
  expect(weeks[4]?.filter((day) => day !== null)).toEqual(['2025-04-27', '2025-04-28', '2025-04-29', '2025-04-30']);
});

test('every month has its days, each in its column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const weeks = weeksOf({ year, month });
      const days = weeks.flat().filter((day) => day !== null);
      expect(days).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
      const columns = weeks.flatMap((week) => week.flatMap((day, i) => (day === null ? [] : [[weekday(day), i]])));
      for (const [own, column] of columns) expect(own).toBe(column);
    }),
  );
});

test('days and months are added across years and leap days', () => {
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
});

describe('keys move as date grids do', () => {
  test.each([
    ['ArrowLeft', false, '2025-04-23'],
    ['ArrowDown', false, '2025-05-01'],
    ['Home', false, '2025-04-20'],
    ['End', false, '2025-04-26'],
    ['PageUp', false, '2025-03-24'],
    ['PageDown', true, '2026-04-24'],
    ['a', false, null],
  ])('%s', (key, shift, to) => {
    expect(moveByKey(key, shift, '2025-04-24')).toBe(to);
  });
});
