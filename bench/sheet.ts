/** Sheets of measures of any length, the same in every run, with the words and lengths that such reports have. */

const HEADER = [
  'ส่วน',
  'มาตรการ',
  'ขั้นตอนหรือวิธีการปฏิบัติ',
  'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
  'กำหนดแล้วเสร็จ',
  'สถานะ',
  'ผลการดำเนินการ',
  'วันที่แล้วเสร็จ',
  'หลักฐาน (ลิงก์)',
];

const UNITS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'];

/** Words that such reports are made of; each row puts others of them together, as each measure has its own words. */
const WORDS =
  'จัดทำ|คู่มือ|แผน|ประชุม|ชี้แจง|บุคลากร|ประชาชน|ผู้รับบริการ|ผู้มาติดต่อ|หลักเกณฑ์|ระเบียบ|ขั้นตอน|การให้บริการ|การเบิกจ่าย|งบประมาณ|การจัดซื้อจัดจ้าง|ทรัพย์สิน|ของทางราชการ|ตรวจสอบ|ติดตาม|รายงาน|ผู้บริหาร|ข้อเสนอแนะ|ความพึงพอใจ|ปรับปรุง|แบบฟอร์ม|เผยแพร่|ประกาศ|มอบหมาย|คณะทำงาน|อบรม|คุณธรรม|จริยธรรม|ความโปร่งใส|ข้อมูลข่าวสาร|ช่องทาง|ร้องเรียน|ร้องทุกข์|เจ้าหน้าที่|หน่วยงาน|ชุมชน|หมู่บ้าน|โครงการ|กิจกรรม|ตามกำหนด|ให้ครบถ้วน|และ|เพื่อให้|โดย|ของ|ใน|แก่|ทั้งนี้|อย่างทั่วถึง'.split(
    '|',
  );

/** Words before which Thai puts a space. */
const CLAUSE = new Set(['และ', 'เพื่อให้', 'โดย', 'ทั้งนี้']);

/** Measures of one matter, each with one step, as in the reports seen: so no part of a number has more than three digits. */
const MEASURES = 10;

/** A row of numbers that is the same in every run (a linear congruential generator, Numerical Recipes' constants). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Rows of some 500 characters, as the reports seen have them; most in order, one in ten done with nothing said. They went
 * through JSON, as texts come from a service: each in one piece, and not as the engine's note of what it was put together from.
 */
export function sheetOf(steps: number): string[][] {
  const next = randomNumbers(steps);
  /** That many words, none of them twice; a space before the words that begin a clause. */
  const sentence = (words: number) => {
    const left = [...WORDS];
    const taken = Array.from({ length: words }, () => left.splice(next(left.length), 1)[0] ?? '');
    return taken.map((word, i) => (i > 0 && CLAUSE.has(word) ? ` ${word}` : word)).join('');
  };
  const inSection = new Map<string, number>();
  const rows = Array.from({ length: steps }, (_, i) => {
    const section = ['IIT', 'EIT', 'OIT'][Math.floor((i * 3) / steps)] ?? 'OIT';
    const before = inSection.get(section) ?? 0;
    inSection.set(section, before + 1);
    const number = `${Math.floor(before / MEASURES) + 1}.${(before % MEASURES) + 1}`;
    const faulty = i % 10 === 7;
    return [
      section,
      `${number} ${sentence(20)}`,
      `${number}.1 ${sentence(24)}`,
      UNITS[i % UNITS.length] ?? '',
      'ปีงบประมาณ 2568',
      'ดำเนินการแล้วเสร็จ',
      faulty ? '' : `${sentence(30)} ครั้งที่ ${i}`,
      faulty ? '' : `${1 + (i % 28)} มีนาคม 2568`,
      `https://example.go.th/ita/2568/${i}`,
    ];
  });
  return JSON.parse(JSON.stringify([HEADER, ...rows]));
}
