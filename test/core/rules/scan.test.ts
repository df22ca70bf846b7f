import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRepeatedPhrase } from '../../../src/core/rules/repeated-phrase';
import { scannerOf } from '../../../src/core/rules/scan';

const scanner = scannerOf({});
const thai = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...'กขคงจชดตนบปผพมยรลวสหอะาิีุูเแไใ่้์'), { minLength: min, maxLength: max })
    .map((letters) => letters.join(''));

/** Long enough that one window at least keeps its slot, and with no shorter run that repeats within it. */
const phrases = thai(12, 30).filter((phrase) => new Set(phrase).size >= 8);

test('a phrase that stands twice is an echo, whatever stands around and between them', () => {
  fc.assert(
    fc.property(phrases, thai(0, 40), thai(0, 40), thai(0, 20), (phrase, before, between, after) => {
      expect(scanner.scan(`${before}${phrase}${between}${phrase}${after}`).echoes).toBe(true);
    }),
  );
});

test('white space within and around them makes no difference', () => {
  const spaced = (text: string, gaps: readonly number[]) =>
    [...text].map((letter, i) => (gaps.includes(i) ? `${letter} \n` : letter)).join('');
  fc.assert(
    fc.property(phrases, fc.array(fc.nat(20)), fc.array(fc.nat(20)), (phrase, one, other) => {
      expect(scanner.scan(`${spaced(phrase, one)} ${spaced(phrase, other)}`).echoes).toBe(true);
    }),
  );
});

test('no phrase that is found with a look at every window is missed for want of echoes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(thai(1, 6), fc.constantFrom('จัดทำแผน', 'ณ ห้องประชุมใหญ่', ' ', '\n')), { maxLength: 30 }),
      (parts) => {
        const text = parts.join('');
        expect(findRepeatedPhrase(text, [], scanner.scan(text).echoes)).toEqual(findRepeatedPhrase(text, [], true));
      },
    ),
  );
});

test('a line of dots is no phrase', () => {
  expect(findRepeatedPhrase('................', [], true)).toBeNull();
});

test('a text with no eight letters twice has no echoes, after any number of other texts', () => {
  for (let i = 0; i < 100; i++) scanner.scan('จัดทำคู่มือการปฏิบัติงานและเผยแพร่ให้ประชาชนทราบ');
  expect(scanner.scan('จัดทำคู่มือการปฏิบัติงานและเผยแพร่ให้ประชาชนทราบ').echoes).toBe(false);
});
