/** An office at work: one spreadsheet of a few steps, every cell with a word of its own, and pages that two users have loaded. */
import type { Host } from '../../host/index';
import type { SheetStep, SidebarData } from '../../src/server/answers';
import { fromPage, openWorkbook } from '../support/addon';

export const MEASURES = 'มาตรการ';

/** Six steps in two sections; the second step of a measure repeats it. */
const ROWS = [
  ['IIT', '๑.๑ มาตรการก', '๑.๑.๑ ขั้นตอนก', 'กองคลังก', 'ไตรมาส ๑', 'ดำเนินการแล้วเสร็จ', 'ผลก', '', 'หลักฐานก'],
  ['', '', '๑.๑.๒ ขั้นตอนข', 'กองคลังข', 'ไตรมาส ๒', 'อยู่ระหว่างการดำเนินการ', 'ผลข', '', 'หลักฐานข'],
  ['IIT', '๑.๒ มาตรการค', '๑.๒.๑ ขั้นตอนค', 'กองคลังค', 'ไตรมาส ๓', 'ดำเนินการแล้วเสร็จ', 'ผลค', '', 'หลักฐานค'],
  ['EIT', '๒.๑ มาตรการง', '๒.๑.๑ ขั้นตอนง', 'กองคลังง', 'ไตรมาส ๔', 'ดำเนินการแล้วเสร็จ', 'ผลง', '', 'หลักฐานง'],
  ['EIT', '๒.๒ มาตรการจ', '๒.๒.๑ ขั้นตอนจ', 'กองคลังจ', 'ไตรมาส ๔', 'ดำเนินการแล้วเสร็จ', 'ผลจ', '', 'หลักฐานจ'],
  ['EIT', '๒.๓ มาตรการฉ', '๒.๓.๑ ขั้นตอนฉ', 'กองคลังฉ', 'ไตรมาส ๔', 'ดำเนินการแล้วเสร็จ', 'ผลฉ', '', 'หลักฐานฉ'],
];
/** A column of the staff's own. */
const NOTES = ['หมายเหตุ', 'โน้ตก', 'โน้ตข', 'โน้ตค', 'โน้ตง', 'โน้ตจ', 'โน้ตฉ'];

/** The letters in which the rows' words end. */
export const LETTERS = ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ'];

/** Blank rows that each sheet keeps: few, since all cells of a state are copied for each case. */
const SPARE = 12;

export interface Office {
  readonly host: Host;
  /** What each user's page has loaded. */
  readonly page: SidebarData;
  /** Puts everything back to how it was in the beginning. */
  reset(): void;
}

export function openOffice(): Office {
  const host = openWorkbook({ now: new Date('2025-10-15T02:00:00Z') });
  host.type(MEASURES, 'A2', ROWS);
  host.type(
    MEASURES,
    'K1',
    NOTES.map((note) => [note]),
  );
  host.type('ตั้งค่า', 'B2', [['องค์การบริหารส่วนตำบลบึงตะวันรอน'], ['2568']]);
  for (const sheet of host.workbook.sheets) {
    const { row } = lastRowOf(host, sheet.name);
    const spare = sheet.maxRows - row - SPARE;
    if (spare > 0) host.byHand('sheet.delete', sheet.id, 'rows', row + SPARE + 1, spare);
  }
  const page = fromPage<SidebarData>(host, 'loadSidebar', {});
  const start = host.snapshot();
  return { host, page, reset: () => host.restore(start) };
}

const lastRowOf = (host: Host, sheet: string) => ({ row: Math.max(1, host.display(sheet).length) });

export function stepIn(page: SidebarData, row: number): SheetStep {
  const step = page.steps.find((each) => each.row === row);
  if (!step) throw new Error(`No step in row ${row}`);
  return step;
}

/** All that the sheets say, but for the add-on's own signs, times and links: two orders of work that come to the same are alike. */
export function told(host: Host): Record<string, readonly string[][]> {
  return Object.fromEntries(host.workbook.sheets.map(({ name }) => [name, host.display(name)]));
}
