/**
 * Publishing: a report becomes two files of our folder, a Google Doc and the Word file beside it.
 *
 * A report that is asked for twice must be one document, not two. Drive takes an id of our choosing for a file only where it does
 * not convert it, so ids from generateIds are of no use for the Doc; what `drive.file` does allow is to put a property on
 * the files and to find them by it. So each report has a key, its files carry it, and whoever tries again looks for it first.
 */
import type { Failure } from '../core/failure';
import { type DriveFile, filesWith } from './files';
import { folderUrl } from './folder';
import { refusalOf } from './refusal';
import { kindOf, type Place, REPORT, type Upload, upload } from './upload';

export interface Publication {
  readonly name: string;
  readonly key: string;
  /** Made when it is needed: a file that is there already is not made again. */
  bytes(kind: Upload['kind']): Uint8Array;
}

export interface Links {
  readonly url: string;
  /** The Word file; '' where there is none. */
  readonly wordUrl: string;
  /** Opened in the user's own browser it downloads the PDF: it needs no scope of ours. */
  readonly pdfUrl: string;
  readonly folderUrl: string;
}

export interface Published extends Links {
  /** Of the Google Doc. */
  readonly id: string;
  readonly name: string;
  /** Id of the folder. */
  readonly folder: string;
  /** Why there is no Word file; null where there is one. */
  readonly wordRefused: Failure | null;
}

/** The files of a report that are in Drive already. */
export const filesOf = (key: string): DriveFile[] => filesWith(REPORT, key);

/**
 * @param there files of this report that an earlier try has made
 * @throws Failure drive.*: there is no Google Doc; drive.no-answer: there may be one
 */
export function publish(publication: Publication, place: Place, there: readonly DriveFile[] = []): Published {
  const { name, key, bytes } = publication;
  const known = (kind: Upload['kind']) => there.find((file) => kindOf(file) === kind);
  const send = (kind: Upload['kind'], into: Place) => upload({ kind, name, key, bytes: bytes(kind) }, into);
  const found = known('doc');
  const doc = found ? { file: found, folder: found.parents[0] ?? place.known ?? '' } : send('doc', place);
  const word = known('word') ?? tried(() => send('word', { ...place, known: doc.folder }).file);
  const wordFile = 'id' in word ? word : null;
  return {
    id: doc.file.id,
    name: doc.file.name,
    folder: doc.folder,
    ...linksOf(doc.file.id, wordFile?.id ?? null, doc.folder),
    wordRefused: 'id' in word ? null : word,
  };
}

/** The Doc is there: that the Word file could not be made is said, and is no reason to say less of the Doc. */
function tried(send: () => DriveFile): DriveFile | Failure {
  try {
    return send();
  } catch (error) {
    return refusalOf(error);
  }
}

export function linksOf(doc: string, word: string | null, folder: string): Links {
  const document = `https://docs.google.com/document/d/${doc}`;
  return {
    url: `${document}/edit`,
    wordUrl: word === null ? '' : `https://drive.google.com/file/d/${word}/view`,
    pdfUrl: `${document}/export?format=pdf`,
    folderUrl: folderUrl(folder),
  };
}
