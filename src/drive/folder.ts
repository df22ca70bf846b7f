/** The add-on's own folder in Drive: `drive.file` lets it into no other. */
import { DRIVE_FOLDER } from '../messages/workbook';
import { driveFiles } from './services';

const PROPERTY = 'reportFolderId';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';

export interface Folder {
  readonly id: string;
  readonly url: string;
}

/** The folder that reports go to: the one this spreadsheet has used before, or a new one where it is gone or in the bin. */
export function reportFolder(): Folder {
  const properties = PropertiesService.getDocumentProperties();
  const known = properties.getProperty(PROPERTY);
  if (known !== null && isThere(known)) return folder(known);
  const made = driveFiles().create({ name: DRIVE_FOLDER, mimeType: FOLDER_TYPE });
  const id = made.id as string;
  properties.setProperty(PROPERTY, id);
  return folder(id);
}

const folder = (id: string): Folder => ({ id, url: `https://drive.google.com/drive/folders/${id}` });

/** A folder that was deleted, or that this user may not see, is answered with an error: either way it can't be used. */
function isThere(id: string): boolean {
  try {
    return driveFiles().get(id, { fields: 'id,trashed' }).trashed !== true;
  } catch {
    return false;
  }
}
