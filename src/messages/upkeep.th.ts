/** What is said of the add-on's own version, and of workbooks that another version of it has made: in Thai. */
import type { Params as P } from '../core/finding';
import { BE_OFFSET, fromIso, SHORT_MONTHS } from '../core/thai/calendar';

/** As the build has stamped it. */
export interface Version {
  readonly version: string;
  /** '' where it was not built from a checkout. */
  readonly commit: string;
  /** "2026-11-25", or ''. */
  readonly date: string;
}

/** By hand: pages that say none of this would carry the whole reading of dates with it. */
function dayOf(date: string): string {
  const { year, month, day } = fromIso(date);
  return `${day} ${SHORT_MONTHS[month - 1]} ${year + BE_OFFSET}`;
}

export const upkeepTh = {
  about: {
    version({ version, commit, date }: Version): string {
      const more = [date === '' ? '' : dayOf(date), commit].filter((part) => part !== '').join(' · ');
      return `โปร่งใส รุ่น ${version}${more === '' ? '' : ` (${more})`}`;
    },
    what: 'ช่วยหน่วยงานบันทึก ตรวจ และรายงานมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (ITA)',
    yours: 'ข้อมูลทั้งหมดอยู่ในชีตและไดรฟ์ของหน่วยงาน ระบบไม่ส่งข้อมูลออกไปที่อื่น และไม่แต่งผลการดำเนินการ วันที่ หรือหลักฐานให้',
    licence: 'ซอฟต์แวร์เสรี สัญญาอนุญาต MIT เมื่อแจ้งปัญหา โปรดบอกเลขรุ่นข้างต้นแก่ผู้ดูแล',
  },

  schema: {
    title: 'ปรับชีตให้เข้ากับรุ่นใหม่',
    ask: (p: P) => `ชีตในไฟล์นี้ทำจากโปร่งใสรุ่นก่อน จะเพิ่มสิ่งที่รุ่นนี้ใช้\n\n${p.changes}\n\nข้อมูลที่กรอกไว้อยู่ครบทุกช่อง ปรับตอนนี้หรือไม่`,
    /** By the version that the workbook has before. */
    changes: {
      0: (p: P) => `• ชีต "${p.log}": คอลัมน์ ไฟล์ Word, PDF และ โฟลเดอร์\n• ชีต "${p.settings}": ข้อตั้งค่าที่ยังไม่มี`,
    } as Readonly<Record<number, (p: P) => string>>,
    done: () => 'ปรับชีตให้เข้ากับรุ่นใหม่แล้ว ข้อมูลเดิมอยู่ครบทุกช่อง',
  },

  failure: {
    'schema.newer': (p: P) =>
      `ไฟล์นี้ใช้กับโปร่งใสรุ่นใหม่กว่าที่ติดตั้งอยู่ (ชีตแบบที่ ${p.workbook} รุ่นนี้รู้จักถึงแบบที่ ${p.known}) จึงยังไม่ได้ทำอะไร เพื่อไม่ให้ข้อมูลเสียหาย ปิดชีตแล้วเปิดใหม่ ถ้ายังไม่ได้ ขอให้ผู้ดูแลติดตั้งรุ่นล่าสุด`,
    'schema.older': () =>
      'ชีตในไฟล์นี้ทำจากโปร่งใสรุ่นก่อน ยังไม่มีเอกสารใหม่เกิดขึ้น เลือกเมนู โปร่งใส › เตรียมชีต เพื่อปรับชีตก่อน (ข้อมูลเดิมอยู่ครบ) แล้วสร้างรายงานอีกครั้ง',
  },
};

export type UpkeepMessages = typeof upkeepTh;
