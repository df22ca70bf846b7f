/** Why there is no file, in the few words that a sentence takes. */
export const whyTh: Readonly<Record<string, string>> = {
  'drive.full': 'ไดรฟ์ไม่มีพื้นที่เหลือ',
  'drive.permission': 'ไดรฟ์ไม่อนุญาตให้โปร่งใสสร้างไฟล์',
  'drive.too-large': 'ไฟล์ใหญ่เกินกว่าที่ไดรฟ์รับได้',
  'drive.busy': 'มีการสร้างไฟล์ถี่เกินกว่าที่ Google กำหนด',
  'drive.no-answer': 'ไดรฟ์ไม่ตอบกลับ',
};
