import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findColumns, isHeaderAgain, matchHeader } from '../../src/core/columns';
import { Failure } from '../../src/core/failure';
import { STRONG_NAMES } from '../../src/core/header-names';
import { COLUMN_KEYS, type ColumnKey } from '../../src/core/step';

function failureOf(rows: string[][]): Failure {
  try {
    findColumns(rows, 'แผน');
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('no failure');
}

describe('a heading', () => {
  test.each<[string, ColumnKey | null]>([
    ['มาตรการ/แนวทาง', 'measure'],
    ['มาตรการ/กิจกรรม', 'measure'],
    ['ประเด็น', 'measure'],
    ['ขั้นตอน\nหรือวิธีการ ปฏิบัติ', 'step'],
    ['ขั้นตอน/วิธีการ', 'step'],
    ['วิธีดำเนินการ', 'step'],
    ['กิจกรรม/โครงการ', 'step'],
    ['กิจกรรมการดำเนินงาน', 'step'],
    ['วิธีการ/ขั้นตอนการดำเนินการ', 'step'],
    ['รายละเอียดขั้นตอน', 'step'],
    ['รายละเอียดผลการดำเนินงาน', 'result'],
    ['วิธีการนำไปปฏิบัติ', 'step'],
    ['กลุ่มงานที่รับผิดชอบ', 'responsible'],
    ['กำหนดระยะเวลาดำเนินการ', 'due'],
    ['ช่วงเวลาดำเนินงาน', 'due'],
    ['แล้วเสร็จภายใน', 'due'],
    ['ความก้าวหน้าการดำเนินการ', 'result'],
    ['เอกสารแนบ', 'evidence'],
    ['แนวทางปฏิบัติ', 'step'],
    ['ผู้รับผิดชอบ หรือ ผู้ที่เกี่ยวข้อง', 'responsible'],
    ['หน่วยงานที่ รับผิดชอบ', 'responsible'],
    ['กำหนดแล้ว เสร็จ', 'due'],
    ['กําหนดแล้วเสร็จ', 'due'],
    ['ก าหนดแล้วเสร็จ', 'due'],
    ['ระยะเวลาดำเนินการ', 'due'],
    ['กำหนดเวลา', 'due'],
    ['วันที่แล้วเสร็จ', 'completedOn'],
    ['วันที่ดำเนินการแล้วเสร็จ', 'completedOn'],
    ['วัน/เดือน/ปี ที่แล้วเสร็จ', 'completedOn'],
    ['ผลการดำเนินงาน', 'result'],
    ['ผลการปฏิบัติ', 'result'],
    ['ผลการดำเนินการ (ณ วันที่ 31 มีนาคม 2566)', 'result'],
    ['ผลตรวจ', 'check'],
    ['สถานะการดำเนินการ', 'status'],
    ['หลักฐาน (ลิงก์)', 'evidence'],
    ['URL', 'evidence'],
    ['เอกสารอ้างอิง', 'evidence'],
    ['ที่', 'measureNo'],
    ['ลำดับ', 'measureNo'],
    ['หมายเหตุ', null],
    ['งบประมาณ (บาท)', null],
    ['ปัญหา/อุปสรรค', null],
    ['ตัวชี้วัด', null],
    ['ผลที่คาดว่าจะได้รับ', null],
    ['ผลการประเมิน', null],
    ['', null],
  ])('%j means %s', (text, key) => {
    expect(matchHeader(text)).toBe(key);
  });

  test('every name in the list means its own column', () => {
    for (const key of COLUMN_KEYS)
      for (const name of STRONG_NAMES[key]) expect([name, matchHeader(name)]).toEqual([name, key]);
  });
});

describe('the columns of a sheet', () => {
  test('are found below titles, in any order, among columns that are not ours', () => {
    const rows = [
      ['แผนปฏิบัติการ'],
      [],
      ['ผลการดำเนินงาน', 'หมายเหตุ', 'ขั้นตอน/วิธีการ', 'งบประมาณ', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
    ];
    expect(findColumns(rows)).toEqual({
      marks: [],
      headerRow: 3,
      columns: { result: 0, step: 2, measure: 4, responsible: 5, due: 6 },
    });
  });

  test('a column of numbers belongs to the text beside it, unless the texts carry their own', () => {
    const header = ['ที่', 'มาตรการ', 'ข้อ', 'ขั้นตอน', 'ผล'];
    expect(findColumns([header, ['1', 'ก', '1.1', 'ข', '']]).columns).toMatchObject({ measureNo: 0, stepNo: 2 });
    const columns = findColumns([header, ['1', '๑.๑ ก', '1', '๑.๑.๑ ข', '']]).columns;
    expect(columns.measureNo).toBeUndefined();
    expect(columns.stepNo).toBeUndefined();
  });

  test('a word that may mean several columns takes the one that is left', () => {
    expect(findColumns([['มาตรการ', 'กิจกรรม', 'ผล']]).columns).toMatchObject({ measure: 0, step: 1, result: 2 });
    expect(findColumns([['กิจกรรม', 'วิธีดำเนินการ', 'ผล']]).columns).toMatchObject({ measure: 0, step: 1 });
    expect(findColumns([['ประเด็น', 'มาตรการ', 'ขั้นตอน', 'ผล']]).columns).toMatchObject({ section: 0, measure: 1 });
  });

  test('a header of two rows is read as one', () => {
    const rows = [
      ['มาตรการ', 'ขั้นตอน', 'ผลการดำเนินการ', ''],
      ['', '', 'สถานะ', 'รายละเอียด'],
    ];
    expect(findColumns(rows)).toEqual({
      marks: [],
      headerRow: 2,
      columns: { measure: 0, step: 1, status: 2, result: 3 },
    });
  });

  test('a column whose cells name indicators or sections is that of the sections, whatever its heading', () => {
    const header = ['ตัวชี้วัด', 'มาตรการ', 'ผลการดำเนินการ'];
    const columns = (...cells: string[]) => findColumns([header, ...cells.map((cell) => [cell, 'ก', 'ข'])]).columns;
    expect(columns('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', '', 'การใช้งบประมาณ').section).toBe(0);
    expect(columns('ร้อยละ 80 ของบุคลากรผ่านการอบรม', 'จำนวนครั้งที่จัดประชุม').section).toBeUndefined();
  });

  test('measures or steps, and results or statuses, are enough', () => {
    expect(findColumns([['ขั้นตอน', 'สถานะ']]).columns).toEqual({ step: 0, status: 1 });
    expect(findColumns([['มาตรการ', 'ผลการดำเนินการ']]).columns).toEqual({ measure: 0, result: 1 });
  });
});

describe('columns that can not be told', () => {
  test('a missing one is named, with what was looked for and the nearest heading', () => {
    const failure = failureOf([['แผน'], ['มาตรการ', 'ขั้นตอน', 'ผลการดำเนิการ']]);
    expect(failure.code).toBe('columns.missing');
    expect(failure.params).toMatchObject({
      columns: 'result,status',
      closest: 'ผลการดำเนิการ',
      cell: 'C2',
      rows: 2,
      sheet: 'แผน',
    });
    expect(failure.params.lookedFor).toBe('ผลการดำเนินการ, ผลการดำเนินงาน, สถานะ, สถานะการดำเนินการ');
    expect(failureOf([['ชื่อ', 'ผล']]).params.lookedFor).toBe('มาตรการ, มาตรการ/แนวทาง, ขั้นตอนหรือวิธีการปฏิบัติ, ขั้นตอน');
  });

  test('a misspelt heading is not passed over, even where the sheet could be read without it', () => {
    expect(failureOf([['มาตราการ', 'ขั้นตอน', 'ผลการดำเนินการ']]).params).toMatchObject({
      columns: 'measure',
      closest: 'มาตราการ',
      cell: 'A1',
    });
    expect(failureOf([['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดขอบ', 'ผล']]).params).toMatchObject({ columns: 'responsible' });
  });

  test('a sheet with no header says so', () => {
    expect(failureOf([]).params).toMatchObject({ columns: 'measure,step,result,status', closest: '' });
    expect(
      failureOf([
        ['รายชื่อ', 'เบอร์โทร'],
        ['ก', '1'],
      ]).code,
    ).toBe('columns.missing');
  });

  test('a header below the tenth row is not looked for', () => {
    const rows = [...Array.from({ length: 10 }, () => ['']), ['มาตรการ', 'ขั้นตอน', 'ผล']];
    expect(failureOf(rows).code).toBe('columns.missing');
    expect(findColumns(rows.slice(1)).headerRow).toBe(10);
  });

  test('two columns that claim to be the same are both named', () => {
    expect(failureOf([['มาตรการ', 'ขั้นตอน', 'ผลการดำเนินการ', 'ผลการดำเนินงาน']])).toMatchObject({
      code: 'columns.twice',
      params: { column: 'result', first: 'C1', second: 'D1', header: 'ผลการดำเนินงาน', sheet: 'แผน' },
    });
    expect(failureOf([['มาตรการ', 'ผลการ\nดำเนินการ', 'ผลการ \n ดำเนินงาน']]).params.header).toBe('ผลการ ดำเนินงาน');
    expect(failureOf([['มาตรการ', 'ขั้นตอน', 'มาตรการ', 'ผล']]).params).toMatchObject({ column: 'measure' });
  });
});

test('a header that is repeated between the rows is known again', () => {
  const { columns } = findColumns([['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ']]);
  expect(isHeaderAgain(['มาตรการ', 'ขั้นตอน หรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'ผลการดำเนินงาน'], columns)).toBe(true);
  expect(isHeaderAgain(['มาตรการ', 'จัดทำประกาศ', 'สำนักปลัด', ''], columns)).toBe(false);
  expect(isHeaderAgain(['', '', '', ''], columns)).toBe(false);
  expect(isHeaderAgain(['มาตรการ', '', '', 'ผลการดำเนินการ'], columns)).toBe(true);
  expect(isHeaderAgain(['มาตรการ', '', '', ''], columns)).toBe(false);
  expect(isHeaderAgain(['มาตรการ', 'มาตรการ', 'ผู้รับผิดชอบ', ''], columns)).toBe(false);
  expect(isHeaderAgain(['มาตรการ', 'ขั้นตอน', { year: 2566, month: 1, day: 1 }, ''], columns)).toBe(true);
  expect(isHeaderAgain(['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', `ผลการดำเนินการ${'ก'.repeat(100)}`], columns)).toBe(false);
});

test('a header that is repeated may count its columns, and name measures over steps', () => {
  const numbered = findColumns([['ที่', 'มาตรการ', 'ข้อ', 'ขั้นตอน', 'ผล']]).columns;
  expect(isHeaderAgain(['1', 'มาตรการ', '1', 'ขั้นตอน', 'ผล'], numbered)).toBe(true);
  expect(isHeaderAgain(['1', 'จัดทำประกาศ', '1', 'ขั้นตอน', 'ผล'], numbered)).toBe(false);
  const both = findColumns([['ขั้นตอน', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ']]).columns;
  expect(isHeaderAgain(['มาตรการ', 'ผู้รับผิดชอบ', ''], both)).toBe(true);
  expect(isHeaderAgain(['จัดทำประกาศ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ'], both)).toBe(false);
});

test('the columns are found in any order, with white space anywhere', () => {
  const keys: ColumnKey[] = [
    'section',
    'measure',
    'step',
    'responsible',
    'due',
    'status',
    'result',
    'completedOn',
    'evidence',
    'check',
  ];
  const space = fc.constantFrom('', ' ', '\n', '\u200B');
  fc.assert(
    fc.property(
      fc.shuffledSubarray(keys, { minLength: 10 }),
      fc.nat(5),
      fc.array(space, { minLength: 60, maxLength: 60 }),
      fc.nat(8),
      (order, pick, spaces, above) => {
        const header = order.map((key) => {
          const names = STRONG_NAMES[key];
          return [...(names[pick % names.length] ?? '')].map((letter, i) => letter + (spaces[i] ?? '')).join('');
        });
        const found = findColumns([...Array.from({ length: above }, () => ['']), header]);
        expect(found.headerRow).toBe(above + 1);
        expect(found.columns).toEqual(Object.fromEntries(order.map((key, i) => [key, i])));
      },
    ),
  );
});

describe('two headings of one weak meaning', () => {
  test('the second takes its other meaning', () => {
    const { columns } = findColumns([['ประเด็น', 'แนวทาง', 'ผู้รับผิดชอบ', 'การดำเนินการ']]);
    expect(columns).toMatchObject({ measure: 0, step: 1, responsible: 2, result: 3 });
  });

  test('are a failure where it has none left', () => {
    expect(failureOf([['โครงการ', 'แนวทาง', 'ขั้นตอน', 'ผลการดำเนินการ']])).toMatchObject({ code: 'columns.twice' });
  });
});
