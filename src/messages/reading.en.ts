/** The English of reading.th.ts. Names of columns stay Thai where the sheet's headers are meant. */
import type { Params } from '../core/finding';
import type { ColumnKey } from '../core/step';
import { columnGroups } from './missing-columns';

const COLUMNS: Readonly<Record<string, string>> = {
  section: 'section (ส่วน)',
  measureNo: 'measure number (ข้อมาตรการ)',
  measure: 'measure (มาตรการ)',
  stepNo: 'step number (ข้อขั้นตอน)',
  step: 'step (ขั้นตอนหรือวิธีการปฏิบัติ)',
  responsible: 'owner (ผู้รับผิดชอบ)',
  due: 'due date (กำหนดแล้วเสร็จ)',
  status: 'status (สถานะ)',
  result: 'result (ผลการดำเนินการ)',
  completedOn: 'completion date (วันที่แล้วเสร็จ)',
  evidence: 'evidence (หลักฐาน)',
  check: 'check (ผลตรวจ)',
} satisfies Record<ColumnKey, string>;

const column = (key: Params[string] | undefined): string => COLUMNS[String(key)] ?? String(key);

const columns = (keys: Params[string] | undefined): string =>
  columnGroups(String(keys ?? ''))
    .map((group) => group.map(column).join(' or '))
    .join(', and ');

const sheet = (p: Params): string => (p.sheet ? ` of the sheet ${p.sheet}` : '');

/** What the text lost and what it has now, where it can be seen. */
const change = (p: Params): string =>
  p.before !== undefined && String(p.after ?? '').trim() !== '' ? ` (“${p.before}” is now “${p.after}”)` : '';

/** What was mended in one text, each change once. */
const changes = (p: Params): string => {
  const seen = String(p.changes ?? '')
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => one.replace(/^(.*)\t(.*)$/, '“$1” is now “$2”'));
  return seen.length === 0 ? '' : ` (${seen.join(', ')})`;
};

/** The other lines on which the same text stood. */
const also = (p: Params): string => (p.also ? `. Also on lines ${p.also}` : '');

const REPAIRS: Record<string, (p: Params) => string> = {
  'text.repaired': (p) => `Mended ${p.count} places damaged in copying${changes(p)}`,
  'text.invisible': () => 'Took out characters that can’t be seen',
  'text.space': () => 'Made a special space an ordinary one',
  'text.control': () => 'Mended control characters that came with the copy',
  'text.private': (p) => `Mended a mark from an old font${change(p)}`,
  'text.sara-ae': () => 'Made two เ one แ',
  'text.sara-am': (p) => `Put the two halves of ำ together${change(p)}`,
  'text.sara-am-space': (p) => `Put back a ำ that had become a space${change(p)}`,
  'text.sara-am-lost': (p) => `Put back a ำ that was lost${change(p)}`,
  'text.loose-mark': () => 'Took out a space before a vowel or tone mark',
  'text.order': (p) => `Put vowel and tone marks in order${change(p)}`,
  'text.doubled': () => 'Took out a doubled vowel or tone mark',
};

export const readingEn: Record<string, (p: Params) => string> = {
  'columns.missing': (p) => {
    const near = p.closest ? ` Cell ${p.cell} says “${p.closest}”: if that is the column, correct its heading.` : '';
    return `There is no column for the ${columns(p.columns)} in the first ${p.rows} rows${sheet(p)}. Give it a heading such as ${p.lookedFor}.${near}`;
  },
  'columns.twice': (p) =>
    `Two headings${sheet(p)} mean the ${column(p.column)}: ${p.first} and ${p.second}. Rename the one that is not in use.`,
  ...Object.fromEntries(Object.entries(REPAIRS).map(([code, say]) => [code, (p: Params) => say(p) + also(p)])),
};
