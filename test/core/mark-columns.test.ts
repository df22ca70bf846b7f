/** Statuses and periods side by side, of which a row marks one or some: which columns they are, and what the marks say. */
import { describe, expect, test } from '@jest/globals';
import { findMarks, type MarkGroup, readMarks } from '../../src/core/mark-columns';

const brief = (header: string[], below?: string[]) => {
  const marks = findMarks(header, below);
  return (
    marks && [
      marks.row,
      ...marks.groups.map(({ key, columns }) => [key, ...columns.map(({ at, says }) => `${at} ${says}`)]),
    ]
  );
};

describe('columns that are marked', () => {
  test('are statuses side by side', () => {
    expect(brief(['ขั้นตอน', 'แล้วเสร็จ', 'ยังไม่\nดำเนินการ'])).toEqual([1, ['status', '1 แล้วเสร็จ', '2 ยังไม่ ดำเนินการ']]);
    expect(brief(['ขั้นตอน', 'ดำเนินการ', 'ไม่ดำเนินการ'])).toEqual([1, ['status', '1 ดำเนินการแล้ว', '2 ไม่ดำเนินการ']]);
  });

  test.each([
    ['one alone', ['ขั้นตอน', 'แล้วเสร็จ']],
    ['two of one meaning', ['ขั้นตอน', 'แล้วเสร็จ', 'เสร็จสิ้น']],
    ['two that stand apart', ['แล้วเสร็จ', 'ขั้นตอน', 'ยังไม่ดำเนินการ']],
    ['one quarter alone', ['ขั้นตอน', 'ไตรมาส 1']],
    ['a quarter twice', ['ขั้นตอน', 'ไตรมาส 1', 'ไตรมาส 1']],
    ['quarters that stand apart', ['ไตรมาส 1', 'ขั้นตอน', 'ไตรมาส 2']],
    ['two months', ['ขั้นตอน', 'ต.ค. 66', 'พ.ย. 66']],
    ['a fifth quarter', ['ขั้นตอน', 'ไตรมาส 4', 'ไตรมาส 5']],
    ['numbers alone', ['ขั้นตอน', '1', '2', '3', '4']],
    ['none', ['มาตรการ', 'ขั้นตอน', 'ผล']],
  ])('are not %s', (_, header) => {
    expect(findMarks(header, undefined)).toBeNull();
  });

  test.each([
    [
      ['ไตรมาส 1', 'ไตรมาสที่ 2'],
      ['ไตรมาส 1', 'ไตรมาส 2'],
    ],
    [
      ['ไตรมาส ๑', 'ไตรมาส ๒'],
      ['ไตรมาส ๑', 'ไตรมาส ๒'],
    ],
    [
      ['Q1', 'q2'],
      ['ไตรมาส 1', 'ไตรมาส 2'],
    ],
    [
      ['ไตรมาส 1 (ต.ค. - ธ.ค.)', 'ไตรมาส 2/2567'],
      ['ไตรมาส 1', 'ไตรมาส 2'],
    ],
    [
      ['ต.ค. 66', 'พ.ย. 66', 'ธ.ค. 66'],
      ['ต.ค. 66', 'พ.ย. 66', 'ธ.ค. 66'],
    ],
    [
      ['ตุลาคม', 'พฤศจิกายน พ.ศ. 2566', 'ธ.ค.'],
      ['ตุลาคม', 'พฤศจิกายน พ.ศ. 2566', 'ธ.ค.'],
    ],
  ])('are the periods %j', (header, says) => {
    expect(brief(['ขั้นตอน', ...header])).toEqual([1, ['due', ...says.map((each, i) => `${i + 1} ${each}`)]]);
  });

  test('of periods say when work is due; how it went, where the sheet has a due date; nothing, where it has both', () => {
    const periods = ['ไตรมาส 1', 'ไตรมาส 2'];
    expect(brief(['ขั้นตอน', ...periods, 'ผลการดำเนินการ'])?.[1]).toContain('due');
    expect(brief(['ขั้นตอน', 'กำหนดแล้วเสร็จ', ...periods])?.[1]).toContain('result');
    expect(findMarks(['ขั้นตอน', 'กำหนดแล้วเสร็จ', ...periods, 'ผลการดำเนินการ'], undefined)).toBeNull();
  });

  test.each([
    ['ระยะเวลาดำเนินการ', [], 'due'],
    ['ผลการดำเนินการ', [], 'result'],
    ['แผนการดำเนินงาน', [], 'due'],
    ['แผนการดำเนินงาน', ['กำหนดแล้วเสร็จ'], null],
    ['งบประมาณ (บาท)', [], null],
    ['เป้าหมาย', [], null],
    ['', [], 'due'],
    ['', ['กำหนดแล้วเสร็จ'], 'result'],
    ['', ['กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'], null],
  ])('under %j beside %j are of %j', (heading, beside, key) => {
    expect(brief(['ขั้นตอน', heading, '', ...beside], ['', 'ไตรมาส 1', 'ไตรมาส 2'])).toEqual([
      2,
      [key, '1 ไตรมาส 1', '2 ไตรมาส 2'],
    ]);
  });

  test('may be numbers alone under "ไตรมาส", beside other headings, but not in a row of the table', () => {
    expect(brief(['ขั้นตอน', 'ไตรมาส', ''], ['', '1', '2'])).toEqual([2, ['due', '1 ไตรมาส 1', '2 ไตรมาส 2']]);
    expect(brief(['ขั้นตอน', 'ไตรมาส', '', ''], ['', '๑', '๒', 'ผลการดำเนินการ'])?.[1]).toContain('1 ไตรมาส ๑');
    expect(brief(['ขั้นตอน', 'เดือน', '', ''], ['', '1', '2'])).toBeNull();
    expect(brief(['ขั้นตอน', 'ไตรมาส', '', ''], ['อบรม', '1', '2'])).toBeNull();
  });
});

