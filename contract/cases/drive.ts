/** The Drive advanced service: the files that this script made. */

import { type Case, tells, thrown } from '../case';
import { DOC, DOCX, docx } from '../docx';
import { files } from '../services';
import * as at from '../sources';

const FOLDER = 'application/vnd.google-apps.folder';
const text = (words: string) => Utilities.newBlob(words, 'text/plain', 'contract.txt');
/** A name that no other file has. */
const named = () => `contract ${Utilities.getUuid()}`;

/** What an error of an advanced service carries beside its words. */
const detailsOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    const { name, details } = error as { name: string; details?: { code: number; errors?: { reason: string }[] } };
    return [name, details?.code, details?.errors?.[0]?.reason];
  }
  return 'nothing was thrown';
};

export const drive: readonly Case[] = [
  tells(
    'Drive.Files.create Drive.Files.get',
    'a file is made of a blob, and read back: its data by alt=media, its size in bytes as a text',
    [at.drive('create'), at.drive('get'), 'https://developers.google.com/workspace/drive/api/guides/manage-downloads'],
    (scratch) => {
      const made = scratch.file({ name: 'contract.txt' }, text('ก'));
      const found = files().get(made.id as string, { fields: 'name,size,mimeType,trashed' });
      const media = files().get(made.id as string, { alt: 'media' }) as unknown;
      return [found, typeof media === 'string' ? media : (media as GoogleAppsScript.Base.Blob).getDataAsString()];
    },
    [{ mimeType: 'text/plain', name: 'contract.txt', size: '3', trashed: false }, 'ก'],
    { toBeTriedLive: 'what alt=media gives' },
  ),
  tells(
    'Drive.Files.create',
    'without fields a file tells its kind, id, name and type; with fields, those',
    [at.drive('create'), 'https://developers.google.com/workspace/drive/api/guides/fields-parameter'],
    (scratch) => [
      Object.keys(scratch.file({ name: named(), mimeType: FOLDER })).sort(),
      Object.keys(scratch.file({ name: named(), mimeType: FOLDER }, undefined, { fields: 'id,webViewLink' })).sort(),
    ],
    [
      ['id', 'kind', 'mimeType', 'name'],
      ['id', 'webViewLink'],
    ],
  ),
  tells(
    'Drive.Files.create',
    'a field that a file has not is refused',
    'https://developers.google.com/workspace/drive/api/guides/fields-parameter',
    (scratch) => thrown(() => scratch.file({ name: named() }, undefined, { fields: 'id,alternateLink' })),
    /^GoogleJsonResponseException: API call to drive\.files\.create failed with error: Invalid field selection alternateLink/,
    { toBeTriedLive: 'the words of the error' },
  ),
  tells(
    'Drive.Files.create',
    'a .docx becomes a Google Doc in the folder that is named',
    [at.drive('create'), 'https://developers.google.com/workspace/drive/api/guides/manage-uploads'],
    (scratch) => {
      const folder = scratch.file({ name: named(), mimeType: FOLDER });
      const name = named();
      const made = scratch.file({ name, mimeType: DOC, parents: [folder.id] }, docx(), {
        fields: 'id,name,mimeType,parents,webViewLink',
      });
      return [
        made.name === name,
        made.mimeType === DOC,
        made.parents?.length === 1 && made.parents[0] === folder.id,
        String(made.webViewLink).startsWith(`https://docs.google.com/document/d/${made.id}/edit`),
      ];
    },
    [true, true, true, true],
  ),
  tells(
    'Drive.Files.create',
    'what is no .docx is not converted: 400',
    [at.drive('create'), at.DRIVE_ERRORS],
    (scratch) =>
      detailsOf(() => scratch.file({ name: named(), mimeType: DOC }, Utilities.newBlob('x', DOCX, 'a.docx'))),
    ['GoogleJsonResponseException', 400, 'badRequest'],
    { toBeTriedLive: 'code and reason' },
  ),
  tells(
    'Drive.Files.get',
    'a file that is not there, or that this script did not make, is not found: 404',
    [at.DRIVE_ERRORS, at.reported.noFile, 'https://developers.google.com/workspace/drive/api/guides/api-specific-auth'],
    ({ book }) => [
      thrown(() => files().get('contract-no-such-file')),
      detailsOf(() => files().get('contract-no-such-file')),
      detailsOf(() => files().get(book.getId())),
    ],
    [
      'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: contract-no-such-file.',
      ['GoogleJsonResponseException', 404, 'notFound'],
      ['GoogleJsonResponseException', 404, 'notFound'],
    ],
  ),
  tells(
    'Drive.Files.update Drive.Files.get',
    'a file is renamed, gets other data, and is moved by addParents and removeParents',
    [at.drive('update'), 'https://developers.google.com/workspace/drive/api/guides/folder'],
    (scratch) => {
      const folder = scratch.file({ name: named(), mimeType: FOLDER });
      const made = scratch.file({ name: 'one' }, text('ก'), { fields: 'id,parents' });
      const id = made.id as string;
      files().update({ name: 'two' }, id, text('ขข') as never);
      files().update({}, id, null as never, {
        addParents: folder.id as string,
        removeParents: made.parents?.join(',') as string,
      });
      const found = files().get(id, { fields: 'name,size,parents' });
      return [found.name, found.size, found.parents?.length, found.parents?.[0] === folder.id];
    },
    ['two', '6', 1, true],
  ),
  tells(
    'Drive.Files.update',
    'parents can not be written by an update',
    at.drive('update'),
    (scratch) => {
      const made = scratch.file({ name: 'one' }, text('ก'));
      return thrown(() => files().update({ parents: ['root'] }, made.id as string));
    },
    'GoogleJsonResponseException: API call to drive.files.update failed with error: The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    { toBeTriedLive: 'the words of the error' },
  ),
  tells(
    'Drive.Files.list',
    'files are found by name, type, folder and the bin; quotes and backslashes are escaped',
    [at.drive('list'), at.DRIVE_QUERIES],
    (scratch) => {
      const name = `${named()} '66`;
      const folder = scratch.file({ name, mimeType: FOLDER });
      scratch.file({ name: 'contract.txt', parents: [folder.id] }, text('ก'));
      const list = (q: string) =>
        files()
          .list({ q, fields: 'files(id,name)' })
          .files?.map((each) => each.name);
      const quoted = name.replace(/'/g, "\\'");
      return [
        list(`name = '${quoted}' and mimeType = '${FOLDER}' and trashed = false`)?.length,
        list(`'${folder.id}' in parents`),
        list(`name = '${quoted}' and trashed = true`),
      ];
    },
    [1, ['contract.txt'], []],
    { toBeTriedLive: 'how soon a new file is listed' },
  ),
  tells(
    'Drive.Files.list',
    'a query that can not be read is refused',
    at.DRIVE_ERRORS,
    () => [thrown(() => files().list({ q: 'name ~ 1' })), detailsOf(() => files().list({ q: 'name ~ 1' }))],
    [
      'GoogleJsonResponseException: API call to drive.files.list failed with error: Invalid Value',
      ['GoogleJsonResponseException', 400, 'invalid'],
    ],
    { toBeTriedLive: 'the words of the error' },
  ),
  tells(
    'Drive.Files.create Drive.Files.list',
    'a file is found by a property that the script gave it',
    [at.DRIVE_PROPERTIES, at.DRIVE_QUERIES],
    (scratch) => {
      const value = Utilities.getUuid();
      scratch.file({ name: 'contract.txt', appProperties: { contract: value } }, text('ก'));
      const q = `appProperties has { key='contract' and value='${value}' } and trashed = false`;
      return files()
        .list({ q, fields: 'files(name,appProperties)' })
        .files?.map((each) => each.name);
    },
    ['contract.txt'],
    { toBeTriedLive: 'how soon a new file is listed' },
  ),
  tells(
    'Drive.Files.create',
    'a property has 124 bytes with its key',
    at.DRIVE_PROPERTIES,
    (scratch) => {
      const file = (length: number) =>
        scratch.file({ name: 'contract.txt', appProperties: { key: 'x'.repeat(length) } }, text('ก'));
      return [thrown(() => file(121)), detailsOf(() => file(122))];
    },
    ['nothing was thrown', ['GoogleJsonResponseException', 400, 'badRequest']],
    { toBeTriedLive: 'code and reason' },
  ),
  tells(
    'Drive.Files.update Drive.Files.create',
    'what lies in a folder in the bin is in the bin; so is what is put there',
    ['https://developers.google.com/workspace/drive/api/guides/delete', at.drive('update')],
    (scratch) => {
      const folder = scratch.file({ name: named(), mimeType: FOLDER });
      const made = scratch.file({ name: 'contract.txt', parents: [folder.id] }, text('ก'));
      files().update({ trashed: true }, folder.id as string);
      const trashed = files().get(made.id as string, { fields: 'trashed' }).trashed;
      return [
        trashed,
        scratch.file({ name: 'contract.txt', parents: [folder.id] }, text('ก'), { fields: 'id,trashed' }).trashed,
      ];
    },
    [true, true],
    { toBeTriedLive: 'what is put there' },
  ),
  tells(
    'Drive.Files.remove Drive.Files.get',
    'a folder is removed with all that is in it',
    at.drive('delete'),
    (scratch) => {
      const folder = scratch.file({ name: named(), mimeType: FOLDER });
      const made = scratch.file({ name: 'contract.txt', parents: [folder.id] }, text('ก'));
      files().remove(folder.id as string);
      return [folder, made].map((each) => detailsOf(() => files().get(each.id as string)));
    },
    Array(2).fill(['GoogleJsonResponseException', 404, 'notFound']),
  ),
];
