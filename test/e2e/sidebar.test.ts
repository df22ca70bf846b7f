/** The sidebar in a real browser: from nothing to a report, each screen as a clerk uses it. */
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../host/index';
import { toArabicDigits } from '../../src/core/thai/digits';
import { openAddOn, openFilled, openWorkbook, sample } from '../support/addon';
import { useBrowser } from '../support/browser';
import { openSidebar, refuse } from '../support/sidebar';

const browser = useBrowser();

const MEASURES = 'มาตรการ';
const columnOf = (host: Host, header: string) => host.display(MEASURES)[0]?.indexOf(header) ?? -1;
const cell = (host: Host, row: number, header: string) =>
  host.display(MEASURES)[row - 1]?.[columnOf(host, header)] ?? '';
const typeInSheet = (host: Host, row: number, header: string, text: string) =>
  host.type(MEASURES, `${String.fromCharCode(65 + columnOf(host, header))}${row}`, [[text]]);

test('the first run: three steps, which end with the first row', async () => {
  const host = openAddOn();
  const { page, button, field, errors, requests } = await openSidebar(browser(), host);
  await page.getByText('ขั้นที่ 1 จาก 3').or(page.getByText('ขั้นที่ ๑ จาก ๓')).waitFor();
  await button('เตรียมชีต').click();
  await field('ชื่อหน่วยงาน').fill('องค์การบริหารส่วนตำบลบึงทองหลาง');
  await field('ปีงบประมาณที่รายงาน').fill('๒๕๖๘');
  await button('ใช้ชื่อและปีนี้').click();
  await button('พิมพ์มาตรการแรก').click();
  await field('ส่วน').selectOption('EIT');
  await field('มาตรการ').fill('1 เพิ่มช่องทางรับฟังความคิดเห็น');
  await field('ขั้นตอนหรือวิธีการปฏิบัติ').fill('1.1 จัดทำแบบสอบถามออนไลน์');
  await button('บันทึก').click();
  await page.getByText(/บันทึกแถวที่ .+ แล้ว/).waitFor();
  expect(host.display('ตั้งค่า').map((row) => row[1])).toEqual(
    expect.arrayContaining(['องค์การบริหารส่วนตำบลบึงทองหลาง', '2568']),
  );
  expect([cell(host, 2, 'ส่วน'), cell(host, 2, 'ขั้นตอนหรือวิธีการปฏิบัติ')]).toEqual(['EIT', '1.1 จัดทำแบบสอบถามออนไลน์']);
  await button('กลับ').click();
  await page.getByRole('button', { name: /1.1 จัดทำแบบสอบถามออนไลน์/ }).waitFor();
  expect([errors, requests]).toEqual([[], []]);
});

test('a sheet of measures that is in use already is offered, and used as it is', async () => {
  const host = openAddOn();
  const name = host.workbook.sheets[0]?.name ?? '';
  host.type(name, 'A1', [
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'],
    ['1.1 วางระบบการยืม', '1.1.1 จัดทำแบบฟอร์ม', 'กองคลัง', 'ปีงบประมาณ 2568', 'ดำเนินการแล้วเสร็จ ใช้แล้ว'],
  ]);
  const { page, button } = await openSidebar(browser(), host);
  await button(`ใช้ชีต ${name}`).click();
  await page.getByRole('button', { name: /1.1.1 จัดทำแบบฟอร์ม/ }).waitFor();
  await page.locator('[data-row="2"]').click();
  // The sheet has no column for a status: it is read off the front of the result, and written there.
  await page.getByText('ระหว่างทำ', { exact: true }).click();
  await button('บันทึก').click();
  await page.getByText(/บันทึกแถวที่/).waitFor();
  expect(host.display(name)[1]?.[4]).toBe('อยู่ระหว่างการดำเนินการ ใช้แล้ว');
});

