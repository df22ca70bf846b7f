import { describe, expect, test } from '@jest/globals';
import { resultOf } from '../../src/report/result';
import { step } from '../support/report-input';

describe('the status', () => {
  test.each([
    ['done', 'แล้วเสร็จ', 'ดำเนินการแล้วเสร็จ'],
    ['in-progress', 'กำลังดำเนินการ', 'อยู่ระหว่างการดำเนินการ'],
    ['done', '✓ เสร็จ', 'ดำเนินการแล้วเสร็จ'],
    ['not-started', 'ไม่ได้ดำเนินการ', 'ยังไม่ได้ดำเนินการ'],
    ['unknown', 'รอฝ่ายบริหาร', 'รอฝ่ายบริหาร'],
    ['unknown', '', ''],
  ] as const)('%s written as "%s" reads "%s"', (status, statusText, phrase) => {
    expect(resultOf(step({ status, statusText }), 'thai').status).toBe(phrase);
  });

  test('that was read out of the sentence is not written before it', () => {
    const row = step({ status: 'in-progress', statusText: '', result: 'อยู่ระหว่างจัดทำประกาศ' });
    expect(resultOf(row, 'thai')).toEqual({ status: '', result: 'อยู่ระหว่างจัดทำประกาศ' });
  });

  test('that a percentage gives is written, and so is the percentage', () => {
    expect(resultOf(step({ status: 'in-progress', statusText: '80%' }), 'thai')).toEqual({
      status: 'อยู่ระหว่างการดำเนินการ',
      result: '๘๐%',
    });
  });

  test('has no spaces around it', () => {
    expect(resultOf(step({ status: 'unknown', statusText: ' รอฝ่ายบริหาร ' }), 'thai').status).toBe('รอฝ่ายบริหาร');
    expect(resultOf(step({ status: 'done', statusText: ' ' }), 'thai').status).toBe('');
  });

  test('that no status is written as is said once', () => {
    expect(resultOf(step({ status: 'unknown', statusText: 'รอฝ่ายบริหาร', result: 'ส่งเรื่อง' }), 'thai')).toEqual({
      status: 'รอฝ่ายบริหาร',
      result: 'ส่งเรื่อง',
    });
  });

  test('keeps what its cell says beside it', () => {
    const row = step({ status: 'in-progress', statusText: 'อยู่ระหว่างดำเนินการ รอใบสั่งซื้อ', result: 'ขอราคาแล้ว' });
    expect(resultOf(row, 'thai').result).toContain('รอใบสั่งซื้อ\nขอราคาแล้ว');
  });
});

describe('the day of completion', () => {
  const result = (text: string, completedOn: string, digits: 'thai' | 'arabic' = 'thai') =>
    resultOf(step({ result: text, completedOn }), digits).result;

  test('is added in the official form', () => {
    expect(result('เผยแพร่คู่มือแล้ว', '24/4/2566')).toBe('เผยแพร่คู่มือแล้ว เมื่อวันที่ ๒๔ เมษายน ๒๕๖๖');
    expect(result('เผยแพร่คู่มือแล้ว', '24/4/2566', 'arabic')).toBe('เผยแพร่คู่มือแล้ว เมื่อวันที่ 24 เมษายน 2566');
  });

  test('stands alone where there is no narrative', () => {
    expect(result('', '24 เม.ย. 66')).toBe('เมื่อวันที่ ๒๔ เมษายน ๒๕๖๖');
  });

  test('is not said twice, in whatever form the narrative says it', () => {
    expect(result('เผยแพร่เมื่อวันที่ 24 เม.ย. 2566', '2566-04-24')).toBe('เผยแพร่เมื่อวันที่ ๒๔ เม.ย. ๒๕๖๖');
    expect(result('เผยแพร่เมื่อวันที่ 23 เม.ย. 2566', '24/4/2566')).toContain('เมื่อวันที่ ๒๔ เมษายน ๒๕๖๖');
  });

  test('that is no day stands as it was written', () => {
    expect(result('ประชุมแล้ว', '31 เมษายน 2566')).toBe('ประชุมแล้ว วันที่แล้วเสร็จ ๓๑ เมษายน ๒๕๖๖');
    expect(result('ประชุมแล้ว', 'เดือนมีนาคม')).toBe('ประชุมแล้ว วันที่แล้วเสร็จ เดือนมีนาคม');
    expect(result('ประชุมแล้ว', ' เดือนมีนาคม ')).toBe('ประชุมแล้ว วันที่แล้วเสร็จ เดือนมีนาคม');
    expect(result('ประชุมในเดือน มีนาคม', 'เดือนมีนาคม')).toBe('ประชุมในเดือน มีนาคม');
  });

  test('that might be another day stands as it was written', () => {
    expect(result('ประชุมแล้ว', '3/4/25')).toBe('ประชุมแล้ว วันที่แล้วเสร็จ ๓/๔/๒๕');
  });

  test('is never made up', () => {
    expect(result('ประชุมแล้ว', '')).toBe('ประชุมแล้ว');
    expect(result('ประชุมแล้ว', ' ')).toBe('ประชุมแล้ว');
  });
});
