import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/core/step';
import { findings, steps, told } from './build';

/** What a page end leaves of a row: text that goes on, and nothing else. */
const rest: Partial<Step> = {
  measureNo: '1.1',
  measureRow: 2,
  stepNo: '',
  responsible: '',
  due: '',
  status: 'unknown',
  statusText: '',
  result: '',
  completedOn: '',
  evidence: '',
};

describe('row.continued', () => {
  test.each([
    ['step', { step: 'และรายงานผลให้ผู้บริหารทราบ' }],
    ['result', { step: '', result: 'ตำบล และพนักงานจ้าง' }],
    ['measure', { step: '', measure: 'ให้ทั่วถึงทุกหมู่บ้าน', measureNo: '', measureRow: 3 }],
  ])('in the %s; its empty cells are not asked for', (column, change) => {
    const found = findings(steps({}, { ...rest, ...change }));
    expect(told(found)).toEqual([`row.continued@3:${column}`]);
    expect(found[0]?.params).toEqual({ above: 2 });
  });

  test.each([
    ['a row with a number', { stepNo: '1.1.2', step: 'ทำทะเบียน' }],
    ['a row with an owner', { step: 'ทำทะเบียน', responsible: 'กองคลัง' }],
    ['a row with a due date', { step: 'ทำทะเบียน', due: 'ไตรมาส ๒' }],
    ['a row with a status', { step: 'ทำทะเบียน', status: 'done', statusText: 'แล้วเสร็จ' }],
    ['a row with words for its status', { step: 'ทำทะเบียน', statusText: 'ส่งแล้ว' }],
    ['a row of the next measure', { step: 'ทำทะเบียน', measure: 'เรื่องใหม่', measureNo: '2.1', measureRow: 3 }],
    ['an empty row', { step: '' }],
    ['a row that is not right below', { step: 'ทำทะเบียน', row: 5 }],
  ] as const)('not: %s', (_, change) => {
    expect(told(findings(steps({}, { ...rest, ...change }))).filter((one) => one.startsWith('row.'))).toEqual([]);
  });

  test('nor the row below one that has no number itself, nor the first', () => {
    const below = { ...rest, step: 'และรายงานผล' };
    expect(told(findings(steps({ stepNo: '' }, below))).filter((one) => one.startsWith('row.'))).toEqual([]);
    expect(told(findings(steps(below))).filter((one) => one.startsWith('row.'))).toEqual([]);
  });

  test('a measure may say its number again', () => {
    const again = { ...rest, step: '', measure: 'ให้ทั่วถึง', measureNo: '1.1', measureRow: 3 };
    expect(told(findings(steps({}, again)))).toContain('row.continued@3:measure');
  });
});
