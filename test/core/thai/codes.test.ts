/** What is not Thai prose in a text: where it begins, where it ends, and of which kind it is. */
import { describe, expect, test } from '@jest/globals';
import { mapProse, protectedSpans } from '../../../src/core/thai/codes';

const spans = (text: string) => protectedSpans(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('spans that are not prose', () => {
  test.each<[string, [string, string][]]>([
    ['ดูที่ https://a.go.th/ปี2566/ก?x=1 แล้ว', [['link', 'https://a.go.th/ปี2566/ก?x=1']]],
    ['ดูhttps://a.go.th', [['link', 'https://a.go.th']]],
    ['(https://a.go.th/1)', [['link', 'https://a.go.th/1']]],
    ['https://a.go.th/x\u200B ก', [['link', 'https://a.go.th/x']]],
    ['https://a.go.th/x\u200B\u200B', [['link', 'https://a.go.th/x']]],
    ['ดู https://a.go.th/1.', [['link', 'https://a.go.th/1']]],
    [
      'https://a.go.th/1, www.a.go.th;',
      [
        ['link', 'https://a.go.th/1'],
        ['link', 'www.a.go.th'],
      ],
    ],
    ['www.a.go.th/1/ก ข', [['link', 'www.a.go.th/1/ก']]],
    ['a.go.th', [['link', 'a.go.th']]],
    ['ส่ง a1@b.go.th.. แล้ว', [['email', 'a1@b.go.th']]],
    ['@account1', [['email', '@account1']]],
    ['5 @ 10 และ 5@10', []],
    ['แนบ ประกาศ-2566.pdf', [['file', 'ประกาศ-2566.pdf']]],
    ['แนบ ประกาศ2566.pdf.', [['file', 'ประกาศ2566.pdf']]],
    ['แนบ ประกาศ2566.pdf:..', [['file', 'ประกาศ2566.pdf']]],
    ['"ก1.docx"', [['file', 'ก1.docx']]],
    [
      'ก1.pdf ข2.xlsx',
      [
        ['file', 'ก1.pdf'],
        ['file', 'ข2.xlsx'],
      ],
    ],
    ['b1/c.pdf', [['code', 'b1']]],
    [
      'O27/O28 และ O28/2566',
      [
        ['code', 'O27'],
        ['code', 'O28'],
        ['code', 'O28'],
      ],
    ],
    ['ITA 2566', []],
    [
      'O 12 และ o ๑๒',
      [
        ['code', 'O 12'],
        ['code', 'o ๑๒'],
      ],
    ],
    ['NO 12 O 123', []],
    [
      'โควิด 19 โควิด-๑๙ โควิด19 โควิด 191',
      [
        ['code', 'โควิด 19'],
        ['code', 'โควิด-๑๙'],
        ['code', 'โควิด19'],
      ],
    ],
    [
      'โควิด 19 COVID-19 COVID 19 ข้อ O28',
      [
        ['code', 'โควิด 19'],
        ['code', 'COVID-19'],
        ['code', 'COVID 19'],
        ['code', 'O28'],
      ],
    ],
    [
      'O28 แล้ว O 12 แล้ว O29',
      [
        ['code', 'O28'],
        ['code', 'O 12'],
        ['code', 'O29'],
      ],
    ],
    ['https://a.go.th/โควิด19', [['link', 'https://a.go.th/โควิด19']]],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(spans(text)).toEqual(wanted);
  });
});

test('only prose is changed, and codes in their own way', () => {
  const text = 'ก O28 ข a@b.th ค';
  expect(
    mapProse(
      text,
      (prose) => `<${prose}>`,
      (code) => `[${code}]`,
    ),
  ).toBe('<ก >[O28]< ข >a@b.th< ค>');
  expect(
    mapProse(
      'ก',
      (prose) => `<${prose}>`,
      (code) => code,
    ),
  ).toBe('<ก>');
});
