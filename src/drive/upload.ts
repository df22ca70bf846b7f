/** One file sent to Drive: into our folder, once, whatever becomes of the answer. */
import type { Failure } from '../core/failure';
import { ANSWER, DOCX, type DriveFile, fileOf, filesWith } from './files';
import { isNotFound, refusalOf } from './refusal';
import { driveFiles, NO_CONTENT, signed } from './services';

const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** The property by which the files of one report are known again. */
export const REPORT = 'prongsaiReport';

export type FileKind = 'doc' | 'word';

export const kindOf = ({ mimeType }: DriveFile): FileKind => (mimeType === GOOGLE_DOC ? 'doc' : 'word');

export interface Upload {
  readonly kind: FileKind;
  /** The bytes of a .docx. */
  readonly bytes: Uint8Array;
  /** Without an ending. */
  readonly name: string;
  /** Of the report that it belongs to. */
  readonly key: string;
}

/** The folder that takes the files; looked for, or made, only where the one that is known can't be used. */
export interface Place {
  /** null: none is known. */
  readonly known: string | null;
  find(): string;
}

/**
 * Puts a file where it belongs. The folder is not asked after first: Drive refuses one that is gone, and says of the new file that
 * it is in the bin where the folder is.
 * @throws Failure drive.*: no file was made; drive.no-answer: it may have been
 */
export function upload(file: Upload, place: Place): { file: DriveFile; folder: string } {
  try {
    return put(file, place);
  } catch (error) {
    const refusal = refusalOf(error);
    const made = refusal.code === 'drive.no-answer' ? lookFor(file, refusal) : undefined;
    if (!made) throw refusal;
    return { file: made, folder: made.parents[0] ?? place.known ?? '' };
  }
}

function put(file: Upload, { known, find }: Place): { file: DriveFile; folder: string } {
  const folder = known ?? find();
  try {
    const made = create(file, folder);
    return made.trashed ? moved(made, folder, find()) : { file: made, folder };
  } catch (error) {
    if (known === null || !isNotFound(error)) throw error;
    const other = find();
    return { file: create(file, other), folder: other };
  }
}

function create({ kind, bytes, name, key }: Upload, folder: string): DriveFile {
  const blob = Utilities.newBlob(signed(bytes), DOCX, `${name}.docx`);
  const resource = kind === 'doc' ? { name, mimeType: GOOGLE_DOC } : { name: `${name}.docx`, mimeType: DOCX };
  return fileOf(
    driveFiles().create({ ...resource, parents: [folder], appProperties: { [REPORT]: key } }, blob, ANSWER),
  );
}

function moved({ id }: DriveFile, from: string, to: string): { file: DriveFile; folder: string } {
  const answer = driveFiles().update({ trashed: false }, id, NO_CONTENT, {
    ...ANSWER,
    addParents: to,
    removeParents: from,
  });
  return { file: fileOf(answer), folder: to };
}

/** An answer that got lost is no reason to make the file twice: it is looked for first. */
function lookFor({ kind, key }: Upload, refusal: Failure): DriveFile | undefined {
  try {
    return filesWith(REPORT, key).find((each) => kindOf(each) === kind);
  } catch {
    // As deaf as it was before: the refusal says all there is to say.
    throw refusal;
  }
}
