/**
 * Spaces that a line wrap left inside a Thai word or phrase. Thai parts clauses by spaces, so no rule is sure. An import
 * has the whole source to go by and may offer more; in a sheet that people keep, only what can hardly be meant is told.
 */

/** Cuts Thai text into words, as Intl.Segmenter does. */
export type Segment = (text: string) => readonly string[];

/** A stray run of white space: 0-based, `end` exclusive. */
export interface StraySpace {
  readonly start: number;
  readonly end: number;
}

/** Ends in การ or ความ that are no prefix of what follows. */
const WHOLE_WITH_KAN =
  'ดำเนิน|ราช|โครง|กรรม|บริ|ประ|กิจ|ราย|พิ|อา|หลัก|วิชา|มาตร|สวัสดิ|นิทรรศ|เลขานุ|อำนวย|ปฏิบัติ|บูรณา|พัฒนา|ต้อง|จัด|กระบวน|ประกอบ|ธุร|นิติ|องค์|วิทยา|ประสบ|ทำ|ว่า|รับราช|สม|ผู้แทน|สังฆ|ประชุมวิชา|อธิ|เผด็จ|ขบวน|ทหาร|ปฏิรูป|ชล|คลัง|พล|ศุลกา|สรรพสา|พยา|ตุลา|อัย|ตัว|วิ|ช่าง|อนุ|ภูมิ|เกษตร|เสนา|ยุทธ';
const WHOLE_WITH_KHWAM = 'ข้อ|เนื้อ|คดี|ใจ|บท|ถ้อย|สำนวน|กระทง|ลักษณะ|ทนาย|หมาย|ตี|รู้';

/** Begins with the first space of a gap, which is found fast: what is looked back for costs much at every letter. */
const STRAY = new RegExp(
  `[ \\t\\n](?<![ \\t\\n]{2})[ \\t\\n]*(?![ \\t\\n])(?:${[
    // No word ends with a vowel that is written before its consonant, none begins with one written after it.
    '(?<=[เแโใไ][ \\t\\n]+)(?=[ก-ฮ])',
    '(?<=[ก-ฮ][่-๋]?[ \\t\\n]+)(?=[ะาๅ])',
    // Words that always lean on the next one.
    `(?<=(?:(?<!${WHOLE_WITH_KAN})การ|(?<!${WHOLE_WITH_KHWAM})ความ|(?<!ข้าว|สิ่ง|เจ้า|ลูก|ร้าน|ผู้|จอง)ของ|ผู้|(?<=[ก-๎])(?<!ภาย|ภายใน|ข้าง|ด้าน|เบื้อง)ใน|เมื่อ)[ \\t\\n]+)(?=[ก-ฮเแโใไ][ะ-ฺเ-๎ก-ฮ]{2})(?![ก-๎]{1,6}\\.|เพื่อ|และ|หรือ|โดย|ซึ่ง|ทั้งนี้|ได้แก่)`,
  ].join('|')})`,
  'g',
);

/** Says more of a text than the text does. */
export interface Knowledge {
  readonly segment: Segment;
  /** Whether a word stands somewhere in the document without a space. */
  readonly knows: (word: string) => boolean;
}

/** Stray spaces, left to right. Without `knowledge` only those that the letters around them give away. */
export function findStraySpaces(text: string, knowledge: Knowledge | null): StraySpace[] {
  const found: StraySpace[] = [];
  STRAY.lastIndex = 0;
  for (let gap = STRAY.exec(text); gap; gap = STRAY.exec(text)) found.push({ start: gap.index, end: STRAY.lastIndex });
  if (!knowledge) return found;
  const seen = new Set(found.map(({ start }) => start));
  const inside = [...insideWords(text, knowledge)].filter(({ start }) => !seen.has(start));
  return [...found, ...inside].sort((a, b) => a.start - b.start);
}

/** The text without the spaces, which must be in order. */
export function withoutSpaces(text: string, spaces: readonly StraySpace[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spaces) {
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at);
}

/** Two letters at least on each side, and no abbreviation. */
const BETWEEN = /(?<![.ฯ])([ก-๎]{2,20})[ \t\n]+(?=([ก-๎]{2,20})(?!\.))/g;
/** What follows may be a name, which no dictionary has. */
const TITLE = /(?:นาย|นาง|นางสาว|ดร|บ้าน|ตำบล|อำเภอ|จังหวัด|หมู่บ้าน|ชุมชน|วัด|โรงเรียน)$/;

/**
 * Spaces in the midst of what, without them, the segmenter takes for one word, and which is written as one elsewhere: two
 * words side by side may by chance make a third ("ราย ทาง…").
 */
function* insideWords(text: string, { segment, knows }: Knowledge): Generator<StraySpace> {
  BETWEEN.lastIndex = 0;
  for (let match = BETWEEN.exec(text); match; match = BETWEEN.exec(text)) {
    const [whole, left = '', right = ''] = match;
    if (TITLE.test(left)) continue;
    const word = wordAcross(segment(left + right), left.length);
    const start = match.index + left.length;
    if (word !== null && knows(word)) yield { start, end: match.index + whole.length };
  }
}

const SHORTEST = 5;

/** The one of the words, which make up a text, that goes over the place `at` in it. */
function wordAcross(words: readonly string[], at: number): string | null {
  let end = 0;
  for (const word of words) {
    const start = end;
    end += word.length;
    if (start < at && end > at) return word.length >= SHORTEST ? word : null;
  }
  return null;
}
