/** The charts of the summary: native ones that a rerun points at their tables; what staff keep beside them stays. */
import { describe, expect, test } from '@jest/globals';
import { fromPage, openWorkbook, sample, startingWith } from '../support/addon';
import { expectSame } from '../support/same';

const SHEET = 'สรุป';

const open = startingWith((host) => {
  fromPage(host, 'importDocument', { text: sample() });
  host.run('summariseSheet');
}, openWorkbook);
type Host = ReturnType<typeof open>;
type Chart = ReturnType<typeof charts>[number];
const charts = (host: Host) => host.sheet(SHEET).charts;
const lines = (host: Host) => host.display(SHEET);
const lineOf = (host: Host, head: string) => lines(host).findIndex((row) => row[0] === head);
/** The cells that a chart shows. */
const shown = (host: Host, index: number) => {
  const area = charts(host)[index]?.areas[0];
  if (!area) throw new Error(`No chart ${index}`);
  return lines(host)
    .slice(area.row - 1, area.row - 1 + area.rows)
    .map((row) => row.slice(area.column - 1, area.column - 1 + area.columns));
};

test('status by section and by unit, stacked, and a timeline by quarter', () => {
  const host = open();
  expect(charts(host).map(({ type, options }) => [type, options.title, options.isStacked])).toEqual([
    ['COLUMN', 'สถานะแยกตามส่วน', true],
    ['BAR', 'สถานะแยกตามหน่วยงาน', true],
    ['COLUMN', 'ขั้นตอนที่เสร็จในแต่ละไตรมาส', undefined],
  ]);
});

test('a chart shows its table: header, a row a section, no sum', () => {
  const host = open();
  expect(shown(host, 0)).toEqual([
    ['ส่วน', '○ ยังไม่ทำ', '◐ ระหว่างทำ', '✓ เสร็จ', '✕ ยกเลิก', '? ไม่ทราบ'],
    ['IIT', '0', '0', '3', '0', '0'],
    ['EIT', '0', '1', '2', '0', '0'],
    ['OIT', '0', '0', '4', '0', '0'],
  ]);
  expect(shown(host, 1)[0]?.[0]).toBe('หน่วยงาน');
  expect(shown(host, 2).map((row) => row.length)).toEqual(Array(7).fill(2));
});

describe('run again', () => {
  test('with nothing new, it changes nothing', () => {
    const host = open();
    const before = host.snapshot();
    host.run('summariseSheet');
    expectSame(host.snapshot(), before);
  });

  test('the charts follow their tables, in their places', () => {
    const host = open();
    const [first, second] = charts(host);
    if (second) second.position = { row: 40, column: 12, offsetX: 0, offsetY: 0 };
    host.type('มาตรการ', 'A12', [['T1', '๑ เพิ่ม', '๑.๑ เพิ่ม', 'กองช่าง', 'ไตรมาส ๑', 'ยกเลิก']]);
    host.run('summariseSheet');
    expect(charts(host).map(({ id }) => id)).toEqual(expect.arrayContaining([first?.id, second?.id]));
    expect(charts(host)).toHaveLength(3);
    expect(charts(host)[1]?.position.row).toBe(40);
    expect(shown(host, 0)[4]).toEqual(['T1', '0', '0', '0', '1', '0']);
    expect(shown(host, 1).some((row) => row[0] === 'กองช่าง')).toBe(true);
  });

  test('by a colleague with another language, it makes no second set', () => {
    const host = open();
    const before = structuredClone(charts(host));
    host.setLocale('2', 'en');
    host.run('summariseSheet', [], { user: '2' });
    expect(charts(host).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(charts(host)[0]?.options.title).not.toBe(before[0]?.options.title);
    host.run('summariseSheet', [], { user: '1' });
    expect(charts(host)).toEqual(before);
  });

  test("staff's own cells and charts beside stay, and a chart of ours that is gone comes back", () => {
    const host = open();
    host.type(SHEET, 'J2', [['ของเรา']]);
    const own = { ...structuredClone(charts(host)[0] as Chart), id: 999, options: { title: 'กราฟของเรา' } };
    host.sheet(SHEET).charts = [own, ...charts(host).slice(1)];
    host.run('summariseSheet');
    expect(lines(host)[1]?.[9]).toBe('ของเรา');
    expect(charts(host).find(({ id }) => id === 999)).toEqual(own);
    expect(charts(host)).toHaveLength(4);
  });
});

test('of a sheet without measures, it says so and makes no chart', () => {
  const host = openWorkbook();
  host.run('summariseSheet');
  expect(lineOf(host, 'ยังไม่มีมาตรการในชีต')).toBeGreaterThan(0);
  expect(charts(host)).toEqual([]);
});
