/** The English of dialogs.th.ts. */
import type { DialogMessages } from './dialogs.th';
import { keptEn } from './kept.en';

export const dialogsEn: DialogMessages = {
  titles: { settings: 'Settings', preview: 'Preview of the report' },
  close: 'Close',
  retry: 'Try again',
  loading: 'Reading the sheet…',
  unreachable: 'Google could not be reached. With several accounts signed in, use a window with one.',
  details: 'Details',
  kept: keptEn,

  settings: {
    groups: {
      year: 'Agency and year',
      item: 'OIT item and title',
      people: 'Units and signatories',
      look: 'Look of the report',
      check: 'The check',
    },
    standard: (p) => `Left empty: ${p.text}`,
    standardChoice: (p) => `standard (${p.text})`,
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved',
    unchanged: 'Nothing has changed yet',
    conflict: (p) =>
      `${p.count} settings were changed by someone else. Nothing was overwritten: choose, then save again.`,
    theirs: (p) => `In the sheet now: ${p.text}`,
    useTheirs: "Use the sheet's",
    keepMine: 'Keep mine',
    empty: '(empty)',
    years: 'The item of each assessment year',
  },

  import: {
    file: 'Choose a Word (.docx), .html or .txt file',
    fromClipboard: 'A table was pasted from the clipboard',
    fromFile: (p) => `Read from ${p.name}`,
    startAgain: 'Clear and start again',
    reading: 'Reading the file…',
    badFile: 'This file can not be opened. Open it in Word, copy all and paste it here.',
    columns: { due: 'Due', result: 'Result', completedOn: 'Completed on', evidence: 'Evidence' },
    kinds: { joined: 'joined', repaired: 'mended', guessed: 'guessed', suggested: 'offered', 'left-over': 'left out' },
    use: 'Take it so',
    untaken: 'not taken',
    suggested: (p) => `${p.count} spaces may be stray`,
    takeAll: 'Take all of them out',
    leaveAll: 'Leave them all in',
    there: (p) =>
      `${p.count} of ${p.total} steps are in the sheet already: this document may have been imported before`,
    onlyNew: 'Import only what is not there yet',
    isThere: 'is there',
    marks: (p) => `${p.rows} rows · ${p.count} places to look at`,
    whole: 'the whole row',
  },

  preview: {
    working: 'Making the preview…',
    note: 'This is the very document that will be made; nothing has been made in Drive. Typefaces may differ a little on screen.',
    draft: (p) => `Draft: ${p.errors} findings must be mended`,
    download: 'Download as Word',
    document: 'Preview of the document',
    template: (p) => `Your own template: ${p.name}`,
    unreadable: 'The preview can not be shown. Download it as Word and open it there.',
  },
};
