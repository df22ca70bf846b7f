import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/core/grid';
import { STATUS_PHRASES } from '../../src/core/status';
import { COLUMN_KEYS, STATUSES, type Step } from '../../src/core/step';
import { readSteps } from '../../src/core/steps';
import { anyText } from '../support/any-text';

const HEADER = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'];
const read = (rows: Cell[][], sheet = 'แผน') => readSteps({ sheet, rows });
const briefly = (steps: readonly Step[]) =>
  steps.map(({ row, section, measureNo, measure, stepNo, step }) =>
    [row, section, measureNo, measure, stepNo, step].join('|'),
  );

describe('our own sheet', () => {
  const { steps, headerRow, columns } = read([
    [
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
    ],
    [
      'IIT',
      '๑.๑ จัดทำคู่มือ',
      '๑.๑.๑ ร่างคู่มือ ',
      'กองคลัง',
      'ปีงบประมาณ ๒๕๖๖',
      '✓ เสร็จ',
      'ดำเนินการแล้วเสร็จ ประกาศใช้แล้ว',
      { year: 2566, month: 4, day: 24 },
      'https://example.go.th/1',
      '▲',
    ],
    [
      '',
      '',
      '๑.๑.๒. แจ้งเวียน',
      'ทุกกอง',
      { year: 2023, month: 9, day: 30 },
      '',
      'อยู่ระหว่างการดำเนินการ',
      { year: 1966, month: 4, day: 24 },
      '',
      '',
    ],
    ['EIT', '๑.๑ ปรับปรุงบริการ', '๑.๑.๑ สำรวจ', '', '', 'ยังไม่ได้ดำเนินการ', '', '', '', ''],
    ['', '', '', '', '', '', '', '', '', ''],
  ]);

  test('gives a step a row, numbers and statuses taken off, empty cells repeated', () => {
    expect(headerRow).toBe(1);
    expect(columns.evidence).toBe(8);
    expect(briefly(steps)).toEqual([
      '2|IIT|1.1|จัดทำคู่มือ|1.1.1|ร่างคู่มือ',
      '3|IIT|1.1|จัดทำคู่มือ|1.1.2|แจ้งเวียน',
      '4|EIT|1.1|ปรับปรุงบริการ|1.1.1|สำรวจ',
    ]);
    expect(steps.map(({ measureRow }) => measureRow)).toEqual([2, 2, 4]);
    expect(steps.map(({ status }) => status)).toEqual(['done', 'in-progress', 'not-started']);
    expect(steps.map(({ statusText }) => statusText)).toEqual(['✓ เสร็จ', 'อยู่ระหว่างการดำเนินการ', 'ยังไม่ได้ดำเนินการ']);
    expect(steps.map(({ result }) => result)).toEqual(['ประกาศใช้แล้ว', '', '']);
  });

  test('keeps each cell as it stands, and "" where there is no column', () => {
    expect(steps[0]?.cells).toMatchObject({ measure: '๑.๑ จัดทำคู่มือ', step: '๑.๑.๑ ร่างคู่มือ ', check: '▲', measureNo: '' });
    expect(steps[1]?.cells.measure).toBe('');
  });

  test('writes a real date out, and leaves a two-digit year a guess', () => {
    expect(steps.map(({ completedOn }) => completedOn)).toEqual(['24 เมษายน 2566', '24/4/66', '']);
    expect(steps[1]?.due).toBe('30 กันยายน 2566');
  });
});

