/** What the settings dialog and the preview of the report say, in Thai. */
import type { Params as P } from '../core/finding';
import type { SettingKey } from '../core/settings';
import { keptTh } from './kept.th';

export const dialogsTh = {
  titles: { settings: 'ตั้งค่า', preview: 'ตัวอย่างรายงาน' },
  close: 'ปิด',
  retry: 'ลองอีกครั้ง',
  loading: 'กำลังอ่านชีต…',
  unreachable: 'ติดต่อ Google ไม่ได้ ถ้าลงชื่อเข้าใช้ไว้หลายบัญชี ให้เปิดชีตในหน้าต่างที่มีบัญชีเดียว',
  details: 'รายละเอียด',
  kept: keptTh,

  settings: {
    groups: {
      year: 'หน่วยงานและปี',
      item: 'ข้อ OIT และชื่อรายงาน',
      people: 'หน่วยงานภายในและผู้ลงนาม',
      look: 'รูปแบบรายงาน',
      check: 'การตรวจ',
    },
    /** Where the label of the sheet is in another language than the page. */
    labels: {} as Readonly<Partial<Record<SettingKey, string>>>,
    standard: (p: P) => `ตอนนี้ใช้: ${p.text}`,
    standardChoice: (p: P) => `ตามมาตรฐาน (${p.text})`,
    save: 'บันทึก',
    saving: 'กำลังบันทึก…',
    saved: 'บันทึกแล้ว',
    unchanged: 'ยังไม่มีอะไรเปลี่ยน',
    conflict: (p: P) => `มีคนแก้ก่อนหน้า ${p.count} ข้อ ยังไม่ได้เขียนทับ เลือกว่าจะใช้ค่าใด แล้วบันทึกอีกครั้ง`,
    theirs: (p: P) => `ในชีตตอนนี้: ${p.text}`,
    useTheirs: 'ใช้ค่าในชีต',
    keepMine: 'ใช้ค่าของฉัน',
    empty: '(ว่าง)',
    years: 'ข้อของแต่ละปีการประเมิน',
  },

  import: {
    file: 'เลือกไฟล์ Word (.docx) .html หรือ .txt',
    fromClipboard: 'วางตารางจากคลิปบอร์ดแล้ว',
    fromFile: (p: P) => `อ่านจากไฟล์ ${p.name}`,
    startAgain: 'ล้างแล้วเริ่มใหม่',
    reading: 'กำลังอ่านไฟล์…',
    badFile: 'เปิดไฟล์นี้ไม่ได้ เปิดใน Word แล้วคัดลอกมาวางแทน',
    columns: { due: 'กำหนดแล้วเสร็จ', result: 'ผลการดำเนินการ', completedOn: 'วันที่แล้วเสร็จ', evidence: 'หลักฐาน' },
    kinds: { joined: 'ต่อแถว', repaired: 'ซ่อม', guessed: 'เดา', suggested: 'เสนอ', 'left-over': 'ไม่นำเข้า' },
    use: 'ใช้ตามนี้',
    untaken: 'ไม่ใช้',
    suggested: (p: P) => `พบช่องว่างที่อาจเกิน ${p.count} แห่ง`,
    takeAll: 'ลบช่องว่างทั้งหมด',
    leaveAll: 'คงช่องว่างไว้ทั้งหมด',
    there: (p: P) => `${p.count} จาก ${p.total} ขั้นตอนมีอยู่ในชีตแล้ว เอกสารนี้อาจเคยนำเข้า`,
    onlyNew: 'นำเข้าเฉพาะขั้นตอนที่ยังไม่มี',
    isThere: 'มีแล้ว',
    marks: (p: P) => `${p.rows} แถว · จุดที่ควรดู ${p.count}`,
    whole: 'ทั้งแถว',
  },

  preview: {
    working: 'กำลังสร้างตัวอย่าง…',
    note: 'นี่คือเอกสารเดียวกับที่จะสร้าง ยังไม่มีอะไรเกิดขึ้นในไดรฟ์ ตัวอักษรบนจออาจต่างจากในเอกสารเล็กน้อย',
    draft: (p: P) => `ฉบับร่าง: ยังมีข้อที่ต้องแก้ ${p.errors} ข้อ`,
    download: 'ดาวน์โหลด Word',
    document: 'ตัวอย่างเอกสาร',
    template: (p: P) => `แม่แบบของหน่วยงาน: ${p.name}`,
    unreadable: 'แสดงตัวอย่างไม่ได้ ดาวน์โหลดเป็น Word แล้วเปิดดูแทน',
  },
};

export type DialogMessages = typeof dialogsTh;
