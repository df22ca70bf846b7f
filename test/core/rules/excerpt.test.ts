import { describe, expect, test } from '@jest/globals';
import { around, excerpt } from '../../../src/core/rules/excerpt';

describe('excerpt', () => {
  test('a short text whole, on one line', () => {
    expect(excerpt(' ทำ\nทะเบียน ')).toBe('ทำ ทะเบียน');
  });

  test('a long one cut, never between a letter and its mark', () => {
    const cut = excerpt('กี่'.repeat(40));
    expect(cut).toMatch(/กี่…$/);
    expect(cut.length).toBeLessThanOrEqual(51);
  });
});

describe('around', () => {
  const text = 'อบรมผู้ใหญ่บ้านและผู้รับ บริการทุกหมู่บ้านในตำบล';

  test('some letters on both sides, from a letter on to a whole one', () => {
    expect(around(text, 24, 25)).toBe('…นและผู้รับ บริการทุกหมู่…');
  });

  test('at the ends', () => {
    expect(around('ทำ ทะเบียน', 2, 3)).toBe('ทำ ทะเบียน');
  });
});