test('three measures are entered one after the other, each numbered by itself', async () => {
  const host = openFilled();
  const { page, button, field } = await openSidebar(browser(), host);
  await button('เพิ่มขั้นตอน').click();
  await field('ส่วน').selectOption('EIT');
  for (const name of ['หนึ่ง', 'สอง', 'สาม']) {
    await field('อยู่ในมาตรการ').selectOption({ label: 'มาตรการใหม่' });
    await field('มาตรการ').press('End');
    await field('มาตรการ').pressSequentially(`มาตรการที่${name}`);
    await field('ขั้นตอนหรือวิธีการปฏิบัติ').press('End');
    await field('ขั้นตอนหรือวิธีการปฏิบัติ').pressSequentially(`ขั้นตอนที่${name}`);
    await field('ผู้รับผิดชอบ').selectOption('กองช่าง');
    await page.getByText('ยังไม่ทำ', { exact: true }).click();
    await button('บันทึกและถัดไป').click();
    await page.getByText(/บันทึกแถวที่ .+ แล้ว/).waitFor();
    await page.waitForFunction("document.querySelector('#field-step').value.trim().split(' ').length === 1");
  }
  const steps = host.display(MEASURES).map((row) => row[columnOf(host, 'ขั้นตอนหรือวิธีการปฏิบัติ')]);
  expect(steps.filter((text) => /ขั้นตอนที่/.test(text ?? ''))).toEqual([
    '๔.๑.๑ ขั้นตอนที่หนึ่ง',
    '๕.๑.๑ ขั้นตอนที่สอง',
    '๖.๑.๑ ขั้นตอนที่สาม',
  ]);
  expect(host.display(MEASURES)).toHaveLength(14);
});

test('what the rules find stands beside the field while it is typed, before anything is saved', async () => {
  const host = openFilled();
  const { page, field, openRow } = await openSidebar(browser(), host);
  await openRow(2);
  const before = host.display(MEASURES);
  await field('วันที่แล้วเสร็จ').fill('31 เมษายน 2568');
  await page
    .locator('#field-completedOn-found')
    .getByText(/ไม่มีในปฏิทิน/)
    .waitFor();
  expect(await field('วันที่แล้วเสร็จ').getAttribute('aria-describedby')).toContain('field-completedOn-found');
  expect(host.display(MEASURES)).toEqual(before);
});

describe('two people at one row', () => {
  test('see both versions, choose field by field, and nothing is overwritten unseen', async () => {
    const host = openFilled();
    const one = await openSidebar(browser(), host);
    const other = await openSidebar(browser(), host);
    await one.openRow(2);
    await other.openRow(2);
    await one.field('ผลการดำเนินการ').fill('จัดทำทะเบียนแล้ว 3 คัน');
    await one.button('บันทึก').click();
    await one.page.getByText(/บันทึกแถวที่/).waitFor();

    await other.field('ผลการดำเนินการ').fill('จัดทำทะเบียนแล้ว 5 คัน');
    await other.button('บันทึก').click();
    await other.page.getByRole('heading', { name: 'มีคนแก้แถวนี้ก่อนหน้า' }).waitFor();
    expect(cell(host, 2, 'ผลการดำเนินการ')).toBe('จัดทำทะเบียนแล้ว 3 คัน');
    expect(await other.page.locator('ins').allTextContents()).toEqual(['5']);
    expect(await other.page.locator('del').allTextContents()).toEqual(['3']);
    expect(await other.button('บันทึกตามที่เลือก').isDisabled()).toBe(true);
    await other.page.getByRole('radio', { name: /ของคุณ/ }).check();
    await other.button('บันทึกตามที่เลือก').click();
    await other.page.getByText(/บันทึกแถวที่/).waitFor();
    expect(cell(host, 2, 'ผลการดำเนินการ')).toBe('จัดทำทะเบียนแล้ว 5 คัน');
  });

  test('a row that moved meanwhile is found and saved where it is now', async () => {
    const host = openFilled();
    const { page, field, button, openRow } = await openSidebar(browser(), host);
    await openRow(5);
    const step = cell(host, 5, 'ขั้นตอนหรือวิธีการปฏิบัติ');
    const rows = host.display(MEASURES).slice(1);
    host.type(MEASURES, 'A2', [rows[3] as string[], ...rows.slice(0, 3), ...rows.slice(4)]);
    await field('ผลการดำเนินการ').fill('เขียนหลังจากแถวย้าย');
    await button('บันทึก').click();
    await page.getByText(/บันทึกแถวที่/).waitFor();
    expect([cell(host, 2, 'ขั้นตอนหรือวิธีการปฏิบัติ'), cell(host, 2, 'ผลการดำเนินการ')]).toEqual([step, 'เขียนหลังจากแถวย้าย']);
  });
});

