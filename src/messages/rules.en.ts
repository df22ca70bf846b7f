/** What each rule says, in English: the same as rules.th.ts. */
import type { Params } from '../core/finding';

/** Short names, for lists and for the rules setting. */
export const ruleTitlesEn: Readonly<Record<string, string>> = {
  'required.agency': 'No agency name',
  'required.year': 'No report year',
  'required.section': 'No section',
  'required.measure': 'No measure',
  'required.step': 'No step',
  'required.responsible': 'No owner',
  'required.due': 'No due date',
  'required.status': 'No status',
  'row.continued': 'Row may continue the one above',
  'section.no-heading': 'Section without a heading',
  'section.no-analysis': 'Section without an analysis',
  'section.no-measures': 'Section without measures',
  'section.unlisted': 'Section not listed',
  'section.duplicate': 'Section code used twice',
  'section.score': 'Score not between 0 and 100',
  'section.indicator-both': 'Indicator both excellent and in need of work',
  'section.indicator-names': 'Two names for one indicator',
  'section.indicator-year': "Another year's name of an indicator",
  'section.indicator-misnamed': "Indicator's number and name differ",
  'number.malformed': 'Form of the number',
  'number.missing': 'No number',
  'number.other-measure': "Step's number is not of its measure",
  'number.duplicate': "Step's number used twice",
  'number.measure-duplicate': "Measure's number used twice",
  'number.skipped': 'Number skipped',
  'status.unknown': 'Unknown status',
  'status.contradicted': 'Status and result differ',
  'result.missing': 'Done, but nothing said of it',
  'result.no-progress': 'No progress told',
  'result.no-reason': 'Cancelled without a reason',
  'result.copies-step': 'Result repeats the step',
  'date.missing': 'Done, but no date',
  'date.unreadable': 'Date not understood',
  'date.due-unreadable': 'Due date not understood',
  'date.outside-year': 'Date outside the fiscal year',
  'date.future': 'Completed in the future',
  'date.late': 'Completed late',
  'date.overdue': 'Overdue',
  'date.due-outside-year': 'Due outside the fiscal year',
  'date.not-done': 'Completion date, but not done',
  'date.impossible': 'Impossible date',
  'date.impossible-due': 'Impossible due date',
  'date.ambiguous': 'Ambiguous date',
  'date.common-era': 'CE year',
  'date.two-digit-year': 'Two-digit year',
  'date.mixed-months': 'Full and short months mixed',
  'evidence.missing': 'Done, but no evidence',
  'evidence.published-no-link': 'Published, but no link',
  'evidence.bad-link': 'Malformed link',
  'evidence.home-page': "Link to a site's front page",
  'owner.unlisted': 'Owner not in the list',
  'owner.step-names-another': 'Step names another unit',
  'owner.collective': 'Everybody is responsible',
  'repeat.step': 'Step repeated',
  'repeat.near-step': 'Steps nearly alike',
  'repeat.measure': 'Measure repeated',
  'repeat.result': 'Result repeated',
  'repeat.swapped': 'Text may have changed rows',
  'text.failed-formula': 'Formula failed',
  'text.damaged': 'Damaged text',
  'text.misspelt': 'Misspelt word',
  'text.repeated': 'Said twice in one cell',
  'text.stray-letter': 'Stray letter',
  'text.wrap-space': 'Stray space',
  'text.mixed-digits': 'Thai and Arabic digits in one cell',
  'text.two-digit-kinds': 'Thai and Arabic digits in the document',
  'text.too-long': 'Text too long',
  'text.formula': 'Text like a formula',
};

const LINK_FAULTS: Readonly<Record<string, (link: string) => string>> = {
  scheme: (link) => `The link "${link}" starts wrongly. Start it with https:// or http://`,
  bare: (link) => `The link "${link}" has no https:// before it. Add it, so that it opens with a click.`,
  space: (link) => `There is a space inside the link "${link}". Take it out, or copy the link again.`,
  domain: (link) => `The link "${link}" has no proper site name. Copy it again from the page.`,
  local: (link) => `"${link}" is a file on a computer; assessors can't open it. Publish the file and give its link.`,
  private: (link) => `"${link}" opens only inside the office network. Give a link that assessors can open.`,
};

const REPEATED: Readonly<Record<string, (words: string) => string>> = {
  doubled: (words) => `"${words}" stands twice in a row. Delete one.`,
  place: (words) => `The place "${words}" is named twice. Delete one.`,
  passage: (words) => `"${words}" stands twice in this cell. Delete the repetition.`,
};

