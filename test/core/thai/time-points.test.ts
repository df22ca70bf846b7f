/** The days and months that a due date names, each with the slice of the text that names it. */
import { expect, test } from '@jest/globals';
import { findTimePoints } from '../../../src/core/thai/time-points';

test.each([
  [
    'ภายใน 1-3 มี.ค. 66 แล้ว',
    [
      ['1-3 มี.ค. 66', 1, 3, 2023],
      ['1-3 มี.ค. 66', 3, 3, 2023],
    ],
  ],
  [
    'ตั้งแต่ ต.ค. ถึง 31 มี.ค. 66',
    [
      ['ต.ค.', null, 10, null],
      ['31 มี.ค. 66', 31, 3, 2023],
    ],
  ],
  [
    '24/4/2566 และ เมษายน',
    [
      ['24/4/2566', 24, 4, 2023],
      ['เมษายน', null, 4, null],
    ],
  ],
  [
    'เมษายน และ 2023-05-01',
    [
      ['เมษายน', null, 4, null],
      ['2023-05-01', 1, 5, 2023],
    ],
  ],
  ['31/4/2566', [['31/4/2566', 0, 4, 2023]]],
  ['ภายในปี 2566', []],
])('%j', (text, points) => {
  const found = findTimePoints(text).map(({ start, end, day, month, year }) => [
    text.slice(start, end),
    day,
    month,
    year,
  ]);
  expect(found).toEqual(points);
});
