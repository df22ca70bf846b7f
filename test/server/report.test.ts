/** The report: one upload, the Doc repaired, a row in the log, the links shown; or nothing made and a clear sentence. */
import { describe, expect, test } from '@jest/globals';
import type { Execution, Host } from '../../host/index';
import { alertOf, fromPage, openWorkbook, sample } from '../support/addon';

function withSample(options = {}): Host {
  const host = openWorkbook(options);
  fromPage(host, 'importDocument', { text: sample() });
  return host;
}

const docs = (host: Host) =>
  host.drive.files().filter(({ mimeType }) => mimeType === 'application/vnd.google-apps.document');
const folders = (host: Host) =>
  host.drive.files().filter(({ mimeType }) => mimeType === 'application/vnd.google-apps.folder');
const log = (host: Host) => host.display('ประวัติรายงาน').slice(1);

/** What the dialog was opened with. */
const dataOf = (shown: Execution['shown']) => {
  const dialog = shown.find(({ kind }) => kind === 'modal');
  const encoded = dialog?.kind === 'modal' ? /data-page="([^"]*)"/.exec(dialog.html)?.[1] : undefined;
  return JSON.parse(decodeURIComponent(encoded ?? 'null'));
};

describe('a report', () => {
  test('is uploaded once and becomes a Google Doc in our own folder', () => {
    const host = withSample();
    const { calls } = host.run('createReport');
    expect(docs(host)).toHaveLength(1);
    expect(docs(host)[0]?.parents).toEqual([folders(host)[0]?.id]);
    expect(calls.byMethod['Drive.Files.create']).toBe(2);
    expect(host.run('createReport').calls.byMethod['Drive.Files.create']).toBe(1);
  });

  test('stands in the log with its link, and its name tells title, agency, year and time', () => {
    const host = withSample();
    host.run('createReport');
    const [doc] = docs(host);
    expect(doc?.name).toMatch(/รายงานผลการดำเนินการ.* องค์การบริหารส่วนตำบลบึงตะวันรอน ปี 2568 \(2025-10-15 09\.00\)$/);
    expect(log(host)).toHaveLength(1);
    expect(log(host)[0]).toEqual(
      expect.arrayContaining(['2568', doc?.name, `https://docs.google.com/document/d/${doc?.id}/edit`, '10', '9']),
    );
  });

  test('made twice is two documents, two rows in the log, one folder, one fingerprint', () => {
    const host = withSample();
    host.run('createReport');
    host.run('createReport');
    expect(docs(host)).toHaveLength(2);
    expect(folders(host)).toHaveLength(1);
    expect(new Set(log(host).map((row) => row[8])).size).toBe(1);
  });

  test('of other data has another fingerprint', () => {
    const host = withSample();
    host.run('createReport');
    host.type('มาตรการ', 'D2', [['กองช่าง']]);
    host.run('createReport');
    expect(new Set(log(host).map((row) => row[8])).size).toBe(2);
  });

  test('goes to a new folder when ours is in the bin', () => {
    const host = withSample();
    host.run('createReport');
    const [folder] = folders(host);
    if (folder) folder.trashed = true;
    host.run('createReport');
    expect(folders(host)).toHaveLength(2);
    expect(docs(host)[1]?.parents).toEqual([folders(host)[1]?.id]);
  });

  test('ends in a dialog with the link', () => {
    const host = withSample();
    expect(dataOf(host.run('createReport').shown)).toMatchObject({
      url: `https://docs.google.com/document/d/${docs(host)[0]?.id}/edit`,
      draft: false,
    });
  });
});

describe('header rows', () => {
  /** Of each row of each table of measures: whether it repeats, and whether it may break. */
  const rowsOf = (host: Host) =>
    (docs(host)[0]?.doc?.body ?? [])
      .flatMap((block) => (block.kind === 'table' && block.columns === 5 ? [block.rows] : []))
      .filter((rows) => rows[0]?.header)
      .map((rows) => rows.map(({ header, breakable }) => ({ header, breakable })));

  test('that the conversion kept are left as they are', () => {
    const host = withSample();
    expect(host.run('createReport').calls.byMethod['Docs.Documents.batchUpdate']).toBeUndefined();
  });

  test('that the conversion lost are pinned again, and rows kept whole', () => {
    const host = withSample({ loseHeaderRows: true });
    expect(host.run('createReport').calls.byMethod['Docs.Documents.batchUpdate']).toBe(1);
    const tables = rowsOf(host);
    expect(tables).toHaveLength(3);
    for (const [header, ...rows] of tables) {
      expect(header?.header).toBe(true);
      expect(rows.some((row) => row.header || row.breakable)).toBe(false);
    }
  });

  test('that could not be pinned are told of; the report is made all the same', () => {
    const host = withSample({ loseHeaderRows: true });
    host.failCall({ method: 'Docs.Documents.batchUpdate', call: 1, message: 'Service unavailable: Docs' });
    const { shown } = host.run('createReport');
    expect(shown.find(({ kind }) => kind === 'modal')).toMatchObject({
      html: expect.stringContaining('unrepaired%22%3Atrue'),
    });
    expect(log(host)).toHaveLength(1);
  });
});

describe('no report is made', () => {
  test('of a sheet without measures: the message says what to do', () => {
    const host = openWorkbook();
    expect(alertOf(host.run('createReport'))).toMatch(/ยังไม่มีมาตรการ.*นำเข้าเอกสาร/);
    expect(host.drive.files()).toEqual([]);
  });

  test('when Drive refuses: the message has its reason, and the log stays as it was', () => {
    const host = withSample();
    host.run('createReport');
    host.failCall({
      method: 'Drive.Files.create',
      call: 1,
      message: 'The user has exceeded their Drive storage quota',
    });
    expect(alertOf(host.run('createReport'))).toContain('exceeded their Drive storage quota');
    expect(docs(host)).toHaveLength(1);
    expect(log(host)).toHaveLength(1);
  });
});

test('with errors in its rows it is a draft, by name and on its pages', () => {
  const host = withSample();
  host.type('มาตรการ', 'F2', [['ทำเสร็จตั้งนานแล้ว']]);
  host.run('createReport');
  expect(docs(host)[0]?.name).toMatch(/^\[ฉบับร่าง\]/);
});
