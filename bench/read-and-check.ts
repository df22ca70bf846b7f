/** What reading and checking a sheet of measures costs, and how it grows with the rows. */
import { load, RUNS, type Times, timesOf, WARM_UPS } from './run';
import { sheetOf } from './sheet';
import { type Table, times, whole } from './table';

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

interface Measured {
  readonly steps: number;
  readonly perRow: number;
  readonly findings: number;
  readonly read: Times;
  readonly both: Times;
}

export async function readAndCheck(): Promise<Table> {
  const core = await load<Core>(ENTRY);
  const measured = [1_000, 10_000].map((steps): Measured => {
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
  const [small, large] = measured as [Measured, Measured];
  return {
    title: 'Reading and checking a sheet',
    note: `Milliseconds, median and best of ${RUNS} runs, after ${WARM_UPS} that warm the engine up; in a bare V8 context, as the add-on has it.`,
    head: ['', 'characters a row', 'findings', 'reading', 'reading and checking'],
    rows: [
      ...measured.map(({ steps, perRow, findings, read, both }) => [
        `${whole(steps)} steps`,
        String(perRow),
        whole(findings),
        said(read),
        said(both),
      ]),
      ['ten times the rows', '', '', growth(small.read, large.read), growth(small.both, large.both)],
    ],
  };
}

const said = ({ median, best }: Times): string => `${median.toFixed(1)} / ${best.toFixed(1)}`;
const growth = (small: Times, large: Times): string =>
  `${times(large.median / small.median)} times / ${times(large.best / small.best)}`;
