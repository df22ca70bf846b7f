/** The English of publish.th.ts. */
import type { PublishMessages } from './publish.th';

const why: Readonly<Record<string, string>> = {
  'drive.full': 'Drive has no space left',
  'drive.permission': 'Drive does not let Prongsai make files',
  'drive.too-large': 'the file is larger than Drive takes',
  'drive.busy': 'too many files were made in a short time',
  'drive.no-answer': 'Drive did not answer',
};

const FILES: Readonly<Record<string, string>> = { seal: 'seal', template: 'template' };

const sections: Readonly<Record<string, string>> = { IIT: 'IIT internal', EIT: 'EIT external', OIT: 'OIT open data' };

const halfYear = 'Six months (October to March)';

export const publishEn: PublishMessages = {
  sections,
  halfYear,
  failure: {
    'report.no-steps-chosen': () => 'There are no steps of that choice. Choose another unit or section, and try again.',
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
  },

  choice(choice, { bySection }) {
    switch (choice.kind) {
      case 'all':
        return 'All steps of the year';
      case 'half-year':
        return halfYear;
      case 'unit':
        return choice.unit;
      case 'section': {
        const heading = bySection.find(({ code }) => code === choice.code)?.heading;
        return choice.code === ''
          ? 'Steps that name no section'
          : `Section ${sections[choice.code] ?? heading ?? choice.code}`;
      }
    }
  },

  question: {
    ask: 'Type the number of what the report is to tell of, and press OK.',
    again: 'That number is not in the list. Type the number before the line you want, and press OK.',
  },

  made: {
    open: 'Open the document',
    word: 'Word file',
    pdf: 'PDF',
    folder: 'Folder',
    links: 'Links of the report',
    resumed: 'The document of the last try was found. It says the same, so it was not made again.',
    noWord: (code) =>
      `There is no Word file yet${why[code] ? `: ${why[code]}` : ''}. Mend that and make the report again today: the Word file is then added to this document.`,
    unlogged: 'The log could not be written. Keep this link; the next time a report is made, the row is written.',
    faults: {
      unread: 'The document was made, but could not be read back. Look at its tables before you use it.',
      tables: 'The document does not have as many tables as the report. Open it; if one is missing, use the Word file.',
      rows: 'Some tables of the document do not have as many rows as the report. Open it; if some are missing, use the Word file.',
      headers:
        'Header rows could not be set to repeat. Open the document, right-click a header row, and choose Pin header up to this row.',
      page: 'The paper size and margins could not be set. Open the document, choose File › Page setup, and set A4.',
    },
  },
};
