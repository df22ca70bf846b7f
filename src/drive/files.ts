/** A file of ours in Drive, as it answers; and finding one again. */
import { driveFiles } from './services';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly trashed: boolean;
  /** Ids of the folders that it is in: one. */
  readonly parents: readonly string[];
}

const FIELDS = ['id', 'name', 'mimeType', 'trashed', 'parents'];

/**
 * What every call says. A folder that its users have moved to a shared drive stays ours only where shared drives are named:
 * without that Drive answers as if it were gone.
 */
export const ANSWER = { fields: FIELDS.join(','), supportsAllDrives: true };

export const fileOf = (answer: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): DriveFile => ({
  id: answer.id as string,
  name: answer.name ?? '',
  mimeType: answer.mimeType ?? '',
  trashed: answer.trashed === true,
  parents: answer.parents ?? [],
});

/**
 * Our files, out of the bin, that carry a property of ours with that value. `drive.file` lists those alone that this add-on
 * made for this user, which is what we look for.
 */
export function filesWith(key: string, value: string): DriveFile[] {
  const q = `appProperties has { key='${quoted(key)}' and value='${quoted(value)}' } and trashed = false`;
  const { files } = driveFiles().list({
    q,
    fields: `files(${FIELDS.join(',')})`,
    pageSize: 20,
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return (files ?? []).map(fileOf);
}

const quoted = (text: string): string => text.replace(/[\\']/g, '\\$&');
