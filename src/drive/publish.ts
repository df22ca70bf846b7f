/** Publishing: the report's bytes become a Google Doc by one upload. */
import { Failure } from '../core/failure';
import type { Folder } from './folder';
import { driveFiles } from './services';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

export interface Published {
  readonly id: string;
  readonly url: string;
  /** Downloads, opened in the user's own browser: they need no scope of ours. */
  readonly wordUrl: string;
  readonly pdfUrl: string;
}

/** @throws Failure drive.refused: nothing was made; the reason in Drive's words. */
export function publish(bytes: Uint8Array, name: string, folder: Folder): Published {
  // Blobs take signed bytes.
  const signed = Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  const blob = Utilities.newBlob(signed, DOCX, `${name}.docx`);
  const id = create(blob, name, folder);
  const document = `https://docs.google.com/document/d/${id}`;
  return {
    id,
    url: `${document}/edit`,
    wordUrl: `${document}/export?format=docx`,
    pdfUrl: `${document}/export?format=pdf`,
  };
}

function create(blob: GoogleAppsScript.Base.Blob, name: string, folder: Folder): string {
  const files = driveFiles();
  try {
    const made = files.create({ name, mimeType: GOOGLE_DOC, parents: [folder.id] }, blob, { fields: 'id' });
    return made.id as string;
  } catch (error) {
    throw new Failure('drive.refused', { reason: error instanceof Error ? error.message : String(error) });
  }
}
