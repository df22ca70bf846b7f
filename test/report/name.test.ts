import { describe, expect, test } from '@jest/globals';
import type { ReportChoice } from '../../src/core/report-choice';
import { reportName } from '../../src/report/name';
import { SETTINGS } from '../support/report-input';

const MADE = { madeAt: '2569-11-22 09.00', draft: false };
const named = (fileName: string, more: Parameters<typeof reportName>[1] = MADE): string =>
  reportName({ ...SETTINGS, title: 'รายงานผล', agency: 'อบต.บึงทองหลาง', itemCode: 'O28', fileName }, more);

describe('the name of a file', () => {
  test('says what, whose, which year and when, where nothing else is asked for', () => {
    expect(named(SETTINGS.fileName)).toBe('รายงานผล อบต.บึงทองหลาง ปี 2566 (2569-11-22 09.00)');
  });
  test('is the usual one where the pattern is empty', () => {
    expect(named('')).toBe(named(SETTINGS.fileName));
  });
  test('leaves the year out while it is not known', () => {
    expect(reportName({ ...SETTINGS, reportYear: null, fileName: '{ปี} {หน่วยงาน}' }, MADE)).toBe(
      `${SETTINGS.agency} (2569-11-22 09.00)`,
    );
  });
  test('follows the pattern, and has the time even where the pattern has not', () => {
    expect(named('{ข้อ}_{หน่วยงาน}')).toBe('O28_อบต.บึงทองหลาง (2569-11-22 09.00)');
  });
  test('says first that a draft is one', () => {
    expect(named('{ข้อ} {เวลา}', { ...MADE, draft: true })).toBe('[ฉบับร่าง] O28 2569-11-22 09.00');
  });
  test('says what the report is limited to', () => {
    const of = (choice: ReportChoice) => named('{ขอบเขต} {เวลา}', { ...MADE, choice });
    expect(of({ kind: 'section', code: 'IIT' })).toBe('IIT 2569-11-22 09.00');
    expect(of({ kind: 'section', code: '' })).toBe('มาตรการที่ยังไม่ได้ระบุส่วน 2569-11-22 09.00');
    expect(of({ kind: 'unit', unit: ' กองคลัง ' })).toBe('กองคลัง 2569-11-22 09.00');
    expect(named('{ข้อ}', { ...MADE, choice: { kind: 'unit', unit: 'กองคลัง' } })).toBe('O28 กองคลัง (2569-11-22 09.00)');
    expect(named('{ขอบเขต} {เวลา}', { ...MADE, choice: { kind: 'half-year' } })).toBe('รอบ 6 เดือน 2569-11-22 09.00');
  });
  test('leaves out what is not known, with its brackets', () => {
    expect(named('{ข้อ} [{ขอบเขต}] {เวลา}')).toBe('O28 2569-11-22 09.00');
  });
  test('has nothing in it that a disk refuses, and an end', () => {
    const name = reportName({ ...SETTINGS, title: `a/b\\c:d*"e"<f>|\n${'ยาว'.repeat(200)}`, agency: '' }, MADE);
    expect(name).not.toMatch(/[\\/:*?"<>|\n]/);
    expect(name.length).toBeLessThanOrEqual(200);
  });
});
