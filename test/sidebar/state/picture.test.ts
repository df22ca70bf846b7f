import { expect, test } from '@jest/globals';
import { triesOf } from '../../../src/sidebar/state/picture';

test('a picture is made at most 3 cm at 300 dots an inch, in its shape, and never larger than it was', () => {
  expect(triesOf(1200, 900)[0]).toEqual({ width: 354, height: 266, type: 'image/png', quality: 1 });
  expect(triesOf(100, 4000)[0]).toMatchObject({ width: 9, height: 354 });
  expect(triesOf(1, 4000)[0]).toMatchObject({ width: 1, height: 354 });
  expect(triesOf(80, 60)[0]).toMatchObject({ width: 80, height: 60 });
});

test('a clear background is tried first, then smaller files, and at last fewer dots', () => {
  expect(triesOf(1000, 1000).map(({ type, width }) => [type, width])).toEqual([
    ['image/png', 354],
    ['image/jpeg', 354],
    ['image/jpeg', 354],
    ['image/jpeg', 266],
  ]);
});
