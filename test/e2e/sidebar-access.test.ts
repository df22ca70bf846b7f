/** The sidebar for everyone: by the keyboard alone, to screen readers, in both colour schemes, at 200 % zoom. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../host/index';
import { openAddOn, openWorkbook, sample } from '../support/addon';
import { openBrowser } from '../support/browser';
import { openSidebar, refuse } from '../support/sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function filled(): Host {
  const host = openWorkbook();
  host.callFromPage('importDocument', [{ text: sample() }]);
  return host;
}

/** What has the keyboard: its label, or its text. */
const focused = (page: Page) =>
  page.evaluate<string>(
    "(() => { const e = document.activeElement; return e.id || e.getAttribute('aria-label') || e.textContent.trim(); })()",
  );

test('a row is opened, changed, saved and left by the keyboard alone', async () => {
  const host = filled();
  const { page } = await openSidebar(browser, host);
  const { keyboard } = page;
  await page.getByRole('tab').first().waitFor();
  await page.getByLabel('ค้นหา').focus();
  await keyboard.press('Tab');
  expect(await focused(page)).toBe('ตัวกรอง');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  expect(await page.evaluate('document.activeElement.dataset.row')).toBe('4');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /แถวที่/ }).waitFor();
  await page.waitForFunction("document.activeElement.tagName === 'H1'");

  const order: string[] = [];
  for (let i = 0; i < 30 && order[order.length - 1] !== 'field-result'; i++) {
    await keyboard.press('Tab');
    order.push(await focused(page));
  }
  expect(order.filter((id) => id.startsWith('field-'))).toEqual([
    'field-section',
    'field-measure',
    'field-step',
    'field-responsible',
    'field-result',
  ]);
  await keyboard.press('Control+A');
  await keyboard.type('พิมพ์ด้วยแป้นพิมพ์');
  await keyboard.press('Control+s');
  await page.getByText(/บันทึกแถวที่/).waitFor();
  expect(host.display('มาตรการ')[3]).toContain('พิมพ์ด้วยแป้นพิมพ์');
  await keyboard.press('Escape');
  await page.getByRole('tab').first().waitFor();
  expect(await page.evaluate('document.activeElement.dataset.row')).toBe('4');
  await page.close();
});

test('a day is chosen by the keyboard in a calendar of Buddhist years, and Esc leaves the calendar alone', async () => {
  const host = filled();
  const { page, field, button, openRow } = await openSidebar(browser, host);
  await openRow(2);
  await field('วันที่แล้วเสร็จ').fill('24 เมษายน 2568');
  const open = button('เลือกวันที่จากปฏิทิน').last();
  await open.press('Enter');
  await page.waitForFunction("document.activeElement.dataset.day === '2025-04-24'");
  expect(await page.getByLabel('ปี พ.ศ.').locator('option:checked').textContent()).toBe('๒๕๖๘');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('เลือกวันที่จากปฏิทิน');
  await page.keyboard.press('Enter');
  await page.waitForFunction("document.activeElement.dataset.day === '2025-04-24'");
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await field('วันที่แล้วเสร็จ').inputValue()).toBe('๑ พฤษภาคม ๒๕๖๘');
  await page.close();
});

test('tabs are walked with the arrow keys', async () => {
  const { page, tab } = await openSidebar(browser, filled());
  await tab(/มาตรการ/).focus();
  await page.keyboard.press('ArrowRight');
  expect(await tab(/ตรวจสอบ/).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await tab(/ค้างส่ง/).getAttribute('aria-selected')).toBe('true');
  await page.close();
});

/** Each screen, as it is reached. */
const SCREENS: readonly (readonly [
  string,
  (sidebar: Awaited<ReturnType<typeof openSidebar>>, host: Host) => Promise<void>,
])[] = [
  ['the list with its filters', async ({ button }) => button('ตัวกรอง').click()],
  ['a row', async ({ openRow }) => openRow(5)],
  [
    'a row with its calendar',
    async ({ openRow, button }) => {
      await openRow(5);
      await button('เลือกวันที่จากปฏิทิน').last().click();
    },
  ],
  ['a new row', async ({ button }) => button('เพิ่มขั้นตอน').click()],
  [
    'a conflict',
    async ({ openRow, field, button, page }, host) => {
      await openRow(5);
      host.type('มาตรการ', 'G5', [['ประกาศแล้ว 12 ภารกิจ']]);
      await field('ผลการดำเนินการ').fill('ประกาศแล้ว 14 ภารกิจ');
      await button('บันทึก').click();
      await page.getByRole('heading', { name: 'มีคนแก้แถวนี้ก่อนหน้า' }).waitFor();
    },
  ],
  [
    'the check, with a rule open',
    async ({ tab, page }) => {
      await tab(/ตรวจสอบ/).click();
      await page.locator('details.rule summary').first().click();
    },
  ],
  [
    'the report made',
    async ({ tab, page, button }) => {
      await tab(/รายงาน/).click();
      await page.getByText('รูปแบบ').click();
      await button(/^สร้าง(?:รายงาน|ฉบับร่าง)$/).click();
      await page.getByRole('link', { name: 'เปิดเอกสาร' }).waitFor();
    },
  ],
  ['what is owed', async ({ tab }) => tab(/ค้างส่ง/).click()],
  [
    'a refusal',
    async ({ page, button }) => {
      await page.getByRole('tab').first().waitFor();
      await refuse(page, 'PERMISSION_DENIED');
      await button('โหลดข้อมูลใหม่').click();
      await page.getByRole('alert').waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('in the %s scheme axe finds nothing in', (scheme) => {
  test.each(SCREENS)('%s', async (_, reach) => {
    const host = filled();
    const sidebar = await openSidebar(browser, host, { scheme });
    await sidebar.page.getByRole('tab').first().waitFor();
    await reach(sidebar, host);
    expect((await new AxeBuilder({ page: sidebar.page }).analyze()).violations).toEqual([]);
    await sidebar.page.close();
  });

  test('the first run', async () => {
    const { page, button } = await openSidebar(browser, openAddOn(), { scheme });
    await button('เตรียมชีต').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.close();
  });
});

test.each(SCREENS)('nothing is cut off at the side, and every target is tall enough: %s', async (_, reach) => {
  const host = filled();
  const sidebar = await openSidebar(browser, host);
  const { page } = sidebar;
  await page.getByRole('tab').first().waitFor();
  await reach(sidebar, host);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  const low =
    await page.evaluate(`[...document.querySelectorAll('button, select, summary, a, input:not([type=radio], [type=checkbox])')]
    .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 32)
    .map((e) => e.outerHTML.slice(0, 120))`);
  expect(low).toEqual([]);
  await page.close();
});

test('at 200 % zoom the form is used as before', async () => {
  const host = filled();
  const { page, field, button, openRow } = await openSidebar(browser, host, { zoom: 2 });
  await openRow(3);
  await field('ผลการดำเนินการ').fill('ซูมสองเท่า');
  await button('บันทึก').click();
  await page.getByText(/บันทึกแถวที่/).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await page.close();
});
