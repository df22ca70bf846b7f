/** Sending a report to Drive: into a folder of our own, and one document however often it has to be tried. */
import { describe, expect, test } from '@jest/globals';
import { alertOf } from '../support/addon';
import { dialogOf, docs, folders, log, upload, withSample, words } from '../support/report';

const CREATE = 'Drive.Files.create';

describe('the folder', () => {
  test('is made on first use, by a name of its own, and asked after no more', () => {
    const host = withSample();
    host.run('createReport');
    const { calls } = host.run('createReport');
    expect(folders(host)).toHaveLength(1);
    expect(calls.byMethod['Drive.Files.get']).toBeUndefined();
    expect(calls.byMethod['Drive.Files.list']).toBeUndefined();
  });

  test('is made anew when it is gone', () => {
    const host = withSample();
    host.run('createReport');
    host.byHand('drive.remove', folders(host)[0]?.id ?? '');
    host.run('createReport');
    expect(folders(host)).toHaveLength(1);
    expect(docs(host)[0]?.parents).toEqual([folders(host)[0]?.id]);
  });

  test('is made anew when it is in the bin, and nothing of the report stays in there', () => {
    const host = withSample();
    host.run('createReport');
    const [old] = folders(host);
    host.byHand('drive.update', { trashed: true }, old?.id ?? '', null, {});
    const { folderUrl } = upload(host);
    const fresh = folders(host).find(({ id }) => id !== old?.id);
    expect(folderUrl).toContain(fresh?.id ?? '?');
    const live = host.drive.files().filter(({ trashed, mimeType }) => !trashed && mimeType !== fresh?.mimeType);
    expect(live.map(({ parents }) => parents)).toEqual([[fresh?.id], [fresh?.id]]);
    expect(host.properties('document').reportFolderId).toBe(fresh?.id);
  });

  test('of another user is not theirs to use: each has one, and keeps to it', () => {
    const host = withSample();
    host.seat('หนึ่ง');
    upload(host);
    host.seat('สอง');
    upload(host);
    host.seat('หนึ่ง');
    upload(host);
    host.seat('สอง');
    upload(host);
    expect(folders(host).map(({ owner }) => owner)).toEqual(['หนึ่ง', 'สอง']);
    expect(log(host)).toHaveLength(4);
  });

  test('is found by its property where its id was lost', () => {
    const host = withSample();
    upload(host);
    delete host.properties('document').reportFolderId;
    upload(host);
    expect(folders(host)).toHaveLength(1);
  });
});

describe('an answer that was lost', () => {
  test('of the Doc: it is looked for and found, and not made twice', () => {
    const host = withSample();
    upload(host);
    host.failCall({ method: CREATE, call: 1, lost: true });
    expect(upload(host)).toMatchObject({ id: docs(host)[1]?.id, wordRefused: null, logged: true });
    expect([docs(host).length, words(host).length, log(host).length]).toEqual([2, 2, 2]);
  });

  test('of the Word file: the same', () => {
    const host = withSample();
    upload(host);
    host.failCall({ method: CREATE, call: 2, lost: true });
    expect(upload(host).wordUrl).toContain(words(host)[1]?.id ?? '?');
    expect(words(host)).toHaveLength(2);
  });

  test('of the folder: the next try finds it', () => {
    const host = withSample();
    host.failCall({ method: CREATE, call: 1, lost: true });
    expect(() => upload(host)).toThrow(/ไดรฟ์ไม่ตอบกลับ/);
    upload(host);
    expect([folders(host).length, docs(host).length, log(host).length]).toEqual([1, 1, 1]);
  });

  test('of the whole call: the page tries again with its key, and is given the document that is there', () => {
    const host = withSample();
    const first = upload(host, { key: 'one' });
    const second = upload(host, { key: 'one', again: true });
    expect(second).toMatchObject({ id: first.id, wordUrl: first.wordUrl, resumed: true });
    expect([docs(host).length, words(host).length, log(host).length]).toEqual([1, 1, 1]);
  });

  test('tried again after a change of the rows is another report', () => {
    const host = withSample();
    upload(host, { key: 'one' });
    host.type('มาตรการ', 'D2', [['กองช่าง']]);
    expect(upload(host, { key: 'one', again: true }).resumed).toBe(false);
    expect(docs(host)).toHaveLength(2);
  });
});

