import { expect, test } from '@jest/globals';
import { evidenceList } from '../../src/report/evidence';
import { orderSections } from '../../src/report/sections';
import { step } from '../support/report-input';

test('there is no list when there is no evidence', () => {
  expect(evidenceList(orderSections([], [step({ evidence: ' \n' })]), 'thai')).toBeNull();
});

test('the list has a row for each step with evidence, every reference with a number of its own, links untouched', () => {
  const steps = [
    step(),
    step({ stepNo: '1.1.2', step: 'ประชุม', evidence: 'https://example.go.th/1\n\nบันทึกที่ 12/2566' }),
    step({ stepNo: '1.1.3', step: 'อบรม', evidence: 'ภาพถ่าย' }),
  ];
  const list = evidenceList(orderSections([], steps), 'thai');
  expect(list?.columns).toEqual(['ลำดับ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'หลักฐาน']);
  expect(list?.rows).toEqual([
    {
      section: '',
      step: '๑.๑.๒ ประชุม',
      references: [
        { number: '๑', text: 'https://example.go.th/1' },
        { number: '๒', text: 'บันทึกที่ ๑๒/๒๕๖๖' },
      ],
    },
    { section: '', step: '๑.๑.๓ อบรม', references: [{ number: '๓', text: 'ภาพถ่าย' }] },
  ]);
});

test('it says which section a step is of when there are several, for numbers start again in each', () => {
  const steps = [step({ evidence: 'ก' }), step({ section: 'EIT', evidence: 'ข' })];
  const list = evidenceList(orderSections([], steps), 'arabic');
  expect(list?.columns).toEqual(['ลำดับ', 'ส่วนที่', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'หลักฐาน']);
  expect(list?.rows.map(({ section }) => section)).toEqual(['1', '2']);
});
