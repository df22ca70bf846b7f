import { describe, expect, test } from '@jest/globals';
import { linksIn } from '../../../src/core/rules/links';

const read = (text: string) => linksIn(text).map((link) => link.text);
const faults = (text: string) => linksIn(text).map(({ fault }) => fault);

describe('what is read as a link', () => {
  test.each([
    ['(https://a.go.th/b)', 'https://a.go.th/b'],
    ['https://a.go.th/b. แล้ว', 'https://a.go.th/b'],
    ['"https://a.go.th/b"', 'https://a.go.th/b'],
    ['ดูhttps://a.go.th/b', 'https://a.go.th/b'],
    ['https://a.go.th/b\n/c', 'https://a.go.th/b'],
    ['www.a.go.th', 'www.a.go.th'],
    ['C:\\ita', 'C:\\ita'],
    ...['go.th', 'ac.th', 'or.th', 'in.th', 'co.th', 'com', 'net', 'org'].map((end) => [`ดู a.${end} แล้ว`, `a.${end}`]),
    ['forms.gle/abc', 'forms.gle/abc'],
    ['bit.ly/3a', 'bit.ly/3a'],
  ])('%s', (text, link) => {
    expect(read(text)).toEqual([link]);
  });

  test('several, in their order', () => {
    expect(read('https://a.go.th/x และ www.b.go.th/y, c.go.th')).toEqual([
      'https://a.go.th/x',
      'www.b.go.th/y',
      'c.go.th',
    ]);
  });

  test.each([
    'ita@a.go.th',
    'x.y@a.go.th/b',
    'www.ita@a.go.th',
    'a.community',
    'Line/Facebook',
    'ไฟล์ PDF/Word',
    'ita/o25.pdf',
    'เข้า/ออก',
    'แฟ้มที่ ๓',
    '',
  ])('not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is wrong with it', () => {
  test.each([
    [
      'scheme',
      [
        'http/a.go.th',
        'https/a.go.th',
        'https : //a.go.th/b',
        'https :/a.go.th',
        'https: /a.go.th',
        'ftp://a.go.th/x',
        'HTTPS//A.GO.TH',
      ],
    ],
    ['local', ['D:\\ita\\a.pdf', 'c:\\x', '\\\\server\\a', 'FILE:///a']],
    [
      'private',
      ['localhost', '127.0.0.1', '10.1.2.3', '192.168.0.9', '172.16.0.1', '172.20.0.1', '172.31.9.9'].map(
        (site) => `http://${site}/a`,
      ),
    ],
    [
      'domain',
      ['a-.go.th', '-a.go.th', 'a..go.th', '1.2.3', 'user@a.go.th', 'nongsaiyen', 'a.go.th:'].map(
        (site) => `https://${site}/b`,
      ),
    ],
    ['bare', ['a.go.th', 'www.a.go.th/b', 'bit.ly/3a']],
    [
      'space',
      ['c.pdf', 'c.PDF', 'c.docx', 'ข้อ/๓', '?x=1', ' /c', '3', 'abc'].map((rest) => `https://a.go.th/b ${rest}`),
    ],
    [
      null,
      [
        'http://172.32.0.1/a',
        'http://172.15.0.1/a',
        'http://110.1.2.3/a',
        'http://localhost.go.th/x',
        'https://203.155.1.2:8080/b',
        'https://a.go.th:8080/b',
        'https://กระทรวง.ไทย/b',
        'HTTPS://A.GO.TH/B',
        'https://a.go.th/b c.pdfx',
        'https://a.go.th/b c.txt',
        'https://a.go.th/b หน้า 3',
        'https://a.go.th/b abc def',
      ],
    ],
  ])('%s', (fault, texts) => {
    expect(Object.fromEntries(texts.map((text) => [text, faults(text)]))).toEqual(
      Object.fromEntries(texts.map((text) => [text, [fault]])),
    );
  });
});

describe('a site as a whole', () => {
  const home = (text: string) => linksIn(text).map(({ homePage }) => homePage);

  test.each([
    'https://a.go.th',
    'https://a.go.th/',
    'https://a.go.th/ ',
    'https://www.a-b.go.th:80',
    'HTTP://A.GO.TH/',
  ])('%s', (text) => {
    expect(home(text)).toEqual([true]);
  });

  test.each([
    'https://a.go.th/b',
    'https://a.go.th/b/',
    'https://a.go.th/?id=3',
    'https://a.go.th?x=1',
    'https://a.go.th/#x',
    'https://a/',
    'a.go.th',
  ])('not: %s', (text) => {
    expect(home(text)).toEqual([false]);
  });
});
