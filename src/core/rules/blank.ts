/** What counts as nothing written, whatever stands in the cell to fill it. */
import { FULL_MONTHS, SHORT_MONTHS } from '../thai/calendar';

/** Dots and dashes that hold a place, and the words that say there is none. */
const FILLER = /^[\s\-–—_.…·/\\*\u200B]*$/;
const NONE = /^\s*(?:ไม่มี|ไม่มีข้อมูล|n\/?a|none|null|xx+)\s*\.?\s*$/i;

/** Whether a cell says nothing: empty, "-", "……", "ไม่มี". */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  // Every rule asks this of every row: nearly all texts begin with what no filler does.
  if (beginsWithWord(text.charCodeAt(0)) || text.length > 200) return false;
  return FILLER.test(text) || NONE.test(text);
}

/** A digit, a Thai consonant, or the h of a link. */
const beginsWithWord = (code: number): boolean =>
  (code >= 0x0e01 && code <= 0x0e2e) || (code >= 0x30 && code <= 0x39) || code === 0x68;

/**
 * What is left of a narrative once the words that only say again that it is done are taken off. White space
 * goes too; Thai text is joined.
 */
const AGAIN =
  /^(?:(?:ได้)?(?:มีการ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ)|แล้ว|เสร็จ|สิ้น|สมบูรณ์|เป็นที่|เรียบร้อย|ครบถ้วน|ครบ|ถูกต้อง|ตาม|มาตรการ|แผนงาน|แผน|ขั้นตอน|กำหนด|ที่|วาง|ไว้|ระยะเวลา|ทุก|ประการ|และ|ใน|ปีงบประมาณ|[\s.,()\-–]|[0-9๐-๙]{4})+$/;

const MONTH = `(?:${[...FULL_MONTHS, ...SHORT_MONTHS].join('|').replace(/\./g, '\\.?')})`;
const LINK = /(?:https?:\/\/|www\.)[^\sก-๎]+/gi;
/** A day or a month, and the words before it. */
const WHEN = new RegExp(
  `(?:เมื่อ|ใน|ณ|ภายใน|ตั้งแต่|ถึง|-|–)?\\s*(?:วันที่)?\\s*(?:[0-9๐-๙]{1,2}\\s*)?(?:เดือน)?\\s*${MONTH}\\s*(?:พ\\.ศ\\.)?\\s*(?:[0-9๐-๙]{2,4})?|(?:เมื่อ|ใน)?\\s*(?:วันที่)?\\s*[0-9๐-๙]{1,2}[/-][0-9๐-๙]{1,2}[/-][0-9๐-๙]{2,4}`,
  'g',
);
/** Words that point elsewhere. */
const POINTERS =
  'รายละเอียด|เพิ่มเติม|ปรากฏ|ดู|ตาม|ลิงก์|ลิงค์|ลิ้งก์|ลิ้งค์|link|url|qr\\s*code|คิวอาร์โค้ด|เอกสาร|หลักฐาน|ไฟล์|ภาพ|แนบ|คลิก|เว็บไซต์';
const ELSEWHERE = new RegExp(`(?:${POINTERS}|ที่|ได้|ท้าย|นี้|ดัง|ข้างต้น|[:()])+`, 'gi');

/** How such a narrative begins; most others are told from it by their first word. */
const POINTS = new RegExp(
  `^[\\s(•*–-]*(?:https?:|www\\.|${MONTH}|${POINTERS}|[0-9๐-๙]|เมื่อ|ใน|ณ|ตั้งแต่|วันที่|เดือน|แล้ว|เรียบร้อย|เป็นที่)`,
  'i',
);

/** Whether a narrative says nothing but that the work is done, when, or where to look ("ดำเนินการเรียบร้อยแล้ว ตามแผน"; a link; a month). */
export function onlySaysDone(text: string): boolean {
  if (text.length <= 120 && AGAIN.test(text)) return true;
  const most = text.includes('http') || text.includes('www.') ? LONGEST_WITH_LINK : LONGEST_WITHOUT;
  if (text.length > most || !POINTS.test(text)) return false;
  const rest = text.replace(LINK, ' ').replace(WHEN, ' ').replace(ELSEWHERE, ' ');
  return rest.trim() === '' || (rest !== text && rest.length <= 120 && AGAIN.test(rest));
}

/** A link may be long; what says more than that, a day and where to look has words of its own. */
const LONGEST_WITH_LINK = 400;
const LONGEST_WITHOUT = 160;
