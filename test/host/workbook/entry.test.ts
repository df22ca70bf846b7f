/** What a cell makes of a typed text. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEntry } from '../../../host/workbook/entry';
import { dayOfSerial, instantOfSerial, serialOf, serialOfDay } from '../../../host/workbook/serial';

const thai = { locale: 'th_TH', year: 2026 };
const american = { locale: 'en_US', year: 2026 };

const dayOf = (text: string, context = thai) => {
  const { value } = readEntry(text, context);
  if (typeof value !== 'number') return value;
  const { year, month, day } = dayOfSerial(value);
  return `${year}-${month}-${day}`;
};

describe('a number', () => {
  test.each<[string, number, string | undefined]>([
    ['1.1', 1.1, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['.5', 0.5, undefined],
    [' 12 ', 12, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(12)', -12, undefined],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1e3', 1000, '0.00E+00'],
    ['2566', 2566, undefined],
  ])('%s is %d', (text, value, format) => {
    expect(readEntry(text, thai)).toEqual(format === undefined ? { value } : { value, format });
  });

  test.each(['1,23', '1.1 ก', '๑.๑', '1-', '--1', '1 2', '(-1)', '%', '.', 'O28', '1)'])('%s is text', (text) => {
    expect(readEntry(text, thai)).toEqual({ value: text });
  });
});

describe('a date', () => {
  test.each([
    ['24/4/2566', '2566-4-24'],
    ['24-4-2566', '2566-4-24'],
    ['24.4.2566', '2566-4-24'],
    ['24/4/66', '1966-4-24'],
    ['24/4/25', '2025-4-24'],
    ['24/4', '2026-4-24'],
    ['2023-04-24', '2023-4-24'],
    ['2023/4/24', '2023-4-24'],
  ])('%s is %s where the day comes first', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test('has the month first in American English', () => {
    expect(dayOf('4/24/2026', american)).toBe('2026-4-24');
    expect(readEntry('24/4/2026', american)).toEqual({ value: '24/4/2026' });
    expect(readEntry('1/2/2026', american).format).toBe('M/d/yyyy');
    expect(readEntry('1/2/2026', thai).format).toBe('d/M/yyyy');
  });

  test.each(['31/4/2566', '30/2/2566', '1/13/2566', '0/1/2566', '24/4-2566', '24 เม.ย. 2566', '1.1.'])(
    '%s is text',
    (text) => {
      expect(readEntry(text, thai)).toEqual({ value: text });
    },
  );

  test('with a time has a fraction of a day', () => {
    expect(readEntry('1/1/2026 12:00', thai)).toEqual({
      value: (serialOfDay(2026, 1, 1) as number) + 0.5,
      format: 'd/M/yyyy H:mm:ss',
    });
    expect(readEntry('18:00', thai)).toEqual({ value: 0.75, format: 'H:mm' });
    expect(readEntry('6:00 pm', thai)).toEqual({ value: 0.75, format: 'H:mm' });
  });
});

test('TRUE and FALSE in any letters are booleans', () => {
  expect(readEntry('true', thai).value).toBe(true);
  expect(readEntry('FALSE', thai).value).toBe(false);
});

test('an apostrophe forces text, and is not kept', () => {
  expect(readEntry("'1.1", thai)).toEqual({ value: '1.1' });
  expect(readEntry("'=A1", thai)).toEqual({ value: '=A1' });
  expect(readEntry("''", thai)).toEqual({ value: "'" });
});

describe('whatever is typed', () => {
  test('becomes the very text, a finite number or a boolean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { value } = readEntry(text, thai);
        if (typeof value === 'string') expect(value).toBe(text.startsWith("'") ? text.slice(1) : text);
        else if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test('a day is read back from how it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(dayOf(`${day}/${month}/${year}`)).toBe(`${year}-${month}-${day}`);
          expect(dayOf(`${month}/${day}/${year}`, american)).toBe(`${year}-${month}-${day}`);
        },
      ),
    );
  });
});

test('a serial and an instant are the same moment, to the second, in any zone', () => {
  const zones = fc.constantFrom('Asia/Bangkok', 'UTC', 'Asia/Kolkata');
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 2e10 }), zones, (seconds, zone) => {
      expect(instantOfSerial(serialOf(seconds * 1000, zone), zone)).toBe(seconds * 1000);
    }),
  );
  expect(serialOf(Date.UTC(2026, 0, 1) - 7 * 3_600_000, 'Asia/Bangkok')).toBe(46023);
});
