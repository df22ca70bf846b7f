/** What reading and checking a sheet of measures costs, and how it grows with the rows. */
import { load, RUNS, type Times, timesOf, WARM_UPS } from './run';
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
      read: timesOf(() => core.read(rows)),
      both: timesOf(() => core.checkSteps(core.read(rows))),
    };
  });
  console.log(`milliseconds, median and best of ${RUNS} runs, after ${WARM_UPS} that warm the engine up`);
  console.log('   steps   characters a row   findings          reading   reading and checking');
  for (const { steps, perRow, findings, read, both } of measured) {
    console.log(
      `${String(steps).padStart(8)} ${String(perRow).padStart(18)} ${String(findings).padStart(10)} ${said(read).padStart(16)} ${said(both).padStart(22)}`,
    );
  }
  const [small, large] = measured;
  if (small && large) {
    const growth = (of: 'median' | 'best') =>
      `${(large.read[of] / small.read[of]).toFixed(1)} times the reading, ${(large.both[of] / small.both[of]).toFixed(1)} times the whole`;
    console.log(`ten times the rows: ${growth('median')}; by the best runs ${growth('best')}`);
  }
}

const said = ({ median, best }: Times): string => `${median.toFixed(1)} / ${best.toFixed(1)}`;
