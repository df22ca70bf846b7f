/** The whole of the add-on in the workbench, as someone tries it: set-up, import, check, report, the report's pages. */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/workbench/server';
import { cellAt, openWindow, pickMenu, until, type Window } from '../host/workbench/window';
import { dist, root, sample } from '../support/addon';
import { violationsInBothSchemes } from '../support/axe';
import { openBrowser } from '../support/browser';

let browser: Browser;
let bench: Workbench;
let window: Window;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  const samples = path.join(root, 'samples');
  bench = await startWorkbench({ dist, samples, stateFile: null, port: 0, addOn: 'โปร่งใส' });
  window = await openWindow(browser, bench);
  ({ page } = window);
});
afterAll(async () => {
  await browser.close();
  await bench.close();
});

const extension = (item: string) => pickMenu(page, 'ส่วนขยาย', item);
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
/** What a dialog of the add-on shows. */
const frame = (title?: string | RegExp) =>
  page
    .getByRole('dialog', title ? { name: title } : {})
    .locator('iframe')
    .contentFrame();
const closeDialog = () => page.getByRole('dialog').getByRole('button', { name: 'ปิด', exact: true }).first().click();

test('the menu makes the sheets', async () => {
  await extension('เตรียมชีต');
  await page.getByText('เตรียมชีตเรียบร้อย').waitFor();
  await tab('มาตรการ').click();
  await cellAt(page, 'A1').getByText('ส่วน', { exact: true }).waitFor();
  expect(await page.getByRole('tab').count()).toBeGreaterThan(5);
});

test('the sample document is there to copy, and the import dialog brings it into the sheet', async () => {
  await pickMenu(page, 'ตัวอย่าง', 'เอกสาร report-2568.txt…');
  const text = await page.getByRole('textbox', { name: 'report-2568.txt' }).inputValue();
  expect(text).toBe(sample().replace(/\r\n/g, '\n'));
  await closeDialog();

  await extension('นำเข้าเอกสาร…');
  const dialog = frame('นำเข้าเอกสาร');
  await dialog.getByLabel('ข้อความของเอกสาร').fill(text);
  await dialog.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
  await dialog.getByText('เพิ่ม ๑๐ ขั้นตอน').waitFor();
  await closeDialog();
  await tab('มาตรการ').click();
  await cellAt(page, 'A11').getByText('OIT', { exact: true }).waitFor();
});

test('a finding’s link leads to its cell', async () => {
  await extension('ตรวจสอบมาตรการ');
  await tab('ผลการตรวจสอบ').click();
  const link = page
    .getByRole('gridcell')
    .getByRole('link', { name: /^[A-J]\d+$/ })
    .first();
  const place = await link.textContent();
  await link.click();
  await until(page, () => page.getByLabel('ที่อยู่เซลล์').inputValue(), String(place));
  expect(await tab('ผลการตรวจสอบ').getAttribute('aria-selected')).toBe('false');
});

test('the report is made, opened from the dialog’s link, and shown page by page with its numbers', async () => {
  await extension('สร้างรายงาน');
  await frame().getByRole('link', { name: 'เปิดเอกสาร' }).click();
  const drive = page.getByRole('dialog', { name: 'ไดรฟ์ของโต๊ะทดลอง' });
  await drive.getByText(/^\d+ หน้า$/).waitFor();
  const pages = drive.getByRole('group', { name: /^หน้า \d+ จาก \d+$/ });
  const count = await pages.count();
  expect(count).toBeGreaterThan(2);
  await drive.getByText(`${count} หน้า`, { exact: true }).waitFor();
  for (let at = 0; at < count; at++) {
    const one = pages.nth(at);
    const { width, height } = (await one.boundingBox()) ?? { width: 1, height: 0 };
    // A sheet of A4, lying: nothing made it longer.
    expect(height / width).toBeCloseTo(210 / 297, 2);
    expect(await one.locator('footer').textContent()).toMatch(new RegExp(`[${at + 1}๑๒๓๔๕๖๗๘๙]`));
  }
  const headers = drive.getByRole('cell', { name: 'ขั้นตอนหรือวิธีการปฏิบัติ' });
  expect(await headers.count()).toBeGreaterThan(3);

  const download = page.waitForEvent('download');
  await drive.getByRole('button', { name: 'ดาวน์โหลด .docx' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await drive.getByRole('button', { name: 'ทิ้งลงถังขยะ' }).click();
  await drive.getByRole('heading', { name: 'ถังขยะ' }).waitFor();
  await drive.getByRole('button', { name: 'กู้คืน' }).click();
  await drive.getByRole('heading', { name: 'ถังขยะ' }).waitFor({ state: 'detached' });
  expect(window.troubles).toEqual([]);
});

test('axe finds nothing in Drive, with the report open, in either scheme', async () => {
  expect(await violationsInBothSchemes(page, { include: 'dialog.drive' })).toEqual([]);
});

test('axe finds nothing in the sidebar, in its frame, in either scheme', async () => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'ไดรฟ์ของโต๊ะทดลอง' }).waitFor({ state: 'detached' });
  await closeDialog();
  await extension('เปิดแถบข้าง');
  const sidebar = page.locator('.sidebar iframe').contentFrame();
  await sidebar.getByRole('tab').first().waitFor();
  expect(await violationsInBothSchemes(page, { include: '.sidebar', frames: true })).toEqual([]);
});

test('a new year begins with the same steps and empty results, and can be taken back', async () => {
  const newYear = async () => {
    await extension('ขึ้นปีงบประมาณใหม่…');
    await page.getByRole('dialog').getByRole('button', { name: 'ใช่', exact: true }).click();
  };
  await newYear();
  await tab('มาตรการ 2568').waitFor();
  await tab('มาตรการ').click();
  await until(page, () => cellAt(page, 'G2').textContent(), '');
  await cellAt(page, 'A11').getByText('OIT', { exact: true }).waitFor();
  await newYear();
  await tab('มาตรการ 2568').waitFor({ state: 'detached' });
  await tab('มาตรการ').click();
  await cellAt(page, 'F2').getByText('ดำเนินการแล้วเสร็จ').waitFor();
});
