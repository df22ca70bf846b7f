/** What an import says, in Thai: what was done to the document to read it, and why one can't be read. */
import type { Params } from '../core/finding';
import type { ColumnKey } from '../core/step';
import { listOf, short } from './quoting';

const COLUMNS: Readonly<Record<string, string>> = {
  measureNo: 'ข้อมาตรการ',
  measure: 'มาตรการ',
  stepNo: 'ข้อขั้นตอน',
  step: 'ขั้นตอน',
  responsible: 'ผู้รับผิดชอบ',
  due: 'กำหนดแล้วเสร็จ',
  status: 'สถานะ',
  result: 'ผลการดำเนินการ',
  completedOn: 'วันที่แล้วเสร็จ',
  evidence: 'หลักฐาน',
  intro: 'คำนำ',
  analysis: 'ผลวิเคราะห์ของส่วน',
} satisfies Record<Exclude<ColumnKey, 'section' | 'check'>, string> & { intro: string; analysis: string };

const columns = (keys: Params[string] | undefined): string => listOf(COLUMNS, keys);

const ACROSS = (p: Params): string => (p.header === 1 ? 'แถวถูกตัดข้ามหน้า มีหัวตารางคั่น' : 'แถวถูกตัดข้ามหน้า');
const FORMATS: Readonly<Record<string, string>> = {
  docx: ' Word หรือ Excel',
  doc: ' Word รุ่นเก่า',
  pdf: ' PDF',
  rtf: ' RTF',
};

const times = (p: Params): string => (Number(p.count) > 1 ? ` ${p.count} แห่ง` : '');

export const importTh: Record<string, (p: Params) => string> = {
  'import.empty': () => 'ยังไม่มีข้อความ โปรดคัดลอกรายงานทั้งฉบับรวมทั้งตาราง แล้ววางอีกครั้ง',
  'import.no-table': (p) =>
    `ไม่พบตารางมาตรการ ระบบมองหาบรรทัดหัวตารางที่มีคำว่า มาตรการ ขั้นตอนหรือวิธีการปฏิบัติ ผู้รับผิดชอบ กำหนดแล้วเสร็จ และผลการดำเนินการ${
      p.closest ? ` บรรทัดที่ใกล้เคียงที่สุดคือ “${short(p.closest)}”` : ''
    } โปรดคัดลอกตารางพร้อมหัวตารางจาก Word หรือชีตโดยตรง`,
  'import.binary': (p) =>
    `ไฟล์นี้เป็นไฟล์${FORMATS[String(p.format)] ?? 'ที่ไม่ใช่ข้อความ'} ระบบอ่านตรง ๆ ไม่ได้ โปรดเปิดไฟล์ เลือกทั้งหมด คัดลอก แล้ววางในช่องนี้`,

  'import.joined': (p) => `${ACROSS(p)} ต่อเข้ากับแถวที่เริ่มบรรทัด ${p.line} แล้ว (${columns(p.columns)})`,
  'import.joined.doubtful': (p) =>
    `${ACROSS(p)} ต่อเข้ากับแถวที่เริ่มบรรทัด ${p.line} แล้ว (${columns(p.columns)}) โปรดดูว่าเป็นแถวเดียวกันจริง`,
  'import.joined.lines': (p) => `แถวนี้ถูกแบ่งเป็น ${p.lines} บรรทัดเพราะช่องมีหลายย่อหน้า ต่อเป็นแถวเดียวแล้ว`,

  'import.section': (p) => `ไม่พบหัวข้อของส่วนนี้ ใช้รหัส ${p.section} ตามลำดับ โปรดตรวจ`,
  'import.section.none': () => 'เอกสารไม่ได้แบ่งส่วน โปรดเลือกส่วนของมาตรการเอง',
  'import.agency': (p) => `ใช้ชื่อหน่วยงาน “${p.agency}” ซึ่งพบในเนื้อหา ${p.count} แห่ง โปรดตรวจ`,
  'import.year': (p) => `ใช้ปีงบประมาณ ${p.year} ตามที่บทนำบอกว่ารายงานผลของปีใด โปรดตรวจ`,
  'import.merged': (p) => `ช่องว่างใต้ช่องที่ผสาน ใช้ “${short(p.text)}” ตามแถวบน (${columns(p.columns)}) โปรดตรวจ`,
  'import.year.dates': (p) =>
    `ชื่อรายงานบอกปีงบประมาณ ${p.year} แต่วันที่ในเอกสารอยู่ในปีงบประมาณ ${p.dates} ถ้ารายงานผลของปี ${p.dates} โปรดแก้ปีงบประมาณที่รายงานในชีตตั้งค่า`,
  'import.completed': (p) => `ใส่วันที่แล้วเสร็จ ${p.date} ตามที่เขียนไว้ในผลการดำเนินการ โปรดตรวจ`,
  'import.completed.several': (p) => `ผลการดำเนินการมีหลายวันที่ (${p.dates}) จึงยังไม่ใส่วันที่แล้วเสร็จ โปรดเลือกเอง`,
  'import.evidence': (p) => `คัดลอกลิงก์ ${p.count} ลิงก์ไปไว้ในช่องหลักฐาน ข้อความเดิมยังอยู่ครบ`,
  'import.space': (p) => `อาจมีช่องว่างเกินในคำ: “${p.before}” เป็น “${p.after}” (${columns(p.column)})`,

  'import.left.paragraph': (p) =>
    `ข้อความ${Number(p.count) > 1 ? ` ${p.count} ย่อหน้า` : 'นี้'}ไม่ได้นำเข้า: “${short(p.text)}”`,
  'import.left.page-number': (p) => `เลขหน้า${times(p)} ไม่ได้นำเข้า (“${short(p.text)}”)`,
  'import.left.running': (p) => `หัวหรือท้ายกระดาษ “${short(p.text)}”${times(p)} ไม่ได้นำเข้า`,
  'import.left.repeated-heading': (p) => `หัวข้อที่ซ้ำหลังขึ้นหน้าใหม่ “${short(p.text)}”${times(p)} ไม่ได้นำเข้าอีก`,
  'import.left.table': (p) => `ตารางที่ไม่ใช่ตารางมาตรการ ${p.rows} แถว ไม่ได้นำเข้า: “${short(p.text)}”`,
  'import.left.column': (p) =>
    `คอลัมน์ “${short(p.header)}” ไม่มีที่เก็บในรายงาน ไม่ได้นำเข้า ${p.count} ช่อง: “${short(p.text)}”`,
  'import.left.cell': (p) => `ช่องที่อยู่นอกหัวตาราง ${p.count} ช่องไม่ได้นำเข้า: “${short(p.text)}”`,
  'import.left.address': (p) => `ที่ตั้งของหน่วยงาน “${short(p.text)}” ไม่ได้นำเข้า`,
};
