/** What the reading of a sheet or of a text says, in Thai: columns that can't be told, and damage that was mended. */
import type { Params } from '../core/finding';
import type { ColumnKey } from '../core/step';
import { columnGroups } from './missing-columns';

const COLUMNS: Readonly<Record<string, string>> = {
  section: 'ส่วน',
  measureNo: 'ข้อมาตรการ',
  measure: 'มาตรการ',
  stepNo: 'ข้อขั้นตอน',
  step: 'ขั้นตอนหรือวิธีการปฏิบัติ',
  responsible: 'ผู้รับผิดชอบ',
  due: 'กำหนดแล้วเสร็จ',
  status: 'สถานะ',
  result: 'ผลการดำเนินการ',
  completedOn: 'วันที่แล้วเสร็จ',
  evidence: 'หลักฐาน (ลิงก์)',
  check: 'ผลตรวจ',
} satisfies Record<ColumnKey, string>;

const column = (key: Params[string] | undefined): string => `“${COLUMNS[String(key)] ?? String(key)}”`;

const columns = (keys: Params[string] | undefined): string =>
  columnGroups(String(keys ?? ''))
    .map((group) => group.map(column).join(' หรือ '))
    .join(' และ ');

const sheet = (p: Params): string => (p.sheet ? ` ในชีต ${p.sheet}` : '');

/** What the text lost and what it has now, where it can be seen. */
const change = (p: Params): string =>
  p.before !== undefined && String(p.after ?? '').trim() !== '' ? ` (“${p.before}” เป็น “${p.after}”)` : '';

/** What was mended in one text, each change once. */
const changes = (p: Params): string => {
  const seen = String(p.changes ?? '')
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => one.replace(/^(.*)\t(.*)$/, '“$1” เป็น “$2”'));
  return seen.length === 0 ? '' : ` (${seen.join(', ')})`;
};

/** The other lines on which the same text stood. */
const also = (p: Params): string => (p.also ? ` และในบรรทัด ${p.also}` : '');

const REPAIRS: Record<string, (p: Params) => string> = {
  'text.repaired': (p) => `ซ่อมข้อความที่เสียจากการคัดลอก ${p.count} แห่ง${changes(p)}`,
  'text.invisible': () => 'ลบอักขระที่มองไม่เห็น',
  'text.space': () => 'เปลี่ยนช่องว่างพิเศษเป็นช่องว่างธรรมดา',
  'text.control': () => 'แก้อักขระควบคุมที่ติดมากับการคัดลอก',
  'text.private': (p) => `แก้สระหรือวรรณยุกต์ที่มาจากแบบอักษรรุ่นเก่า${change(p)}`,
  'text.sara-ae': () => 'แก้ เ สองตัวเป็น แ',
  'text.sara-am': (p) => `ประกอบสระอำที่แยกเป็นสองตัว${change(p)}`,
  'text.sara-am-space': (p) => `แก้สระอำที่หายไปเป็นช่องว่าง${change(p)}`,
  'text.sara-am-lost': (p) => `เติมสระอำที่หายไป${change(p)}`,
  'text.loose-mark': () => 'ลบช่องว่างหน้าสระหรือวรรณยุกต์',
  'text.order': (p) => `เรียงสระและวรรณยุกต์ใหม่${change(p)}`,
  'text.doubled': () => 'ลบสระหรือวรรณยุกต์ที่ซ้ำ',
};

export const readingTh: Record<string, (p: Params) => string> = {
  'columns.missing': (p) => {
    const near = p.closest ? ` ช่อง ${p.cell} เขียนว่า “${p.closest}” ถ้าเป็นคอลัมน์นี้ ให้แก้หัวตาราง` : '';
    return `ไม่พบคอลัมน์ ${columns(p.columns)} ใน ${p.rows} แถวแรก${sheet(p)} ตั้งหัวตารางอย่างใดอย่างหนึ่ง เช่น ${p.lookedFor}${near}`;
  },
  'columns.twice': (p) =>
    `มีหัวตารางของคอลัมน์ ${column(p.column)} สองช่อง คือ ${p.first} และ ${p.second}${sheet(p)} เปลี่ยนชื่อช่องที่ไม่ได้ใช้`,
  ...Object.fromEntries(Object.entries(REPAIRS).map(([code, say]) => [code, (p: Params) => say(p) + also(p)])),
};
