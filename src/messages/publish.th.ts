/** What is said of making a report: why Drive did not take it, what came of it, which steps it tells of. In Thai. */
import type { Params } from '../core/finding';
import type { ReportChoice } from '../core/report-choice';

/** Why there is no file, in the few words that a sentence takes. */
const why: Readonly<Record<string, string>> = {
  'drive.full': 'ไดรฟ์ไม่มีพื้นที่เหลือ',
  'drive.permission': 'ไดรฟ์ไม่อนุญาตให้โปร่งใสสร้างไฟล์',
  'drive.too-large': 'ไฟล์ใหญ่เกินกว่าที่ไดรฟ์รับได้',
  'drive.busy': 'มีการสร้างไฟล์ถี่เกินกว่าที่ Google กำหนด',
  'drive.no-answer': 'ไดรฟ์ไม่ตอบกลับ',
};

const NOTHING_MADE = 'ยังไม่มีเอกสารใหม่เกิดขึ้น';

const failure: Readonly<Record<string, (p: Params) => string>> = {
  'report.no-steps-chosen': () => 'ไม่มีขั้นตอนตามที่เลือกไว้ เลือกหน่วยงานหรือส่วนอื่น แล้วลองอีกครั้ง',
  'drive.full': () => `${why['drive.full']} ${NOTHING_MADE} ลบไฟล์ที่ไม่ใช้และล้างถังขยะของไดรฟ์ แล้วสร้างรายงานอีกครั้ง`,
  'drive.permission': () =>
    `${why['drive.permission']} ${NOTHING_MADE} ปิดชีตแล้วเปิดใหม่ สร้างรายงานอีกครั้ง และกดอนุญาตเมื่อ Google ถาม ถ้ายังไม่ได้ ขอให้ผู้ดูแลระบบของหน่วยงานเปิดสิทธิ์ใช้ไดรฟ์ให้โปร่งใส`,
  'drive.too-large': () =>
    `${why['drive.too-large']} ${NOTHING_MADE} ย่อรูปในแม่แบบให้เล็กลง หรือเลือก โปร่งใส › สร้างรายงานบางส่วน ทีละหน่วยงาน`,
  'drive.busy': () => `${why['drive.busy']} ${NOTHING_MADE} รอหนึ่งนาที แล้วสร้างรายงานอีกครั้ง`,
  'drive.no-answer': () =>
    'ไดรฟ์ไม่ตอบกลับ จึงยังไม่ทราบว่าเอกสารเกิดขึ้นแล้วหรือไม่ ตรวจอินเทอร์เน็ต รอสักครู่ แล้วสร้างรายงานอีกครั้ง ถ้าเอกสารเกิดขึ้นแล้ว ระบบจะใช้เอกสารนั้น ไม่สร้างซ้ำ',
  'drive.unreadable': () =>
    `ไดรฟ์แปลงไฟล์เป็น Google Docs ไม่ได้ ${NOTHING_MADE} ถ้าใช้แม่แบบของหน่วยงานอยู่ ให้กลับไปใช้แม่แบบมาตรฐานในหน้าต่าง ตั้งค่า แล้วสร้างรายงานอีกครั้ง`,
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

/** What a summary says of names, for those of the choices. */
export interface Named {
  readonly bySection: readonly { readonly code: string; readonly heading: string | null }[];
}

/** The instruments by the name that staff call them; their full names take four lines. */
const sections: Readonly<Record<string, string>> = {
  IIT: 'IIT ภายใน',
  EIT: 'EIT ภายนอก',
  OIT: 'OIT เปิดเผยข้อมูล',
};

const halfYear = 'รอบ 6 เดือน (ตุลาคม - มีนาคม)';

export const publishTh = {
  failure,
  sections,
  halfYear,

  /** What a report is limited to, in a list of such. */
  choice(choice: ReportChoice, { bySection }: Named): string {
    switch (choice.kind) {
      case 'all':
        return 'ทุกขั้นตอนของปี';
      case 'half-year':
        return halfYear;
      case 'unit':
        return choice.unit;
      case 'section': {
        const heading = bySection.find(({ code }) => code === choice.code)?.heading;
        return choice.code === '' ? 'ขั้นตอนที่ยังไม่ได้ระบุส่วน' : `ส่วน ${sections[choice.code] ?? heading ?? choice.code}`;
      }
    }
  },

  question: {
    ask: 'พิมพ์หมายเลขของสิ่งที่ต้องการให้อยู่ในรายงาน แล้วกดตกลง',
    again: 'ไม่มีหมายเลขนี้ในรายการ พิมพ์หมายเลขหน้าบรรทัดที่ต้องการ แล้วกดตกลง',
  },

  made: {
    open: 'เปิดเอกสาร',
    word: 'ไฟล์ Word',
    pdf: 'PDF',
    folder: 'โฟลเดอร์',
    links: 'ลิงก์ของรายงาน',
    resumed: 'ใช้เอกสารที่เกิดขึ้นแล้วจากครั้งก่อน ข้อมูลเหมือนเดิม จึงไม่ได้สร้างซ้ำ',
    noWord: (code: string) =>
      `ยังไม่ได้ไฟล์ Word${why[code] ? ` เพราะ${why[code]}` : ''} แก้แล้วสร้างรายงานอีกครั้งภายในวันนี้ ระบบจะเพิ่มไฟล์ Word ให้เอกสารเดิม`,
    unlogged: 'ยังเขียนลงชีต ประวัติรายงาน ไม่ได้ เก็บลิงก์นี้ไว้ก่อน ครั้งหน้าที่สร้างรายงาน ระบบจะเขียนให้',
    faults: {
      unread: 'เอกสารสร้างแล้ว แต่ระบบเปิดตรวจทานไม่ได้ เปิดดูตารางทุกหน้าก่อนนำไปใช้',
      tables: 'จำนวนตารางในเอกสารไม่ตรงกับรายงาน เปิดดูเอกสาร ถ้าไม่ครบให้ใช้ไฟล์ Word',
      rows: 'จำนวนแถวในบางตารางไม่ตรงกับรายงาน เปิดดูเอกสาร ถ้าไม่ครบให้ใช้ไฟล์ Word',
      headers: 'ระบบตั้งหัวตารางให้ซ้ำทุกหน้าไม่สำเร็จ เปิดเอกสาร คลิกขวาที่แถวหัวตาราง แล้วเลือก ปักหมุดส่วนหัวไว้ที่แถวนี้',
      page: 'ระบบตั้งขนาดและขอบกระดาษไม่สำเร็จ เปิดเอกสาร เลือก ไฟล์ › ตั้งค่าหน้ากระดาษ แล้วเลือก A4',
    },
  },
};

export type PublishMessages = typeof publishTh;
