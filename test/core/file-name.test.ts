/** The name of a report's file: its pattern filled in, and made fit for Drive, Windows and whoever downloads it. */
import { describe, expect, test } from '@jest/globals';
import { fillName, hasToken, STANDARD_NAME, strangeToken, TOKEN_LIST } from '../../src/core/file-name';

const VALUES = {
  title: 'รายงาน',
  item: 'O28',
  agency: 'อบต.ตัวอย่าง',
  year: 'ปี 2568',
  scope: '',
  time: '2568-10-15 09.00',
};
const fill = (pattern: string, more: Partial<typeof VALUES> = {}) => fillName(pattern, { ...VALUES, ...more });

describe('a pattern is filled in', () => {
  test('with all that it names, spaces in the braces or not', () => {
    expect(fill(STANDARD_NAME)).toBe('รายงาน อบต.ตัวอย่าง ปี 2568 (2568-10-15 09.00)');
    expect(fill('{ ข้อ }-{ข้อ}')).toBe('O28-O28');
  });

  test.each([
    ['what is in braces and none of ours stays', '{ชื่อเล่น} ก', '{ชื่อเล่น} ก'],
    ['brackets with nothing left in them go', 'ก ({ขอบเขต}) [{ขอบเขต} ] ข', 'ก ข'],
    ['spaces and lines are one space', '  ก \n\n ข  ', 'ก ข'],
    ['what no file system takes is a space', 'ก/ข\\ค:ง*จ?ฉ"ช<ซ>ฌ|ญ\u0007ฎ\u007Fฏ', 'ก ข ค ง จ ฉ ช ซ ฌ ญ ฎ ฏ'],
    ['it ends with no dot', 'ก. . .', 'ก'],
    ['a dot inside stays', 'อบต. ก', 'อบต. ก'],
  ])('%s', (_, pattern, name) => {
    expect(fill(pattern)).toBe(name);
  });

  test('and is never too long to be saved', () => {
    expect(fill('{ชื่อรายงาน}', { title: 'ก'.repeat(300) })).toBe('ก'.repeat(200));
  });
});

test('a token is known in any spelling', () => {
  expect(hasToken('ก {เวลา}', 'time')).toBe(true);
  expect(hasToken('{ข้อ} { เวลา }', 'time')).toBe(true);
  expect(hasToken('เวลา {ข้อ}', 'time')).toBe(false);
});

test('what is no token is named: the first in braces, or a brace that has no other', () => {
  expect(strangeToken(STANDARD_NAME)).toBeNull();
  expect(strangeToken(TOKEN_LIST)).toBeNull();
  expect(strangeToken('{ข้อ} {ชื่อ} {อื่น}')).toBe('{ชื่อ}');
  expect(strangeToken('{ข้อ} {หน่วยงาน')).toBe('{หน่วยงาน');
  expect(strangeToken('ปี} ก')).toBe('} ก');
});

test('the tokens are listed for explanations', () => {
  expect(TOKEN_LIST).toBe('{ชื่อรายงาน} {ข้อ} {หน่วยงาน} {ปี} {ขอบเขต} {เวลา}');
});
