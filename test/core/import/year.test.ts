/** The fiscal year that a title names, and what the days of the results say of it. */
import { describe, expect, test } from '@jest/globals';
import type { ImportedStep } from '../../../src/core/import/document';
import { findReportedYear, findYear, otherYearOfDays } from '../../../src/core/import/year';

test.each([
  ['รายงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ของ', 2566, 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖'],
  ['ปีงบประมาณ 2566', 2566, 'ปีงบประมาณ 2566'],
  ['ปี 2566', 2566, 'ปี 2566'],
  ['ปี งบ ประมาณ ประจำปี (พ . ศ .) 2566', 2566, 'ปี งบ ประมาณ ประจำปี (พ . ศ .) 2566'],
  ['ประจำงบประมาณ พศ 2566', 2566, 'ประจำงบประมาณ พศ 2566'],
  ['งบประมาณ พ.ศ. 2566 และปี 2567', 2566, 'งบประมาณ พ.ศ. 2566'],
])('%s names %i', (text, year, slice) => {
  const found = findYear(text);
  expect(found && [found.year, text.slice(found.start, found.end)]).toEqual([year, slice]);
});

test.each(['ปี 25666', 'ปี 2366', 'พ.ศ. 2566', '2566', 'ปีที่ผ่านมา'])('%s names none', (text) => {
  expect(findYear(text)).toBeNull();
});

test('the year whose work a text says it reports', () => {
  expect(findReportedYear('ตามแผนปี 2567 จึงขอรายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖')).toBe(2566);
  expect(findReportedYear('รายงานผล งบประมาณ 2566')).toBe(2566);
  expect(findReportedYear('แผนปี 2567')).toBeNull();
  expect(findReportedYear(`รายงาน${'ก'.repeat(81)}ปี 2566`)).toBeNull();
});

describe('the year that the days lie in, where the title names the next one', () => {
  const of = (...texts: string[]) =>
    otherYearOfDays(
      texts.map(
        (text) => ({ result: text.startsWith('=') ? '' : text, completedOn: text.replace('=', '') }) as ImportedStep,
      ),
      2567,
    );
  const before = 'อบรมวันที่ 24 เมษายน 2566';
  const own = 'อบรมวันที่ 24 เมษายน 2567';

  test('is told by four fifths of them, three at least', () => {
    expect(of(before, before, before)).toBe(2566);
    expect(of(before, before)).toBeNull();
    expect(of(before, before, before, before, own)).toBe(2566);
    expect(of(before, before, before, own)).toBeNull();
    expect(of(own, own, own)).toBeNull();
  });
  test('is looked for in the cell of the day where there is no result; a day that may be another does not count', () => {
    expect(of('=24 เมษายน 2566', '=25 เมษายน 2566', '=1 ต.ค. 2565')).toBe(2566);
    expect(of(before, before, 'อบรมวันที่ 4/5/2566')).toBeNull();
    expect(of(before, before, before, 'อบรมวันที่ 31 เมษายน 2567')).toBe(2566);
  });
});
