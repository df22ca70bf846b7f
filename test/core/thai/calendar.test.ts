import { describe, expect, test } from '@jest/globals';
import {
  daysInMonth,
  fiscalYearOf,
  fiscalYearRange,
  isRealDate,
  monthRange,
  quarterOf,
  quarterRange,
  toIso,
  yearAndMonth,
} from '../../../src/core/thai/calendar';

describe('the calendar of Thai government', () => {
  test('fiscal year 2566 runs from 1 October 2565 to 30 September 2566', () => {
    expect(fiscalYearRange(2566)).toEqual({ from: '2022-10-01', to: '2023-09-30' });
    expect(fiscalYearOf('2022-09-30')).toBe(2565);
    expect(fiscalYearOf('2022-10-01')).toBe(2566);
    expect(fiscalYearOf('2022-10-28')).toBe(2566);
    expect(fiscalYearOf('2023-09-30')).toBe(2566);
  });

  test('its quarters begin in October, January, April and July', () => {
    const months = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(months.map((month) => quarterOf(toIso(2023, month, 15)))).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect(quarterRange(2567, 1)).toEqual({ from: '2023-10-01', to: '2023-12-31' });
    expect(quarterRange(2567, 2)).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(quarterRange(2567, 4)).toEqual({ from: '2024-07-01', to: '2024-09-30' });
  });

  test('October of a fiscal year lies in the calendar year before', () => {
    expect(yearAndMonth(2566, 10)).toEqual({ year: 2022, month: 10 });
    expect(yearAndMonth(2566, 9)).toEqual({ year: 2023, month: 9 });
  });

  test('only days that exist are real', () => {
    expect(isRealDate(2024, 2, 29)).toBe(true);
    expect(isRealDate(2023, 2, 29)).toBe(false);
    expect(isRealDate(2100, 2, 29)).toBe(false);
    expect(isRealDate(2023, 4, 31)).toBe(false);
    expect(isRealDate(2023, 13, 1)).toBe(false);
    expect(isRealDate(2023, 1, 0)).toBe(false);
    expect(isRealDate(2023, 1, 1.5)).toBe(false);
    expect(isRealDate(2023.5, 1, 1)).toBe(false);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(2023, 0)).toBe(0);
    expect(monthRange(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });
});
