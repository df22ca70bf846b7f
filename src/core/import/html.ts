/** Reads a report from the HTML that a clipboard, or a saved page, holds. */
import type { ImportedDocument } from './document';
import { interpret } from './interpret';
import type { ImportOptions } from './options';
import { readHtml } from './read-html';
import { refuseBinary } from './text';

/**
 * @param html a page or a fragment: from Word, Google Docs, Sheets or a browser. Lines of its places are paragraphs and table rows.
 * @throws Failure import.empty, import.binary, import.no-table
 */
export function importHtml(html: string, options: ImportOptions = {}): ImportedDocument {
  refuseBinary(html);
  return interpret({ lines: readHtml(html), notes: [] }, options);
}
