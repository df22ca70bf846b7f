/** The status, and whether the narrative tells the same story. */

import { isBlank } from './blank';
import { CUE } from './cues';
import { excerpt } from './excerpt';
import type { Rule, StepRule } from './rule';

const unknown: StepRule = {
  id: 'status.unknown',
  severity: 'error',
  step(facts, _context, report) {
    const { status, statusText } = facts.step;
    if (status === 'unknown' && !isBlank(statusText)) report(facts.found('status', { text: excerpt(statusText) }));
  },
};

/** Work that others do, a case that does not arise, a relative clause: what follows is not said of the step. */
const NOT_OF_THE_STEP = '(?<!(?:ที่|ซึ่ง|ว่า|หาก|กรณี|ถ้า|เมื่อ|ผู้|ก่อน|ให้|สถานะ)\\s?)';
const WORK =
  'ดำเนินการ|ดำเนินงาน|จัดทำ|จัดหา|จัดซื้อ|จัดจ้าง|จัดเตรียม|จัดประชุม|จัดอบรม|ปรับปรุง|พัฒนา|พิจารณา|รวบรวม|เสนอ|ขออนุมัติ|ขออนุญาต|ก่อสร้าง|ตรวจสอบ|ตรวจรับ|ประเมิน|สรุป|ออกแบบ|ติดตั้ง|ประสาน|รอ|เผยแพร่|แต่งตั้ง|ประกาศ|ประชุม|อบรม|ฝึกอบรม';
/** A count after it: "อยู่ระหว่างดำเนินการ ๑ เรื่อง" tells of cases, not of the step. */
const NOT_COUNTED = '(?!\\s*(?:จำนวน\\s*)?[0-9๐-๙]+\\s*(?:เรื่อง|ราย|คน|คำขอ|กรณี|ฉบับ))';

const UNDER_WAY = new RegExp(
  `${NOT_OF_THE_STEP}(?:อยู่ระหว่าง(?:การ|ที่)?\\s?(?:${WORK})${NOT_COUNTED}|กำลัง(?:อยู่ระหว่าง)?(?:${WORK})${NOT_COUNTED})`,
);
const NOT_YET = new RegExp(
  `${NOT_OF_THE_STEP}ยังไม่(?:ได้|มีการ|ได้มีการ|สามารถ)?\\s?(?:แล้วเสร็จ|เสร็จ|ครบ|เริ่ม|ได้รับอนุมัติ|${WORK})${NOT_COUNTED}`,
);
const EXPECTED = /คาดว่า(?:จะ)?\s?(?:สามารถ)?(?:แล้วเสร็จ|เสร็จ|ดำเนินการ|จัดทำ|เผยแพร่)/;
const INTENDED = new RegExp(
  `${NOT_OF_THE_STEP}จะ(?:ได้|มีการ)?(?:แล้วเสร็จ|เริ่ม|${WORK})(?!(?:\\s?(?:อย่าง)?ต่อเนื่อง|\\s?ต่อไป|ทุก))`,
);
/** Whoever tells of something that happened may well add what they mean to do next. */
const HAPPENED = /แล้ว|เรียบร้อย|เมื่อ\s?วันที่|ได้(?:จัด|ดำเนิน|มีการ|เผยแพร่|ประกาศ|แต่งตั้ง|ประชุม|อบรม)|^\s*มีการ/;

const COMPLETED =
  /(?<!(?:ไม่|ไม่ได้|จะ|ให้|กำหนด|ก่อน|เมื่อ|หาก)(?:ดำเนินการ)?\s?)(?:(?:ดำเนินการ)?แล้วเสร็จ|(?:ดำเนินการ)?(?:เสร็จ)?เรียบร้อยแล้ว|เสร็จสิ้น(?:แล้ว)?)(?!ภายใน|ตามกำหนด)/;
const DID = /(?<!ไม่|ไม่ค่อย)ได้(?:ดำเนินการ|จัดทำ|จัดประชุม|จัดอบรม|จัดฝึกอบรม|เผยแพร่|ประกาศ|แต่งตั้ง|ประชุม)(?!ตามปกติ|ไม่)/;
const ANOTHER_YEAR = /ปี(?:งบประมาณ)?(?:ที่แล้ว|ที่ผ่านมา|ก่อน|ถัดไป|หน้า)/;

const contradicted: StepRule = {
  id: 'status.contradicted',
  severity: 'warning',
  step(facts, _context, report) {
    const { status, result } = facts.step;
    if (!facts.says('result')) return;
    const { cues } = facts.resultScan;
    let words: string | null = null;
    if (status === 'done' && (cues & CUE.unfinished) !== 0) words = unfinishedWords(result);
    if (status === 'not-started' && (cues & CUE.finished) !== 0) words = finishedWords(result);
    if (words !== null) report(facts.found('status', { status, words: excerpt(words) }));
  },
};

function unfinishedWords(result: string): string | null {
  const now = UNDER_WAY.exec(result) ?? NOT_YET.exec(result) ?? EXPECTED.exec(result);
  const found = now ?? (HAPPENED.test(result) ? null : INTENDED.exec(result));
  return found ? found[0] : null;
}

function finishedWords(result: string): string | null {
  if (ANOTHER_YEAR.test(result)) return null;
  const found = COMPLETED.exec(result) ?? DID.exec(result);
  return found ? found[0] : null;
}

export const STATUS_RULES: readonly Rule[] = [unknown, contradicted];
