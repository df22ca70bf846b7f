import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mapProse, protectedSpans } from '../../../src/core/thai/codes';
import { toArabicDigits, toThaiDigits, useDigits } from '../../../src/core/thai/digits';
import { anyText } from '../../support/any-text';

describe('digits', () => {
  test('every digit changes, nothing else does', () => {
    expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙ ก 5')).toBe('0123456789 ก 5');
    expect(toThaiDigits('0123456789 ก ๕')).toBe('๐๑๒๓๔๕๖๗๘๙ ก ๕');
  });

  test.each([
    ['ประจำปี 2566 ข้อ O28', 'ประจำปี ๒๕๖๖ ข้อ O28'],
    ['ข้อ O๔๓ และ O ๑๒', 'ข้อ O43 และ O 12'],
    ['ข้อ O27/O28 ปี 2568', 'ข้อ O27/O28 ปี ๒๕๖๘'],
    ['สถานการณ์ COVID-19 และ โควิด-๑๙ รอบ 2', 'สถานการณ์ COVID-19 และ โควิด-19 รอบ ๒'],
    ['ดูที่ https://example.go.th/ita/2566/๑.pdf หน้า 3', 'ดูที่ https://example.go.th/ita/2566/๑.pdf หน้า ๓'],
    ['www.example.go.th/news/12 และ example.go.th/5', 'www.example.go.th/news/12 และ example.go.th/5'],
    ['ติดต่อ saraban1@example.go.th โทร 02-1234', 'ติดต่อ saraban1@example.go.th โทร ๐๒-๑๒๓๔'],
    ['แนบไฟล์ ประกาศ-2566.pdf จำนวน 2 ไฟล์', 'แนบไฟล์ ประกาศ-2566.pdf จำนวน ๒ ไฟล์'],
    ['(https://example.go.th/1) 2', '(https://example.go.th/1) ๒'],
  ])('%s', (text, thai) => {
    expect(useDigits(text, 'thai')).toBe(thai);
  });

  test('a link keeps its own digits, even Thai ones, in either kind', () => {
    const link = 'https://example.go.th/ปี๒๕๖๖/1';
    expect(useDigits(`${link} ๒๕๖๖`, 'arabic')).toBe(`${link} 2566`);
    expect(useDigits(`${link} 2566`, 'thai')).toBe(`${link} ๒๕๖๖`);
  });

  // A file name ends where a space begins: ".pdfAก4" is neither a name nor prose, and reads as either by its digits.
  test('choosing a kind twice is choosing it once, and the last choice wins', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'กา๑2๓4 .-/:@AO', 'a@b.th', 'http://', '.pdf ') }), (text) => {
        const thai = useDigits(text, 'thai');
        expect(useDigits(thai, 'thai')).toBe(thai);
        expect(useDigits(thai, 'arabic')).toBe(useDigits(text, 'arabic'));
        expect(thai).toHaveLength(text.length);
      }),
    );
  });

  test('any text has its spans in order, inside it, without overlap', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let free = 0;
        for (const { start, end } of protectedSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
        expect(
          mapProse(
            text,
            (prose) => prose,
            (code) => code,
          ),
        ).toBe(text);
      }),
    );
  });
});