describe('the row that is selected in the sheet', () => {
  const select = (host: Host, row: number) => host.callFromPage('goTo', [{ sheet: 'measures', row, column: null }]);

  test('is followed, and the row on screen is gone to', async () => {
    const host = openFilled();
    const { page, button, openRow } = await openSidebar(browser(), host);
    await openRow(2);
    select(host, 6);
    await page.getByRole('heading', { name: 'แถวที่ ๖' }).waitFor();
    await button('กลับ').click();
    await openRow(9);
    await button('ไปที่เซลล์ในชีต').click();
    await page.waitForFunction("document.activeElement.getAttribute('aria-label') === 'ไปที่เซลล์ในชีต'");
    const { value } = host.callFromPage('selectedRow', [{}]);
    expect(value).toMatchObject({ value: { row: 9 } });
  });

  test('is only offered while something is unsaved', async () => {
    const host = openFilled();
    const { page, field, button, openRow } = await openSidebar(browser(), host);
    await openRow(2);
    await field('ผลการดำเนินการ').fill('ยังไม่บันทึก');
    select(host, 6);
    await page.getByText(/คุณเลือกแถวที่ ๖ ในชีต/).waitFor();
    expect(await field('ผลการดำเนินการ').inputValue()).toBe('ยังไม่บันทึก');
    await button('บันทึกแล้วเปิดแถวนั้น').click();
    await page.getByRole('heading', { name: 'แถวที่ ๖' }).waitFor();
    expect(cell(host, 2, 'ผลการดำเนินการ')).toBe('ยังไม่บันทึก');
  });
});

test('what a dialog brought into the sheet is there when the user comes back', async () => {
  const host = openWorkbook();
  host.run('setUpSheets');
  host.callFromPage('saveSettings', [{ values: { agency: 'อบต.', reportYear: '2568' }, before: {} }]);
  const { page, button, shown } = await openSidebar(browser(), host);
  await button('นำเข้าเอกสาร…').click();
  await page.waitForFunction("document.querySelector('h1') !== null");
  expect(shown.some(({ kind }) => kind === 'modal')).toBe(true);
  host.callFromPage('importDocument', [{ text: sample() }]);
  await page.evaluate("dispatchEvent(new Event('focus'))");
  await page.locator('[data-row="11"]').waitFor({ state: 'attached' });
});

test('a deleted row can be brought back', async () => {
  const host = openFilled();
  const { page, button, openRow } = await openSidebar(browser(), host);
  const before = host.display(MEASURES);
  await openRow(3);
  await button('คำสั่งอื่น').click();
  await button('ลบแถว').click();
  await button('ลบ').click();
  await page.getByText(/ลบแถวที่ .+ แล้ว/).waitFor();
  expect(host.display(MEASURES)).toHaveLength(before.length - 1);
  await button('เลิกทำ').click();
  await page.getByText(/นำแถวกลับมา/).waitFor();
  expect(host.display(MEASURES)).toEqual(before);
});

