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

const SUBJECTS = ['การเบิกจ่าย', 'การจัดซื้อจัดจ้าง', 'การให้บริการ', 'การรับเรื่องร้องเรียน', 'การใช้รถยนต์ส่วนกลาง', 'การฝึกอบรม'];
const UNITS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'];

/** Rows as agencies write them: some 600 characters each, most in order, one in ten with a fault or two. */
function sheetOf(steps: number): string[][] {
  const rows = Array.from({ length: steps }, (_, i) => {
    const section = ['IIT', 'EIT', 'OIT'][Math.floor((i * 3) / steps)] ?? 'OIT';
    const subject = SUBJECTS[i % SUBJECTS.length];
    const number = i - Math.ceil((Math.floor((i * 3) / steps) * steps) / 3) + 1;
    const faulty = i % 10 === 7;
    return [
      section,
      `${number}.1 กำหนดแนวทาง${subject}ของหน่วยงาน เรื่องที่ ${i} เพื่อให้บุคลากรและประชาชนเห็นว่าการปฏิบัติหน้าที่เป็นไปอย่างโปร่งใส ตรวจสอบได้ และใช้งบประมาณเกิดประโยชน์สูงสุด`,
      `${number}.1.1 จัดทำคู่มือ${subject} ฉบับที่ ${i} ประชุมชี้แจงผู้ที่เกี่ยวข้อง และติดตามผลทุกไตรมาส พร้อมสรุปข้อเสนอแนะให้ผู้บริหารทราบก่อนสิ้นปีงบประมาณ`,
      UNITS[i % UNITS.length] ?? '',
      'ปีงบประมาณ 2568',
      'ดำเนินการแล้วเสร็จ',
      faulty
        ? ''
        : `จัดทำคู่มือ${subject}ฉบับที่ ${i} แล้ว และประชุมชี้แจงผู้ปฏิบัติงานที่ห้องประชุม มีผู้เข้าร่วม ${20 + (i % 30)} คน ผู้เข้าร่วมเสนอให้ปรับแบบฟอร์มให้สั้นลง หน่วยงานจึงปรับแบบฟอร์มและแจ้งเวียนให้ทุกส่วนราชการใช้ร่วมกัน`,
      faulty ? '' : `${1 + (i % 28)} มีนาคม 2568`,
      `https://example.go.th/ita/2568/${i}`,
    ];
  });
  return [HEADER, ...rows];
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
    return {
      steps,
      findings: core.checkSteps(reading).length,
      read: median(() => core.read(rows)),
      both: median(() => core.checkSteps(core.read(rows))),
    };
  });
  console.log('   steps   findings    reading   reading and checking');
  for (const { steps, findings, read, both } of measured) {
    console.log(
      `${String(steps).padStart(8)} ${String(findings).padStart(10)} ${read.toFixed(1).padStart(7)} ms ${both.toFixed(1).padStart(16)} ms`,
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