const CONTRADICTIONS: Readonly<Record<string, (words: string) => string>> = {
  done: (words) => `The status is done, but the result says "${words}". Make them say what was really done.`,
  'not-started': (words) =>
    `The status is not started, but the result says "${words}". Make them say what was really done.`,
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2023-04-24" as "24 Apr 2566", the year in BE as in the sheet. */
function day(iso: string | number | undefined): string {
  const [year = '', month = '', date = ''] = String(iso).split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${Number(year) + 543}`;
}

/** Where no day is stated, the first and the last that are meant. */
const days = (p: Params): string => (p.to ? `${day(p.date)} to ${day(p.to)}` : day(p.date));

const or = (table: Readonly<Record<string, (words: string) => string>>, key: unknown, words: unknown): string =>
  (table[String(key)] ?? Object.values(table)[0])?.(String(words)) ?? '';

const rowOf = (p: Params): string => `row ${p.row}${p.number ? ` (${p.number})` : ''}`;

/** Of a cell that is empty, or of the column that the sheet has not. */
const orColumn = (header: string, ofCell: string) => (p: Params) =>
  p.lacking === 'column' ? `The sheet has no column “${header}”. Add one with this header, and fill it in.` : ofCell;

export const rulesEn: Readonly<Record<string, (params: Params) => string>> = {
  'required.agency': () => 'There is no agency name. Put the full name in the settings sheet.',
  'required.year': () => 'It is not known which year the report is of. Put the fiscal year in the settings sheet.',
  'required.section': (p) =>
    Number(p.count) > 1
      ? `No row says which section of the report it is in (${p.count} rows). Choose a section for each.`
      : 'The section of the report is missing. Choose one.',
  'required.measure': orColumn('มาตรการ', 'There is no measure. Type the measure that this step belongs to.'),
  'required.step': orColumn('ขั้นตอนหรือวิธีการปฏิบัติ', 'There is no step. Type the step or the way it is carried out.'),
  'required.responsible': orColumn('ผู้รับผิดชอบ', 'There is no owner. Choose a unit.'),
  'required.due': orColumn('กำหนดแล้วเสร็จ', 'There is no due date. Give a day, a month, a quarter or the fiscal year.'),
  'required.status': () => 'There is no status. Give one, such as done or in progress.',

  'row.continued': (p) =>
    `This row looks like the second half of row ${p.above}. If it is, move its text to the row above and delete it.`,

  'section.no-heading': (p) => `Section ${p.code} has no heading. Put one in the sections sheet.`,
  'section.no-analysis': (p) =>
    `Section ${p.code} has no analysis. Say in brief what last year's scores ask to be improved.`,
  'section.no-measures': (p) => `Section ${p.code} has no measures. Add some, or delete the section.`,
  'section.unlisted': (p) =>
    `Section ${p.code} is not in the sections sheet. Add it with a heading, or change this row's section.`,
  'section.duplicate': (p) => `Section code ${p.code} is in row ${p.row} too. Keep one row, or change the code.`,
  'section.score': (p) => `The score ${p.score} is not between 0 and 100. Look at the figure again.`,
  'section.indicator-both': (p) =>
    `Indicator ${p.indicator} is said to be excellent and to need work. Look at the scores and keep one.`,
  'section.indicator-names': (p) =>
    `Indicator ${p.indicator} has two names, "${p.one}" and "${p.other}". Use one throughout.`,
  'section.indicator-year': (p) =>
    `"${p.one}" is the name of indicator ${p.indicator} in other years. This year it is "${p.other}".`,
  'section.indicator-misnamed': (p) =>
    `Indicator ${p.indicator} is "${p.other}", but "${p.one}" stands there. Change the number or the name.`,

  'number.malformed': (p) => `The number "${p.written}" is not well formed. Write "${p.number}".`,
  'number.missing': () => 'There is no number. Give one that goes on from the others of the section.',
  'number.other-measure': (p) =>
    `Step ${p.number} stands under measure ${p.measure}. Change the number, or move the step to its measure.`,
  'number.duplicate': (p) => `Number ${p.number} is in row ${p.row} too. Change one of them.`,
  'number.measure-duplicate': (p) => `Number ${p.number} is another measure's in row ${p.row}. Change one of them.`,
  'number.skipped': (p) =>
    `There is no ${p.missing}${Number(p.count) > 1 ? ` (nor ${Number(p.count) - 1} more)` : ''} before ${p.number}. Add what is missing, or number again.`,

  'status.unknown': (p) => `The status "${p.text}" is not known. Choose one from the list.`,
  'status.contradicted': (p) => or(CONTRADICTIONS, p.status, p.words),

  'result.missing': () =>
    'Done, but nothing says what was done. Write what was done, where, with whom, and what came of it.',
  'result.no-progress': () => 'In progress, but nothing says how far. Write what has been done so far.',
  'result.no-reason': () => 'Cancelled, but no reason is given. Write it in brief.',
  'result.copies-step': () => 'The result repeats the step. Write what was really done, and what came of it.',

  'date.missing': () => 'Done, but there is no date. Put the date of completion.',
  'date.unreadable': (p) => `"${p.text}" can't be read as a date. Type day, month and BE year, such as 24 เมษายน 2566.`,
  'date.due-unreadable': (p) =>
    `The due date "${p.text}" can't be read, so nothing can warn when it passes. Give a day, month, quarter or fiscal year.`,
  'date.outside-year': (p) =>
    `${days(p)} is outside fiscal year ${p.year}. Look at the date. If it is right, this is no work of the year reported.`,
  'date.future': (p) => `${days(p)} has not come yet. Change the date or the status.`,
  'date.late': (p) =>
    `Completed ${p.to ? 'in' : 'on'} ${days(p)}, after it was due on ${day(p.due)}. If the date is right, give the reason in the result.`,
  'date.overdue': (p) =>
    `It was due on ${day(p.due)}. If it is done, change the status. If not, give the reason and a new date.`,
  'date.due-outside-year': (p) => `The due date ${day(p.due)} is outside fiscal year ${p.year}. Look at it again.`,
  'date.not-done': (p) =>
    `There is a completion date, ${days(p)}, but the status is not done. If it is done, change the status. If not, delete the date.`,
  'date.impossible': (p) => `"${p.text}" is not in the calendar. Look at the day, month and year again.`,
  'date.impossible-due': (p) => `The due date "${p.text}" can't be. Look at its quarter, month or span again.`,
  'date.ambiguous': (p) =>
    `"${p.text}" can be read in several ways. Write the month in letters and a four-digit BE year.`,
  'date.common-era': (p) => `"${p.text}" has a CE year. Write it in BE.`,
  'date.two-digit-year': (p) => `"${p.text}" has a year of two digits. Write all four, in BE.`,
  'date.mixed-months': (p) =>
    p.usual === 'full'
      ? `"${p.text}" has a short month; full ones stand elsewhere. Write them alike throughout.`
      : `"${p.text}" has a full month; short ones stand elsewhere. Write them alike throughout.`,

  'evidence.missing': () =>
    'Done, but there is no evidence. Give a link that assessors can open, or else the number of the paper or where it is kept.',
  'evidence.published-no-link': (p) => `It says "${p.words}" but there is no link. Give the link of the page.`,
  'evidence.bad-link': (p) => or(LINK_FAULTS, p.fault, p.link),
  'evidence.home-page': (p) => `"${p.link}" is a site's front page. Give the link of the page that shows the evidence.`,

  'owner.unlisted': (p) => `"${p.unit}" is not in the list of units. Choose from the list, or add it in the settings.`,
  'owner.step-names-another': (p) =>
    p.unit === p.head
      ? `The step is for ${p.unit}, but the owner is ${p.owner}. Make them agree.`
      : `The step is for ${p.unit} (${p.head}), but the owner is ${p.owner}. Make them agree.`,
  'owner.collective': (p) => `"${p.owner}" does not say whose it is. Name one unit that leads.`,

  'repeat.step': (p) =>
    `This step is the same as in ${rowOf(p)}. Write this measure's own step, or delete the repeated row.`,
  'repeat.near-step': (p) => `This step is nearly the same as in ${rowOf(p)}. Was it copied and left unchanged?`,
  'repeat.measure': (p) => `This measure is the same as in ${rowOf(p)}. Make them one, or tell them apart.`,
  'repeat.result': (p) => `The result is word for word that of ${rowOf(p)}. Write this step's own.`,
  'repeat.swapped': (p) =>
    `Text of measure${p.measure ? ` ${p.measure}` : ''} in row ${p.row}, "${p.words}", stands in this step. Have they changed rows?`,

  'text.failed-formula': (p) => `The cell shows "${p.words}" because its formula failed. Mend it, or type the text.`,
  'text.damaged': (p) => `Text was damaged in copying, near "${p.words}". Take the mended text, or type it again.`,
  'text.misspelt': (p) => `Misspelt: ${p.words}`,
  'text.repeated': (p) => or(REPEATED, p.kind, p.words),
  'text.stray-letter': (p) => `"${p.words}" ends with a letter too many. Delete it.`,
  'text.wrap-space': (p) => `There seems to be a stray space in "${p.words}". Delete it if it is not meant.`,
  'text.mixed-digits': () => 'The cell has Thai and Arabic digits. Use one kind.',
  'text.two-digit-kinds': (p) =>
    `Some cells have Thai digits (${p.thai}), some Arabic (${p.arabic}). The report will have ${p.kind === 'thai' ? 'Thai' : 'Arabic'} ones throughout; change that in the settings.`,
  'text.too-long': (p) =>
    `The cell has ${p.length} characters. Shorten it to ${p.limit}, and put the details behind a link.`,
  'text.formula': (p) =>
    `"${p.words}" begins like a formula; the sheet may show it wrongly. Change its first character.`,
};
