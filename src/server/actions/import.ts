/** The import dialog, and its call: a document's text becomes rows below the ones that are there. */
import * as v from 'valibot';
import { Failure } from '../../core/failure';
import type { ImportedDocument } from '../../core/import/document';
import { importText } from '../../core/import/text';
import type { Language } from '../../messages';
import { appendSteps, readMeasures } from '../../sheets/measures';
import { addSections, readSections } from '../../sheets/sections';
import { fillSettings, readSettings } from '../../sheets/settings';
import { openWorkbook, type Spreadsheet } from '../../sheets/workbook';
import type { ImportAnswer } from '../answers';
import { DocumentShape } from '../import-shape';
import { whileLocked } from '../lock';
import { refuseLongDocument } from '../long-document';
import { openDialog } from '../pages';

/** Longer than any report seen by far; a page can send no more in reason. */
const TEXT_LIMIT = 2_000_000;

/** The text of a document; or the document as a page has read it from whatever source, with what the user refused left out. */
export const ImportArgument = v.union([
  // `twice`: the user has seen that steps of it are in the sheet, and wants them there once more.
  v.strictObject({ document: DocumentShape, twice: v.exactOptional(v.boolean()) }),
  v.strictObject({ text: v.string() }),
]);

export const openImportDialog = (language: Language): string => {
  openDialog('import', language.ui.import.title, { width: 900, height: 560 });
  return '';
};

/** @throws Failure import.*: the text can't be read, or can't be written; nothing has been written. */
export function importDocument(
  argument: v.InferOutput<typeof ImportArgument>,
  languageOf: () => Language,
): ImportAnswer {
  const document = 'document' in argument ? { ...argument.document, notes: [] } : read(argument.text);
  const twice = 'document' in argument && argument.twice === true;
  const written = whileLocked(() => writeDocument(openWorkbook(), document, twice));
  return {
    ...written,
    steps: document.steps.length,
    sections: document.sections.length,
    notes: document.notes.map((note) => ({ ...note, message: languageOf().note(note) })),
  };
}

function read(text: string): ImportedDocument {
  if (text.length > TEXT_LIMIT) throw new Failure('argument.too-long', { length: text.length, limit: TEXT_LIMIT });
  return importText(text);
}

function writeDocument(workbook: Spreadsheet, document: ImportedDocument, twice: boolean) {
  // All is read before anything is written: a sheet that is missing must not leave an import half done.
  const measures = readMeasures(workbook);
  const sections = readSections(workbook);
  const settings = readSettings(workbook);
  const values = {
    ...(document.agency !== null && { agency: document.agency }),
    ...(document.fiscalYear !== null && { reportYear: String(document.fiscalYear) }),
    ...(document.title !== null && { title: document.title }),
    ...(document.intro !== null && { intro: document.intro }),
  };
  refuseLongDocument(document, measures.columns, values);
  const rows = appendSteps(measures, document.steps, twice);
  addSections(sections, document.sections);
  const kept = fillSettings(settings, values);
  return { ...rows, kept, sheet: measures.name };
}
