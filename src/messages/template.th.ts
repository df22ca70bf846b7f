/** What is wrong with an agency's own template, in Thai. */
import type { Params } from '../core/finding';

export const templateTh: Record<string, (p: Params) => string> = {
  'template.not-docx': () =>
    'ไฟล์นี้ไม่ใช่เอกสาร Word (.docx) เปิดแม่แบบใน Word หรือ Google เอกสาร แล้วบันทึกหรือดาวน์โหลดเป็น .docx',
  'template.too-large': (p) =>
    `ไฟล์ใหญ่ ${p.size} KB เก็บได้ไม่เกิน ${p.limit} KB ลบหรือย่อรูปภาพในแม่แบบให้เล็กลง แล้วเลือกไฟล์อีกครั้ง`,
  'template.no-measures': (p) =>
    `แม่แบบไม่มี ${p.placeholder} รายงานจึงไม่มีตารางมาตรการ พิมพ์ ${p.placeholder} ในบรรทัดของตัวเองตรงที่ต้องการให้ตารางอยู่`,
  'template.unknown': (p) =>
    `ไม่รู้จัก ${p.placeholder} ในแม่แบบ${p.near ? ` หมายถึง ${p.near} หรือไม่` : ''} ใช้ได้เฉพาะ ${p.list}`,
  'template.broken': (p) => `วงเล็บปีกกาไม่ครบที่ “${p.text}” พิมพ์ให้ครบสองชั้นในบรรทัดเดียว เช่น {{มาตรการ}}`,
  'template.not-alone': (p) => `${p.placeholder} ต้องอยู่ในบรรทัดของตัวเอง แต่พบใน “${p.text}” กด Enter แยกบรรทัด แล้วลองอีกครั้ง`,
  'template.misplaced': (p) => `${p.placeholder} อยู่ในตาราง กล่องข้อความ หรือหัวกระดาษท้ายกระดาษไม่ได้ ย้ายไปไว้ในเนื้อหาของหน้า`,
};
