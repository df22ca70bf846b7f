import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { percentages } from '../../../src/core/summary/shares';

describe('percentages', () => {
  test.each([
    [
      [1, 1, 1],
      [33.34, 33.33, 33.33],
    ],
    [
      [2, 1],
      [66.67, 33.33],
    ],
    [
      [1, 1, 1, 1, 1, 1],
      [16.67, 16.67, 16.67, 16.67, 16.66, 16.66],
    ],
    [
      [5, 1],
      [83.33, 16.67],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [7, 0],
      [100, 0],
    ],
  ])('of %j: %j', (counts, percents) => {
    expect(percentages(counts)).toEqual(percents);
  });

  test('add up to 100.00, each less than a hundredth from the exact one, none of a count of 0', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 }), (counts) => {
        const sum = counts.reduce((all, count) => all + count, 0);
        fc.pre(sum > 0);
        const percents = percentages(counts);
        expect(percents.reduce((all, percent) => all + Math.round(percent * 100), 0)).toBe(10_000);
        counts.forEach((count, i) => {
          expect(Math.abs((percents[i] ?? 0) - (count * 100) / sum)).toBeLessThan(0.01 + 1e-9);
          if (count === 0) expect(percents[i]).toBe(0);
        });
      }),
    );
  });
});
