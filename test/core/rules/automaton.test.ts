import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Automaton, type Hit } from '../../../src/core/rules/automaton';

function search(words: readonly string[], text: string): Hit[] {
  const hits: Hit[] = [];
  new Automaton(words).search(text, (word, start, end) => hits.push({ word, start, end }));
  return hits;
}

describe('Automaton', () => {
  test('finds every word, overlapping ones too', () => {
    expect(search(['การ', 'บริการ', 'รบ'], 'การบริการ')).toEqual([
      { word: 0, start: 0, end: 3 },
      { word: 2, start: 2, end: 4 },
      { word: 1, start: 3, end: 9 },
      { word: 0, start: 6, end: 9 },
    ]);
  });

  test('finds ASCII letters in either case', () => {
    expect(search(['No Policy'], 'no POLICY')).toEqual([{ word: 0, start: 0, end: 9 }]);
  });

  test('with no words finds nothing', () => {
    expect(search([], 'ข้อความ')).toEqual([]);
  });

  test('agrees with looking for each word by itself', () => {
    const text = fc.string({ unit: fc.constantFrom('ก', 'า', 'ร', ' ', 'a'), maxLength: 60 });
    const word = fc.string({ unit: fc.constantFrom('ก', 'า', 'ร', ' ', 'a'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, within) => {
        const naive = words.flatMap((one, index) => {
          const hits: Hit[] = [];
          for (let at = within.indexOf(one); at >= 0; at = within.indexOf(one, at + 1)) {
            hits.push({ word: index, start: at, end: at + one.length });
          }
          return hits;
        });
        const order = (a: Hit, b: Hit) => a.end - b.end || a.start - b.start || a.word - b.word;
        expect(search(words, within).sort(order)).toEqual(naive.sort(order));
      }),
    );
  });
});
