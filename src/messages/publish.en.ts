/** The English of publish.th.ts. */
import type { PublishMessages } from './publish.th';
import { whyEn } from './why.en';

const sections: Readonly<Record<string, string>> = { IIT: 'IIT internal', EIT: 'EIT external', OIT: 'OIT open data' };

const halfYear = 'Six months (October to March)';

export const publishEn: PublishMessages = {
  sections,
  halfYear,
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
      `There is no Word file yet${whyEn[code] ? `: ${whyEn[code]}` : ''}. Mend that and make the report again today: the Word file is then added to this document.`,
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
