/** The report's screens: what it covers, its retry, the dialog of the menu; seal and template in the settings. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Execution, Host } from '../../host/index';
import { violationsInBothSchemes } from '../support/axe';
import { openBrowser, openDialog } from '../support/browser';
import { docs, log, withSample, words } from '../support/report';
import { openSidebar } from '../support/sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const MAKE = /^สร้าง(?:รายงาน|ฉบับร่าง|อีกฉบับ)$/;

async function reportTab(host: Host) {
  const sidebar = await openSidebar(browser, host);
  await sidebar.tab(/รายงาน/).click();
  await sidebar.page.getByText('ใช้แม่แบบมาตรฐาน').waitFor();
  return sidebar;
}

const dialogIn = ({ shown }: Pick<Execution, 'shown'>) => {
  const dialog = shown.find(({ kind }) => kind === 'modal');
  if (dialog?.kind !== 'modal') throw new Error('No dialog was opened');
  // It asks the server for nothing.
  return openDialog(browser, withSample(), { ...dialog, width: 480 });
};

describe('the report tab', () => {
  test('says draft or final of the steps that the report covers, and makes it of those alone', async () => {
    const host = withSample();
    host.type('มาตรการ', 'F3', [['ทำเสร็จตั้งนานแล้ว']]);
    const { page, button, errors } = await reportTab(host);
    await page.getByText('ต้องแก้ก่อน จึงจะเป็นฉบับจริง').waitFor();
    await page.getByLabel('รายงานครอบคลุม').selectOption('กองคลัง');
    await page.getByText('พร้อมสร้างฉบับจริง').waitFor();
    await button(MAKE).click();
    await page.getByRole('link', { name: 'ไฟล์ Word' }).waitFor();
    expect(docs(host).map(({ name }) => name)).toEqual([expect.stringMatching(/^รายงาน.*กองคลัง/)]);
    const hrefs = await page.evaluate("[...document.querySelectorAll('nav.actions a')].map((link) => link.href)");
    expect(hrefs).toEqual([log(host)[0]?.ลิงก์, log(host)[0]?.['ไฟล์ Word'], log(host)[0]?.PDF, log(host)[0]?.โฟลเดอร์]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('tried again after an answer that never came: one document', async () => {
    const host = withSample();
    const { page, button } = await reportTab(host);
    await page.evaluate(`(() => {
      const real = window.callServer;
      window.callServer = async (name, args) => {
        const answer = await real(name, args);
        if (name !== 'reportUpload') return answer;
        window.callServer = real;
        return { refused: 'NetworkError: Connection failure due to HTTP 0' };
      };
    })()`);
    await button(MAKE).click();
    await button('ลองอีกครั้ง').click();
    await page.getByText(/ใช้เอกสารที่เกิดขึ้นแล้ว/).waitFor();
    expect([docs(host).length, words(host).length, log(host).length]).toEqual([1, 1, 1]);
    await page.close();
  });

  test('a full Drive is told with what to do', async () => {
    const { page, button } = await reportTab(withSample({ driveQuota: 100 }));
    await button(MAKE).click();
    await page
      .getByRole('alert')
      .getByText(/ไม่มีพื้นที่เหลือ.*ล้างถังขยะ/)
      .waitFor();
    await page.close();
  });
});

describe('the dialog of the menu', () => {
  test('has the links, and takes the height of what it says', async () => {
    const host = withSample();
    host.failCall({ method: 'Drive.Files.create', call: 3, reason: 'storageQuotaExceeded' });
    const { page, errors, requests } = await dialogIn(host.run('createReport'));
    await page.getByRole('link', { name: 'เปิดเอกสาร' }).waitFor();
    await page.getByText(/ยังไม่ได้ไฟล์ Word เพราะไดรฟ์ไม่มีพื้นที่เหลือ/).waitFor();
    expect(await page.getByRole('link', { name: 'ไฟล์ Word' }).count()).toBe(0);
    const [width, height] = (await page.evaluate(
      '[document.body.dataset.width, document.body.dataset.height]',
    )) as string[];
    expect(width).toBe('480');
    expect(Number(height)).toBeGreaterThanOrEqual(Number(await page.evaluate('document.body.scrollHeight')));
    expect(await violationsInBothSchemes(page)).toEqual([]);
    expect([errors, requests]).toEqual([[], []]);
    await page.close();
  });
});

describe('seal and template in the settings', () => {
  async function settings(host: Host) {
    const { shown } = host.callFromPage('openPage', [{ page: 'settings' }]);
    const dialog = shown.find(({ kind }) => kind === 'modal');
    if (dialog?.kind !== 'modal') throw new Error('No dialog was opened');
    const opened = await openDialog(browser, host, dialog);
    await opened.page.getByRole('heading', { name: 'ตราหน่วยงาน' }).waitFor();
    return opened;
  }
  /** A picture of that size, drawn in the browser. */
  const picture = async (page: Page, width: number, height: number, noisy: boolean) =>
    Buffer.from(
      (await page.evaluate(`(() => {
        const canvas = Object.assign(document.createElement('canvas'), { width: ${width}, height: ${height} });
        const context = canvas.getContext('2d');
        const image = context.createImageData(${width}, ${height});
        for (let i = 0; i < image.data.length; i++) image.data[i] = ${noisy} ? Math.random() * 256 : i % 4 ? 200 : 20;
        context.putImageData(image, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];
      })()`)) as string,
      'base64',
    );

  test('a picture is scaled here and kept, shown, replaced and taken out', async () => {
    const host = withSample();
    const { page, errors } = await settings(host);
    const choose = page.getByLabel(/เลือกรูป|เปลี่ยนรูป/);
    await choose.setInputFiles({
      name: 'ตรา.png',
      mimeType: 'image/png',
      buffer: await picture(page, 1000, 800, false),
    });
    await page.getByText(/ใช้ตรานี้แล้ว \(354 × 283 จุด/).waitFor();
    expect(await page.getByAltText('ตราที่ใช้อยู่').getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    // Too many colours for a PNG of that size: a JPEG is kept.
    await choose.setInputFiles({
      name: 'ภาพถ่าย.png',
      mimeType: 'image/png',
      buffer: await picture(page, 700, 700, true),
    });
    await page.getByText(/354 × 354 จุด|266 × 266 จุด/).waitFor();
    expect(await page.getByAltText('ตราที่ใช้อยู่').getAttribute('src')).toMatch(/^data:image\/jpeg;base64,/);
    await choose.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await page
      .getByRole('alert')
      .getByText(/เปิดรูปนี้ไม่ได้/)
      .waitFor();
    await page.getByRole('button', { name: 'นำออก', exact: true }).click();
    // What is safe has the keyboard.
    await page.waitForFunction("document.activeElement.textContent === 'ไม่นำออก'");
    await page.getByRole('button', { name: 'นำออกเลย' }).click();
    await page.getByText('นำตราออกแล้ว').waitFor();
    expect(Object.keys(host.properties('document')).filter((key) => key.startsWith('file.'))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('the standard template is downloaded, given back, named in the report tab; a broken one is told of', async () => {
    const host = withSample();
    const { page, errors } = await settings(host);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ดาวน์โหลดแม่แบบมาตรฐาน' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('แม่แบบรายงาน.docx');
    const buffer = readFileSync(await file.path());
    const choose = page.getByLabel(/\(\.docx\)/);
    await choose.setInputFiles({ name: 'รูป.docx', mimeType: '', buffer: Buffer.from('no docx') });
    await page
      .getByRole('alert')
      .getByText(/ไม่ใช่เอกสาร Word/)
      .waitFor();
    await choose.setInputFiles({ name: 'หัวจดหมาย.docx', mimeType: '', buffer });
    await page.getByText('ใช้แม่แบบของหน่วยงาน: หัวจดหมาย.docx').waitFor();
    expect(await violationsInBothSchemes(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();

    const sidebar = await openSidebar(browser, host);
    await sidebar.tab(/รายงาน/).click();
    await sidebar.page.getByText('ใช้แม่แบบของหน่วยงาน: หัวจดหมาย.docx').waitFor();
    expect(await sidebar.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await sidebar.page.close();
  });
});
