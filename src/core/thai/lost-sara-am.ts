/**
 * Finds ำ of which a PDF left only the า ("ดาเนินการ" for ดำเนินการ). Plain า is right in most words, so only word
 * beginnings that can be nothing else are taken; of a few, what stands beside them must be looked at.
 */
import { protectedSpans } from './codes';
import type { Repair } from './text';

/** A word that has lost its ำ, wrong and right. */
export interface LostSaraAm {
  readonly wrong: string;
  readonly right: string;
  /** Right as it stands where one of these comes just before, or follows at once. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

const WORDS =
  'ดำเนิน กำหนด กำกับ กำลัง สำนัก สำคัญ สำเร็จ สำหรับ สำรวจ สำนึก สำเนา ตำบล ตำแหน่ง ตำรวจ ' +
  'จำนวน จำกัด จำหน่าย จำเป็น อำเภอ อำนาจ อำนวย คำสั่ง คำนวณ คำนึง คำแนะ คำปรึกษา คำร้อง ' +
  'บำรุง ประจำปี ประจำเดือน ประจำไตรมาส การทำงาน ' +
  'นำเสนอ นำเข้า นำส่ง นำไปสู่ นำไปใช้ นำมาใช้ แนะนำ จัดทำ';

/** By the word, or by the consonant that has lost its ำ: words with a plain า ("ราคาสั่งซื้อ", "พัฒนาเสนอ"). */
const GUARDS: Readonly<Record<string, Pick<LostSaraAm, 'notAfter' | 'notBefore'>>> = {
  จ: { notAfter: ['วา', 'เจร'] },
  ค: { notAfter: ['รา', 'สิง', 'อา', 'นา'] },
  น: { notAfter: ['ชาว', 'ท้อง', 'ทุ่ง', 'ไร่', 'ฒ', 'สัมม', 'เจต', 'สนท', 'ศาส', 'ปรารถ', 'พรรณ'] },
  แนะนำ: { notBefore: ['ย', 'น', 'ท'] },
  จัดทำ: { notBefore: ['ง', 'น'] },
};

/** Words in which า in place of ำ makes no word, so that the ำ is surely lost. */
export const LOST_SARA_AM: readonly LostSaraAm[] = WORDS.split(' ').map((right) => ({
  wrong: right.replace('ำ', 'า'),
  right,
  ...(GUARDS[right] ?? GUARDS[right[0] ?? '']),
}));

const BY_WRONG = new Map(LOST_SARA_AM.map((word) => [word.wrong, word]));
const PATTERN = new RegExp([...BY_WRONG.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The text with such words mended, and what was mended; links and file names stay. Mends no more when called again. */
export function restoreSaraAm(text: string): { readonly text: string; readonly repairs: readonly Repair[] } {
  PATTERN.lastIndex = 0;
  if (!PATTERN.test(text)) return { text, repairs: [] };
  const spans = protectedSpans(text);
  const repairs: Repair[] = [];
  const mended = text.replace(PATTERN, (wrong: string, at: number) => {
    const word = BY_WRONG.get(wrong);
    const kept = spans.some(({ start, end }) => start < at + wrong.length && at < end);
    const asItStands =
      word?.notAfter?.some((before) => text.endsWith(before, at)) ||
      word?.notBefore?.some((after) => text.startsWith(after, at + wrong.length));
    if (!word || kept || asItStands) return wrong;
    repairs.push({ code: 'text.sara-am-lost', at, before: wrong, after: word.right });
    return word.right;
  });
  return { text: mended, repairs };
}