describe('a sheet already in use', () => {
  test('section rows between the measures, repeated headers, totals and notes', () => {
    const { steps } = read([
      ['รายงานผลการดำเนินการ'],
      HEADER,
      ['1. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', '', '', '', ''],
      ['1.1 ก', '1.1.1 ข', 'กองคลัง', '', 'แล้วเสร็จ'],
      ['', '1.1.2 ค', '', '', ''],
      HEADER,
      ['2. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', '', '', '', ''],
      HEADER,
      ['1.1 ง', '1.1.1 จ', '', '', 'แล้วเสร็จ'],
      ['รวม', '', '', '', '2 ข้อ'],
      ['รวมทั้งสิ้น', '3 ขั้นตอน', '', '', '2 ข้อ'],
      ['หมายเหตุ: ข้อมูล ณ วันที่ 30 กันยายน 2566', '', '', '', ''],
    ]);
    expect(briefly(steps)).toEqual(['4|IIT|1.1|ก|1.1.1|ข', '5|IIT|1.1|ก|1.1.2|ค', '9|EIT|1.1|ง|1.1.1|จ']);
  });

  test('sections that only the agency knows get codes in order', () => {
    const { steps } = read([
      HEADER,
      ['ด้านการบริหารงาน', '', '', '', ''],
      ['1.1 ก', '1.1.1 ข', '', '', ''],
      ['ด้านการเงิน', '', '', '', ''],
      ['1.1 ค', '1.1.1 ง', '', '', ''],
    ]);
    expect(briefly(steps)).toEqual(['3|S1|1.1|ก|1.1.1|ข', '5|S2|1.1|ค|1.1.1|ง']);
  });

  test('one sheet for one section, told by its title or its name', () => {
    const rows = [HEADER, ['1.1 ก', '1.1.1 ข', '', '', '']];
    expect(read([['แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)'], ...rows]).steps[0]?.section).toBe('OIT');
    expect(read(rows, 'แผน EIT 2566').steps[0]?.section).toBe('EIT');
    expect(read(rows, 'IIT EIT OIT').steps[0]?.section).toBe('');
    expect(read(rows, 'ชีต1').steps[0]?.section).toBe('');
  });

  test('a title above the header that only labels a section is that of the first rows', () => {
    const rows = [
      HEADER,
      ['1.1 ก', '1.1.1 ข', '', '', ''],
      ['ด้านที่ 2 การเงิน'],
      HEADER,
      ['1.1 ค', '1.1.1 ง', '', '', ''],
    ];
    const { steps } = read([['ด้านที่ 1 การบริหารงานบุคคล'], ...rows]);
    expect(steps.map(({ section }) => section)).toEqual(['S1', 'S2']);
  });

  test('a measure alone in its row, in one column with its steps', () => {
    const header = ['มาตรการ/ขั้นตอน', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'];
    const { steps } = read([
      header,
      ['มาตรการที่ 1 ก', '', '', ''],
      ['1.1 ข', 'กองคลัง', '', 'แล้วเสร็จ'],
      header,
      ['2. ค', '', '', ''],
      ['2.1 ง', 'กองคลัง', '', 'แล้วเสร็จ'],
      ['(นายสมมติ ตัวอย่าง)'],
    ]);
    expect(briefly(steps)).toEqual(['3||1|ก|1.1|ข', '6||2|ค|2.1|ง']);
  });

  test('a measure alone in its row, its steps below', () => {
    const { steps } = read([
      HEADER,
      ['1.1 ก', '', '', '', ''],
      ['', '1.1.1 ข', 'กองคลัง', '', ''],
      ['', '1.1.2 ค', '', '', ''],
    ]);
    expect(briefly(steps)).toEqual(['3||1.1|ก|1.1.1|ข', '4||1.1|ก|1.1.2|ค']);
    expect(steps[0]?.measureRow).toBe(2);
  });

  test('a measure whose step is not written yet is a step without text', () => {
    const { steps } = read([HEADER, ['1.1 ก', '1.1.1 ข', '', '', ''], ['2.1 ค', '', '', '', '']]);
    expect(briefly(steps)).toEqual(['2||1.1|ก|1.1.1|ข', '3||2.1|ค||']);
  });

  test('what is written alone in a step or a result is no heading, no title and no note', () => {
    const { steps } = read([
      HEADER,
      ['1.1 ก', '1.1.1 ข', '', '', ''],
      ['', 'รายงานผลต่อผู้บริหาร', '', '', ''],
      ['', 'ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน', '', '', ''],
      ['', '', '', '', 'หมายเหตุ: รอเอกสาร'],
      HEADER,
      ['', '1.1.2 ค', '', '', ''],
    ]);
    expect(steps.map(({ row }) => row)).toEqual([2, 3, 4, 5, 7]);
    expect(steps.map(({ section }) => section)).toEqual(['', '', '', '', '']);
    expect(
      read([
        ['มาตรการ', 'ผลการดำเนินการ'],
        ['รายงานผลต่อสภา', 'แล้วเสร็จ'],
        ['สรุปความพึงพอใจ', ''],
      ]).steps,
    ).toHaveLength(2);
  });

  test('a numbered label above steps is their measure, above measures a section', () => {
    const { steps } = read([
      HEADER,
      ['ส่วนที่ ๑ บริการ', '', '', '', ''],
      ['ข้อ ๑ ก', '', '', '', ''],
      ['', '๑.๑ ข', '', '', ''],
    ]);
    expect(briefly(steps)).toEqual(['4|S1|1|ก|1.1|ข']);
  });

  test('numbers in columns of their own', () => {
    const { steps } = read([
      ['ที่', 'มาตรการ', 'ข้อ', 'ขั้นตอน', 'ผล'],
      ['๑.๑', 'ก', '๑.๑.๑', 'ข', ''],
      ['', '', '๑.๑.๒', 'ค', ''],
    ]);
    expect(briefly(steps)).toEqual(['2||1.1|ก|1.1.1|ข', '3||1.1|ก|1.1.2|ค']);
  });

  test('one column of numbers for measures and steps', () => {
    const { steps } = read([
      ['ที่', 'มาตรการ', 'ขั้นตอน', 'ผล'],
      ['1', 'ก', '', ''],
      ['1.1', '', 'ข', ''],
      ['1.2', '', 'ค', ''],
    ]);
    expect(briefly(steps)).toEqual(['3||1|ก|1.1|ข', '4||1|ก|1.2|ค']);
  });

  test('a number of the measure alone is none of the step; nor is that of another measure', () => {
    const header = ['ที่', 'มาตรการ', 'ขั้นตอน', 'ผล'];
    const { steps } = read([
      header,
      ['1', 'ก', 'ข', ''],
      ['1', '', 'ค', ''],
      ['2.1', '', 'ง', ''],
      ['2 ก', 'จ', 'ฉ', ''],
    ]);
    expect(briefly(steps)).toEqual(['2||1|ก||ข', '3||1|ก||ค', '4||1|ก||ง', '5|||จ||ฉ']);
  });

  test('a measure of which only the number is written has no text', () => {
    expect(briefly(read([HEADER, ['1.1', '1.1.1 ข', '', '', '']]).steps)).toEqual(['2||1.1||1.1.1|ข']);
  });

  test('another section does not go on with the measure above; the column counts, not the title', () => {
    const { steps } = read([
      ['แบบวัด IIT'],
      ['ส่วน', ...HEADER],
      ['', '1 ก', '1.1 ข', '', '', ''],
      ['EIT', '2 ค', '2.1 ง', '', '', ''],
      ['EIT', '', '2.2 จ', '', '', ''],
      ['OIT', '', '3.1 ฉ', '', '', ''],
    ]);
    expect(briefly(steps)).toEqual(['3||1|ก|1.1|ข', '4|EIT|2|ค|2.1|ง', '5|EIT|2|ค|2.2|จ', '6|OIT|||3.1|ฉ']);
  });

  test('a title above the header that names a section says so, whatever stands beside it', () => {
    const rows = [HEADER, ['1.1 ก', '1.1.1 ข', '', '', '']];
    const day = { year: 2566, month: 4, day: 24 };
    expect(read([[day, '', 'แบบวัด EIT'], ['รายงาน', ' '], ...rows]).steps[0]?.section).toBe('EIT');
    expect(read([['การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน'], ...rows]).steps[0]?.section).toBe('IIT');
    expect(read([['รายงานผล'], ...rows]).steps[0]?.section).toBe('');
  });

  test('a day that is none stays as it was typed', () => {
    const { steps } = read([
      ['ขั้นตอน', 'ผล', 'วันที่แล้วเสร็จ'],
      ['ก', '', { year: 2568, month: 2, day: 29 }],
      ['ข', '', { year: 1905, month: 4, day: 5 }],
    ]);
    expect(steps.map(({ completedOn }) => completedOn)).toEqual(['29/2/2568', '5 เมษายน 2448']);
  });

  test('a status cell of several lines is one status, in its own column', () => {
    const { steps } = read([
      ['ขั้นตอน', 'สถานะ', 'ผล'],
      ['ก', 'แล้วเสร็จ\nยกเลิก', ''],
      ['ข', 'เสร็จ', 'ดำเนินการแล้วเสร็จ ค'],
      ['ง', 'เสร็จ', ' จัดทำแล้ว '],
    ]);
    expect(steps.map(({ status, statusText, result }) => [status, statusText, result])).toEqual([
      ['done', 'แล้วเสร็จ\nยกเลิก', ''],
      ['done', 'เสร็จ', 'ค'],
      ['done', 'เสร็จ', 'จัดทำแล้ว'],
    ]);
  });

  test('a status column alone that tells no status is the status as it was written', () => {
    const { steps } = read([
      ['ขั้นตอน', 'สถานะ'],
      ['ก', 'ประกาศแล้ว'],
      ['ข', '50%'],
    ]);
    expect(steps.map(({ status, statusText, result }) => [status, statusText, result])).toEqual([
      ['unknown', 'ประกาศแล้ว', ''],
      ['in-progress', '50%', ''],
    ]);
  });

  test('a sheet of measures alone has each as its own step', () => {
    const { steps } = read([
      ['มาตรการ', 'ผลการดำเนินการ'],
      ['1.1 ก', 'แล้วเสร็จ'],
    ]);
    expect(briefly(steps)).toEqual(['2||1.1|ก|1.1|ก']);
  });

  test('a status column alone gives the narrative too', () => {
    const { steps } = read([
      ['ขั้นตอน', 'สถานะ'],
      ['1.1 ก', 'ดำเนินการแล้วเสร็จ ประกาศแล้ว'],
    ]);
    expect(steps[0]).toMatchObject({ status: 'done', statusText: 'ดำเนินการแล้วเสร็จ', result: 'ประกาศแล้ว' });
  });

  test('where status and result disagree, the status column counts and the result stays whole', () => {
    const { steps } = read([
      ['ขั้นตอน', 'สถานะ', 'ผลการดำเนินการ'],
      ['1.1 ก', 'ยกเลิก', 'ดำเนินการแล้วเสร็จ ประกาศแล้ว'],
    ]);
    expect(steps[0]).toMatchObject({ status: 'cancelled', result: 'ดำเนินการแล้วเสร็จ ประกาศแล้ว' });
  });

  describe('a mark in one of several columns', () => {
    const rows = [
      ['1.1 ก', '', '✓', '', 'TRUE', 'FALSE', 'FALSE', 'ร่างแล้ว'],
      ['1.2 ข', '', '', '✓', 'FALSE', 'TRUE', 'TRUE', ''],
      ['1.3 ค', '', '✓', '', '', '', '', 'ดำเนินการแล้วเสร็จ ประกาศแล้ว'],
    ];
    const STATUS = ['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ'];
    const QUARTERS = ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3'];

    test.each([
      ['side by side', [['ขั้นตอน', ...STATUS, ...QUARTERS, 'ผลการดำเนินการ']]],
      [
        'under a heading',
        [
          ['ขั้นตอน', 'สถานะ', '', '', 'ระยะเวลา', '', '', 'ผลการดำเนินการ'],
          ['', ...STATUS, ...QUARTERS, ''],
        ],
      ],
    ])('%s tells the status and the due date', (_, header) => {
      const { steps, columns } = read([...header, ...rows]);
      expect(steps.map(({ status, due, result }) => [status, due, result])).toEqual([
        ['in-progress', 'ไตรมาส 1', 'ร่างแล้ว'],
        ['not-started', 'ไตรมาส 2 - ไตรมาส 3', ''],
        ['done', '', 'ประกาศแล้ว'],
      ]);
      // Nothing is written into columns of marks: a status that is chosen goes to the head of the result.
      expect(columns).toEqual({ step: 0, result: 7 });
    });

    test('several marks are no status', () => {
      const { steps } = read([
        ['ขั้นตอน', ...STATUS],
        ['1.1 ก', '✓', '✓', ''],
      ]);
      expect(steps).toMatchObject([{ status: 'unknown', statusText: 'แล้วเสร็จ / อยู่ระหว่างดำเนินการ' }]);
    });
  });

  test('rows made ready with a number and a dropdown are no steps', () => {
    const { steps } = read([
      ['ที่', 'มาตรการ', 'ขั้นตอน', 'สถานะ'],
      ['1', 'ก', 'ข', ''],
      ['2', '', '', 'ยังไม่ได้ดำเนินการ'],
    ]);
    expect(steps).toHaveLength(1);
  });
});

const seed = path.resolve(import.meta.dirname, '../../../shared/seed/rows.json');
(existsSync(seed) ? test : test.skip)('the rows of a published report, as its five columns have them', () => {
  const { rows } = JSON.parse(readFileSync(seed, 'utf8'));
  const grid: Cell[][] = [HEADER];
  let section = '';
  for (const row of rows) {
    if (row.section !== section) grid.push([`แบบวัด ${row.section}`]);
    section = row.section;
    const result = [row.statusPhrase, row.result].filter((part) => part !== '').join(' ');
    grid.push([`${row.measureNo} ${row.measure}`, `${row.stepNo} ${row.step}`, row.responsible, row.due, result]);
  }
  const wanted = rows.map((row: Record<string, unknown>) => ({
    section: row.section,
    measureNo: row.measureNo,
    measure: row.measure,
    stepNo: row.stepNo,
    step: row.step,
    responsible: row.responsible,
    due: row.due,
    status: row.status,
    statusText: row.statusPhrase,
    result: row.result,
  }));
  expect(read(grid).steps).toMatchObject(wanted);
});

describe('any sheet', () => {
  const text = fc.constantFrom(
    '',
    ' ',
    '๑.๑ จัดทำคู่มือ',
    '1.1.1 ร่าง',
    'กองคลัง',
    'ดำเนินการแล้วเสร็จ มีผล',
    'รวม',
    '1',
    'IIT',
    'ส่วนที่ ๒ บริการ',
    '24/4/2566',
    'มาตรการ',
    'ขั้นตอน',
  );
  const cell = fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: anyText() },
    {
      weight: 1,
      arbitrary: fc.record({
        year: fc.constantFrom(2566, 2023, 1966),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    },
  );

  test('is read without failing, its rows in order, and a step keeps every letter of its row', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const { steps, headerRow } = read([['ส่วน', ...HEADER], ...rows]);
        let last = headerRow;
        for (const step of steps) {
          expect(step.row).toBeGreaterThan(last);
          expect(step.measureRow).toBeLessThanOrEqual(step.row);
          last = step.row;
          const kept = COLUMN_KEYS.map((key) => step.cells[key]).join('');
          for (const one of rows[step.row - 2] ?? []) if (typeof one === 'string') expect(kept).toContain(one);
        }
      }),
      { numRuns: 300 },
    );
  });

  const word = fc.constantFrom('จัดทำคู่มือ', 'ประชุมชี้แจง', 'สำรวจความเห็น', 'ปรับปรุงเว็บไซต์');
  const measures = fc.array(
    fc.record({
      text: word,
      steps: fc.array(fc.record({ text: word, status: fc.constantFrom(...STATUSES), said: word }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  );

  test('written as we write it and read is what was written', () => {
    fc.assert(
      fc.property(measures, fc.boolean(), (plan, repeated) => {
        const rows: Cell[][] = [['ส่วน', ...HEADER]];
        const wanted: unknown[] = [];
        plan.forEach((measure, m) => {
          measure.steps.forEach((step, s) => {
            const no = `${m + 1}.1`;
            rows.push([
              s === 0 || repeated ? 'EIT' : '',
              s === 0 || repeated ? `${no} ${measure.text}` : '',
              `${no}.${s + 1} ${step.text}`,
              'กองคลัง',
              'ปีงบประมาณ 2566',
              `${STATUS_PHRASES[step.status]} ${step.said}`,
            ]);
            wanted.push({
              section: 'EIT',
              measureNo: no,
              measure: measure.text,
              stepNo: `${no}.${s + 1}`,
              step: step.text,
              status: step.status,
              result: step.said,
            });
          });
        });
        expect(read(rows).steps).toMatchObject(wanted);
      }),
    );
  });
});

test('a list in a cell numbers its items, and not the step or the measure', () => {
  const { steps } = read([
    HEADER,
    ['ให้บริการอย่างเท่าเทียม', '๑. จัดบัตรคิว\n๒. ติดป้าย', 'สำนักปลัด', '', 'แล้วเสร็จ'],
    ['1. ลดขั้นตอน\n2. ลดเวลา', '1. สำรวจ', 'สำนักปลัด', '', 'แล้วเสร็จ'],
  ]);
  expect(briefly(steps)).toEqual(['2|||ให้บริการอย่างเท่าเทียม||๑. จัดบัตรคิว\n๒. ติดป้าย', '3|||1. ลดขั้นตอน\n2. ลดเวลา|1|สำรวจ']);
});
