/** The report in stages, as a page asks for it: each tells what it did; and the preview, which is the very file. */
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../host/index';
import type { ReportPreview, ReportState, ReportVerified } from '../../src/server/answers';
import { fromPage, openWorkbook } from '../support/addon';
import { docs, log, upload, withSample } from '../support/report';

const preview = (host: Host, options = {}) => fromPage<ReportPreview>(host, 'previewReport', { options });
const stateOf = (host: Host, choice = {}) => fromPage<ReportState>(host, 'reportCheck', { options: { choice } });

test('read and check, make and send, read back: each stage answers', () => {
  const host = withSample();
  expect(stateOf(host, { kind: 'all' })).toMatchObject({ steps: 10, done: 9, errors: 0, draft: false });
  const made = upload(host);
  expect(made).toMatchObject({ id: docs(host)[0]?.id, draft: false, wordRefused: null, logged: true, resumed: false });
  // Should the page be closed now, the document is in the log already.
  expect(log(host)).toHaveLength(1);
  const verified = fromPage<ReportVerified>(host, 'reportVerify', { id: made.id, expected: made.expected });
  expect(verified).toEqual({ tables: made.expected.tables.length, repaired: false, faults: [] });
});

describe('the state of a choice', () => {
  test('is of its steps alone, and a draft for their errors alone', () => {
    const host = withSample();
    host.type('มาตรการ', 'F3', [['ทำเสร็จตั้งนานแล้ว']]);
    expect(stateOf(host, { kind: 'section', code: 'IIT' })).toMatchObject({ steps: 3, draft: true });
    expect(stateOf(host, { kind: 'section', code: 'EIT' })).toMatchObject({ steps: 3, done: 2, draft: false });
    expect(stateOf(host, { kind: 'unit', unit: 'กองคลัง' })).toMatchObject({ errors: 0, draft: false });
    expect(stateOf(host, { kind: 'half-year' }).steps).toBeGreaterThan(0);
  });

  test('that leaves no step is refused, with what to do', () => {
    const { value } = withSample().callFromPage('reportCheck', [
      { options: { choice: { kind: 'section', code: 'ไม่มี' } } },
    ]);
    expect(value).toMatchObject({ ok: false, error: { code: 'report.no-steps-chosen' } });
  });
});

describe('the preview', () => {
  test('is the file that is uploaded, and makes nothing', () => {
    const host = withSample();
    const { docx, name, template } = preview(host);
    expect(host.drive.files()).toEqual([]);
    upload(host);
    expect([docs(host)[0]?.uploaded, docs(host)[0]?.name]).toEqual([docx, name]);
    expect(template).toBeNull();
  });

  test('leaves out the parts that are switched off, and takes the page as asked for', () => {
    const host = withSample();
    const whole = preview(host).docx;
    const parts = ['intro', 'summary', 'problems', 'evidence', 'signatures'];
    for (const options of [
      { parts: parts.filter((part) => part !== 'summary') },
      { parts: [] },
      { orientation: 'portrait' },
      { digits: 'arabic' },
      { choice: { kind: 'section', code: 'EIT' } },
    ]) {
      expect(preview(host, options).docx).not.toBe(whole);
    }
    expect(preview(host, { orientation: 'landscape', digits: 'thai', parts }).docx).toBe(whole);
  });

  test('with errors in its rows is a draft', () => {
    const host = withSample();
    host.type('มาตรการ', 'F2', [['ทำเสร็จตั้งนานแล้ว']]);
    expect(preview(host)).toMatchObject({ draft: true, errors: 1, name: expect.stringMatching(/^\[ฉบับร่าง\]/) });
  });

  test('of a sheet without measures is refused, with what to do', () => {
    expect(openWorkbook().callFromPage('previewReport', [{ options: {} }]).value).toMatchObject({
      ok: false,
      error: { code: 'workbook.no-steps' },
    });
  });
});
