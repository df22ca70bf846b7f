/** Summary: tables whose sums agree, replaced in place, and nothing of the user's beside them lost. */
import { expect, test } from '@jest/globals';
import { fromPage, openWorkbook, sample, toastOf } from '../support/addon';

function summarised() {
  const host = openWorkbook();
  fromPage(host, 'importDocument', { text: sample() });
  const said = toastOf(host.run('summariseSheet'));
  return { host, said };
}

const table = (rows: string[][], title: string) => {
  const start = rows.findIndex(([first]) => first === title);
  const end = rows.findIndex(([first], i) => i > start && first === '');
  return rows.slice(start + 1, end < 0 ? rows.length : end);
};

test('by section and by unit: as many as there are steps, nine of ten done', () => {
  const { host, said } = summarised();
  const rows = host.display('สรุป');
  for (const title of ['แยกตามส่วน', 'แยกตามหน่วยงานที่รับผิดชอบ']) {
    const [, ...body] = table(rows, title);
    const sum = body.pop();
    expect(sum?.slice(0, 8)).toEqual(['รวม', '10', '0', '1', '9', '0', '0', '90']);
    for (const column of [1, 2, 3, 4, 5, 6]) {
      expect(body.reduce((total, row) => total + Number(row[column]), 0)).toBe(Number(sum?.[column]));
    }
  }
  expect(table(rows, 'แยกตามส่วน').map(([name]) => name)).toEqual(['ส่วน', 'IIT', 'EIT', 'OIT', 'รวม']);
  expect(said).toContain('เสร็จ 9 จาก 10');
});

test('what is overdue is listed with its owner and its days', () => {
  const { host } = summarised();
  const overdue = table(host.display('สรุป'), 'ขั้นตอนที่เกินกำหนด');
  expect(overdue[1]?.slice(0, 5)).toEqual([
    expect.stringMatching(/^2\.1\.1 /),
    'EIT',
    'สำนักปลัด',
    'ปีงบประมาณ ๒๕๖๘',
    '15',
  ]);
});

test('last year’s scores, where they are given, make a total and its level', () => {
  const { host } = summarised();
  host.type('ส่วนรายงาน', 'D2', [['90'], ['80'], ['100']]);
  host.run('summariseSheet');
  expect(host.display('สรุป').flat()).toContain('คะแนน ITA ปี 2567 รวม 91 ระดับ ผ่าน');
});

test('run again it is the same; what staff keep beside it stays; rows that are gone leave nothing behind', () => {
  const { host } = summarised();
  host.type('สรุป', 'K4', [['ฝากเตือนกองคลัง']]);
  const before = host.display('สรุป');
  host.run('summariseSheet');
  expect(host.display('สรุป')).toEqual(before);
  host.type('มาตรการ', 'D3', [['กองช่าง']]);
  host.run('summariseSheet');
  expect(host.display('สรุป').flat()).toContain('ฝากเตือนกองคลัง');
  expect(host.display('สรุป').flat()).toContain('กองช่าง');
});

test('of an empty sheet it says so', () => {
  const host = openWorkbook();
  host.run('summariseSheet');
  expect(host.display('สรุป').flat()).toContain('ยังไม่มีมาตรการในชีต');
});
