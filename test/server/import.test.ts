/** Import: a document's rows come in below what is there, word for word, and nothing is overwritten. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentOf, fromPage, openAddOn, openWorkbook, root, sample } from '../support/addon';
import { expectSame } from '../support/same';

interface Truth {
  readonly rows: readonly Record<string, string>[];
}

const bare = (text: string) =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50)).replace(/\s/g, '');

test("the sample's ten steps, as a person reads them", () => {
  const truth: Truth = JSON.parse(readFileSync(path.join(root, 'samples/report-2568.rows.json'), 'utf8'));
  const host = openWorkbook();
  fromPage(host, 'importDocument', { text: sample() });
  const { steps } = fromPage<{ steps: Record<string, string>[] }>(host, 'readOverview', {});
  const fields = ['section', 'measureNo', 'measure', 'stepNo', 'step', 'responsible', 'due', 'status', 'result'];
  const pick = (row: Record<string, string>) =>
    Object.fromEntries(fields.map((field) => [field, bare(row[field] ?? '')]));
  expect(steps.map(pick)).toEqual(truth.rows.map(pick));
});

test('the status phrase is taken off the result and stands in its own column', () => {
  const host = openWorkbook();
  fromPage(host, 'importDocument', { text: documentOf(1) });
  expect(host.display('มาตรการ')[1]).toEqual(
    expect.arrayContaining(['1.1 มาตรการเรื่องที่ 1', '1.1.1 ขั้นตอนของเรื่องที่ 1', 'ดำเนินการแล้วเสร็จ']),
  );
});

test('the same document once more, as after an answer that was lost, is not written twice', () => {
  const host = openWorkbook();
  host.failCall({ kind: 'lost', method: 'SpreadsheetApp.flush', call: 1 });
  expect(host.callFromPage('importDocument', [{ text: documentOf(3) }]).value).toMatchObject({ ok: false });
  expect(fromPage(host, 'importDocument', { text: documentOf(3) })).toMatchObject({ first: 2, last: 4 });
  expect(host.display('มาตรการ')).toHaveLength(4);
});

test('rows are appended below those that are there', () => {
  const host = openWorkbook();
  host.type('มาตรการ', 'A2', [['IIT', '๑.๑ ของเดิม', '๑.๑.๑ ของเดิม']]);
  const before = host.display('มาตรการ').slice(0, 2);
  const { first, last } = fromPage<{ first: number; last: number }>(host, 'importDocument', { text: documentOf(3) });
  expect([first, last]).toEqual([3, 5]);
  expect(
    host
      .display('มาตรการ')
      .slice(0, 2)
      .map((row) => row.slice(0, 3)),
  ).toEqual(before.map((row) => row.slice(0, 3)));
});

test('settings and sections that staff have filled are kept, and named', () => {
  const host = openWorkbook();
  host.type('ตั้งค่า', 'B2', [['เทศบาลตำบลของเรา']]);
  host.type('ส่วนรายงาน', 'B3', [['หัวข้อที่พิมพ์ไว้เอง']]);
  const { kept } = fromPage<{ kept: string[] }>(host, 'importDocument', { text: sample() });
  expect(kept).toEqual(['ชื่อหน่วยงาน']);
  expect(host.display('ตั้งค่า')[1]?.[1]).toBe('เทศบาลตำบลของเรา');
  expect(host.display('ส่วนรายงาน')[2]?.[1]).toBe('หัวข้อที่พิมพ์ไว้เอง');
  expect(host.display('ส่วนรายงาน')[2]?.[2]).toContain('ผู้รับบริการให้คะแนน');
});

test('columns that staff have moved, and a column of their own, are kept to', () => {
  const host = openWorkbook();
  host.type('มาตรการ', 'A1', [
    ['หมายเหตุ', 'ผลการดำเนินการ', 'สถานะ', 'กำหนดแล้วเสร็จ', 'ผู้รับผิดชอบ', 'ขั้นตอน', 'มาตรการ', 'ส่วน', 'ผลตรวจ', 'หลักฐาน'],
  ]);
  fromPage(host, 'importDocument', { text: documentOf(1) });
  expect(host.display('มาตรการ')[1]?.slice(0, 8)).toEqual([
    '',
    '',
    'ดำเนินการแล้วเสร็จ',
    'ปีงบประมาณ 2568',
    'สำนักปลัด',
    '1.1.1 ขั้นตอนของเรื่องที่ 1',
    '1.1 มาตรการเรื่องที่ 1',
    '',
  ]);
});

describe('hostile text', () => {
  test.each(['=HYPERLINK("http://x";"y")', '+1', '@SUM(A1)', '<script>alert(1)</script>', "'x"])(
    '%j is stored as text',
    (text) => {
      const host = openWorkbook();
      fromPage(host, 'importDocument', { text: documentOf(1).replace('สำนักปลัด', text) });
      const cell = host.display('มาตรการ')[1]?.[3];
      expect(cell).toBe(text);
      expect(JSON.stringify(host.sheet('มาตรการ'))).not.toContain('"formula"');
    },
  );
});

describe('a document as its page has read it', () => {
  const step = {
    ...{ section: 'IIT', measureNo: '1.1', measure: 'มาตรการ', measureCell: '1.1 มาตรการ' },
    ...{ stepNo: '1.1.1', step: 'ขั้นตอน', stepCell: '1.1.1 ขั้นตอน', responsible: 'กองคลัง', due: '' },
    ...{ status: 'unknown', statusText: '', result: '', completedOn: '', evidence: '', lines: [1] },
  };
  const section = { code: 'IIT', heading: null, analysis: null, score: null, row: null };
  const read = { title: null, agency: null, fiscalYear: null, intro: null, sections: [section], steps: [step] };
  const inIntro = (intro: string) => ({ ...read, intro });
  const inAnalysis = (analysis: string) => ({ ...read, sections: [{ ...section, analysis }] });
  const inResult = (result: string) => ({ ...read, steps: [step, { ...step, stepNo: '1.1.2', result }] });

  test.each([
    ['=HYPERLINK("http://x";"y")'],
    ['<script>alert(1)</script>'],
    ['-1'],
    ['\u0000\u0007\u001b ควบคุม'],
    ['ก'.repeat(50_000)],
  ])('%.40j is stored as text wherever it stands', (text) => {
    const host = openWorkbook();
    const document = { ...inIntro(text), ...inAnalysis(text), intro: text, steps: inResult(text).steps };
    fromPage(host, 'importDocument', { document });
    const cells = host.workbook.sheets.flatMap((sheet) => sheet.cells.flat());
    expect(cells.filter((cell) => cell?.value === text)).toHaveLength(3);
    expect(cells.filter((cell) => cell?.formula)).toEqual([]);
  });

  test.each([
    ['a result', inResult('ก'.repeat(50_001)), /"ผลการดำเนินการ" ของ 1\.1\.2 .*50001.*50000/],
    [
      'a result that is a formula but for an apostrophe',
      inResult(`=${'ก'.repeat(49_999)}`),
      /"ผลการดำเนินการ" ของ 1\.1\.2/,
    ],
    ['an introduction', inIntro('ก'.repeat(50_001)), /"บทนำ" ยาวเกินไป/],
    ['an analysis', inAnalysis('ก'.repeat(50_001)), /ของ IIT/],
  ])('%s that no cell can hold is refused with its place, nothing imported', (_, document, said) => {
    const host = openWorkbook();
    const before = host.snapshot();
    const { value } = host.callFromPage('importDocument', [{ document }]);
    expect(value).toMatchObject({
      ok: false,
      error: { code: 'import.too-long', message: expect.stringMatching(said) },
    });
    expectSame(host.snapshot(), before);
  });
});

describe('what is refused changes nothing', () => {
  test.each([
    ['', 'import.empty'],
    [' \n\t\n', 'import.empty'],
    ['สวัสดี', 'import.no-table'],
  ])('%j: %s', (text, code) => {
    const host = openWorkbook();
    const before = host.snapshot();
    const { value } = host.callFromPage('importDocument', [{ text }]);
    expect(value).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/[ก-๙]/) } });
    expectSame(host.snapshot(), before);
  });

  test.each([[[]], [[null]], [['x']], [[{}]], [[{ text: 1 }]]])('the argument %j', (args) => {
    const { value } = openWorkbook().callFromPage('importDocument', args);
    expect(value).toMatchObject({ ok: false, error: { code: 'argument.invalid', details: '' } });
  });

  test('a workbook without its sheets: the message says what to do', () => {
    const { value } = openAddOn().callFromPage('importDocument', [{ text: sample() }]);
    expect(value).toMatchObject({
      ok: false,
      error: { code: 'workbook.not-set-up', message: expect.stringContaining('เตรียมชีต') },
    });
  });

  test('another user is saving', () => {
    const host = openWorkbook();
    host.holdLock('document');
    const before = host.display('มาตรการ');
    const { value } = host.callFromPage('importDocument', [{ text: sample() }]);
    expect(value).toMatchObject({ ok: false, error: { code: 'workbook.busy' } });
    expect(host.display('มาตรการ')).toEqual(before);
  });
});
