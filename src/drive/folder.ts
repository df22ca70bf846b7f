/** The add-on's own folder in Drive: `drive.file` lets it into no other. */
import { DRIVE_FOLDER } from '../messages/workbook';
import { ANSWER, filesWith } from './files';
import { driveFiles, NO_CONTENT } from './services';

const FOLDER_TYPE = 'application/vnd.google-apps.folder';
/** The property by which a spreadsheet's folder is known again where its id is not. */
const BOOK = 'prongsaiBook';

export const folderUrl = (id: string): string => `https://drive.google.com/drive/folders/${id}`;

/**
 * The id of a folder that this user can put reports of this spreadsheet into: one of theirs that is there, or a new one. Each user
 * has one of their own: what the add-on made for one user it is not shown by another, whoever the folder is shared with.
 * @param book id of the spreadsheet
 */
export function ownFolder(book: string): string {
  const there = filesWith(BOOK, book).find(({ mimeType }) => mimeType === FOLDER_TYPE);
  if (there) return there.id;
  const folder = { name: DRIVE_FOLDER, mimeType: FOLDER_TYPE, appProperties: { [BOOK]: book } };
  return driveFiles().create(folder, NO_CONTENT, ANSWER).id as string;
}
