/** The import dialog in a real browser: paste, look, add; and nothing asked of the network. */
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import type { Host } from '../../host/index';
import { openFilled, openWorkbook, root, sample } from '../support/addon';
import { violationsInBothSchemes } from '../support/axe';
import { type Dialog, openDialog, useBrowser } from '../support/browser';

const browser = useBrowser();

function dialogOf(host: Host, menu: string): Dialog {
  const dialog = host.run(menu).shown.find(({ kind }) => kind === 'modal');
  if (dialog?.kind !== 'modal') throw new Error(`${menu} opened no dialog`);
  return dialog;
}

const open = (host: Host) => openDialog(browser(), host, dialogOf(host, 'openImport'));

test('what is pasted is shown as it will be before anything is written, then added', async () => {
  const host = openWorkbook();
  const before = host.display('มาตรการ');
  const { page, requests, errors } = await open(host);
  await page.getByLabel('ข้อความของเอกสาร').fill(sample());
  await page.getByRole('heading', { name: 'อ่านได้ ๑๐ ขั้นตอน ใน ๓ ส่วน' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(11);
  expect(host.display('มาตรการ')).toEqual(before);

  await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
  await page.getByText('เพิ่ม ๑๐ ขั้นตอนลงในชีต มาตรการ แล้ว (แถว ๒ ถึง ๑๑)').waitFor();
  expect(host.display('มาตรการ')).toHaveLength(11);
  expect([requests, errors]).toEqual([[], []]);
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
    await page.getByLabel(/เลือกไฟล์/).setInputFiles({ name, mimeType: 'text/plain', buffer });
    await page.waitForFunction("document.querySelector('textarea').value === 'มาตรการ'");
    await page.getByLabel('ข้อความของเอกสาร').fill('');
  }
  await page.getByLabel(/เลือกไฟล์/).setInputFiles(path.join(root, 'samples/report-2568.txt'));
  await page.getByRole('heading', { name: 'อ่านได้ ๑๐ ขั้นตอน' }).waitFor();
});

describe('what goes wrong is said in the dialog, and the text stays', () => {
  test('no table of measures', async () => {
    const { page } = await open(openWorkbook());
    await page.getByLabel('ข้อความของเอกสาร').fill('บันทึกข้อความ');
    await page.getByText('ไม่พบตารางมาตรการ').waitFor();
    expect(await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).isDisabled()).toBe(true);
  });

  test('another user is saving', async () => {
    const host = openWorkbook();
    const { page } = await open(host);
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    host.holdLock('document');
    await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
    await page.getByText('มีผู้อื่นกำลังบันทึกอยู่').waitFor();
    expect(await page.getByLabel('ข้อความของเอกสาร').inputValue()).toBe(sample());
  });

  test('Google refuses the call: several accounts are signed in', async () => {
    const { page } = await open(openWorkbook());
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    await page.evaluate("window.callServer = () => Promise.resolve({ refused: 'PERMISSION_DENIED' })");
    await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
    await page.getByText(/หลายบัญชี.*PERMISSION_DENIED/).waitFor();
  });
});

