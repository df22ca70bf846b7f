import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/core/step';
import { findings, steps, told } from './build';

const repeats = (...given: Partial<Step>[]) =>
  findings(steps(...given)).filter(({ rule }) => rule.startsWith('repeat.'));

const TRAINING = 'จัดอบรมพนักงานเรื่องการให้บริการประชาชนด้วยรอยยิ้มและความเสมอภาค ภายในปีงบประมาณ';

describe('repeat.step', () => {
  test('told at the later row, with the earlier one; in another section too', () => {
    const found = repeats({ step: TRAINING }, {}, { step: TRAINING.replace(/ /g, ''), section: 'EIT' });
    expect(told(found)).toEqual(['repeat.step@4:step']);
    expect(found[0]?.params).toEqual({ row: 2, number: '1.1.1', section: 'IIT' });
  });

  test('not for the short texts that repeat by themselves', () => {
    expect(repeats({ step: 'ประชุมคณะทำงาน' }, { step: 'ประชุมคณะทำงาน' })).toEqual([]);
  });
});

describe('repeat.near-step', () => {
  test.each([
    ['a few letters more at the end', `${TRAINING}นั้น`],
    ['another year', `${TRAINING} ๒๕๖๗`],
  ])('%s', (_, other) => {
    expect(told(repeats({ step: TRAINING }, { step: other }))).toEqual(['repeat.near-step@3:step']);
  });

  test.each([
    ['a series', 'รุ่นที่ ๑', 'รุ่นที่ ๒'],
    ['half-years', 'รอบ ๖ เดือน', 'รอบ ๑๒ เดือน'],
    ['quarters', 'ไตรมาส ๑', 'ไตรมาส ๒'],
    ['other ends', 'ให้พนักงานจ้าง', 'ให้สมาชิกสภา'],
  ])('not: %s', (_, one, other) => {
    const text = 'ติดตามผลการใช้จ่ายงบประมาณของทุกกองแล้วสรุปรายงานผู้บริหาร';
    expect(repeats({ step: `${text} ${one}` }, { step: `${text} ${other}` })).toEqual([]);
  });
});

describe('repeat.measure', () => {
  const measure = 'ส่งเสริมให้พนักงานมีจิตบริการที่ดีต่อประชาชน';

  test('of two measures', () => {
    const found = repeats({ measure }, { measure });
    expect(told(found)).toEqual(['repeat.measure@3:measure']);
    expect(found[0]?.params).toEqual({ row: 2, number: '1.1', section: 'IIT' });
  });

  test('not of two rows of one', () => {
    expect(repeats({ measure }, { measure, measureNo: '1.1', stepNo: '1.1.2', measureRow: 2 })).toEqual([]);
  });
});

describe('repeat.result', () => {
  const result = 'จัดประชุมชี้แจงพนักงานสามสิบคน ทุกคนลงนามรับทราบ และนำแนวทางไปใช้ในการทำงานประจำวัน';

  test('the same long result for other steps', () => {
    expect(told(repeats({ result }, { result }))).toEqual(['repeat.result@3:result']);
  });
});

describe('repeat.swapped', () => {
  const MEASURE = 'ทบทวนแผนผังการให้บริการและกำหนดผู้รับผิดชอบในทุกจุดให้ประชาชนเห็นชัดเจน';
  const PART = 'ทบทวนแผนผังการให้บริการและกำหนดผู้รับผิดชอบในทุกจุด';

  test("another row's measure inside a step", () => {
    const found = repeats({ step: `ประชุมกำหนดเกณฑ์ความดีความชอบ ${PART} ของปีนี้` }, {}, { measure: MEASURE });
    expect(told(found)).toEqual(['repeat.swapped@2:step']);
    expect(found[0]?.params).toMatchObject({ measure: '3.1', row: 4 });
  });

  test.each([
    ["the step's own measure", [{ measure: MEASURE, step: `${PART} ทุกปี` }]],
    [
      'a step copied from the one of that measure',
      [{ step: `งานบุคคล ${PART} ของปีนี้` }, { measure: MEASURE, step: `งานนิติการ ${PART} ของปีก่อน` }],
    ],
    ['only a few words of it', [{ step: 'ประชุม ทบทวนแผนผังการให้บริการ แล้วสรุปผล' }, { measure: MEASURE }]],
  ])('not: %s', (_, given) => {
    expect(repeats(...given)).toEqual([]);
  });
});