describe('Drive is deaf: neither sends its answer nor can be asked for the file', () => {
  test('the next report from the menu takes up the document that is there, and logs it', () => {
    const host = withSample();
    upload(host);
    host.failCall({ method: CREATE, call: 1, lost: true });
    // What was made is not listed yet.
    const hidden: { trashed: boolean }[] = [];
    host.onCall((method) => {
      if (method !== 'Drive.Files.list') return;
      const made = docs(host)[1];
      if (made) hidden.push(Object.assign(made, { trashed: true }));
    });
    expect(alertOf(host.run('createReport'))).toMatch(/ไดรฟ์ไม่ตอบกลับ/);
    host.onCall(null);
    for (const file of hidden) file.trashed = false;
    expect(log(host)).toHaveLength(1);

    expect(dialogOf(host.run('createReport'))).toMatchObject({ id: docs(host)[1]?.id, resumed: true });
    expect([docs(host).length, words(host).length, log(host).length]).toEqual([2, 2, 2]);
    expect(Object.keys(host.properties('document')).filter((key) => key.startsWith('report.'))).toEqual([]);
  });

  test('a report of other rows is made anew, and the one that was left lying gets its row in the log', () => {
    const host = withSample();
    upload(host);
    host.failCall({ method: CREATE, call: 1, lost: true });
    let hidden: { trashed: boolean } | undefined;
    host.onCall((method) => {
      if (method === 'Drive.Files.list' && docs(host)[1])
        hidden = Object.assign(docs(host)[1] as never, { trashed: true });
    });
    expect(() => upload(host)).toThrow(/ไดรฟ์ไม่ตอบกลับ/);
    host.onCall(null);
    if (hidden) hidden.trashed = false;
    host.type('มาตรการ', 'D2', [['กองช่าง']]);
    expect(upload(host).resumed).toBe(false);
    expect(docs(host)).toHaveLength(3);
    expect(log(host).map((row) => row.ลิงก์)).toEqual(
      [0, 1, 2].map((i) => `https://docs.google.com/document/d/${docs(host)[i]?.id}/edit`),
    );
  });
});

describe('Google ends the execution in the middle', () => {
  const killed = (host: ReturnType<typeof withSample>, method: string, call: number) => {
    host.failCall({ kind: 'killed', method, call });
    expect(() => host.run('createReport')).toThrow('Exceeded maximum execution time');
  };

  test('after the Doc is made: the next report takes it up, and it is one Doc, one Word file and one row in the log', () => {
    const host = withSample();
    upload(host);
    killed(host, CREATE, 2);
    expect([docs(host).length, log(host).length]).toEqual([2, 1]);
    expect(dialogOf(host.run('createReport'))).toMatchObject({ id: docs(host)[1]?.id, resumed: true });
    expect([docs(host).length, words(host).length, log(host).length]).toEqual([2, 2, 2]);
    expect(Object.keys(host.properties('document')).filter((key) => key.startsWith('report.'))).toEqual([]);
  });

  test('of other rows: the Doc that was left lying gets its row in the log', () => {
    const host = withSample();
    killed(host, 'Sheet.appendRow', 1);
    host.type('มาตรการ', 'D2', [['กองช่าง']]);
    upload(host);
    expect(log(host).map((row) => row.ลิงก์)).toEqual(
      docs(host).map(({ id }) => `https://docs.google.com/document/d/${id}/edit`),
    );
  });

  test('before its user is told: made again it is the one that is in the log', () => {
    const host = withSample();
    killed(host, 'Ui.showModalDialog', 1);
    host.run('createReport');
    expect([docs(host).length, words(host).length, log(host).length]).toEqual([1, 1, 1]);
  });

  test('one that may still be under way is not touched', () => {
    const host = withSample();
    const start = host.clock.now();
    killed(host, CREATE, 3);
    host.clock.set(start + 60_000);
    expect(upload(host).resumed).toBe(false);
    expect(docs(host)).toHaveLength(2);
  });
});

