import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Numbered } from '../../../src/core/rules/numbered';

/** Some close together, some that fall into one place of a table. */
const number = fc.oneof(fc.nat(5), fc.constantFrom(-1, -(2 ** 31), 2 ** 31 - 1, 64, 128, 4096), fc.constant(null));

test('groups hold just the items of one number, and the first of each is found by it', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 200 }), (numbers) => {
      const numbered = new Numbered();
      numbers.forEach((one, index) => {
        numbered.add(index, one);
      });
      const byNumber = new Map<number, number[]>();
      numbers.forEach((one, index) => {
        if (one !== null) byNumber.set(one, [...(byNumber.get(one) ?? []), index]);
      });
      expect(numbered.groups()).toEqual(
        [...byNumber.values()].filter(({ length }) => length > 1).sort(([, a = 0], [, b = 0]) => a - b),
      );
      for (const [one, [first]] of byNumber) expect(numbered.first(one)).toBe(first);
      expect(numbered.first(77)).toBeNull();
    }),
  );
});

test('items added after a look-up are found too', () => {
  const numbered = new Numbered();
  expect(numbered.first(1)).toBeNull();
  numbered.add(3, 1);
  expect(numbered.first(1)).toBe(3);
});

test('as many as there are', () => {
  const many = new Numbered();
  for (let item = 0; item < 300; item++) many.add(item, item % 150);
  const seen: [number, number][] = [];
  many.forEach((item, number) => {
    seen.push([item, number]);
  });
  expect(seen).toEqual(Array.from({ length: 300 }, (_, item) => [item, item % 150]));
  expect(many.groups()).toEqual(Array.from({ length: 150 }, (_, item) => [item, item + 150]));
  expect([many.first(149), many.first(150)]).toEqual([149, null]);
});
