/** The files of Drive. With the scope drive.file an add-on sees those it made itself, and no others. */

import type { DocModel } from '../docs/model';

/** The type of a folder. */
export const FOLDER = 'application/vnd.google-apps.folder';
/** The type of a Google Doc. */
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
/** The type of a Word file. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The id of My Drive's root. */
export const ROOT = 'root-folder';

/** A file in Drive; of a Google Doc the document, of others the bytes. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  trashed: boolean;
  /** ISO 8601, UTC */
  createdTime: string;
  modifiedTime: string;
  description: string;
  appProperties: Record<string, string>;
  /** made by this add-on: what drive.file lets it see */
  mine: boolean;
  /** the user whose Drive it is in; of whoever looks when it isn't given */
  owner?: string;
  /** a folder that may be looked at and not added to, as when it was shared for viewing */
  readOnly?: boolean;
  /** the bytes that were uploaded, as base64; null for a folder. A converted file keeps what it was made from. */
  uploaded: string | null;
  uploadedType: string | null;
  /** what a Google Doc holds; null for any other file */
  doc: DocModel | null;
  version: number;
}

/** drive.file is given by each user for what the add-on made for them: one user's files are not there for another. */
export const isSeenBy = ({ mine, owner }: DriveFile, user: string): boolean => mine && (owner ?? user) === user;

/** A file by its id, in the bin or not. */
export function fileOrNull(files: readonly DriveFile[], id: string): DriveFile | null {
  return files.find((each) => each.id === id) ?? null;
}

/** @throws Error when there is no such file */
export function fileOf(files: readonly DriveFile[], id: string): DriveFile {
  const file = fileOrNull(files, id);
  if (!file) throw new Error(`There is no file ${id} in Drive`);
  return file;
}

/** The resource as Drive shows it. */
export function resourceOf(file: DriveFile): Record<string, unknown> {
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: file.parents,
    trashed: file.trashed,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    description: file.description,
    appProperties: file.appProperties,
    version: String(file.version),
    webViewLink: webViewLink(file),
    capabilities: { canAddChildren: file.mimeType === FOLDER && !file.readOnly },
    ...(file.uploaded !== null && file.doc === null && { size: String(Buffer.from(file.uploaded, 'base64').length) }),
  };
}

function webViewLink(file: DriveFile): string {
  if (file.mimeType === FOLDER) return `https://drive.google.com/drive/folders/${file.id}`;
  if (file.mimeType === GOOGLE_DOC) return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}
