/**
 * Finds ำ that a PDF left as a space and า ("ด าเนินการ" for ดำเนินการ).
 *
 * A word can't begin with า, so a consonant, a space and า is damage in any case; but the space may also have been put
 * into a word with a plain า ("ก าร" for การ). So the ำ is read only where the letters around leave no other word:
 * consonants whose ำ-words are few take a list of them, and those with many take all but the า-words listed.
 */

const C = '[ก-ฮ]';
const MARK = '[ัิ-ฺ็-๎]';

/** What follows ำ after a consonant, where only these words are meant. */
const WORDS: Readonly<Record<string, string>> = {
  ก: 'หนด|กับ|ลัง|จัด|ไร|แพง|เนิด|นัน|ชับ|พร้า|เริบ|บัง|ราบ|กวม|ปั้น|แหง|จาย|ยำ|ธร|มะถัน|เหนิด|นล',
  ง: 'เมือง',
  ช: 'ระ|นาญ|นิ|รุด|แหละ|เลือง|ต้น',
  ด: 'เนิน|รง|ริ|น้ำ|น้ า|ขลับ|หัว',
  ต: 'บล|รวจ|แหน่ง|รา(?!ง)|หนิ|นาน|รับ|ลึง|แย|แหนง',
  ธ: 'รง',
  บ: 'รุง|บัด|เหน็จ|เน็จ|นาญ|เพ็ญ|เรอ|ราศ',
  พ: 'นัก',
  ย: 'เกรง',
  ร: 'คาญ|ลึก|พึง|ไพ|วง|มะนา',
  ล: 'ดับ|คลอง|น้ำ|น้ า|เลียง|บาก|เอียง|พูน|ปาง|พัง|ห้วย|โพง|ไส้|ไย|เหมือง|ตัว|ราง|แสง|ทับ|ลูกกา|ต้น|เค็ญ|ปลายมาศ|สนธิ|ดวน|โขง|เพลิง|นารายณ์',
  ส: 'นัก|คัญ|เร็จ|หรับ|รวจ|รอง|นึก|เนา|เนียง|แดง|ราญ|รับ|นวน|มะโน|ทับ|โรง|เหนียก|อาง|เภา|ออก|ลัก|ลี|ริด|เริง|ราก|เนียก|ลาน|พัน',
  อ: 'เภอ|นาจ|นวย|พราง|มาตย์|มหิต|ไพ|ลา',
};

/** ำ after these, unless the letters that follow (or stand before) make a word with a plain า. */
const ANY: readonly { consonant: string; before: string; words: string; not: string }[] = [
  {
    consonant: 'ค',
    before: '(?<!รา|นา|สิง|อา)',
    words: 'นวณ|นวน|นำ|น า|บรร|บอก|รบ|สอน',
    not: `[ดบมวงยรนฟท](?!${MARK}|[ะาำ]| า)`,
  },
  {
    consonant: 'จ',
    before: '(?<!วา|เจร)',
    words: 'นวน|นอง|นน|นำ|น า|กัด|คุก|ลอง',
    not: `[กงนรมว](?!${MARK}|[ะาำ]| า)|ริก|รึก`,
  },
  {
    consonant: 'ท',
    before: '(?<!วิท|ศรัท)',
    words: 'งาน|งบ|ง าน|นอง|นุ|นาย|ยอด|เนียบ',
    not: `[งนยบล](?!${MARK}|[ะาำ]| า)|[สรม](?:$|[^ก-๎])|รก|รุณ|ยาท|น`,
  },
  {
    consonant: 'น',
    before: '(?<![ฒสธตจว]|ล้|คณ|ด)',
    words: '(?<!ฒน า)(?:เสนอ|เข้า|ส่ง|นโยบาย|ความ|มา|คณะ|ทาง|รายชื่อ)',
    not: `[ยงมคทนวฬปภ](?!${MARK}|[ะำ])|ที|วิ|นา|รี|$|[^ก-๎]`,
  },
];

/** Word beginnings after which ท, จ, น, ง or ย must be ำ, whatever follows. */
const PREFIXED: readonly (readonly [string, string])[] = [
  ['จัด|กระ|การ|ผู้|ได้|ร่วม', 'ท(?!ง|น(?![โิ]))'],
  ['ประ|จด|ระบุจด', 'จ'],
  ['แนะ|ชี้|ผู้|คำแนะ', 'น'],
  ['ครอบ|เงื่อน', 'ง'],
];

/** A consonant with its tone mark, and what must not follow, or must. */
const TONED = [
  '(?<!ห)น้(?= า)',
  'ต่(?= า(?!ง))',
  'ซ้(?= า(?!ย))',
  'ย้(?= า(?!ย))',
  'คว่(?= า)',
  '(?<=ส)ม่(?= า)',
  'ค้(?= า(?:ประกัน|ยัน|จุน|ชู))',
  'ร่(?= า(?:รวย|เรียน|ลา|ไห้))',
  'ล้(?= า(?:เลิศ|ค่า|หน้า|ยุค))',
].join('|');

function pattern(): RegExp {
  const listed = Object.keys(WORDS).map((consonant) => `${consonant}(?= า(?:${WORDS[consonant]}))`);
  const open = ANY.map(
    ({ consonant, before, words, not }) => `${consonant}(?= า(?:${words}))|${before}${consonant}(?= า(?!${not}))`,
  );
  const prefixed = PREFIXED.map(([before, consonant]) => {
    const [letter, ...rest] = consonant;
    return `(?<=${before})${letter}(?= า${rest.join('')})`;
  });
  return new RegExp(`(${[...prefixed, ...listed, ...open, TONED].join('|')}) า`, 'g');
}

/** Every place where a consonant, a space and า must be ำ; group 1 is the consonant with its tone mark. */
export const SPACED_SARA_AM = pattern();

/** Quick test: whether there is anything to look at. */
export const MAYBE_SPACED_SARA_AM = new RegExp(`${C}[่-๋]? า`);
