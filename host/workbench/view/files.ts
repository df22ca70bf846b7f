/** The files of Drive as the page lists them. */

import { type DriveFile, FOLDER } from '../../drive/files';
import type { FileView } from '../wire';

export function fileView({ id, name, mimeType, parents, trashed, modifiedTime, uploaded, doc }: DriveFile): FileView {
  const tables = (doc?.body ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []));
  return {
    ...{ id, name, trashed, modified: modifiedTime, parent: parents[0] ?? '' },
    kind: mimeType === FOLDER ? 'folder' : doc ? 'doc' : 'other',
    bytes: uploaded === null ? 0 : Buffer.byteLength(uploaded, 'base64'),
    headers: tables.map(({ rows }) => rows.filter(({ header }) => header).length),
  };
}
