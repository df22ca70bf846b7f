/** What counts as nothing written, whatever stands in the cell to fill it. */

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

/** Whether a narrative says nothing but that the work is done ("ดำเนินการเรียบร้อยแล้ว ตามแผน"). */
export function onlySaysDone(text: string): boolean {
  return text.length <= 120 && AGAIN.test(text);
}
