import { describe, expect, test } from '@jest/globals';
import { dialogMessages } from '../../src/messages/dialogs';
import { sidebarMessages } from '../../src/messages/sidebar';

describe('numbers in the digits of the settings', () => {
  const thai = sidebarMessages('th', 'thai');

  test('are those that the sidebar itself says', () => {
    expect(thai.progress({ done: 9, total: 10 })).toBe('เสร็จ ๙ จาก ๑๐ ขั้นตอน');
    expect(thai.form.quarters[0]).toBe('๑ (ต.ค.-ธ.ค.)');
    expect(sidebarMessages('th', 'arabic').form.quarters[0]).toBe('1 (ต.ค.-ธ.ค.)');
    expect(thai.said.fixed({ applied: 2, skipped: 0 })).toBe('แก้แล้ว ๒ ช่อง');
  });

  test('are not those in the words of users', () => {
    expect(thai.first.adopt.action({ sheet: 'ชีต1' })).toBe('ใช้ชีต ชีต1');
    expect(thai.form.written({ text: 'เสร็จ 80%' })).toBe('ในชีตเขียนว่า “เสร็จ 80%”');
    expect(thai.check.at({ row: 3, column: 'ช่อง 2' })).toBe('แถวที่ ๓ ช่อง 2');
  });
});

/** What sentences ask for. */
const PARAMS = Object.fromEntries(
  'year done total count row rows steps applied skipped at of sheet shown due text date column unit day month errors name width height size limit savedAt'
    .split(' ')
    .map((name) => [name, 1]),
);

/** Every text of a table, functions called with a number for whatever they ask. */
function texts(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [String(table(PARAMS))];
  return Object.values(table as object).flatMap(texts);
}

describe('every sentence is said in both languages', () => {
  test.each([
    ['the sidebar', sidebarMessages('th', 'arabic')],
    ['the dialogs', dialogMessages('th')],
  ])('%s: Thai has no sentence in English', (_, th) => {
    const names = /\b(?:LINE|Google|PDF|Word|Ctrl\+C|PageUp|PageDown|ITA|OIT|IIT|EIT|docx|html|txt|Docs|KB|PNG|JPG)\b/g;
    expect(texts(th).filter((text) => /[a-z]{2}/i.test(text.replace(names, '')))).toEqual([]);
  });

  test.each([
    ['the sidebar', sidebarMessages('en')],
    ['the dialogs', dialogMessages('en')],
  ])('%s: English has no Thai, and counts one thing as one', (_, en) => {
    const sheets = Object.values(sidebarMessages('en').check.sheets);
    expect(texts(en).filter((text) => /[ก-๛]/.test(text) && !sheets.includes(text))).toEqual([]);
    expect(
      texts(en).filter((text) => /\b1 (?:step|row|cell|finding|warning|field|space|place|setting)s/.test(text)),
    ).toEqual([]);
  });
});
