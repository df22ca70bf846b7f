import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitWidths } from '../../../src/report/docx/widths';

const COLUMNS = [
  { min: 1500, max: 0.4, usual: 0.3 },
  { min: 1000, max: 0.2, usual: 0.2 },
  { min: 2000, max: 0.6, usual: 0.5 },
];
const WIDTH = 10_000;
const heightOf = (lengths: readonly number[]) => (widths: readonly number[]) =>
  Math.max(...lengths.map((length, index) => Math.max(1, (length * 100) / (widths[index] ?? 1))));
const fitted = (lengths: readonly number[], scale = 1) =>
  fitWidths(COLUMNS, { width: WIDTH, scale }, heightOf(lengths));

describe('the widths of a table', () => {
  test('are the usual ones where the columns hold little', () => {
    expect(fitted([5, 5, 5])).toEqual([3000, 2000, 5000]);
  });

  test('go to the column that holds most, up to its bound', () => {
    const [first = 0, , third = 0] = fitted([50, 50, 5000]);
    expect(third).toBeGreaterThan(5500);
    expect(third).toBeLessThanOrEqual(6000);
    expect(first).toBeLessThan(3000);
  });

  test('always fill the table, and leave each column what its words need', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6000), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 4600, max: 20_000 }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (lengths, width, scale) => {
          const widths = fitWidths(COLUMNS, { width, scale }, heightOf(lengths));
          expect(widths.reduce((sum, each) => sum + each, 0)).toBe(width);
          expect(widths.every((each) => Number.isInteger(each))).toBe(true);
          const factor = Math.min(scale, (0.95 * width) / 4500);
          widths.forEach((each, index) => {
            expect(each).toBeGreaterThanOrEqual(Math.floor((COLUMNS[index]?.min ?? 0) * factor));
          });
        },
      ),
    );
  });
});
