/** The import dialog in a real browser: paste, look, add; and nothing asked of the network. */
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Host } from '../../host/index';
import { openWorkbook, root, sample } from '../support/addon';
import { type Dialog, openBrowser, openDialog } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function dialogOf(host: Host, menu: string): Dialog {
  const dialog = host.run(menu).shown.find(({ kind }) => kind === 'modal');
  if (dialog?.kind !== 'modal') throw new Error(`${menu} opened no dialog`);
  return dialog;
}

const open = (host: Host, scheme?: 'light' | 'dark') => openDialog(browser, host, dialogOf(host, 'openImport'), scheme);

test('what is pasted is shown as it will be before anything is written, then added', async () => {
  const host = openWorkbook();
  const before = host.display('มาตรการ');
  const { page, requests, errors } = await open(host);
  await page.getByLabel('ข้อความของเอกสาร').fill(sample());
  await page.getByRole('heading', { name: 'อ่านได้ 10 ขั้นตอน ใน 3 ส่วน' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(11);
  expect(host.display('มาตรการ')).toEqual(before);

  await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
  await page.getByText('เพิ่ม 10 ขั้นตอนลงในชีต มาตรการ แล้ว (แถว 2 ถึง 11)').waitFor();
  expect(host.display('มาตรการ')).toHaveLength(11);
  expect([requests, errors]).toEqual([[], []]);
  await page.close();
});

test('a text file in any encoding that Thai offices use is read', async () => {
  const { page } = await open(openWorkbook());
  const thai874 = Buffer.from([...'มาตรการ'].map((letter) => letter.charCodeAt(0) - 0xe00 + 0xa0));
  const files: [string, Buffer][] = [
    ['utf8.txt', Buffer.from('มาตรการ')],
    ['utf16.txt', Buffer.from('\ufeffมาตรการ', 'utf16le')],
    ['thai874.txt', thai874],
  ];
  for (const [name, buffer] of files) {
    await page.getByLabel('เลือกไฟล์ .txt').setInputFiles({ name, mimeType: 'text/plain', buffer });
    await page.waitForFunction("document.querySelector('textarea').value === 'มาตรการ'");
    await page.getByLabel('ข้อความของเอกสาร').fill('');
  }
  await page.getByLabel('เลือกไฟล์ .txt').setInputFiles(path.join(root, 'samples/report-2568.txt'));
  await page.getByRole('heading', { name: 'อ่านได้ 10 ขั้นตอน' }).waitFor();
  await page.close();
});

describe('what goes wrong is said in the dialog, and the text stays', () => {
  test('no table of measures', async () => {
    const { page } = await open(openWorkbook());
    await page.getByLabel('ข้อความของเอกสาร').fill('บันทึกข้อความ');
    await page.getByText('ไม่พบตารางมาตรการ').waitFor();
    expect(await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).isDisabled()).toBe(true);
    await page.close();
  });

  test('another user is saving', async () => {
    const host = openWorkbook();
    const { page } = await open(host);
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    host.holdLock('document');
    await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
    await page.getByText('มีผู้อื่นกำลังบันทึกอยู่').waitFor();
    expect(await page.getByLabel('ข้อความของเอกสาร').inputValue()).toBe(sample());
    await page.close();
  });

  test('Google refuses the call: several accounts are signed in', async () => {
    const { page } = await open(openWorkbook());
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    await page.evaluate("window.callServer = () => Promise.resolve({ refused: 'PERMISSION_DENIED' })");
    await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
    await page.getByText(/หลายบัญชี.*PERMISSION_DENIED/).waitFor();
    await page.close();
  });
});

test('markup in a document is shown as text', async () => {
  const host = openWorkbook();
  const { page, errors } = await open(host);
  await page.getByLabel('ข้อความของเอกสาร').fill(sample().replace('สำนักปลัด', '<img src=x onerror=alert(1)>'));
  await page.getByRole('cell', { name: '<img src=x onerror=alert(1)>' }).waitFor();
  expect(await page.locator('img').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});

describe.each(['light', 'dark'] as const)('in the %s scheme axe finds nothing', (scheme) => {
  test('empty, and with a document', async () => {
    const { page } = await open(openWorkbook(), scheme);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    await page.getByRole('heading', { name: /อ่านได้/ }).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.close();
  });

  test('the report made', async () => {
    const host = openWorkbook();
    host.callFromPage('importDocument', [{ text: sample() }]);
    const { page } = await openDialog(browser, host, dialogOf(host, 'createReport'), scheme);
    const link = page.getByRole('link', { name: 'เปิดเอกสาร' });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/\w+\/edit$/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.close();
  });
});
