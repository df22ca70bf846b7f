/** Links of a narrative: written in it, or behind the words of a page. */
import { expect, test } from '@jest/globals';
import { addLines, evidenceOf, linksIn, unwrapLink } from '../../../src/core/import/links';

test('the links in a text, in order, each once; no address of a person, no file by its name alone', () => {
  expect(linksIn('ดู https://a.go.th/1 และ www.b.go.th, https://a.go.th/1 (ftp://c.th/x)')).toEqual([
    'https://a.go.th/1',
    'www.b.go.th',
    'ftp://c.th/x',
  ]);
  expect(linksIn('HTTPS://A.go.th')).toEqual(['HTTPS://A.go.th']);
  expect(linksIn('ดู a.go.th/1 x@www.th ประกาศ.pdf และ www.b.go.th')).toEqual(['www.b.go.th']);
  expect(linksIn('ประกาศแล้ว')).toEqual([]);
});

test.each([
  ['คลิกที่นี่', 'https://a.th', 'https://a.th'],
  ['Click Here', 'https://a.th', 'https://a.th'],
  ['', 'https://a.th', 'https://a.th'],
  ['https://a.th/', 'https://a.th', 'https://a.th'],
  ['a.th', 'https://a.th', 'https://a.th'],
  ['แผ่นพับ \n สิทธิ', 'https://a.th', 'แผ่นพับ สิทธิ https://a.th'],
  ['คลิกดูแผ่นพับ', 'https://a.th', 'คลิกดูแผ่นพับ https://a.th'],
])('%j to %s is %j', (text, href, line) => {
  expect(evidenceOf({ text, href })).toBe(line);
});

test('a link that Google sends through a page of its own leads where it really leads', () => {
  expect(unwrapLink(' https://www.google.com/url?q=https://a.th/%E0%B8%81&sa=D#x')).toBe('https://a.th/ก');
  expect(unwrapLink('https://www.google.co.th/url?sa=D&url=https%3A%2F%2Fa.th%2F1')).toBe('https://a.th/1');
  expect(unwrapLink('https://www.google.com/url?q=%E0%B8')).toBe('https://www.google.com/url?q=%E0%B8');
  expect(unwrapLink(' https://a.th/url?q=b ')).toBe('https://a.th/url?q=b');
});

test('lines are added that are not there yet', () => {
  expect(addLines('ก https://a.th', ['ข https://a.th', 'ค https://b.th', 'ง https://b.th'])).toEqual({
    text: 'ก https://a.th\nค https://b.th',
    added: ['ค https://b.th'],
  });
  expect(addLines('', ['https://a.th'])).toEqual({ text: 'https://a.th', added: ['https://a.th'] });
  expect(addLines('', [])).toEqual({ text: '', added: [] });
});
