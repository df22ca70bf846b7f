/** The part of a .docx that holds its text. */
import { unzipSync } from 'fflate';
import { textOfUtf8 } from '../core/utf8';

const DOCUMENT = 'word/document.xml';

/** @returns the part as XML; '' where the file has none */
export function documentPart(docx: Uint8Array): string {
  const file = unzipSync(docx, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT];
  return file ? textOfUtf8(file) : '';
}
