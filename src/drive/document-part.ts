/** The part of a .docx that holds its text. */
import { strFromU8, unzipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/** @returns the part as XML; '' where the file has none */
export function documentPart(docx: Uint8Array): string {
  const file = unzipSync(docx, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT];
  return file ? strFromU8(file) : '';
}