test('a finding leads to its row, offers its fix, and the fixes of a rule are looked at before they are taken', async () => {
  const host = openFilled();
  typeInSheet(host, 2, 'ผลการดำเนินการ', 'ให้บุคคลากรทุกคนทราบ');
  typeInSheet(host, 3, 'ผลการดำเนินการ', 'แจ้งบุคคลากรแล้ว');
  const { page, button, tab } = await openSidebar(browser(), host);
  await tab(/ตรวจสอบ/).click();
  // What the head says of each severity adds up to what it says of all.
  const head = await page.getByText(/^พบ .+ ข้อ:/).textContent();
  const [all = 0, ...shares] =
    toArabicDigits(head ?? '')
      .match(/[0-9]+/g)
      ?.map(Number) ?? [];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(all);
  expect(all).toBeGreaterThan(1);
  const rule = page.locator('details.rule', { hasText: 'คำที่มักพิมพ์ผิด' });
  await rule.locator('summary').click();
  await rule.getByRole('button', { name: /ดูแล้วแก้ให้ทั้ง/ }).click();
  await page.getByRole('heading', { name: 'ดูก่อนแก้' }).waitFor();
  expect(await page.locator('section.card del').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/บุคคล/)]),
  );
  expect(cell(host, 2, 'ผลการดำเนินการ')).toBe('ให้บุคคลากรทุกคนทราบ');
  await button(/^แก้ .+ ช่อง$/).click();
  await page.getByText(/แก้แล้ว .+ ช่อง/).waitFor();
  expect([2, 3].map((row) => cell(host, row, 'ผลการดำเนินการ'))).toEqual(['ให้บุคลากรทุกคนทราบ', 'แจ้งบุคลากรแล้ว']);
});

