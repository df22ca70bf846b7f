/** Spreadsheets as large as they may become, each at one of its limits. */
import { type Host, openHost } from '../../host/index';
import { modelledLatency } from '../../host/workbench/latency';
import { sheetOf } from '../sheet';

export interface Large {
  readonly name: string;
  /** Rows of steps, with their header. */
  readonly rows: () => string[][];
  readonly sections?: readonly string[];
}

const SECTION = 0;
const RESULT = 6;
/** Google's limit of a cell. */
const CELL = 50_000;

const cut = (rows: string[][], length: number): string[][] =>
  rows.map((row) => row.map((text) => text.slice(0, length)));

const FIFTY = Array.from({ length: 50 }, (_, i) => `ส่วนที่ ${i + 1}`);

export const LARGE: readonly Large[] = [
  { name: '10 steps', rows: () => sheetOf(10) },
  { name: '3,000 short steps', rows: () => cut(sheetOf(3_000), 55) },
  { name: '3,000 steps', rows: () => sheetOf(3_000) },
  { name: '10,000 steps', rows: () => sheetOf(10_000) },
  {
    name: '1,000 steps in 50 sections',
    rows: () =>
      sheetOf(1_000).map((row, i) =>
        row.map((text, c) => (i > 0 && c === SECTION ? (FIFTY[Math.floor((i - 1) / 20)] ?? '') : text)),
      ),
    sections: FIFTY,
  },
  {
    name: '100 steps, each with a cell of 50,000 characters',
    rows: () =>
      sheetOf(100).map((row, i) =>
        row.map((text, c) =>
          i > 0 && c === RESULT ? `${text} `.repeat(Math.ceil(CELL / (text.length + 1))).slice(0, CELL) : text,
        ),
      ),
  },
];

/** What a row says, in characters, on average. */
export function charactersIn(rows: readonly (readonly string[])[]): number {
  const steps = rows.slice(1);
  return Math.round(steps.flat().reduce((sum, { length }) => sum + length, 0) / steps.length);
}

/** The add-on set up on a spreadsheet of that size; its calls cost virtual time by the table of the workbench. */
export function openLarge({ rows, sections = [] }: Large, dist: string): Host {
  const host = openHost({
    dist,
    locale: 'th',
    now: new Date('2025-10-15T02:00:00Z'),
    answers: ({ kind, buttons }) => (kind === 'prompt' ? { button: 'OK', text: '2' } : buttons === 'OK' ? 'OK' : 'YES'),
    latency: modelledLatency,
  });
  host.run('setUpSheets');
  host.type('มาตรการ', 'A1', rows());
  if (sections.length > 0)
    host.type(
      'ส่วนรายงาน',
      'A2',
      sections.map((code) => [code, `แบบวัด ${code}`, 'ผลคะแนนของส่วนนี้ชี้ว่าควรปรับปรุงการให้บริการ']),
    );
  const labels = host.display('ตั้งค่า').map(([label]) => label);
  host.type('ตั้งค่า', `B${labels.indexOf('ชื่อหน่วยงาน') + 1}`, [['องค์การบริหารส่วนตำบลบึงตะวันรอน'], ['2568']]);
  return host;
}
