/** Docs.Documents over the bridge. */

import { fileOrNull, isSeenBy } from '../drive/files';
import type { DriveOps } from '../protocol/drive';
import { apiRefusal } from '../refusal';
import type { HostState } from '../state';
import { renderDocument } from './render';
import { applyRequests, InvalidRequest } from './requests';

type Ops = Pick<DriveOps, 'docs.get' | 'docs.batchUpdate'>;

export function docOps(state: HostState): Ops {
  const docOf = (id: string, method: string) => {
    const file = fileOrNull(state.drive, id);
    if (!file || !isSeenBy(file, state.atWork) || file.doc === null)
      throw apiRefusal(method, 'notFound', 'Requested entity was not found.');
    return { file, doc: file.doc };
  };
  return {
    'docs.get': (id) => {
      const { file, doc } = docOf(id, 'docs.documents.get');
      return renderDocument(id, { ...doc, title: file.name }, `rev-${file.version}`);
    },
    'docs.batchUpdate': (resource, id) => {
      const method = 'docs.documents.batchUpdate';
      const { file, doc } = docOf(id, method);
      const { requests, writeControl } = resource as { requests?: []; writeControl?: { requiredRevisionId?: string } };
      const required = writeControl?.requiredRevisionId;
      if (required !== undefined && required !== `rev-${file.version}`) {
        throw apiRefusal(method, 'badRequest', 'The required revision ID does not match the latest revision.');
      }
      try {
        const { doc: changed, replies } = applyRequests(doc, requests ?? []);
        file.doc = changed;
        file.version += 1;
        return { documentId: id, replies, writeControl: { requiredRevisionId: `rev-${file.version}` } };
      } catch (error) {
        if (error instanceof InvalidRequest) throw apiRefusal(method, 'badRequest', error.message);
        throw error;
      }
    },
  };
}
