/** The Docs advanced service, version 1: the Google Docs this add-on made. */

import type { JsonObject } from '../../protocol/drive';
import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { face } from '../core/service';

type Documents = GoogleAppsScript.Docs.Collection.DocumentsCollection;
type Schema = GoogleAppsScript.Docs.Schema.Document;

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';

const members = { get: ['String', 'String,map'], batchUpdate: ['map,String'] } as const;

class DocumentsCollection implements Pick<Documents, keyof typeof members> {
  get(id: string): Schema {
    return ask('docs.get', id) as Schema;
  }

  batchUpdate(
    resource: GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest,
    id: string,
  ): GoogleAppsScript.Docs.Schema.BatchUpdateDocumentResponse {
    return ask('docs.batchUpdate', resource as JsonObject, id);
  }
}

declare(DocumentsCollection, { name: 'Docs.Documents', needs: DRIVE_FILE, members });

class DocsService {}

export function makeDocs(): object {
  declare(DocsService, {
    name: 'Docs',
    needs: 'open',
    members: {},
    values: { Documents: face(new DocumentsCollection()) },
  });
  return face(new DocsService());
}
