/** Drive.Files: the files this add-on made, and the conversion of what is uploaded. */

import { beforeAll, describe, expect, test } from '@jest/globals';
import { report, withPart } from '../docx/sample';
import { errorOf, failureOf, hostOf, runBody } from '../script';

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

  test('without conversion is kept and read back', () => {
    const host = hostOf(code);
    const { id } = host.run('plain').value as { id: string };
    expect(host.run('media', [id]).value).toBe('ก');
    expect(host.run('get', [id, { fields: 'name,size' }]).value).toEqual({ name: 'a.txt', size: '3' });
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

  test('is found by name, kind, folder and trash', () => {
    const host = hostOf(code);
    const folder = host.run('folder', ["ปี '66"]).value as string;
    host.run('publish', [base64, null, folder]);
    const list = (query: string) => host.run('list', [query]).value;
    expect(list("name = 'ปี \\'66' and trashed = false")).toEqual(["ปี '66"]);
    expect(list(`mimeType = '${FOLDER}'`)).toEqual(["ปี '66"]);
    expect(list(`'${folder}' in parents and mimeType != '${FOLDER}'`)).toEqual(['รายงาน']);
    expect(list("name contains 'งาน'")).toEqual(['รายงาน']);
    host.run('update', [{ trashed: true }, folder]);
    expect(list('trashed = true')).toEqual(['รายงาน', "ปี '66"]);
    expect(() => host.run('list', ['name ~ 1'])).toThrow(
      'API call to drive.files.list failed with error: Invalid Value',
    );
  });

  test('is renamed, moved and removed', () => {
    const host = hostOf(code);
    const folder = host.run('folder', ['ก']).value as string;
    const { id } = host.run('plain').value as { id: string };
    host.run('update', [{ name: 'ใหม่' }, id, { addParents: folder, removeParents: 'root-folder' }]);
    expect(host.run('get', [id, { fields: 'name,parents' }]).value).toEqual({ name: 'ใหม่', parents: [folder] });
    expect(() => host.run('update', [{ parents: [folder] }, id])).toThrow('The parents field is not directly writable');
    host.run('remove', [folder]);
    expect(host.drive.files()).toEqual([]);
  });

  test('has the default fields, and no unknown ones', () => {
    expect(
      Object.keys(runBody(`return Drive.Files.create({ name: 'x', mimeType: '${FOLDER}' });`).value as object),
    ).toEqual(['kind', 'id', 'name', 'mimeType']);
    expect(errorOf(`Drive.Files.create({ name: 'x' }, null, { fields: 'id,alternateLink' });`).message).toContain(
      'Invalid field selection alternateLink',
    );
  });
});
