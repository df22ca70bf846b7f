import { expect, test } from '@jest/globals';
import { evidenceTable } from '../../src/report/evidence';
import { orderSections } from '../../src/report/sections';
import { step } from '../support/report-input';

test('there is no list when there is no evidence', () => {
  expect(evidenceTable(orderSections([], [step({ evidence: ' \n' })]), 'thai')).toBeNull();
});

test('the list has a row for each step with evidence, every reference on its line, links untouched', () => {
  const steps = [
    step(),
    step({ stepNo: '1.1.2', step: 'ประชุม', evidence: 'https://example.go.th/1\n\nบันทึกที่ 12/2566' }),
  ];
  expect(evidenceTable(orderSections([], steps), 'thai')?.rows).toEqual([
    ['๑', '๑.๑.๒ ประชุม', 'https://example.go.th/1\nบันทึกที่ ๑๒/๒๕๖๖'],
  ]);
});

test('it says which section a step is of when there are several, for numbers start again in each', () => {
  const steps = [step({ evidence: 'ก' }), step({ section: 'EIT', evidence: 'ข' })];
  const table = evidenceTable(orderSections([], steps), 'arabic');
  expect(table?.columns).toEqual(['ลำดับ', 'ส่วนที่', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'หลักฐาน']);
  expect(table?.rows.map(([number, section]) => [number, section])).toEqual([
    ['1', '1'],
    ['2', '2'],
  ]);
});
