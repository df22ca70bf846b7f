/** Years as they are written, and how sure it is which era they are of. */
import { describe, expect, test } from '@jest/globals';
import { readYear, weakest } from '../../../src/core/thai/years';

describe('a year', () => {
  test.each([
    ['2566', null, 2023, 'BE', 'sure'],
    ['2566', 'BE', 2023, 'BE', 'sure'],
    ['2566', 'CE', 2023, 'BE', 'guess'],
    ['2023', null, 2023, 'CE', 'likely'],
    ['2023', 'CE', 2023, 'CE', 'sure'],
    ['2023', 'BE', 2023, 'CE', 'guess'],
    ['2400', null, 1857, 'BE', 'sure'],
    ['2699', null, 2156, 'BE', 'sure'],
    ['1900', null, 1900, 'CE', 'likely'],
    ['2199', null, 2199, 'CE', 'likely'],
    ['66', null, 2023, 'BE', 'likely'],
    ['40', null, 1997, 'BE', 'likely'],
    ['39', null, 2039, 'CE', 'guess'],
    ['15', null, 2015, 'CE', 'guess'],
    ['66', 'CE', 2066, 'CE', 'likely'],
    ['23', 'CE', 2023, 'CE', 'likely'],
    ['09', 'BE', 1966, 'BE', 'likely'],
  ] as const)('%s marked %s is %i, written in %s: %s', (digits, mark, year, era, certainty) => {
    expect(readYear(digits, mark)).toEqual({ year, era, certainty });
  });

  test.each(['2700', '2399', '2200', '1899', '14', '00'])('%s is none', (digits) => {
    expect(readYear(digits, null)).toBeNull();
  });
});

test('the less certain of two counts', () => {
  const order = ['sure', 'likely', 'guess'] as const;
  for (const [i, a] of order.entries())
    for (const [j, b] of order.entries()) expect(weakest(a, b)).toBe(order[Math.max(i, j)]);
});
