/** Set-up: makes what is missing, changes nothing that is there, and never overwrites another's sheet. */
import { describe, expect, test } from '@jest/globals';
import { alertOf, openAddOn, openWorkbook, toastOf } from '../support/addon';
import { expectSame } from '../support/same';

const NAMES = ['มาตรการ', 'ส่วนรายงาน', 'ตั้งค่า', 'สรุป', 'ผลการตรวจสอบ', 'ประวัติรายงาน'];

test('makes the six sheets, with their headers', () => {
  const host = openWorkbook();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(NAMES));
  expect(host.display('มาตรการ')[0]).toEqual([
    'ส่วน',
    'มาตรการ',
    'ขั้นตอนหรือวิธีการปฏิบัติ',
    'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
    'กำหนดแล้วเสร็จ',
    'สถานะ',
    'ผลการดำเนินการ',
    'วันที่แล้วเสร็จ',
    'หลักฐาน (ลิงก์)',
    'ผลตรวจ',
  ]);
});

test('freezes the header and fits a laptop screen', () => {
  const host = openWorkbook();
  for (const name of NAMES) {
    const sheet = host.sheet(name);
    expect(sheet.frozenRows).toBe(1);
  }
});

test('run twice, the second changes nothing and says so', () => {
  const host = openWorkbook();
  const before = host.snapshot();
  expect(toastOf(host.run('setUpSheets'))).toBe('ชีตครบอยู่แล้ว ไม่มีอะไรเปลี่ยน');
  expectSame(host.snapshot(), before);
});

test('run again after staff have worked, it leaves their rows, and their moved columns, alone', () => {
  const host = openWorkbook();
  host.type('มาตรการ', 'A1', [['ขั้นตอน', 'มาตรการ', 'ส่วน', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'สถานะ', 'ผลการดำเนินการ']]);
  host.type('มาตรการ', 'A2', [['๑.๑.๑ ก', '๑.๑ ข', 'IIT']]);
  const before = host.snapshot();
  host.run('setUpSheets');
  expectSame(host.snapshot(), before);
});

describe('a sheet of that name with something else in it', () => {
  test.each(NAMES)('%s is not touched, and none of the others is made', (name) => {
    const host = openAddOn();
    host.type(name, 'A1', [['รายชื่อ', 'เบอร์โทร']]);
    const before = host.snapshot();
    expect(alertOf(host.run('setUpSheets'))).toMatch(new RegExp(`"${name}".*เปลี่ยนชื่อชีต`));
    expectSame(host.snapshot(), before);
  });

  test('an empty one is used', () => {
    const host = openAddOn();
    host.type('มาตรการ', 'A1', [['']]);
    host.run('setUpSheets');
    expect(host.display('มาตรการ')[0]?.[0]).toBe('ส่วน');
  });
});
