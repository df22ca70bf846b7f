/** A chosen file as a source: text, a page, or a Word document. */
import { strFromU8, unzipSync } from 'fflate';
import { docxHtml } from '../../core/import/docx-html';
import type { Source } from '../state/import-source';
import { decodeText } from './decode';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/** @throws where a .docx can't be unzipped */
export function sourceOf(name: string, bytes: Uint8Array): Source {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = unzipSync(bytes, { filter: ({ name: part }) => part === DOCUMENT || part === RELATIONS });
    const text = (part: string) => (parts[part] ? strFromU8(parts[part]) : '');
    if (text(DOCUMENT) !== '') {
      return { kind: 'html', html: docxHtml(text(DOCUMENT), text(RELATIONS)), text: '', name };
    }
  }
  const text = decodeText(bytes);
  if (/\.html?$/i.test(name)) return { kind: 'html', html: text, text: '', name };
  return { kind: 'text', text };
}
