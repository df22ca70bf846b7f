/** The OIT item that a report answers, and the title it has, by year. */
import { expect, test } from '@jest/globals';
import { defaultTitle, REPORT_ITEMS, reportItem } from '../../src/core/ita-years';

test('each assessment year has its own item; of the same year until 2566, of the year before from 2567', () => {
  expect(REPORT_ITEMS.map(({ year, code, lag }) => [year, code, lag])).toEqual([
    [2565, 'O43', 0],
    [2566, 'O43', 0],
    [2567, 'O35', 1],
    [2568, 'O28', 1],
    [2569, 'O26', 1],
  ]);
  for (const { year, code } of REPORT_ITEMS) expect(reportItem(year)?.code).toBe(code);
  expect(reportItem(2575)).toBeNull();
});

test('the title changed its wording with fiscal year 2567', () => {
  const older = 'รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
  const newer = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
  expect([2565, 2566, 2567, null].map(defaultTitle)).toEqual([older, older, newer, newer]);
});
