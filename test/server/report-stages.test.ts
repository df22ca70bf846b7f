/** The report in stages, as a page asks for it: each tells what it did; and the preview, which is the very file. */
import { describe, expect, test } from '@jest/globals';
import type { ReportMade, ReportPreview, ReportState, ReportVerified } from '../../src/server/answers';
import { fromPage, openWorkbook, sample } from '../support/addon';

function withSample(options = {}) {
  const host = openWorkbook(options);
  fromPage(host, 'importDocument', { text: sample() });
  return host;
}
type Host = ReturnType<typeof withSample>;
const docs = (host: Host) => host.drive.files().filter(({ uploaded }) => uploaded);
const preview = (host: Host, options = {}) => fromPage<ReportPreview>(host, 'previewReport', { options });

test('read and check, make and send, read back: each stage answers', () => {
  const host = withSample({ loseHeaderRows: true });
  expect(fromPage<ReportState>(host, 'reportCheck', {})).toMatchObject({ steps: 10, done: 9, errors: 0, draft: false });
  const made = fromPage<ReportMade>(host, 'reportUpload', { options: {} });
  expect(made).toMatchObject({
    id: docs(host)[0]?.id,
    draft: false,
    url: expect.stringContaining(docs(host)[0]?.id ?? '?'),
  });
  expect(fromPage<ReportVerified>(host, 'reportVerify', { id: made.id })).toEqual({
    tables: 3,
    repaired: true,
    unrepaired: false,
  });
  expect(fromPage<ReportVerified>(host, 'reportVerify', { id: made.id })).toMatchObject({ repaired: false });
});

test('a document is in the log as soon as it is in Drive, should the page be closed then', () => {
  const host = withSample();
  fromPage(host, 'reportUpload', { options: {} });
  expect(host.display('ประวัติรายงาน')).toHaveLength(2);
});

test('a document that can not be read back is told of', () => {
  expect(fromPage(withSample(), 'reportVerify', { id: 'nowhere' })).toMatchObject({ unrepaired: true });
});

describe('the preview', () => {
  test('is the file that is uploaded, and makes nothing', () => {
    const host = withSample();
    const { docx, name } = preview(host);
    expect(host.drive.files()).toEqual([]);
    fromPage(host, 'reportUpload', { options: {} });
    expect(docx).toBe(docs(host)[0]?.uploaded);
    expect(name).toBe(docs(host)[0]?.name);
  });

  test('leaves out the parts that are switched off, and takes the page as asked for', () => {
    const host = withSample();
    const whole = preview(host).docx;
    for (const options of [
      { summary: false },
      { signatures: false },
      { orientation: 'portrait' },
      { digits: 'arabic' },
    ]) {
      expect(preview(host, options).docx).not.toBe(whole);
    }
    expect(preview(host, { orientation: 'landscape', digits: 'thai', summary: true }).docx).toBe(whole);
  });

  test('with errors in its rows is a draft', () => {
    const host = withSample();
    host.type('มาตรการ', 'F2', [['ทำเสร็จตั้งนานแล้ว']]);
    expect(preview(host)).toMatchObject({
      draft: true,
      errors: expect.any(Number),
      name: expect.stringMatching(/^\[ฉบับร่าง\]/),
    });
  });

  test('of a sheet without measures is refused, with what to do', () => {
    expect(openWorkbook().callFromPage('previewReport', [{ options: {} }]).value).toMatchObject({
      ok: false,
      error: { code: 'workbook.no-steps' },
    });
  });
});
