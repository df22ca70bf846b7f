/** A1 notation, and rectangles that follow inserted and deleted rows. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { a1Of, areaFromA1, columnLetters, columnNumber, shifted, splitSheetName } from '../../../host/workbook/area';

const sheet = { id: 7, maxRows: 100, maxColumns: 26 };

test.each<[string, [number, number, number, number]]>([
  ['A1', [1, 1, 1, 1]],
  ['b2', [2, 2, 1, 1]],
  ['$C$3', [3, 3, 1, 1]],
  ['A1:B3', [1, 1, 3, 2]],
  ['B3:A1', [1, 1, 3, 2]],
  ['A:C', [1, 1, 100, 3]],
  ['2:3', [2, 1, 2, 26]],
  ['B5:B', [5, 2, 96, 1]],
  ['AA10', [10, 27, 1, 1]],
  ['R5C3', [5, 3, 1, 1]],
  ['r2c2:R4C5', [2, 2, 3, 4]],
])('%s is read', (text, [row, column, rows, columns]) => {
  expect(areaFromA1(text, sheet)).toEqual({ sheet: 7, row, column, rows, columns });
});

test.each(['', 'A', '1', 'A0', 'A1:', ':A1', 'ก1', 'A1:B2:C3', 'R0C1', 'R1C0', 'มาตรการ', '1A'])(
  '%j is no notation',
  (text) => {
    expect(areaFromA1(text, sheet)).toBeNull();
  },
);

test('a rectangle is read back from its notation', () => {
  const size = fc.integer({ min: 1, max: 20 });
  const place = fc.integer({ min: 1, max: 800 });
  fc.assert(
    fc.property(place, place, size, size, (row, column, rows, columns) => {
      const area = { sheet: 7, row, column, rows, columns };
      expect(areaFromA1(a1Of(area), { id: 7, maxRows: 1000, maxColumns: 1000 })).toEqual(area);
      expect(columnNumber(columnLetters(column))).toBe(column);
    }),
  );
});

test.each([
  ["'ชื่อ ชีต'!A1", 'ชื่อ ชีต', 'A1'],
  ["'it''s'!A1:B2", "it's", 'A1:B2'],
  ['มาตรการ!A1', 'มาตรการ', 'A1'],
  ['A1', null, 'A1'],
])('%s names its sheet', (text, name, cells) => {
  expect(splitSheetName(text)).toEqual({ sheet: name, cells });
});

describe('a rectangle', () => {
  const area = { sheet: 7, row: 5, column: 2, rows: 3, columns: 2 };

  test.each([
    ['moves down for rows before it', 5, 2, { ...area, row: 7 }],
    ['grows for rows within it', 6, 2, { ...area, rows: 5 }],
    ['stays for rows after it', 8, 2, area],
    ['moves up when rows before it go', 1, -2, { ...area, row: 3 }],
    ['shrinks when rows of it go', 6, -5, { ...area, rows: 1 }],
    ['goes with all its rows', 4, -10, null],
  ])('%s', (_what, at, change, expected) => {
    expect(shifted(area, 'rows', at, change)).toEqual(expected);
  });

  test('is itself again when rows are inserted and deleted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (at, count) => {
        expect(shifted(shifted(area, 'rows', at, count) as typeof area, 'rows', at, -count)).toEqual(area);
      }),
    );
  });
});
