/** Drive.Files: the files this add-on made, and the conversion of what is uploaded. */

import { beforeAll, describe, expect, test } from '@jest/globals';
import { report, withPart } from '../docx/sample';
import { failureOf, hostOf } from '../script';

const FOLDER = 'application/vnd.google-apps.folder';
const code = `
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const DOC = 'application/vnd.google-apps.document';
  function folder(name, parent) { return Drive.Files.create({ name, mimeType: '${FOLDER}', parents: parent ? [parent] : undefined }).id; }
  function publish(base64, type, parent) {
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), type || DOCX, 'r.docx');
    return Drive.Files.create({ name: 'รายงาน', mimeType: DOC, parents: parent ? [parent] : [] }, blob, { fields: 'id,name,mimeType,webViewLink,parents' });
  }
  function plain() { return Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('ก', 'text/plain', 'b')); }
  function get(id, options) { return Drive.Files.get(id, options || {}); }
  function media(id) { return Drive.Files.get(id, { alt: 'media' }).getDataAsString(); }
  function update(resource, id, options) { return Drive.Files.update(resource, id, null, options || {}); }
  function labelled(name, appProperties, parent) { return Drive.Files.create({ name, appProperties, parents: parent ? [parent] : undefined }, Utilities.newBlob('ก'), { fields: 'id,trashed' }); }
  function detailsOf(name, ...args) { try { globalThis[name](...args); } catch (error) { return { name: error.name, message: error.message, details: error.details }; } }
  function list(q) { return Drive.Files.list({ q, fields: 'files(id,name)' }).files.map((each) => each.name); }
  function remove(id) { Drive.Files.remove(id); }`;
let base64: string;

beforeAll(async () => {
  base64 = Buffer.from(await report()).toString('base64');
});

describe('an upload', () => {
  test('to a Google Doc is converted; the bytes stay within reach', () => {
    const host = hostOf(code, { now: new Date('2026-11-22T03:00:00Z') });
    const folder = host.run('folder', ['โปร่งใส']).value as string;
    const made = host.run('publish', [base64, null, folder]).value as { id: string };
    expect(made).toEqual({
      id: made.id,
      name: 'รายงาน',
      mimeType: 'application/vnd.google-apps.document',
      webViewLink: `https://docs.google.com/document/d/${made.id}/edit?usp=drivesdk`,
      parents: [folder],
    });
    const file = host.drive.file(made.id);
    expect(file.uploaded).toBe(base64);
    expect(file.createdTime).toBe('2026-11-22T03:00:00.000Z');
    expect(file.doc?.body).toHaveLength(5);
  });

  test('that is no .docx is refused, and makes no file', () => {
    const host = hostOf(code);
    const broken = Buffer.from(withPart(Buffer.from(base64, 'base64'), 'word/document.xml', () => null)).toString(
      'base64',
    );
    expect(failureOf(() => host.run('publish', [broken]))).toMatchObject({
      scriptName: 'GoogleJsonResponseException',
      message: 'API call to drive.files.create failed with error: Bad Request (there is no word/document.xml)',
    });
    expect(() => host.run('publish', [base64, 'application/zip'])).toThrow(
      'API call to drive.files.create failed with error: Bad Request',
    );
    expect(host.drive.files()).toEqual([]);
  });

  test('to a folder that is not ours, or no folder, is refused', () => {
    const host = hostOf(code);
    const { id } = host.run('plain').value as { id: string };
    expect(() => host.run('publish', [base64, null, 'elsewhere'])).toThrow(
      'API call to drive.files.create failed with error: File not found: elsewhere.',
    );
    expect(() => host.run('publish', [base64, null, id])).toThrow('The specified parent is not a folder.');
  });
});

describe('a file', () => {
  test('that this add-on did not make is not seen', () => {
    const mine = hostOf(code);
    mine.run('folder', ['ของผู้อื่น']);
    const [file] = mine.drive.files();
    const host = hostOf(code, { drive: [{ ...file, mine: false } as never] });
    expect(() => host.run('get', [file?.id])).toThrow(
      `API call to drive.files.get failed with error: File not found: ${file?.id}.`,
    );
    expect(host.run('list', ['trashed = false']).value).toEqual([]);
    expect(host.run('folder', ['ใหม่']).value).not.toBe(file?.id);
  });
});

describe('Drive refuses with the reason in the details', () => {
  test('what does not fit in the quota; nothing is made', () => {
    const host = hostOf(code, { driveQuota: 1000 });
    expect(host.run('detailsOf', ['publish', base64]).value).toEqual({
      name: 'GoogleJsonResponseException',
      message: "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
      details: {
        code: 403,
        message: "The user's Drive storage quota has been exceeded.",
        errors: [
          {
            domain: 'global',
            reason: 'storageQuotaExceeded',
            message: "The user's Drive storage quota has been exceeded.",
          },
        ],
      },
    });
    expect(host.drive.files()).toEqual([]);
  });

  test('what goes into a folder that may only be looked at', () => {
    const host = hostOf(code);
    const folder = host.run('folder', ['ดูได้อย่างเดียว']).value as string;
    host.drive.file(folder).readOnly = true;
    expect(host.run('detailsOf', ['publish', base64, null, folder]).value).toMatchObject({
      details: { code: 403, errors: [{ reason: 'insufficientFilePermissions' }] },
    });
  });

  test('as a test asks for, by the reason alone', () => {
    const host = hostOf(code);
    host.failCall({ method: 'Drive.Files.create', call: 1, reason: 'uploadTooLarge' });
    expect(host.run('detailsOf', ['plain']).value).toMatchObject({
      message: 'API call to drive.files.create failed with error: Request Entity Too Large',
      details: { code: 413 },
    });
  });
});

test('an answer that was lost: the file is made, and the script does not hear of it', () => {
  const host = hostOf(code);
  host.failCall({ method: 'Drive.Files.create', call: 1, lost: true });
  expect(() => host.run('plain')).toThrow('API call to drive.files.create failed with error: Empty response');
  expect(host.drive.files()).toHaveLength(1);
});

test("one user's files are not there for another, however the folder is shared", () => {
  const host = hostOf(code);
  host.seat('หนึ่ง');
  const folder = host.run('folder', ['ของคนแรก']).value as string;
  host.seat('สอง');
  expect(host.run('list', ['trashed = false']).value).toEqual([]);
  expect(() => host.run('publish', [base64, null, folder])).toThrow(`File not found: ${folder}.`);
});
