/** What is too much for Google is refused before anything is begun, with what to do; what is much is done in its six minutes. */
import { expect, test } from '@jest/globals';
import { modelledLatency } from '../../host/workbench/latency';
import type { PageFailure, ReportPreview, ReportState } from '../../src/server/answers';
import { alertOf, fromPage, openFilled, openWorkbook } from '../support/addon';
import { expectSame } from '../support/same';

type Refused = { ok: boolean; error: PageFailure };

const SIX_MINUTES = 360_000;

const STEP = {
  ...{
    section: 'OIT',
    measureNo: '1',
    measure: 'มาตรการ',
    measureCell: '1 มาตรการ',
    stepNo: '1.1',
    step: 'ขั้นตอน',
    stepCell: '1.1 ขั้นตอน',
  },
  ...{
    responsible: 'กองคลัง',
    due: '',
    status: 'unknown',
    statusText: '',
    result: '',
    completedOn: '',
    evidence: '',
    lines: [1],
  },
};

test('a document of more than 5,000 steps is refused, and none of it is written', () => {
  const host = openWorkbook();
  const before = host.snapshot();
  const front = { title: null, agency: null, fiscalYear: null, intro: null, sections: [] };
  const document = { ...front, steps: Array.from({ length: 5_001 }, () => STEP) };
  const { ok, error } = host.callFromPage('importDocument', [{ document }]).value as Refused;
  expect([ok, error.code]).toEqual([false, 'import.too-many-steps']);
  expect(error.message).toMatch(/5001 ขั้นตอน.*ไม่เกิน 5000.*ยังไม่ได้นำเข้าอะไร.*แบ่งเอกสาร/);
  expectSame(host.snapshot(), before);
});

test('a report longer than a Google Doc is refused by every way to it, and can be had as a Word file or in parts', () => {
  const host = openFilled();
  host.run('openImport');
  // A title of a section and two cells at Sheets' limit make no report too long; twenty-one do.
  host.type(
    'มาตรการ',
    'G2',
    Array.from({ length: 10 }, () => ['ก'.repeat(50_000)]),
  );
  expect(fromPage<ReportState>(host, 'reportCheck', { options: {} }).steps).toBe(10);
  host.type(
    'มาตรการ',
    'C2',
    Array.from({ length: 10 }, (_, i) => [`${i + 1}.1.1 ${'ข'.repeat(49_980)}`]),
  );
  host.type('มาตรการ', 'B2', [[`1.1 ${'ค'.repeat(49_980)}`]]);
  const before = host.snapshot();
  const refused = [
    host.callFromPage('reportCheck', [{ options: {} }]).value as Refused,
    host.callFromPage('reportUpload', [{ options: {}, key: 'k', again: false }]).value as Refused,
  ];
  for (const { ok, error } of refused) {
    expect([ok, error.code]).toEqual([false, 'report.too-long']);
    expect(error.message).toMatch(/Google เอกสาร รับได้ 1000000.*สร้างรายงานบางส่วน/);
  }
  expect(alertOf(host.run('createReport'))).toBe(refused[0]?.error.message);
  expectSame(host.snapshot(), before);
  expect(fromPage<ReportPreview>(host, 'previewReport', { options: {} }).docx.length).toBeGreaterThan(1_000);
  const choice = { kind: 'section', code: 'IIT' };
  expect(fromPage<ReportState>(host, 'reportCheck', { options: { choice } }).steps).toBeGreaterThan(0);
});

test('1,000 rows are checked, summed up and reported within the time of Google, by its calls', () => {
  const host = openWorkbook();
  const row = (i: number) => [
    'OIT',
    `${i}. มาตรการ`,
    `${i}.1 ขั้นตอนที่ ${i}`,
    'กองคลัง',
    'ปี 2568',
    'ดำเนินการแล้วเสร็จ',
    `ผลที่ ${i}`,
  ];
  host.type(
    'มาตรการ',
    'A2',
    Array.from({ length: 1_000 }, (_, i) => row(i + 1)),
  );
  host.setLatency(modelledLatency);
  for (const { took, shown } of ['checkSheet', 'summariseSheet', 'createReport'].map((name) => host.run(name))) {
    expect(took).toBeGreaterThan(0);
    expect(took).toBeLessThan(SIX_MINUTES / 10);
    expect(shown.filter(({ kind }) => kind === 'alert')).toEqual([]);
  }
});
