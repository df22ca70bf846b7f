import { describe, expect, test } from '@jest/globals';
import { newStep, openStep, typed } from '../../../src/sidebar/state/form';
import { liveFindings, stepsWith } from '../../../src/sidebar/state/live';
import { modelOf } from '../../../src/sidebar/state/model';
import { row, sidebarData } from '../data';

const data = sidebarData([
  row(),
  row({ step: '1.1.2 ติดประกาศขั้นตอนการยืม', result: 'ติดประกาศแล้วหน้าสำนักงาน' }),
  row({ section: 'EIT', measure: '1.1 เพิ่มช่องทางรับฟัง', step: '1.1.1 จัดทำแบบสอบถาม', result: 'ได้ 120 ฉบับ' }),
]);
const step = (at: number) => data.steps[at] as (typeof data.steps)[number];
const rules = (findings: ReturnType<typeof liveFindings>) => findings.map(({ rule }) => rule);

test('a row that was not touched is found to say what the sheet says', () => {
  for (const one of data.steps) {
    const found = liveFindings(openStep(one), data);
    expect(found).toEqual(modelOf(data).byRow.get(one.row) ?? []);
  }
});

test('a row that repeats its measure from above is read as the sheet reads it', () => {
  const merged = sidebarData([
    row(),
    row({ section: '', measure: '', step: '1.1.2 ติดประกาศ' }),
    row({ section: 'EIT' }),
  ]);
  const own = merged.steps[1] as (typeof merged.steps)[number];
  const { steps } = stepsWith(openStep(own), merged);
  expect(steps[1]).toMatchObject({
    section: 'IIT',
    measureNo: '1.1',
    measure: own.measure,
    measureRow: 2,
    stepNo: '1.1.2',
  });
});

describe('as it is typed', () => {
  test('what is taken away is asked for', () => {
    const form = typed(openStep(step(0)), 'evidence', '');
    expect(rules(liveFindings(form, data))).toContain('evidence.missing');
  });

  test('a number that another row has is noticed', () => {
    const form = typed(openStep(step(1)), 'step', '1.1.1 ติดประกาศขั้นตอนการยืม');
    expect(rules(liveFindings(form, data))).toContain('number.duplicate');
  });

  test('a changed measure reaches the rows that repeat it', () => {
    const merged = sidebarData([row(), row({ measure: '', step: '1.1.2 ติดประกาศ' })]);
    const form = typed(openStep(merged.steps[0] as (typeof merged.steps)[number]), 'measure', '1.1 มาตรการอื่น');
    expect(stepsWith(form, merged).steps[1]?.measure).toBe('มาตรการอื่น');
  });
});

describe('a new row', () => {
  test('is not asked for what has not been typed, until saving was tried', () => {
    const form = newStep(data, 'IIT');
    expect(liveFindings(form, data)).toEqual([]);
    expect(rules(liveFindings({ ...form, tried: true }, data))).toContain('required.step');
  });

  test('stands where it will be put, and pushes the rows below it down', () => {
    const { steps, row: at } = stepsWith(typed(newStep(data, 'IIT', step(0)), 'step', '1.1.3 ประชุม'), data);
    expect(at).toBe(4);
    expect(steps.map((one) => [one.row, one.section, one.stepNo])).toEqual([
      [2, 'IIT', '1.1.1'],
      [3, 'IIT', '1.1.2'],
      [4, 'IIT', '1.1.3'],
      [5, 'EIT', '1.1.1'],
    ]);
  });
});
