/** The English of publish-failures.th.ts. */
import type { Params } from '../core/finding';

const FILES: Readonly<Record<string, string>> = { seal: 'seal', template: 'template' };

export const publishFailuresEn: Readonly<Record<string, (p: Params) => string>> = {
  'report.no-steps-chosen': () => 'There are no steps of that choice. Choose another unit or section, and try again.',
  'report.too-long': (p) =>
    `The report has some ${p.length} characters; a Google Doc takes ${p.limit}, so no new document was made. Choose Prongsai › Make a report of some steps, one section or unit at a time, or download the Word file of all of it from the preview.`,
  'drive.full': () =>
    'Drive has no space left, so no new document was made. Delete files you do not need, empty the bin of Drive, and make the report again.',
  'drive.permission': () =>
    'Drive does not let Prongsai make files, so no new document was made. Close the Sheet and open it again, make the report, and allow it when Google asks. If that does not help, ask your administrator to let Prongsai use Drive.',
  'drive.too-large': () =>
    'The file is larger than Drive takes, so no new document was made. Make the pictures of the template smaller, or choose Prongsai › Make a report of some steps, one unit at a time.',
  'drive.busy': () =>
    'Too many files were made in a short time, so no new document was made. Wait a minute, and make the report again.',
  'drive.no-answer': () =>
    'Drive did not answer, so it is not known yet whether the document was made. See that the network works, wait a little, and make the report again: a document that is there already is used, and not made twice.',
  'drive.unreadable': () =>
    'Drive can not make a Google Doc of the file, so no new document was made. If a template of your own is in use, go back to the standard one in the settings, and make the report again.',
  'drive.refused': () =>
    'Drive did not take the document, so no new document was made. Wait a little and try again; if it fails again, send the details to whoever helps you.',
  'kept.damaged': (p) =>
    `The ${FILES[p.file ?? '']} that was kept is not whole, so no new document was made. Open the sidebar, then Settings, and choose a file again or remove it.`,
  'kept.too-large': (p) =>
    `The ${FILES[p.file ?? '']} has ${p.size} KB; ${p.limit} KB can be kept. Use a smaller file.`,
  'kept.no-room': (p) =>
    `What this Sheet can keep is full (Google gives 500 KB), so this ${FILES[p.file ?? '']} was not kept; the one before still is. Use a smaller file, or remove the other one first.`,
  'kept.no-picture': () => 'This file is no picture that can be used. Choose a PNG or JPG.',
};
