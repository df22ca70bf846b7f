/** The sidebar for everyone: by the keyboard alone, to screen readers, in both colour schemes, at 200 % zoom. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Host } from '../../host/index';
import { openAddOn, openFilled, openWorkbook } from '../support/addon';
import { violationsInBothSchemes } from '../support/axe';
import { useBrowser } from '../support/browser';
import { openSidebar, refuse } from '../support/sidebar';

const browser = useBrowser();

/** What has the keyboard: its label, or its text. */
const focused = (page: Page) =>
  page.evaluate<string>(
    "(() => { const e = document.activeElement; return e.id || e.getAttribute('aria-label') || e.textContent.trim(); })()",
  );

test('a row is opened, changed, saved and left by the keyboard alone', async () => {
  const host = openFilled();
  const { page } = await openSidebar(browser(), host);
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
});

test('a new step is entered, saved and followed by the next by the keyboard alone', async () => {
  const host = openFilled();
  const { page, button, field } = await openSidebar(browser(), host);
  const { keyboard } = page;
  /** Goes on with Tab until that field has the keyboard, and types. */
  const typeInto = async (id: string, text: string) => {
    for (let i = 0; i < 30 && (await focused(page)) !== id; i++) await keyboard.press('Tab');
    expect(await focused(page)).toBe(id);
    await keyboard.press('Control+End');
    await keyboard.type(text);
  };
  await button('เพิ่มขั้นตอน').focus();
  await keyboard.press('Enter');
  await field('ส่วน').waitFor();
  await typeInto('field-section', 'OIT');
  expect(await field('ส่วน').inputValue()).toBe('OIT');
  await typeInto('field-measure', 'มาตรการจากแป้นพิมพ์');
  await typeInto('field-step', 'ขั้นตอนจากแป้นพิมพ์');
  await keyboard.press('Tab');
  expect(await focused(page)).toBe('field-responsible');
  for (let i = 0; i < 9 && (await field('ผู้รับผิดชอบ').inputValue()) !== 'กองคลัง'; i++) await keyboard.press('ArrowDown');
  expect(await field('ผู้รับผิดชอบ').inputValue()).toBe('กองคลัง');
  for (let i = 0; i < 30 && (await focused(page)) !== 'บันทึกและถัดไป'; i++) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.getByText(/บันทึกแถวที่ .+ แล้ว/).waitFor();
  const row = host.display('มาตรการ').find((cells) => cells.some((text) => text.includes('ขั้นตอนจากแป้นพิมพ์')));
  expect(row?.slice(0, 4)).toEqual([
    'OIT',
    expect.stringMatching(/^[๐-๙.]+ มาตรการจากแป้นพิมพ์$/),
    expect.stringMatching(/^[๐-๙.]+ ขั้นตอนจากแป้นพิมพ์$/),
    'กองคลัง',
  ]);
});

test('a day is chosen by the keyboard in a calendar of Buddhist years, and Esc leaves the calendar alone', async () => {
  const host = openFilled();
  const { page, field, button, openRow } = await openSidebar(browser(), host);
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
});

test('tabs are walked with the arrow keys', async () => {
  const { page, tab } = await openSidebar(browser(), openFilled());
  await tab(/มาตรการ/).focus();
  await page.keyboard.press('ArrowRight');
  expect(await tab(/ตรวจสอบ/).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await tab(/ค้างส่ง/).getAttribute('aria-selected')).toBe('true');
});

type Sidebar = Awaited<ReturnType<typeof openSidebar>>;