test('the report is made in stages, then its links are there', async () => {
  const host = openFilled();
  const { page, button, tab, errors } = await openSidebar(browser(), host);
  await tab(/รายงาน/).click();
  await button(/^สร้าง(?:รายงาน|ฉบับร่าง)$/).click();
  const link = page.getByRole('link', { name: 'เปิดเอกสาร' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/\w+\/edit$/);
  expect(await page.getByRole('link', { name: 'PDF' }).getAttribute('target')).toBe('_blank');
  expect(host.drive.files().some(({ name }) => name.includes('บึงตะวันรอน'))).toBe(true);
  expect(host.display('ประวัติรายงาน')).toHaveLength(2);
  expect(errors).toEqual([]);
});

test('what each unit owes is there to copy', async () => {
  const { page, tab, button } = await openSidebar(browser(), openFilled());
  await tab(/ค้างส่ง/).click();
  await page.evaluate('navigator.clipboard.writeText = async (text) => { document.body.dataset.copied = text; }');
  await button('คัดลอกข้อความถึงสำนักปลัด').click();
  await page.getByText(/คัดลอกแล้ว/).waitFor();
  expect(await page.evaluate('document.body.dataset.copied')).toMatch(
    /^เรียน สำนักปลัด\nขอข้อมูลมาตรการ ITA ปีงบประมาณ ๒๕๖๘/,
  );
});

test('what the browser will not copy stands selected, to be copied by hand', async () => {
  const { page, tab, button, errors } = await openSidebar(browser(), openFilled());
  await tab(/ค้างส่ง/).click();
  await page.evaluate(
    "navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); document.execCommand = () => false",
  );
  await button('คัดลอกทั้งหมด').click();
  await page.getByText(/กด Ctrl\+C/).waitFor();
  const selected = await page.evaluate<string>(
    '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)',
  );
  expect(selected).toMatch(/^เรียน [\s\S]*เรียน /);
  expect(errors).toEqual([]);
});

describe('unsaved text', () => {
  test('is offered back after the sidebar was closed', async () => {
    const host = openFilled();
    const { page, field, button, openRow } = await openSidebar(browser(), host);
    await openRow(4);
    await field('ผลการดำเนินการ').fill('พิมพ์ค้างไว้ยังไม่ได้บันทึก');
    await page.reload({ waitUntil: 'load' });
    await page.getByText('มีข้อความที่ยังไม่ได้บันทึก').waitFor();
    await button('กลับไปพิมพ์ต่อ').click();
    expect(await field('ผลการดำเนินการ').inputValue()).toBe('พิมพ์ค้างไว้ยังไม่ได้บันทึก');
    await button('บันทึก').click();
    await page.getByText(/บันทึกแถวที่/).waitFor();
    await button('กลับ').click();
    await page.getByRole('tab').first().waitFor();
    expect(await page.getByText('มีข้อความที่ยังไม่ได้บันทึก').count()).toBe(0);
    expect(cell(host, 4, 'ผลการดำเนินการ')).toBe('พิมพ์ค้างไว้ยังไม่ได้บันทึก');
  });

  test('stays where saving fails, with words for what to do', async () => {
    const host = openFilled();
    const { page, field, button, openRow } = await openSidebar(browser(), host);
    await openRow(4);
    await field('ผลการดำเนินการ').fill('ต้องไม่หาย');
    await refuse(page, 'PERMISSION_DENIED');
    await button('บันทึก').click();
    await page
      .getByRole('alert')
      .getByText(/หลายบัญชี/)
      .waitFor();
    expect(await field('ผลการดำเนินการ').inputValue()).toBe('ต้องไม่หาย');
  });
});

test('refused by Google from the first call on, the sidebar says so and points at the menu', async () => {
  const host = openFilled();
  const { page } = await openSidebar(browser(), host);
  await page.addInitScript(
    "Object.defineProperty(window, 'callServer', { value: () => Promise.resolve({ refused: 'Authorization is required to perform that action.' }) })",
  );
  await page.reload({ waitUntil: 'load' });
  await page
    .getByRole('alert')
    .getByText(/ส่วนขยาย › โปร่งใส/)
    .waitFor();
});

test.each([
  ['a formula', '=HYPERLINK("https://example.com","กดที่นี่")'],
  ['markup', '<script>document.body.dataset.broken = "yes"</script><img src=x onerror=alert(1)>'],
  ['control characters', 'ก่อน\u0007\u001b[31mหลัง\u202e'],
])('%s typed in the form is stored and shown as text', async (_, text) => {
  const host = openFilled();
  const { page, field, button, openRow, errors, requests } = await openSidebar(browser(), host);
  await openRow(2);
  await field('ผลการดำเนินการ').fill(text);
  await button('บันทึก').click();
  await page.getByText(/บันทึกแถวที่/).waitFor();
  expect(cell(host, 2, 'ผลการดำเนินการ')).toBe(text);
  expect(await field('ผลการดำเนินการ').inputValue()).toBe(text);
  expect(await page.evaluate('document.body.dataset.broken ?? null')).toBeNull();
  expect([errors, requests]).toEqual([[], []]);
});

test('a cell of 50,000 characters opens, is checked while typed in, and is saved beside', async () => {
  const host = openFilled();
  const long = `${'ประชุมแล้ว '.repeat(4545)}จบ`.padEnd(50_000, 'ก');
  typeInSheet(host, 3, 'ผลการดำเนินการ', long);
  const { page, field, button, openRow, errors } = await openSidebar(browser(), host);
  await openRow(3);
  await page
    .locator('#field-result-found')
    .getByText(/50000|๕๐๐๐๐/)
    .waitFor();
  await field('ขั้นตอนหรือวิธีการปฏิบัติ').fill('๓.๑.๑ เขียนใหม่');
  await button('บันทึก').click();
  await page.getByText(/บันทึกแถวที่/).waitFor();
  expect(cell(host, 3, 'ขั้นตอนหรือวิธีการปฏิบัติ')).toBe('๓.๑.๑ เขียนใหม่');
  expect(cell(host, 3, 'ผลการดำเนินการ')).toBe(long);
  expect(errors).toEqual([]);
});

test('500 rows are on screen after one call', async () => {
  const host = openWorkbook();
  const rows = host.display(MEASURES)[0]?.length ?? 0;
  const lines = Array.from({ length: 500 }, (_, i) => {
    const line = new Array<string>(rows).fill('');
    line[columnOf(host, 'ส่วน')] = 'IIT';
    line[columnOf(host, 'มาตรการ')] = `${i + 1} มาตรการเรื่องที่ ${i + 1}`;
    line[columnOf(host, 'ขั้นตอนหรือวิธีการปฏิบัติ')] = `${i + 1}.1 ขั้นตอนเรื่องที่ ${i + 1}`;
    return line;
  });
  host.type(MEASURES, 'A2', lines);
  const { page, calls } = await openSidebar(browser(), host);
  await page.locator('[data-row="501"]').waitFor({ state: 'attached' });
  expect(calls).toEqual(['loadSidebar']);
  await page.getByLabel('ค้นหา').fill('499.1');
  await page.waitForFunction("document.querySelectorAll('[data-row]').length === 1");
});
