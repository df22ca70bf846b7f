import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inLine, legal, linesOf, oneLine, piecesOf } from '../../../src/report/docx/text';
import { anyText } from '../../support/any-text';

describe('characters', () => {
  test('that XML cannot hold are dropped, and no others', () => {
    expect(legal('ก\u0000ข\u0008ค\ud800ง\udc00จ\ufffeฉ\uffff')).toBe('กขคงจฉ');
    expect(legal('<b> & "ก" \t🙂 ไม้เอก่ \u200b')).toBe('<b> & "ก" \t🙂 ไม้เอก่ \u200b');
  });

  test('that end a line in other programs end one here', () => {
    expect(legal('ก\r\nข\rค\u000bง\u000cจ\u2028ฉ')).toBe('ก\nข\nค\nง\nจ\nฉ');
  });

  test('never make a placeholder in a line of the template', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', ' ', '\n', 'ก'), maxLength: 20 }), (text) => {
        expect(inLine(text).replace(/\s/g, '')).not.toContain('{{');
      }),
    );
  });

  test('are made legal once and for all', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        expect(legal(legal(text))).toBe(legal(text));
      }),
    );
  });
});

test('empty lines at the ends of a text are dropped, those inside are kept', () => {
  expect(linesOf('\n ก\n\n- ข\n\n')).toEqual([' ก', '', '- ข']);
  expect(linesOf('')).toEqual(['']);
});

test('a heading is one line, whatever its cell holds', () => {
  expect(oneLine(' ก \r\n ข\n')).toBe('ก ข');
});

describe('links', () => {
  const targets = (line: string) =>
    piecesOf(line).flatMap(({ text, target }) => (target === null ? [] : [[text, target]]));

  test('are found in a sentence, without its punctuation', () => {
    expect(targets('ที่ https://example.go.th/a?b=1&c=2, และ (www.example.go.th) หรือ info@example.go.th.')).toEqual([
      ['https://example.go.th/a?b=1&c=2', 'https://example.go.th/a?b=1&c=2'],
      ['www.example.go.th', 'http://www.example.go.th'],
      ['info@example.go.th', 'mailto:info@example.go.th'],
    ]);
  });

  test('with Thai letters or a stray per cent lead where a browser would go', () => {
    expect(targets('https://example.go.th/คู่/100%')).toEqual([
      ['https://example.go.th/คู่/100%', 'https://example.go.th/%E0%B8%84%E0%B8%B9%E0%B9%88/100%25'],
    ]);
  });

  test.each(['javascript:alert(1)', 'file:///C:/งาน/a.pdf', 'คู่มือ.pdf', 'O28'])('%s is none', (line) => {
    expect(targets(line)).toEqual([]);
  });

  test('take nothing from the words', () => {
    const address = fc.tuple(fc.domain(), anyText(20)).map(([host, page]) => `https://${host}/${encodeURI(page)}`);
    const line = fc
      .array(fc.oneof(anyText(60), address, fc.emailAddress()), { maxLength: 5 })
      .map((parts) => legal(parts.join(' ')));
    fc.assert(
      fc.property(line, (text) => {
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('have targets that a package may hold', () => {
    fc.assert(
      fc.property(anyText(60), (tail) => {
        for (const [, target] of targets(legal(`https://example.go.th/${tail}`))) {
          expect(target).toMatch(/^[\x21-\x7e]+$/);
          expect(() => new URL(target ?? '')).not.toThrow();
        }
      }),
    );
  });
});

test('one line is made of several, their spaces with it', () => {
  expect(oneLine('  ก  \n\n  ข \n')).toBe('ก ข');
});

test('lines are those between the empty ones at the ends', () => {
  expect(linesOf('\n  \nก\n\nข\n  \n')).toEqual(['ก', '', 'ข']);
});