test('a dialog that can not be opened: an alert says where the report is, and that it need not be made again', () => {
  const host = withSample();
  host.failCall({ kind: 'service', method: 'Ui.showModalDialog', call: 1 });
  expect(alertOf(host.run('createReport'))).toMatch(new RegExp(`${docs(host)[0]?.id}.*ไม่ต้องสร้างอีกครั้ง`));
});

describe('half a report is told of and made whole', () => {
  test('without its Word file the Doc is logged; the next report of the same rows adds the file to it', () => {
    const host = withSample();
    upload(host);
    host.failCall({ method: CREATE, call: 2, reason: 'storageQuotaExceeded' });
    expect(upload(host)).toMatchObject({ wordRefused: 'drive.full', wordUrl: '', logged: true });
    expect(log(host)[1]?.['ไฟล์ Word']).toBe('');
    const whole = upload(host);
    expect(whole).toMatchObject({ resumed: true, wordRefused: null });
    expect([docs(host).length, words(host).length, log(host).length]).toEqual([2, 2, 2]);
    expect(log(host)[1]?.['ไฟล์ Word']).toBe(whole.wordUrl);
  });

  test('without its row in the log the links are shown; the next report writes the row', () => {
    const host = withSample();
    host.failCall({ method: 'Sheet.appendRow', call: 1, message: 'Service Spreadsheets timed out' });
    const made = dialogOf(host.run('createReport'));
    expect(made).toMatchObject({ logged: false, url: expect.stringContaining(docs(host)[0]?.id ?? '?') });
    expect(log(host)).toEqual([]);
    host.type('มาตรการ', 'D2', [['กองช่าง']]);
    upload(host);
    expect(log(host).map((row) => row.ลิงก์)).toEqual(
      docs(host).map(({ id }) => `https://docs.google.com/document/d/${id}/edit`),
    );
  });

  test('after a day nobody has tried again: the same report is made anew', () => {
    const host = withSample();
    host.failCall({ method: CREATE, call: 3, reason: 'storageQuotaExceeded' });
    upload(host);
    host.clock.advance(25 * 3_600_000);
    expect(upload(host).resumed).toBe(false);
    expect(docs(host)).toHaveLength(2);
  });
});

describe('a refusal has a sentence of its own, with what to do; nothing is made, nothing is in the log', () => {
  test('a full Drive: an alert with the sentence and with Drive’s own words', () => {
    const host = withSample({ driveQuota: 100 });
    const alert = alertOf(host.run('createReport'));
    expect(alert).toMatch(/ไม่มีพื้นที่เหลือ.*ล้างถังขยะ/);
    expect(alert).toContain("The user's Drive storage quota has been exceeded.");
    expect([docs(host).length, log(host).length]).toEqual([0, 0]);
  });

  test('a folder that may only be looked at: the page gets code, sentence and details', () => {
    const host = withSample();
    upload(host);
    Object.assign(folders(host)[0] as object, { readOnly: true });
    const { value } = host.callFromPage('reportUpload', [{ options: {}, key: 'refused', again: false }]);
    expect(value).toMatchObject({
      ok: false,
      error: {
        code: 'drive.permission',
        message: expect.stringMatching(/ไม่อนุญาต.*กดอนุญาต/),
        details: expect.stringContaining('API call to drive.files.create failed with error'),
      },
    });
    expect([docs(host).length, log(host).length]).toEqual([1, 1]);
  });
});

test('a sheet of the log that is gone is told of before anything is made', () => {
  const host = withSample();
  host.byHand('book.deleteSheet', host.sheet('ประวัติรายงาน').id);
  expect(() => upload(host)).toThrow(/ประวัติรายงาน/);
  expect(host.drive.files()).toEqual([]);
});
