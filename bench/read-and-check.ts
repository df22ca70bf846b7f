/**
 * `npm run bench`: what reading and checking a sheet of measures costs, and how it grows with the rows.
 * The core runs as it does in the add-on: bundled to es2019, in a V8 context that has nothing but the language.
 */
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

const ENTRY = `
  import { readSteps } from './src/core/steps';
  import { check } from './src/core/rules';
  import { readSettings } from './src/core/settings-table';

  const SETTINGS = { ...readSettings([]), agency: 'องค์การบริหารส่วนตำบลบึงตะวันรอน', reportYear: 2568,
    units: ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'] };
  const SECTIONS = ['IIT', 'EIT', 'OIT'].map((code, i) =>
    ({ code, heading: 'แบบวัด ' + code, analysis: 'ผลคะแนนของส่วนนี้ชี้ว่าควรปรับปรุงการให้บริการ', score: null, row: i + 2 }));

  export const read = (rows) => readSteps({ sheet: 'มาตรการ', rows });
  export const checkSteps = ({ steps, columns }) =>
    check({ steps, columns, sections: SECTIONS, settings: SETTINGS, today: '2025-10-15' });
`;

interface Core {
  read(rows: string[][]): { steps: unknown[]; columns: object };
  checkSteps(read: object): unknown[];
}

async function loadCore(): Promise<Core> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'core',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
  });
  const context = vm.createContext({});
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  return vm.runInContext('core', context);
}

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
function sheetOf(steps: number): string[][] {
  const next = randomNumbers(steps);
  /** That many words, none of them twice; a space before the words that begin a clause. */
  const sentence = (words: number) => {
    const left = [...WORDS];
    const taken = Array.from({ length: words }, () => left.splice(next(left.length), 1)[0] ?? '');
    return taken.map((word, i) => (i > 0 && CLAUSE.has(word) ? ` ${word}` : word)).join('');
  };
  const numbers = new Map<string, number>();
  const rows = Array.from({ length: steps }, (_, i) => {
    const section = ['IIT', 'EIT', 'OIT'][Math.floor((i * 3) / steps)] ?? 'OIT';
    const number = (numbers.get(section) ?? 0) + 1;
    numbers.set(section, number);
    const faulty = i % 10 === 7;
    return [
      section,
      `${number}.1 ${sentence(20)}`,
      `${number}.1.1 ${sentence(24)}`,
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

/** The middle one of several runs, in milliseconds, after two that warm the engine up. */
function median(run: () => void, runs = 9): number {
  run();
  run();
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

async function main() {
  const core = await loadCore();
  const measured = [1_000, 10_000].map((steps) => {
    const rows = sheetOf(steps);
    const reading = core.read(rows);
    if (reading.steps.length !== steps) throw new Error(`${reading.steps.length} of ${steps} steps were read`);
    const characters = rows.flat().reduce((sum, cell) => sum + cell.length, 0);
    return {
      steps,
      perRow: Math.round(characters / steps),
      findings: core.checkSteps(reading).length,
      read: median(() => core.read(rows)),
      both: median(() => core.checkSteps(core.read(rows))),
    };
  });
  console.log('   steps   characters a row   findings    reading   reading and checking');
  for (const { steps, perRow, findings, read, both } of measured) {
    console.log(
      `${String(steps).padStart(8)} ${String(perRow).padStart(18)} ${String(findings).padStart(10)} ${read.toFixed(1).padStart(7)} ms ${both.toFixed(1).padStart(16)} ms`,
    );
  }
  const [small, large] = measured;
  if (small && large) {
    console.log(
      `ten times the rows: ${(large.read / small.read).toFixed(1)} times the reading, ${(large.both / small.both).toFixed(1)} times the whole`,
    );
  }
}

await main();
