/** What is said of making a report: what came of it, which steps it tells of. In Thai. */
import type { ReportChoice } from '../core/report-choice';
import { whyTh } from './why.th';

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
      `ยังไม่ได้ไฟล์ Word${whyTh[code] ? ` เพราะ${whyTh[code]}` : ''} แก้แล้วสร้างรายงานอีกครั้งภายในวันนี้ ระบบจะเพิ่มไฟล์ Word ให้เอกสารเดิม`,
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
