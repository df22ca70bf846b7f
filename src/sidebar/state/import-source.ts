/** What is to be imported, and how the core reads it: text, HTML of a clipboard or a file, a Word document turned to HTML. */
import { Failure } from '../../core/failure';
import type { ImportedDocument } from '../../core/import/document';
import { importHtml } from '../../core/import/html';
import type { ImportOptions } from '../../core/import/options';
import { importText } from '../../core/import/text';

export type Source =
  | { readonly kind: 'text'; readonly text: string }
  /** `name` of the file; '' for the clipboard. `text` is what is shown of it. */
  | { readonly kind: 'html'; readonly html: string; readonly text: string; readonly name: string };

export const NOTHING: Source = { kind: 'text', text: '' };

export type Reading = { readonly document: ImportedDocument } | { readonly failure: Failure } | null;

/** null for nothing to read; a failure of reading is not thrown but told. */
export function read(source: Source, options: ImportOptions): Reading {
  if ((source.kind === 'text' ? source.text : source.html).trim() === '') return null;
  try {
    return {
      document: source.kind === 'text' ? importText(source.text, options) : importHtml(source.html, options),
    };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
}

/** A clipboard's HTML is worth more than its text where it holds a table; a sheet's or a browser's bold word is not. */
export const fromClipboard = (html: string, text: string): Source | null =>
  /<table[\s>]/i.test(html) ? { kind: 'html', html, text, name: '' } : null;