describe('what a row marks', () => {
  const group = (key: MarkGroup['key'], ...says: string[]): MarkGroup => ({
    key,
    columns: says.map((each, at) => ({ at, says: each })),
  });
  const read = (of: MarkGroup, cells: string[], isRest?: boolean) =>
    readMarks(of, (column) => cells[column] ?? '', isRest);
  const statuses = group('status', 'แล้วเสร็จ', 'ยังไม่ดำเนินการ');
  const due = group('due', 'ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.');
  const results = group('result', 'ไตรมาส 1', 'ไตรมาส 2');

  test.each(['✓', '/', 'x', 'TRUE', '●', '✔\uFE0F', '←→', '-->'])('%j is a mark', (mark) => {
    expect(read(statuses, ['', mark])).toBe('ยังไม่ดำเนินการ');
  });
  test.each(['', '-', '–', ' ', 'FALSE'])('%j is none', (mark) => {
    expect(read(statuses, [mark, ''])).toBe('');
  });

  test('is told with what was written in place of a mark, unless that tells the status itself', () => {
    expect(read(statuses, ['รอลงนาม', ''])).toBe('แล้วเสร็จ รอลงนาม');
    expect(read(statuses, ['', 'ยกเลิก'])).toBe('ยกเลิก');
    expect(read(statuses, ['รอลงนาม', ''], true)).toBe('รอลงนาม');
    expect(read(results, ['อบรมแล้ว', '✓'])).toBe('ไตรมาส 1: อบรมแล้ว\nไตรมาส 2');
    expect(read(results, ['แล้วเสร็จ', ''])).toBe('ไตรมาส 1: แล้วเสร็จ');
  });

  test('is a span where marks stand side by side', () => {
    expect(read(due, ['✓', '✓', '', '✓'])).toBe('ต.ค. - พ.ย., ม.ค.');
    expect(read(due, ['✓', '', '✓', '✓'])).toBe('ต.ค., ธ.ค. - ม.ค.');
    expect(read(due, ['', '15 พ.ย. 66', '✓', ''])).toBe('15 พ.ย. 66, ธ.ค.');
    expect(read(due, ['✓', 'บางส่วน', '✓', ''])).toBe('ต.ค., พ.ย. บางส่วน, ธ.ค.');
    expect(read(due, ['', '', '', ''])).toBe('');
  });
});
