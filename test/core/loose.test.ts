/** Patterns that find a phrase however a line wrap has broken it. */
import { expect, test } from '@jest/globals';
import { anyOf, loose } from '../../src/core/loose';

const finds = (source: string, text: string) => new RegExp(`^(?:${source})$`, 'u').test(text);

test('white space may stand anywhere in it, or be left out', () => {
  for (const text of ['ก ข', 'กข', 'ก\nข']) expect(finds(loose('ก ข'), text)).toBe(true);
  expect(finds(loose('ก ข'), 'กxข')).toBe(false);
});

test('a sign in it is that sign', () => {
  expect(finds(loose('อบต. (ก)/[+]'), 'อบต.(ก)/[+]')).toBe(true);
  expect(finds(loose('อบต.'), 'อบตx')).toBe(false);
});

test('of several phrases any is found, whole', () => {
  expect(['ก ข', 'ค', 'กข', 'ข'].map((text) => finds(anyOf('กข', 'ค'), text))).toEqual([true, true, true, false]);
});
