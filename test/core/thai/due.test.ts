import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FULL_MONTHS, fiscalYearOf, SHORT_MONTHS } from '../../../src/core/thai/calendar';
import { parseDue } from '../../../src/core/thai/due';
import { anyText } from '../../support/any-text';

const due = (text: string, fiscalYear: number | null = 2566) => parseDue(text, { fiscalYear });
const YEAR = { from: '2022-10-01', to: '2023-09-30' };

describe('due dates', () => {
  test.each([
    ['ปีงบประมาณ ๒๕๖๖', 'sure'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๖', 'sure'],
    ['ภายในปีงบประมาณ ๒๕๖๖', 'sure'],
    ['ประจำปีงบประมาณ พ.ศ.2566', 'sure'],
    ['ปีงบประมาณ 66', 'likely'],
    ['ปีงบฯ 2566', 'sure'],
    ['ปี 2566', 'likely'],
    ['2566', 'likely'],
    ['ปี\nงบประมาณ\n๒๕๖๖', 'sure'],
  ])('%j is the fiscal year, whatever the report year', (text, certainty) => {
    expect(due(text, null)).toEqual({ ok: true, kind: 'fiscal-year', ...YEAR, certainty });
  });

  test.each(['ภายในปีงบประมาณ', 'สิ้นปีงบประมาณ', 'ปีงบประมาณ'])('%s is the fiscal year of the report', (text) => {
    expect(due(text)).toMatchObject({ kind: 'fiscal-year', ...YEAR });
    expect(due(text, null)).toEqual({ ok: false, reason: 'unknown' });
  });

  test.each([
    ...['ตลอดปีงบประมาณ', 'ตลอดทั้งปี', 'ตลอดปี', 'ทุกเดือน', 'ดำเนินการต่อเนื่อง', 'ตลอดปีงบประมาณ 2566'],
    ...['ทุกสิ้นเดือน', 'ทุก ๓ เดือน', 'ปีละ 2 ครั้ง', 'อย่างน้อยเดือนละครั้ง', '๒ ครั้ง/ปี', '๑๒ เดือน'],
  ])('%s is all year', (text) => {
    expect(due(text)).toMatchObject({ kind: 'all-year', ...YEAR });
  });

  test.each([
    ['ตั้งแต่ ม.ค. 66', '2023-01-01'],
    ['เดือนธันวาคม ๒๕๖๕ เป็นต้นไป', '2022-12-01'],
  ])('%s has the rest of the year', (text, from) => {
    expect(due(text)).toMatchObject({ kind: 'range', from, to: YEAR.to });
  });

  test.each([
    ['ไตรมาส ๒', '2023-01-01', '2023-03-31'],
    ['ไตรมาสที่ 2', '2023-01-01', '2023-03-31'],
    ['ภายในไตรมาสที่ ๑', '2022-10-01', '2022-12-31'],
    ['ไตรมาส 2/2567', '2024-01-01', '2024-03-31'],
    ['ไตรมาส 2/67', '2024-01-01', '2024-03-31'],
    ['ไตรมาสที่ ๔ ปีงบประมาณ ๒๕๖๗', '2024-07-01', '2024-09-30'],
    ['ไตรมาส 2 (ม.ค. - มี.ค. 67)', '2024-01-01', '2024-03-31'],
    ['Q3/2566', '2023-04-01', '2023-06-30'],
  ])('%s is a quarter', (text, from, to) => {
    expect(due(text)).toMatchObject({ kind: 'quarter', from, to });
  });

  test.each([
    ['ภายในเดือนมีนาคม 2567', '2024-03-01', '2024-03-31'],
    ['มี.ค. 67', '2024-03-01', '2024-03-31'],
    ['มี.ค-2566', '2023-03-01', '2023-03-31'],
    ['มีนาคม', '2023-03-01', '2023-03-31'],
    ['เดือนตุลาคม', '2022-10-01', '2022-10-31'],
    ['เดือนตุลาคม ปีงบประมาณ 2567', '2023-10-01', '2023-10-31'],
    ['กุมภาพันธุ์ 2567', '2024-02-01', '2024-02-29'],
    ['เดือน มีนา คม พ.ศ. 2566', '2023-03-01', '2023-03-31'],
    ['สิ้นเดือน ก.ย. 66', '2023-09-01', '2023-09-30'],
  ])('%s is a month', (text, from, to) => {
    expect(due(text)).toMatchObject({ kind: 'month', from, to });
  });

  test.each([
    ['ภายใน 30 ก.ย. 66', '2023-09-30'],
    ['ภายในวันที่ ๓๐ กันยายน ๒๕๖๖', '2023-09-30'],
    ['24/4/2566', '2023-04-24'],
    ['30 กันยายน', '2023-09-30'],
  ])('%s is a day', (text, day) => {
    expect(due(text)).toMatchObject({ kind: 'date', from: day, to: day });
  });

  test.each([
    ['ต.ค. 65 - มี.ค. 66', '2022-10-01', '2023-03-31'],
    ['ต.ค. - มี.ค. 66', '2022-10-01', '2023-03-31'],
    ['ตค65-มีค66', '2022-10-01', '2023-03-31'],
    ['ตุลาคม 2565 ถึง กันยายน 2566', '2022-10-01', '2023-09-30'],
    ['ตุลาคม ๒๕๖๕ -\nกันยายน ๒๕๖๖', '2022-10-01', '2023-09-30'],
    ['๑ ตุลาคม ๒๕๖๕ – ๓๐ กันยายน ๒๕๖๖', '2022-10-01', '2023-09-30'],
    ['1 ต.ค. - 31 มี.ค. 66', '2022-10-01', '2023-03-31'],
    ['1-31 มีนาคม 2566', '2023-03-01', '2023-03-31'],
    ['1/10/65-30/9/66', '2022-10-01', '2023-09-30'],
    ['ต.ค. - ก.ย.', '2022-10-01', '2023-09-30'],
    ['ไตรมาสที่ 1-2', '2022-10-01', '2023-03-31'],
    ['ปีงบประมาณ 2566 - 2570', '2022-10-01', '2027-09-30'],
    ['รอบ 6 เดือน', '2022-10-01', '2023-03-31'],
    ['รอบ ๖ เดือนหลัง', '2023-04-01', '2023-09-30'],
    ['รอบ 12 เดือน', '2022-10-01', '2023-09-30'],
  ])('%j is a span', (text, from, to) => {
    expect(due(text)).toMatchObject({ kind: 'range', from, to });
  });

  test.each(['31 เมษายน 2566', '30/2/2566', 'ไตรมาส 5', 'ก.ย. 66 - ต.ค. 65', 'ปีงบประมาณ 2570 - 2566'])(
    '%s is impossible',
    (text) => {
      expect(due(text)).toEqual({ ok: false, reason: 'impossible' });
    },
  );

  test.each(['ภายใน 15 วัน', 'กรมคลัง', 'สำนักปลัด', 'ตามความเหมาะสม'])('%s is not known', (text) => {
    expect(due(text)).toEqual({ ok: false, reason: 'unknown' });
  });

  test.each(['', ' ', '-', '\u200B'])('%j is empty', (text) => {
    expect(due(text)).toEqual({ ok: false, reason: 'empty' });
  });

  test('every month, in full and short, lies in the fiscal year that is given', () => {
    for (const name of [...FULL_MONTHS, ...SHORT_MONTHS]) {
      const read = due(name);
      expect(read).toMatchObject({ ok: true, kind: 'month' });
      if (read.ok) expect([fiscalYearOf(read.from), fiscalYearOf(read.to)]).toEqual([2566, 2566]);
    }
  });

  test('any text is read without failing, and a span never ends before it begins', () => {
    const unit = fc.constantFrom(
      ...'0123456789๒๖/-. ',
      ...SHORT_MONTHS,
      'ตุลาคม',
      'ไตรมาส',
      'ปีงบประมาณ',
      'ถึง',
      '2566',
      'รอบ 6 เดือน',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), anyText()), (text) => {
        const read = due(text);
        if (read.ok) expect(read.from <= read.to).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('terms of a school year', () => {
  test.each([
    ['ภาคเรียนที่ ๑/๒๕๖๗', '2024-05-16', '2024-10-10'],
    ['ภาคเรียนที่ 2 ปีการศึกษา 2567', '2024-11-01', '2025-03-31'],
    ['เทอม 2/67', '2024-11-01', '2025-03-31'],
    ['ภาคฤดูร้อน 2567', '2025-04-01', '2025-05-15'],
    ['ภายในปีการศึกษา ๒๕๖๗', '2024-05-16', '2025-05-15'],
  ])('%s', (text, from, to) => {
    expect(due(text, null)).toEqual({ ok: true, kind: 'range', from, to, certainty: 'likely' });
  });

  test('there is no fourth', () => {
    expect(due('ภาคเรียนที่ 4/2567')).toEqual({ ok: false, reason: 'impossible' });
  });
});
