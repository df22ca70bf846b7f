import { describe, expect, test } from '@jest/globals';
import { buildReport } from '../../src/report/build';
import { input, section, step } from '../support/report-input';

const tableOf = (over: Parameters<typeof input>[0], settings: Parameters<typeof input>[1] = {}) =>
  buildReport(input({ parts: ['summary', 'measures'], ...over }, settings)).summary;

const IN_PROGRESS = { status: 'in-progress', statusText: 'อยู่ระหว่างการดำเนินการ' } as const;

describe('the summary', () => {
  const sections = [section({ heading: 'แบบวัด IIT' }), section({ code: 'EIT', heading: 'แบบวัด EIT' })];
  const steps = [
    step(),
    step({ stepNo: '1.1.2', ...IN_PROGRESS }),
    step({ stepNo: '1.1.3' }),
    step({ section: 'EIT' }),
  ];

  test('has a row for each section, with counts and percentages, and their sum', () => {
    const table = tableOf({ sections, steps });
    expect(table?.columns.map((column) => column.replace('\n(ร้อยละ)', ''))).toEqual([
      'ส่วน',
      'จำนวนขั้นตอน',
      'แล้วเสร็จ',
      'อยู่ระหว่าง\nดำเนินการ',
      'ยังไม่ได้\nดำเนินการ',
      'สัดส่วนที่แล้วเสร็จ',
    ]);
    expect(table?.rows).toEqual([
      { cells: ['๑. แบบวัด IIT', '๓', '๒ (๖๖.๖๗)', '๑ (๓๓.๓๓)', '๐'], done: 66.67 },
      { cells: ['๒. แบบวัด EIT', '๑', '๑ (๑๐๐.๐๐)', '๐', '๐'], done: 100 },
    ]);
    expect(table?.total).toEqual({ cells: ['รวม', '๔', '๓ (๗๕.๐๐)', '๑ (๒๕.๐๐)', '๐'], done: 75 });
  });

  test('speaks of cancelled steps, and of steps that say nothing, only where there are any', () => {
    const odd = [step({ status: 'cancelled', statusText: 'ยกเลิก' }), step({ status: 'unknown', statusText: '' })];
    const table = tableOf({ sections, steps: odd }, { digits: 'arabic' });
    expect(table?.columns.slice(5, -1)).toEqual(['ยกเลิก\n(ร้อยละ)', 'ไม่ระบุสถานะ\n(ร้อยละ)']);
    expect(table?.rows[0]?.cells).toEqual(['1. แบบวัด IIT', '2', '0', '0', '0', '1 (50.00)', '1 (50.00)']);
  });

  test('of one section needs no sum, and of a sheet without sections has nothing but the sum', () => {
    expect(tableOf({ sections: sections.slice(0, 1), steps: steps.slice(0, 1) })).toMatchObject({ total: null });
    const whole = tableOf({ sections: [], steps: [step({ section: '' })] });
    expect(whole?.rows).toEqual([]);
    expect(whole?.total?.cells.slice(0, 2)).toEqual(['รวม', '๑']);
  });

  test('is never taken for a table of measures', () => {
    expect(tableOf({ sections, steps })?.columns[0]).not.toContain('มาตรการ');
  });

  test('has no line for a score that is not known', () => {
    expect(tableOf({ sections, steps })?.score).toBe('');
  });

  test('is left out where the report has no such part', () => {
    expect(buildReport(input({ parts: ['measures'] })).summary).toBeNull();
  });
});
