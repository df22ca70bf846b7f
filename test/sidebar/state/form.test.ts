import { describe, expect, test } from '@jest/globals';
import {
  changedKeys,
  choseStatus,
  isDirty,
  measuresOf,
  moveNew,
  newStep,
  openStep,
  removeLine,
  saysSomething,
  setLine,
  typed,
} from '../../../src/sidebar/state/form';
import { row, sidebarData } from '../data';

const data = sidebarData([
  row(),
  row({ step: '1.1.2 ติดประกาศขั้นตอนการยืม' }),
  row({ section: 'EIT', measure: '1.1 เพิ่มช่องทางรับฟัง', step: '1.1.1 จัดทำแบบสอบถาม' }),
]);
const step = (at: number) => data.steps[at] as (typeof data.steps)[number];

test('a row is opened as its cells stand, and nothing of it is unsaved', () => {
  const form = openStep(step(0));
  expect(form.texts).toEqual(step(0).texts);
  expect(isDirty(form)).toBe(false);
});

test('what differs from the cells is unsaved, and typing it back is not', () => {
  const form = typed(openStep(step(0)), 'result', 'อื่น');
  expect(changedKeys(form)).toEqual(['result']);
  expect(isDirty(typed(form, 'result', step(0).texts.result))).toBe(false);
});

describe('a new row', () => {
  test('proposes the next numbers of its section', () => {
    expect(newStep(data, 'IIT').texts).toMatchObject({ section: 'IIT', measure: '1.2 ', step: '1.2.1 ' });
    expect(newStep(data, 'OIT').texts).toMatchObject({ section: 'OIT', measure: '1.1 ', step: '1.1.1 ' });
  });

  test('of a measure that is there repeats it, and goes below its last step', () => {
    const form = newStep(data, 'IIT', step(0));
    expect(form.texts).toMatchObject({ measure: step(0).texts.measure, step: '1.1.3 ' });
    expect(form.after).toBe(3);
  });

  test('uses the digits that the rows use', () => {
    const thai = sidebarData([row({ measure: '๑.๑ กำกับการยืม', step: '๑.๑.๑ จัดทำคู่มือ', due: 'ปีงบประมาณ ๒๕๖๘' })]);
    expect(newStep(thai, 'IIT').texts.measure).toBe('๑.๒ ');
  });

  test('keeps what was typed when its section or its measure changes', () => {
    let form = newStep(data, 'IIT');
    form = typed(typed(form, 'measure', `${form.texts.measure}วางระบบ`), 'step', `${form.texts.step}ประชุม`);
    form = typed(form, 'due', 'ไตรมาส 2');
    const moved = moveNew(form, data, 'EIT', null);
    expect(moved.texts).toMatchObject({ section: 'EIT', measure: '1.2 วางระบบ', step: '1.2.1 ประชุม', due: 'ไตรมาส 2' });
    const placed = moveNew(moved, data, 'EIT', step(2));
    expect(placed.texts).toMatchObject({ measure: '1.1 เพิ่มช่องทางรับฟัง', step: '1.1.2 ประชุม' });
    expect(placed.after).toBe(4);
  });

  test('is nothing to save until it says more than its numbers', () => {
    const form = newStep(data, 'IIT');
    expect(isDirty(form)).toBe(false);
    expect(saysSomething(form)).toBe(false);
    expect(saysSomething(typed(form, 'step', '1.2.1 ประชุม'))).toBe(true);
  });

  test('writes its numbers into the columns that a sheet has for them', () => {
    const numbered = sidebarData(
      [row({ measureNo: '1.1', measure: 'กำกับการยืม', stepNo: '1.1.1', step: 'จัดทำคู่มือ' })],
      {},
      ['section', 'measureNo', 'measure', 'stepNo', 'step', 'result'],
    );
    expect(newStep(numbered, 'IIT').texts).toMatchObject({ measureNo: '1.2', measure: '', stepNo: '1.2.1', step: '' });
  });
});

describe('a status that is chosen', () => {
  test('goes into its column', () => {
    const form = choseStatus(openStep(step(0)), 'in-progress', data.columns);
    expect(form.texts).toMatchObject({ status: 'อยู่ระหว่างการดำเนินการ', result: step(0).texts.result });
  });

  test('goes to the head of the result where the sheet has no such column, in place of the one before', () => {
    const old = sidebarData([row({ result: 'ดำเนินการแล้วเสร็จ แจ้งเวียนแล้ว' })], {}, ['measure', 'step', 'result']);
    const form = openStep(old.steps[0] as (typeof old.steps)[number]);
    expect(choseStatus(form, 'cancelled', old.columns).texts.result).toBe('ยกเลิก แจ้งเวียนแล้ว');
  });
});

test('the measures of a section are offered once each', () => {
  expect(measuresOf(data, 'IIT').map(({ measureNo }) => measureNo)).toEqual(['1.1']);
});

test('links are lines of the cell', () => {
  expect(setLine('https://a.go.th', 1, 'https://b.go.th')).toBe('https://a.go.th\nhttps://b.go.th');
  expect(setLine('', 0, 'a\nb')).toBe('a b');
  expect(removeLine('a\nb\nc', 1)).toBe('a\nc');
});
