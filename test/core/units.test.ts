import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findUnits, isCollective, listUnits, normaliseUnit } from '../../src/core/units';
import { anyText } from '../support/any-text';

describe('the owners in a cell', () => {
  test.each([
    ['สำนักงานปลัด อบต.', ['สำนักปลัด']],
    ['สำนักปลัดเทศบาล', ['สำนักปลัด']],
    ['สำนักปลัดองค์การบริหารส่วนตำบลบ้านสมมุติ', ['สำนักปลัด']],
    ['ส านักปลัด', ['สำนักปลัด']],
    ['สํานัก ปลัด', ['สำนักปลัด']],
    ['กองการศึกษา ศาสนา และวัฒนธรรม', ['กองการศึกษา']],
    ['กองสาธารณสุขและสิ่งแวดล้อม', ['กองสาธารณสุข']],
    ['สำนักปลัด, กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัด/กองคลัง/กองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
    ['สำนักปลัดและกองช่าง', ['สำนักปลัด', 'กองช่าง']],
    ['- สำนักปลัด\n- กองช่าง', ['สำนักปลัด', 'กองช่าง']],
    ['1. สำนักปลัด 2. กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['งานวางแผนและงบประมาณ', ['งานวางแผนและงบประมาณ']],
    ['กลุ่มงานยุทธศาสตร์และสารสนเทศ และกลุ่มงานพัสดุ', ['กลุ่มงานยุทธศาสตร์และสารสนเทศ', 'กลุ่มงานพัสดุ']],
    ['งานวางแผนกับงบประมาณ', ['งานวางแผน', 'งบประมาณ']],
    ['กองคลัง (งานพัสดุ)', ['กองคลัง', 'งานพัสดุ']],
    ['ผู้อำนวยการกองคลัง', ['กองคลัง']],
    ['คณะทำงาน ITA, สำนักปลัด', ['คณะทำงาน ITA', 'สำนักปลัด']],
    ['ทุกสำนัก/กอง', ['ทุกสำนัก/กอง']],
    ['นายสมมุติ ใจดี', ['นายสมมุติ ใจดี']],
    ['', []],
  ])('%j', (cell, names) => {
    expect(listUnits(cell)).toEqual(names);
  });

  test('one unit has one name', () => {
    for (const name of ['สำนักปลัด', 'สำนักงานปลัด', 'สำนักปลัด อบต.', 'หัวหน้าสำนักปลัด']) {
      expect(normaliseUnit(name)).toBe('สำนักปลัด');
    }
    expect(normaliseUnit('ปลัด  อบต.')).toBe('ปลัด อบต.');
  });

  test.each(['ทุกกอง', 'ทุกส่วนราชการ', 'ทุกฝ่าย', 'ทุกสำนัก', 'ทุกหน่วยงาน', 'สำนักปลัด และทุกกอง', 'ผู้ที่เกี่ยวข้อง', 'บุคลากรทุกคน'])(
    '%s is everybody',
    (cell) => {
      expect(isCollective(cell)).toBe(true);
    },
  );

  test.each(['สำนักปลัด', 'กองคลัง และกองช่าง', '', 'นายสมมุติ'])('%j is somebody', (cell) => {
    expect(isCollective(cell)).toBe(false);
  });
});

describe('the units that a text names', () => {
  const named = (text: string) => findUnits(text).map(({ unit, heads, leads }) => [unit, heads[0] ?? null, leads]);

  test.each([
    ['ฝ่ายคลัง จัดทำประกาศ', [['ฝ่ายคลัง', 'กองคลัง', true]]],
    ['ฝ่ายพัสดุ เปิดเผยข้อมูล', [['ฝ่ายพัสดุ', 'กองคลัง', true]]],
    ['๑.๑.๑ งานนิติการ จัดทำคู่มือ', [['งานนิติการ', 'สำนักปลัด', true]]],
    ['ฝ่ายทรัพยากร บุคคล จัดอบรม', [['ฝ่ายทรัพยากรบุคคล', 'สำนักปลัด', true]]],
    ['งานการเจ้าหน้าที่จัดทำแผน', [['งานการเจ้าหน้าที่', 'สำนักปลัด', true]]],
    ['กองช่าง ดำเนินการสำรวจ', [['กองช่าง', 'กองช่าง', true]]],
    [
      'จัดประชุมโดยฝ่ายพัสดุของกองคลัง',
      [
        ['ฝ่ายพัสดุ', 'กองคลัง', false],
        ['กองคลัง', 'กองคลัง', false],
      ],
    ],
    ['ฝ่ายบริหาร จัดประชุม', [['ฝ่ายบริหาร', null, true]]],
    ['ฝ่ายสมมุติ จัดทำแผน', [['ฝ่ายสมมุติ', null, true]]],
  ])('%s', (text, units) => {
    expect(named(text)).toEqual(units);
  });

  test.each(['รายงานการเงินประจำปี', 'หน่วยงานพัสดุกลาง', 'กองทุนหลักประกันสุขภาพ', 'จัดทำแผนงานประจำปี', 'ผู้รับผิดชอบจัดทำ'])(
    'none in %s',
    (text) => {
      expect(findUnits(text)).toEqual([]);
    },
  );

  test('any text is read without failing, each mention in its place', () => {
    const unit = fc.constantFrom(
      ...' \n,/(-',
      'สำนักปลัด',
      'กองคลัง',
      'ฝ่าย',
      'งาน',
      'พัสดุ',
      'ทุก',
      'กอง',
      'และ',
      'นายก',
      '1.',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), anyText()), (text) => {
        let free = 0;
        for (const found of findUnits(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(free);
          free = found.end;
        }
        for (const name of listUnits(text)) expect(name.trim()).not.toBe('');
        normaliseUnit(text);
      }),
      { numRuns: 500 },
    );
  });
});