/** Each screen, with what the sheet holds and how it is reached. */
const SCREENS: readonly (readonly [string, () => Host, (sidebar: Sidebar, host: Host) => Promise<unknown>])[] = [
  ['the first run', openAddOn, ({ button }) => button('เตรียมชีต').waitFor()],
  ['the agency and the year', openWorkbook, ({ page }) => page.locator('#agency').waitFor()],
  ['the wait for the first load', openFilled, ({ page }) => waitForever(page)],
  ['the list with its filters', openFilled, ({ button }) => button('ตัวกรอง').click()],
  [
    'a list that nothing matches',
    openFilled,
    async ({ page, button }) => {
      await page.getByLabel('ค้นหา').fill('ไม่มีคำนี้');
      await button('แสดงทั้งหมด').waitFor();
    },
  ],
  [
    'unsaved text offered back',
    openFilled,
    async ({ openRow, field, button, page }) => {
      await openRow(5);
      await field('ผลการดำเนินการ').fill('พิมพ์ค้างไว้');
      await button('กลับ').click();
      await page.getByText('มีข้อความที่ยังไม่ได้บันทึก').waitFor();
    },
  ],
  ['a row', openFilled, ({ openRow }) => openRow(5)],
  [
    'a row with its calendar',
    openFilled,
    async ({ openRow, button }) => {
      await openRow(5);
      await button('เลือกวันที่จากปฏิทิน').last().click();
    },
  ],
  [
    'a row about to be deleted',
    openFilled,
    async ({ openRow, button }) => {
      await openRow(5);
      await button('คำสั่งอื่น').click();
      await button('ลบแถว').click();
    },
  ],
  [
    'a new row that lacks everything',
    openFilled,
    async ({ button, page }) => {
      await button('เพิ่มขั้นตอน').click();
      await button('บันทึก').click();
      await page.getByText('ยังไม่มีอะไรให้บันทึก').waitFor();
    },
  ],
  [
    'a conflict',
    openFilled,
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
    openFilled,
    async ({ tab, page }) => {
      await tab(/ตรวจสอบ/).click();
      await page.locator('details.rule summary').first().click();
    },
  ],
  [
    'the report made',
    openFilled,
    async ({ tab, page, button }) => {
      await tab(/รายงาน/).click();
      await page.getByText('รูปแบบ').click();
      await button(/^สร้าง(?:รายงาน|ฉบับร่าง)$/).click();
      await page.getByRole('link', { name: 'เปิดเอกสาร' }).waitFor();
    },
  ],
  ['what is owed', openFilled, ({ tab }) => tab(/ค้างส่ง/).click()],
  [
    'a refusal',
    openFilled,
    async ({ page, button }) => {
      await page.getByRole('tab').first().waitFor();
      await refuse(page, 'PERMISSION_DENIED');
      await button('โหลดข้อมูลใหม่').click();
      await page.getByRole('alert').waitFor();
    },
  ],
];

/** The first call never comes back. */
async function waitForever(page: Page): Promise<void> {
  await page.addInitScript(
    "Object.defineProperty(window, 'callServer', { value: () => new Promise(() => {}), writable: false })",
  );
  await page.reload({ waitUntil: 'load' });
  await page.locator('main[aria-busy="true"]').waitFor();
}

const LOW = `[...document.querySelectorAll('button, select, summary, a, input:not([type=radio], [type=checkbox])')]
  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 32)
  .map((e) => e.outerHTML.slice(0, 120))`;

test.each(SCREENS)(
  '%s: nothing is cut off at the side, every target is tall enough, axe finds nothing in either scheme',
  async (_, open, reach) => {
    const host = open();
    const sidebar = await openSidebar(browser(), host);
    const { page } = sidebar;
    await reach(sidebar, host);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.evaluate(LOW)).toEqual([]);
    expect(await violationsInBothSchemes(page)).toEqual([]);
  },
);

const BEYOND = `[...document.querySelectorAll('body *')]
  .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
  .map((e) => e.outerHTML.slice(0, 120))`;

test('at 200 % zoom the form is used as before, and nothing on any page stands beyond the edge', async () => {
  const host = openFilled();
  host.type('มาตรการ', 'F3', [['ทำเสร็จตั้งนานแล้ว']]);
  const { page, field, button, openRow, tab } = await openSidebar(browser(), host, { zoom: 2 });
  await button('ตัวกรอง').click();
  expect(await page.evaluate(BEYOND)).toEqual([]);
  for (const name of [/ตรวจสอบ/, /รายงาน/, /ค้างส่ง/, /มาตรการ/]) {
    await tab(name).click();
    expect(await page.evaluate(BEYOND)).toEqual([]);
  }
  await openRow(3);
  await field('ผลการดำเนินการ').fill('ซูมสองเท่า');
  await button('บันทึก').click();
  await page.getByText(/บันทึกแถวที่/).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});