describe('what is not plain text', () => {
  const HEADERS = ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'];
  const ROW = ['1.1 วางระบบการยืม', '1.1.1 จัดทำแบบฟอร์ม', 'กองคลัง', 'ปีงบประมาณ 2568', 'ดำเนินการแล้วเสร็จ ใช้แล้ว'];

  test('a table is pasted with its cells, from Word, Docs or a browser', async () => {
    const { page } = await open(openWorkbook());
    const row = (texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const html = `<p>รายงานผล</p><table>${row(HEADERS)}${row(ROW)}</table>`;
    await page.getByLabel('ข้อความของเอกสาร').focus();
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/html', ${JSON.stringify(html)});
      data.setData('text/plain', 'รายงานผล');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await page.getByRole('heading', { name: /อ่านได้ ๑ ขั้นตอน/ }).waitFor();
    await page.getByText('วางตารางจากคลิปบอร์ดแล้ว').waitFor();
    await page.getByRole('button', { name: 'ล้างแล้วเริ่มใหม่' }).click();
    expect(await page.getByRole('row').count()).toBe(0);
  });

  test('a Word file is read with its table', async () => {
    const host = openWorkbook();
    const { page } = await open(host);
    const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const row = (texts: string[]) => `<w:tr>${texts.map((words) => `<w:tc>${text(words)}</w:tc>`).join('')}</w:tr>`;
    const xml = `<w:document><w:body>${text('รายงานผล')}<w:tbl>${row(HEADERS)}${row(ROW)}</w:tbl></w:body></w:document>`;
    const buffer = Buffer.from(zipSync({ 'word/document.xml': Uint8Array.from(Buffer.from(xml)) }));
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await page.getByLabel(/เลือกไฟล์/).setInputFiles({ name: 'รายงาน.docx', mimeType: docx, buffer });
    await page.getByRole('heading', { name: /อ่านได้ ๑ ขั้นตอน/ }).waitFor();
    await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
    await page.getByText(/เพิ่ม ๑ ขั้นตอน/).waitFor();
    expect(host.display('มาตรการ')[1]).toContain('1.1.1 จัดทำแบบฟอร์ม');
  });

  test('a file that is broken is said to be', async () => {
    const { page } = await open(openWorkbook());
    const buffer = Buffer.from('PK\u0003\u0004 not a zip');
    await page.getByLabel(/เลือกไฟล์/).setInputFiles({ name: 'x.docx', mimeType: 'application/zip', buffer });
    await page.getByText('เปิดไฟล์นี้ไม่ได้').waitFor();
  });
});

describe('what was done to read the document', () => {
  test('is marked at its cell and can be refused, and what is written is what was shown', async () => {
    const host = openWorkbook();
    const { page } = await open(host);
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    const joined = page.locator('td.step .marks', { hasText: 'ต่อแถว' }).first();
    await joined.locator('summary').click();
    await joined.locator('.switch', { hasText: 'ต่อเข้ากับแถว' }).getByRole('checkbox').click();
    await page.getByRole('heading', { name: 'อ่านได้ ๑๑ ขั้นตอน' }).waitFor();
    await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
    await page.getByText('เพิ่ม ๑๑ ขั้นตอน').waitFor();
    expect(host.display('มาตรการ')).toHaveLength(12);
  });

  test('a join that was refused can be taken after all', async () => {
    const { page } = await open(openWorkbook());
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    await page.getByText(/สิ่งที่ระบบทำให้หรือไม่แน่ใจ/).click();
    const first = page.locator('.notes li', { hasText: 'ต่อแถว' }).first().getByRole('checkbox');
    await first.click();
    await page.getByRole('heading', { name: 'อ่านได้ ๑๑ ขั้นตอน' }).waitFor();
    const refused = page.locator('.notes li', { has: page.locator('.untaken') }).getByRole('checkbox');
    await refused.first().click();
    await page.getByRole('heading', { name: 'อ่านได้ ๑๐ ขั้นตอน' }).waitFor();
  });

  test('spaces that may be stray are offered, and taken out only when asked', async () => {
    const { page } = await open(openWorkbook());
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    const letters = (space: boolean) =>
      page.evaluate<number>(
        `[...document.querySelectorAll('td .clamp')].map((e) => e.textContent)${space ? '' : ".map((t) => t.replace(/\\s/g, ''))"}.join('').length`,
      );
    const [before, bare] = [await letters(true), await letters(false)];
    const isAt = (sign: '<' | '===') =>
      page.waitForFunction(
        `[...document.querySelectorAll('td .clamp')].map((e) => e.textContent).join('').length ${sign} ${before}`,
      );
    await page.getByRole('button', { name: 'ลบช่องว่างทั้งหมด' }).click();
    await isAt('<');
    expect(await letters(false)).toBe(bare);
    await page.getByRole('button', { name: 'คงช่องว่างไว้ทั้งหมด' }).click();
    await isAt('===');
  });
});

test('a document that was imported before is noticed, and only what is new goes in', async () => {
  const host = openFilled();
  const { page } = await open(host);
  await page.getByLabel('ข้อความของเอกสาร').fill(sample());
  await page.getByText('๑๐ จาก ๑๐ ขั้นตอนมีอยู่ในชีตแล้ว').waitFor();
  expect(await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).isDisabled()).toBe(true);
  await page.getByLabel('นำเข้าเฉพาะขั้นตอนที่ยังไม่มี').uncheck();
  await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
  await page.getByText('เพิ่ม ๑๐ ขั้นตอน').waitFor();
  expect(host.display('มาตรการ')).toHaveLength(21);
});

test('a formula, control characters and a cell of 40,000 letters come in as the text that they are', async () => {
  const host = openWorkbook();
  const { page, errors, requests } = await open(host);
  const formula = '=HYPERLINK("https://example.com","กดที่นี่")';
  const long = 'จัดประชุมชี้แจงเรื่องที่ตกลงไว้ '.repeat(1250).trim();
  const row = (number: number, result: string) =>
    [`${number}.1 มาตรการ`, `${number}.1.1 ขั้นตอน`, 'กองคลัง', 'ปีงบประมาณ 2568', result].join('\t');
  const header = ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'].join('\t');
  const rows = [row(1, formula), row(2, 'ก่อน\u0007\u001b[31mหลัง'), row(3, long)];
  await page.getByLabel('ข้อความของเอกสาร').fill([header, ...rows].join('\n'));
  await page.getByRole('cell', { name: formula }).waitFor();
  await page.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
  await page.getByText(/เพิ่ม ๓ ขั้นตอนลงในชีต/).waitFor();
  const results = host.display('มาตรการ').map((cells) => cells[6] ?? '');
  expect(results[1]).toBe(formula);
  expect(results[2]).toMatch(/^ก่อน.*หลัง$/);
  expect(results[3]).toBe(long);
  expect([errors, requests]).toEqual([[], []]);
});

describe('axe finds nothing, in either scheme, in the dialog', () => {
  test('empty, and with a document and a mark open', async () => {
    const { page } = await open(openWorkbook());
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await page.getByLabel('ข้อความของเอกสาร').fill(sample());
    await page.getByRole('heading', { name: /อ่านได้/ }).waitFor();
    await page.locator('td.step .marks summary').first().click();
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });

  test('of the report made', async () => {
    const host = openFilled();
    const { page } = await openDialog(browser(), host, dialogOf(host, 'createReport'));
    const link = page.getByRole('link', { name: 'เปิดเอกสาร' });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/\w+\/edit$/);
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });
});
