/** The English of dialogs.th.ts. */
import { counted } from './counted';
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
    labels: {
      agency: 'Name of the agency',
      reportYear: 'Fiscal year of the report',
      planYear: 'Fiscal year of the plan',
      assessmentYear: 'ITA assessment year',
      itemCode: 'OIT item code',
      itemName: 'OIT item name',
      title: 'Title of the report',
      intro: 'Introduction',
      problems: 'Problems',
      suggestions: 'Suggestions',
      units: 'Units of the agency',
      signatories: 'Signatories',
      digits: 'Digits in the report',
      orientation: 'Paper',
      parts: 'Parts of the report',
      fileName: 'Name of the file',
      rules: 'Rules of the check',
      misspellings: 'Words often misspelt',
    },
    standard: (p) => `Now: ${p.text}`,
    standardChoice: (p) => `standard (${p.text})`,
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved',
    unchanged: 'Nothing has changed yet',
    conflict: (p) =>
      `Someone else changed ${counted(p.count, 'setting')}. Nothing was overwritten: choose, then save again.`,
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
    suggested: (p) => `${counted(p.count, 'space')} may be stray`,
    takeAll: 'Take all of them out',
    leaveAll: 'Leave them all in',
    there: (p) =>
      `${p.count} of ${counted(p.total, 'step')} stand in the sheet already: this document may have been imported before`,
    onlyNew: 'Import only what is not there yet',
    isThere: 'is there',
    marks: (p) => `${counted(p.rows, 'row')} · ${counted(p.count, 'place')} to look at`,
    whole: 'the whole row',
  },

  preview: {
    working: 'Making the preview…',
    note: 'This is the very document that will be made; nothing has been made in Drive. Typefaces may differ a little on screen.',
    draft: (p) => `Draft: ${counted(p.errors, 'finding')} to mend`,
    download: 'Download as Word',
    document: 'Preview of the document',
    template: (p) => `Your own template: ${p.name}`,
    unreadable: 'The preview can not be shown. Download it as Word and open it there.',
  },
};
