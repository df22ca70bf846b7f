/** Why a report was not made, or a file not kept, and what to do: in Thai. */
import type { Params } from '../core/finding';
import { whyTh } from './why.th';

const NOTHING_MADE = 'ยังไม่มีเอกสารใหม่เกิดขึ้น';

export const publishFailuresTh: Readonly<Record<string, (p: Params) => string>> = {
  'report.no-steps-chosen': () => 'ไม่มีขั้นตอนตามที่เลือกไว้ เลือกหน่วยงานหรือส่วนอื่น แล้วลองอีกครั้ง',
  'report.too-long': (p) =>
    `รายงานนี้ยาวราว ${p.length} ตัวอักษร Google เอกสาร รับได้ ${p.limit} ${NOTHING_MADE} เลือก โปร่งใส › สร้างรายงานบางส่วน ทีละส่วนหรือทีละหน่วยงาน หรือดาวน์โหลดไฟล์ Word ทั้งฉบับจากหน้าต่าง ดูตัวอย่าง`,
  'drive.full': () => `${whyTh['drive.full']} ${NOTHING_MADE} ลบไฟล์ที่ไม่ใช้และล้างถังขยะของไดรฟ์ แล้วสร้างรายงานอีกครั้ง`,
  'drive.permission': () =>
    `${whyTh['drive.permission']} ${NOTHING_MADE} ปิดชีตแล้วเปิดใหม่ สร้างรายงานอีกครั้ง และกดอนุญาตเมื่อ Google ถาม ถ้ายังไม่ได้ ขอให้ผู้ดูแลระบบของหน่วยงานเปิดสิทธิ์ใช้ไดรฟ์ให้โปร่งใส`,
  'drive.too-large': () =>
    `${whyTh['drive.too-large']} ${NOTHING_MADE} ย่อรูปในแม่แบบให้เล็กลง หรือเลือก โปร่งใส › สร้างรายงานบางส่วน ทีละหน่วยงาน`,
  'drive.busy': () => `${whyTh['drive.busy']} ${NOTHING_MADE} รอหนึ่งนาที แล้วสร้างรายงานอีกครั้ง`,
  'drive.no-answer': () =>
    'ไดรฟ์ไม่ตอบกลับ จึงยังไม่ทราบว่าเอกสารเกิดขึ้นแล้วหรือไม่ ตรวจอินเทอร์เน็ต รอสักครู่ แล้วสร้างรายงานอีกครั้ง ถ้าเอกสารเกิดขึ้นแล้ว ระบบจะใช้เอกสารนั้น ไม่สร้างซ้ำ',
  'drive.unreadable': () =>
    `ไดรฟ์แปลงไฟล์เป็น Google เอกสาร ไม่ได้ ${NOTHING_MADE} ถ้าใช้แม่แบบของหน่วยงานอยู่ ให้กลับไปใช้แม่แบบมาตรฐานในหน้าต่าง ตั้งค่า แล้วสร้างรายงานอีกครั้ง`,
  'drive.refused': () => `ไดรฟ์ไม่รับเอกสาร ${NOTHING_MADE} รอสักครู่แล้วลองอีกครั้ง ถ้ายังไม่ได้ ให้ส่งรายละเอียดแก่ผู้ดูแล`,
  'kept.damaged': (p) =>
    `${FILES[p.file as FileName]}ที่เก็บไว้ไม่ครบ ยังไม่มีเอกสารใหม่เกิดขึ้น เปิดแถบข้าง กด ตั้งค่า แล้วเลือกไฟล์ใหม่ หรือนำออก`,
  'kept.too-large': (p) =>
    `${FILES[p.file as FileName]}ใหญ่ ${p.size} KB เก็บได้ไม่เกิน ${p.limit} KB ใช้ไฟล์ที่เล็กลง แล้วลองอีกครั้ง`,
  'kept.no-room': (p) =>
    `ที่เก็บของชีตนี้เต็ม (Google ให้ไม่เกิน 500 KB) จึงเก็บ${FILES[p.file as FileName]}นี้ไม่ได้ ของเดิมยังอยู่ ใช้ไฟล์ที่เล็กลง หรือนำไฟล์อื่นออกก่อน`,
  'kept.no-picture': () => 'ไฟล์นี้ไม่ใช่รูปภาพที่ใช้ได้ เลือกรูป PNG หรือ JPG',
};

const FILES = { seal: 'ตรา', template: 'แม่แบบ' } as const;
type FileName = keyof typeof FILES;
