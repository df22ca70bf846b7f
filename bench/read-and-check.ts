/** What reading and checking a sheet of measures costs, and how it grows with the rows. */
import { load, median } from './run';
import { sheetOf } from './sheet';

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

export async function readAndCheck() {
  const core = await load<Core>(ENTRY);
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
