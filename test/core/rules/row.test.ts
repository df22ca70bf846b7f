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
    ['a row that is not right below', { step: 'ทำทะเบียน', row: 5 }],
  ])('not: %s', (_, change) => {
    expect(told(findings(steps({}, { ...rest, ...change })))).not.toContain('row.continued@3:step');
  });
});
