/** The same in English, for users whose language is not Thai. */
import { STANDARD_NAME, TOKEN_LIST } from '../core/file-name';
import { REPORT_ITEMS } from '../core/ita-years';
import { PART_LIST } from '../core/report-parts';
import type { UiMessages } from './ui.th';

const ITEM_LIST = REPORT_ITEMS.map(({ year, code }) => `${year} ${code}`).join(' · ');

export const uiEn: UiMessages = {
  menu: {
    name: 'Prongsai',
    sidebar: 'Open the sidebar',
    setUp: 'Set up the sheets',
    import: 'Import a document…',
    check: 'Check the measures',
    summary: 'Summarise',
    report: 'Make the report',
    reportPart: 'Make a report of some steps…',
    rollOver: 'Begin a new fiscal year…',
    settings: 'Settings…',
    about: 'About Prongsai',
  },
  status: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
    cancelled: 'Cancelled',
    unknown: 'Status unknown',
  },
  shortStatus: {
    'not-started': '○ Not started',
    'in-progress': '◐ In progress',
    done: '✓ Done',
    cancelled: '✕ Cancelled',
    unknown: '? Unknown',
  },
  severity: { error: '⛔ Must mend', warning: '▲ Should mend', notice: 'ℹ Notice' },
  settingHelp: {
    agency: "The agency's full name; it stands under the title of the report",
    reportYear: 'The year in which the measures were carried out, four digits, BE',
    planYear: 'The year of the plan that set the measures; left empty, the year reported on',
    assessmentYear: 'The ITA year that the report is handed in for; gives the item code and name',
    itemCode: `Left empty, the one of the assessment year: ${ITEM_LIST}`,
    itemName: 'Left empty, the one of the assessment year',
    title: 'Left empty, the standard title',
    intro: 'The first paragraph; left empty, it is written from the year and the agency',
    problems: 'One paragraph a line; with this and the suggestions both empty, the report has no such part',
    suggestions: 'One paragraph a line; they stand after the problems',
    units: 'One unit a line; offered as a list, and used to check the owners',
    signatories: 'One person a line, "role: name"; a role alone leaves a dotted line for the name',
    digits: 'เลขไทย (Thai) or เลขอารบิก (Arabic), one kind through the whole report',
    orientation: 'แนวนอน (landscape) or แนวตั้ง (portrait)',
    parts: `One part a line, in the order you want; a part left out is not in the report. Choices: ${PART_LIST}`,
    fileName: `Left empty, ${STANDARD_NAME}. Words in braces: ${TOKEN_LIST}. Without {เวลา} the time is added at the end`,
    rules: 'One rule a line, such as owner.collective = off; levels: error, warning, notice, off',
    misspellings: 'One word a line, such as บุคคลากร → บุคลากร',
  },

  done: {
    setUp: (p) =>
      `The sheets are ready; ${p.made} made. Next: import last year's document, or type measures in ${p.sheet}.`,
    settings: (p) => `Type values into the column ค่า of the sheet ${p.sheet}; each row explains itself.`,
    unitsRefreshed: () => 'All the sheets are there; the list of units offered now follows the settings.',
    setUpAgain: () => 'All the sheets are there already. Nothing was changed.',
    check: (p) =>
      Number(p.total) === 0
        ? `${p.steps} steps checked; nothing to mend.`
        : `${p.steps} steps checked: ${p.error} to mend, ${p.warning} warnings, ${p.notice} notices. See the sheet ${p.sheet}.`,
    summary: (p) => `Summarised: ${p.done} of ${p.total} steps done. See the sheet ${p.sheet}.`,
  },

  findings: { none: 'Checked; nothing to mend.', wholeSheet: 'the whole sheet' },

  summary: {
    year: (p) => `Fiscal year ${p.year} BE`,
    asOf: (p) => `As of ${p.date}`,
    bySection: 'By section',
    byUnit: 'By responsible unit',
    byQuarter: 'By quarter of completion',
    section: 'Section',
    unit: 'Unit',
    quarter: 'Quarter',
    quarters: {
      q1: 'Quarter 1 (Oct-Dec)',
      q2: 'Quarter 2 (Jan-Mar)',
      q3: 'Quarter 3 (Apr-Jun)',
      q4: 'Quarter 4 (Jul-Sep)',
      otherYear: 'Outside the fiscal year',
      undated: 'Done, with no date',
    },
    total: 'Total',
    percentDone: 'Done (%)',
    sum: 'Sum',
    noSection: '(no section)',
    done: 'Done',
    charts: {
      bySection: 'Status by section',
      byUnit: 'Status by unit',
      byQuarter: 'Steps done in each quarter',
    },
    noUnit: '(not given)',
    overdue: 'Overdue steps',
    noOverdue: 'No step is overdue',
    end: 'End of the summary. Notes of your own are safe below this line, and to the right.',
    due: 'Due',
    step: 'Step',
    daysOverdue: 'Days overdue',
    late: 'Steps done after their due day',
    daysLate: 'Days late',
    next: 'Steps due next',
    daysLeft: 'Days left',
    evidence: (p) => `${p.done} steps done, ${p.any} of them with evidence (${p.linked} with a link)`,
    score: (p) =>
      `ITA score${p.year === '' ? '' : ` of ${p.year}`}: ${p.total}${p.level === '' ? '' : `, level ${p.level}`}`,
    noSteps: 'There are no measures in the sheet yet',
  },

  import: {
    title: 'Import a document',
    help: 'You see what was read first; nothing is written until you press Add to the sheet, and the rows that are there stay.',
    paste: 'Text of the document',
    steps: [
      "Open last year's report in Word or as a PDF, press Ctrl+A and then Ctrl+C to copy all of it",
      'Click into the box on the left and press Ctrl+V',
      'Look at the table that appears here; if it is right, press Add to the sheet',
    ],
    found: (p) => `${p.steps} steps read, in ${p.sections} sections`,
    columns: { section: 'Section', measure: 'Measure', step: 'Step', responsible: 'Owner', status: 'Status' },
    notes: (p) => `${p.count} things were done for you or are not sure`,
    append: 'Add to the sheet',
    appending: 'Adding to the sheet…',
    appended: (p) => `${p.steps} steps were added to ${p.sheet} (rows ${p.first} to ${p.last}).`,
    kept: (p) => `Settings that were there already were not changed: ${p.labels}`,
    next: 'Next: close this window and choose Prongsai › Check the measures.',
    cancel: 'Close',
    line: (p) => `line ${p.line}`,
    cell: (p) => `line ${p.line}, cell ${p.cell}`,
  },

  report: {
    title: 'The report is made',
    draftTitle: 'A draft of the report is made',
    isDraft: (p) => `This is a draft, because ${p.errors} findings must be mended first. Mend them and make it again.`,
    warnings: (p) => `${p.warnings} warnings are open; see the sheet ${p.sheet}.`,
    link: (p) => `"${p.name}" is at ${p.url}; it need not be made again.`,
    linkOfPart: (p) =>
      `"${p.name}" is at ${p.url}, but its Word file or its row in the log is missing. Make the report again later: what is missing is added, and the document is not made twice.`,
  },

  rollOver: {
    title: 'A new fiscal year',
    ask: (p) =>
      `The sheet ${p.sheet} of ${p.year} will be kept as it is in "${p.archive}". ${p.next} then begins with the same measures, steps and owners; status, results, completion dates and evidence are left empty.\n\nIt can be undone from this menu item for as long as nobody has typed into the new year.\n\nBegin ${p.next}?`,
    back: (p) =>
      `${p.year} has just been begun; the year before is in "${p.sheet}".\n\nYes = go back to the year before\nNo = go on to ${p.next}\nCancel = do nothing`,
    done: (p) => `${p.year} has begun with ${p.rows} steps. The year before is in "${p.sheet}", complete.`,
    rolledBack: (p) => `Undone. The ${p.rows} steps of the year before are back.`,
  },

  adopt: {
    title: 'Use the sheet that is there?',
    ask: (p) =>
      `The sheet "${p.sheet}" already has measures: ${p.steps} steps.\n\nYes = go on using this sheet as it is; nothing is moved or restyled\nNo = copy them into a new sheet "${p.form}"; the old one stays as it is\nCancel = do nothing yet`,
    use: (p) =>
      `The sheet "${p.sheet}" is used from now on; ${p.steps} steps read. Next: Prongsai › Check the measures.`,
    copy: (p) =>
      `${p.steps} steps were copied into "${p.sheet}"; the old sheet is as it was. Next: Prongsai › Check the measures.`,
  },

  failure: {
    'setup.occupied': (p) =>
      `A sheet named "${p.sheet}" is there already with something else in it, so it was left alone. Rename it, then choose Prongsai › Set up the sheets again.`,
    'workbook.not-set-up': (p) => `There is no sheet "${p.sheet}" yet. Choose Prongsai › Set up the sheets first.`,
    'workbook.no-steps': (p) =>
      `The sheet "${p.sheet}" has no measures yet. Type some, or choose Prongsai › Import a document.`,
    'workbook.moving': () =>
      'Rows are being typed, sorted or inserted in the sheet just now. Nothing was written. Wait a moment and try again.',
    'workbook.busy': () => 'Someone else is saving just now. Nothing was written. Wait a moment and try again.',
    'settings.year': (p) =>
      `Settings, row ${p.row} "${p.label}": "${p.value}" is no year. Type four digits, BE, such as 2569.`,
    'settings.choice': (p) => `Settings, row ${p.row} "${p.label}": "${p.value}" is not known. Choices: ${p.choices}`,
    'settings.pair': (p) =>
      `Settings, row ${p.row} "${p.label}": the line "${p.line}" can't be read. Put → or = between its two parts.`,
    'settings.severity': (p) =>
      `Settings, row ${p.row} "${p.label}": rule ${p.rule} has no level "${p.word}". Choices: error, warning, notice, off`,
    'settings.part': (p) =>
      `Settings, row ${p.row} "${p.label}": there is no part "${p.line}". One part a line; choices: ${p.choices}`,
    'settings.no-measures': (p) =>
      `Settings, row ${p.row} "${p.label}": a report must have the part "${p.part}". Add that line and try again.`,
    'settings.file-name': (p) =>
      `Settings, row ${p.row} "${p.label}": "${p.token}" is not known. There are only ${TOKEN_LIST}`,
    'cell.too-long': (p) =>
      `The text of "${p.column}" is too long (${p.length} characters; a cell takes ${p.limit}). Nothing was written. Shorten it and save again.`,
    'import.too-long': (p) =>
      `"${p.column}"${p.place === '' ? '' : ` of ${p.place}`} is too long (${p.length} characters; a cell takes ${p.limit}). Nothing was imported. Shorten it in the document, or part it into several steps, and import again.`,
    'import.too-many-steps': (p) =>
      `The document has ${p.count} steps; ${p.limit} can be imported at once. Nothing was imported. Import the document in parts; rows that are there already do not come twice.`,
    'import.too-many-sections': (p) =>
      `${p.count} sections were read from the document, more than a report has (${p.limit} at most). Nothing was imported. Look at its column of sections and try again.`,
    'step.unreadable': () =>
      "This can't be read as a step yet, so nothing was written. Type the step or its owner as well; to be rid of the row, delete it.",
    'adopt.no-sheet': (p) =>
      `There is no sheet "${p.sheet}"; it may have been renamed or deleted. Load the sidebar again and choose once more.`,
    'adopt.no-steps': (p) =>
      `The sheet "${p.sheet}" has no measures yet. Type some below its header, or choose another sheet.`,
    'adopt.form-there': (p) =>
      `There is a sheet "${p.sheet}" already, so no other can take its place. Copy into it, or rename it first.`,
    'rollover.no-year': (p) =>
      `Which year this is, is not known yet. Type the fiscal year into the sheet "${p.sheet}" first.`,
    'rollover.backwards': (p) => `This is ${p.year} already; ${p.newYear} can't follow. Give a later year.`,
    'rollover.nothing': () =>
      'There is no new year to undo; the sheet of the old one may be gone. Nothing was changed.',
    'rollover.half': (p) =>
      `The new year, or the way back, was not finished. The old year is complete in "${p.sheet}". Do not type into the sheet of measures yet: wait a little and choose Prongsai › New fiscal year again, which puts everything back before it begins anew.`,
    'rollover.halted': (p) =>
      `The last change of the year stopped half-way, and the sheets were edited since. Nothing was changed now: nothing typed must be lost. The old year is complete in "${p.sheet}"; copy from there. To begin the new year from what stands there now, choose it once more.`,
    'rollover.worked-on': (p) =>
      `The sheets were edited after the new year began, so it was not undone: nothing typed must be lost. The old year is still complete in "${p.sheet}"; copy from there.`,
    'argument.invalid': () => 'What the window sent was incomplete. Close it and open it again from the Prongsai menu.',
    'argument.too-long': (p) =>
      `The text is too long (${p.length} characters; ${p.limit} fit). Import the document in parts.`,
    'drive.not-enabled': (p) =>
      `The service ${p.service} is switched off. Ask whoever installed the add-on to switch it on under Apps Script > Services.`,
    'google.failed': () =>
      'A Google service failed for a moment. Your sheet is unharmed. Wait a little and do it again; what was saved already is not saved twice.',
    'google.quota': () =>
      'What Google allows of its services is used up. Your sheet is unharmed. Wait a minute and do it again; if that does not help, do it tomorrow.',
    'google.permission': () =>
      'Google does not let Prongsai work on this Sheet. Nothing in it is lost. Close the Sheet, open it again, do it once more, and allow it when Google asks. If that does not help, ask the owner of the Sheet for the right to edit it.',
    unexpected: () =>
      'That did not work. Your sheet is unharmed. Try again; if it fails again, send the details below to whoever helps you.',
    unreachable: () =>
      'Google could not be reached. If you are signed in to several accounts, use the Prongsai menu instead, or a window with one account.',
  },
  details: 'Details',
};
