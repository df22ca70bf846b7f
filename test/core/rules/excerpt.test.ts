import { describe, expect, test } from '@jest/globals';
import { around, excerpt } from '../../../src/core/rules/excerpt';

describe('excerpt', () => {
  test('a short text whole, on one line', () => {
    expect(excerpt(' ทำ\nทะเบียน ')).toBe('ทำ ทะเบียน');
  });

  test('of 48 letters at most, the mark of the cut counted', () => {
    expect(excerpt('ก'.repeat(48))).toBe('ก'.repeat(48));
    expect(excerpt('ก'.repeat(49))).toBe(`${'ก'.repeat(47)}…`);
    expect(excerpt(`${'ก'.repeat(46)} ${'ข'.repeat(9)}`)).toBe(`${'ก'.repeat(46)}…`);
    expect(excerpt(`${'ก'.repeat(46)}กั`)).toBe(`${'ก'.repeat(46)}กั`);
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
    expect(around(text, 0, 1)).toBe('อบรมผู้ใหญ่บ้…');
    expect(around(text, text.length - 1, text.length)).toBe('…มู่บ้านในตำบล');
    expect(around(`ก${'ข'.repeat(12)}`, 0, 1)).toBe(`ก${'ข'.repeat(12)}`);
    expect(around(`${'ข'.repeat(12)}ก`, 12, 13)).toBe(`${'ข'.repeat(12)}ก`);
  });

  test('on one line', () => {
    expect(around('ก\n ข', 1, 2)).toBe('ก ข');
  });
});
