/** Reads a report that was copied as plain text, or saved as one. */
import { Failure } from '../failure';
import { joinBrokenRows } from './broken-rows';
import type { ImportedDocument } from './document';
import { interpret } from './interpret';
import type { ImportOptions } from './options';
import { readText } from './read-text';

/**
 * @param text cells separated by tabs, one table row a line, other paragraphs as lines
 * @throws Failure import.empty; import.binary: a .docx, .xlsx or .pdf read as if it were text; import.no-table
 */
export function importText(text: string, options: ImportOptions = {}): ImportedDocument {
  refuseBinary(text);
  return interpret(joinBrokenRows(readText(text)), options);
}

/** First bytes of a file, decoded as Latin-1 or UTF-8. */
const SIGNATURES: Readonly<Record<string, string>> = {
  'PK\u0003\u0004': 'docx',
  '%PDF-': 'pdf',
  '{\\rtf': 'rtf',
  '\u00D0\u00CF\u0011\u00E0': 'doc',
  '\uFFFD\uFFFD\u0011\uFFFD': 'doc',
};

/** @throws Failure import.binary, with the kind of file that the text looks like ('' for one we can't tell) */
export function refuseBinary(text: string): void {
  const start = text.replace(/^\uFEFF/, '').slice(0, 8);
  const signature = Object.keys(SIGNATURES).find((bytes) => start.startsWith(bytes));
  if (signature === undefined && !text.includes('\u0000')) return;
  throw new Failure('import.binary', { format: SIGNATURES[signature ?? ''] ?? '' });
}
