/**
 * The words of the workbook itself: names of sheets and headers of columns. They are Thai whatever the
 * user's language, because the sheet is the agency's document and its columns are found by these words.
 */
import type { ColumnKey } from '../core/step';

export const SHEETS = {
  measures: 'มาตรการ',
  sections: 'ส่วนรายงาน',
  settings: 'ตั้งค่า',
  summary: 'สรุป',
  findings: 'ผลการตรวจสอบ',
  log: 'ประวัติรายงาน',
} as const;

export type SheetKey = keyof typeof SHEETS;

/** Headers of the measures sheet as set-up writes them. Number columns are read where staff have them, never made. */
export const MEASURE_HEADERS: Readonly<Record<ColumnKey, string>> = {
  section: 'ส่วน',
  measureNo: 'ข้อมาตรการ',
  measure: 'มาตรการ',
  stepNo: 'ข้อขั้นตอน',
  step: 'ขั้นตอนหรือวิธีการปฏิบัติ',
  responsible: 'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
  due: 'กำหนดแล้วเสร็จ',
  status: 'สถานะ',
  result: 'ผลการดำเนินการ',
  completedOn: 'วันที่แล้วเสร็จ',
  evidence: 'หลักฐาน (ลิงก์)',
  check: 'ผลตรวจ',
};

/** What the check column says of a row, beside its colour. */
export const SIGNS = { error: '⛔', warning: '▲', notice: 'ℹ', clean: '✓' } as const;

/** The columns of the sheet that set-up makes, in order. */
export const MEASURE_COLUMNS: readonly ColumnKey[] = [
  'section',
  'measure',
  'step',
  'responsible',
  'due',
  'status',
  'result',
  'completedOn',
  'evidence',
  'check',
];

export const SECTION_HEADERS = { code: 'รหัสส่วน', heading: 'หัวข้อ', analysis: 'ผลวิเคราะห์', score: 'คะแนน' } as const;
export const SETTING_HEADERS = { label: 'รายการ', value: 'ค่า', help: 'คำอธิบาย' } as const;
export const FINDING_HEADERS = ['ระดับ', 'เซลล์', 'ส่วน', 'ข้อ', 'คอลัมน์', 'สิ่งที่พบและวิธีแก้', 'กฎ'] as const;
/** The first cell of the summary, by which the sheet is known again. */
export const SUMMARY_TITLE = 'สรุปผลการดำเนินการ';
/** What the line that ends the summary begins with, in every language. */
export const SUMMARY_END = '■';
export const LOG_HEADERS = [
  'เวลา',
  'ปีงบประมาณ',
  'ชื่อเอกสาร',
  'ลิงก์',
  'ขั้นตอน',
  'เสร็จ',
  'ต้องแก้',
  'ควรแก้',
  'ลายนิ้วมือข้อมูล',
  'ไฟล์ Word',
  'PDF',
  'โฟลเดอร์',
] as const;

/** Names in Drive. They are the agency's too, and Thai for the same reason. */
export const DRIVE_FOLDER = 'โปร่งใส - รายงาน ITA';
