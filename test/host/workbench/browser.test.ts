/** The workbench in a real browser, on a small add-on: the grid by keyboard, menus, questions, frames, two windows. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsInBothSchemes } from '../../support/axe';
import { useBrowser } from '../../support/browser';
import { startSmall, type TestBench, texts } from './support';
import { cellAt, openWindow, pickMenu, until, type Window } from './window';

const browser = useBrowser();
let bench: TestBench;
let window: Window;
let page: Page;
beforeEach(async () => {
  bench = await startSmall();
  window = await openWindow(browser(), bench);
  ({ page } = window);
});
afterEach(() => bench.close());

const address = () => page.getByLabel('ที่อยู่เซลล์').inputValue();
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const shows = (a1: string, text: string, at = page) => cellAt(at, a1).getByText(text, { exact: true }).waitFor();
const holds = (a1: string, text: string) => until(page, () => cellAt(page, a1).textContent(), text);
/** Letters that the browser's keyboard has no key for go into an editor that is open. */
const typeIn = async (text: string, at = page) => {
  await at.keyboard.press('F2');
  await at.keyboard.type(text);
};
const rows = (...values: string[][]) =>
  bench.ask('edit', { user: '2', edit: { kind: 'write', sheet: 0, row: 1, column: 1, values } });

describe('the grid by keyboard', () => {
  test('typing, Enter, Tab, arrows and Esc', async () => {
    await page.getByRole('grid').focus();
    await typeIn('ที่หนึ่ง');
    await keys('Enter');
    expect(await address()).toBe('A2');
    await page.keyboard.type('k');
    await keys('Tab');
    await page.getByRole('grid').dispatchEvent('keydown', { key: 'ข', bubbles: true });
    await keys('ArrowDown');
    expect(await address()).toBe('B3');
    await typeIn('ไม่เอา');
    await keys('Escape', 'Shift+Tab', 'Shift+Enter', 'Home');
    expect(await address()).toBe('A2');
    await shows('B2', 'ข');
    expect(texts(bench)).toEqual([
      ['ที่หนึ่ง', ''],
      ['k', 'ข'],
    ]);
    expect(window.troubles).toEqual([]);
  });

  test('F2 opens what is there; Alt+Enter parts the line; Delete empties; Ctrl+Z takes back', async () => {
    await rows(['เดิม']);
    await shows('A1', 'เดิม');
    await page.getByRole('grid').focus();
    await keys('F2', 'Alt+Enter');
    await page.keyboard.type('ใหม่');
    await keys('Enter', 'ArrowUp');
    await holds('A1', 'เดิม\nใหม่');
    await keys('Delete');
    await holds('A1', '');
    await keys('Control+z');
    await holds('A1', 'เดิม\nใหม่');
    expect(texts(bench)).toEqual([['เดิม\nใหม่']]);
  });

  test('a block is copied and pasted', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(bench.url).origin });
    await rows(['ก', 'ข'], ['ค "ง"', 'จ']);
    await shows('B2', 'จ');
    await page.getByRole('grid').focus();
    await keys('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c', 'ArrowDown', 'ArrowDown', 'Control+v');
    await shows('B4', 'จ');
    expect(await address()).toBe('A3:B4');
    expect(texts(bench).slice(2)).toEqual([
      ['ก', 'ข'],
      ['ค "ง"', 'จ'],
    ]);
  });

  test('a choice of the list by keyboard; another text is taken, with a mark', async () => {
    const area = { sheet: 0, row: 1, column: 1, rows: 2, columns: 1 };
    const rule = { type: 'VALUE_IN_LIST', values: [['ยังไม่ทำ', 'เสร็จ']], allowInvalid: true, help: null };
    bench.bench.host.byHand('cells.setValidations', area, [[rule], [rule]]);
    await page.reload();
    await page.getByRole('grid').focus();
    await keys('Alt+ArrowDown', 'ArrowDown', 'Enter');
    await shows('A1', 'เสร็จ');
    await keys('ArrowDown');
    await typeIn('เกือบเสร็จ');
    await keys('Tab');
    await cellAt(page, 'A2').getByRole('img', { name: 'ไม่ตรงกับรายการ' }).waitFor();
    expect(texts(bench)).toEqual([['เสร็จ'], ['เกือบเสร็จ']]);
  });

  test('a right click offers rows and sorting', async () => {
    await rows(['ข'], ['ก']);
    await shows('A2', 'ก');
    await cellAt(page, 'A1').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'เรียงแถวตามคอลัมน์นี้ ก ถึง ฮ' }).click();
    await shows('A1', 'ก');
    await page.getByRole('grid').focus();
    await keys('Shift+F10');
    await page.getByRole('menuitem', { name: 'แทรกแถวด้านบน' }).press('Enter');
    await shows('A2', 'ก');
    expect(texts(bench)).toEqual([[''], ['ก'], ['ข']]);
  });
});

test('a large sheet draws the rows around the viewport, and says how many there are', async () => {
  bench.bench.host.byHand('sheet.insert', 0, 'rows', 1001, 19_000);
  bench.bench.host.byHand('cells.write', { sheet: 0, row: 20_000, column: 1, rows: 1, columns: 1 }, [['สุดท้าย']]);
  await page.reload();
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('20001');
  expect(await page.getByRole('row').count()).toBeLessThan(120);
  await page.getByRole('grid').focus();
  await keys('Control+End');
  await shows('A20000', 'สุดท้าย').catch(() => {});
  expect(await page.locator('tr[data-row="20000"]').getAttribute('aria-rowindex')).toBe('20001');
  expect(await page.getByRole('row').count()).toBeLessThan(120);
});

test('two windows are two users on one workbook, each in their language', async () => {
  const other = await openWindow(browser(), bench, { query: '?user=2&locale=en' });
  await page.getByRole('grid').focus();
  await typeIn('จากคนแรก');
  await keys('Enter');
  await shows('A1', 'จากคนแรก', other.page);
  await other.page.getByRole('grid').focus();
  await other.page.keyboard.press('ArrowRight');
  await other.page.keyboard.type('from two');
  await other.page.keyboard.press('Enter');
  await shows('B1', 'from two');
  expect(await address()).toBe('A2');
  await other.page.getByRole('button', { name: 'Extensions' }).click();
  await other.page.getByRole('menuitem', { name: 'Ask' }).waitFor();
  expect(other.troubles).toEqual([]);
});

test('a question is answered, a toast said, and the meter tells', async () => {
  await pickMenu(page, 'ส่วนขยาย', 'ถาม');
  const alert = page.getByRole('dialog', { name: 'แน่ใจไหม' });
  await alert.getByText('จะเขียนลงชีต ชีต1').waitFor();
  await alert.getByRole('button', { name: 'ใช่', exact: true }).click();
  await page.getByLabel('คำตอบ').fill('สมหญิง');
  await keys('Enter');
  await page.getByText('เขียน สมหญิง แล้ว').waitFor();
  await shows('A2', 'สมหญิง');
  await page.getByRole('button', { name: /^askTwice: เรียกบริการ \d+ ครั้ง/ }).click();
  await page.getByRole('row', { name: 'Sheet.appendRow 2' }).waitFor();
});

test('what a script throws is said', async () => {
  await pickMenu(page, 'ส่วนขยาย', 'Fail');
  await page.getByRole('dialog').getByText('Error: พังแล้ว').waitFor();
});

describe('pages of the add-on', () => {
  test('the sidebar is 300 pixels wide, beside the sheet, and can be closed', async () => {
    await pickMenu(page, 'ส่วนขยาย', 'Sidebar');
    const frame = page.getByRole('complementary', { name: 'แถบ' }).locator('iframe');
    await frame.contentFrame().getByRole('heading', { name: 'ข้างชีต' }).waitFor();
    expect((await frame.boundingBox())?.width).toBe(300);
    await page.getByRole('complementary').getByRole('button', { name: 'ปิด' }).click();
    await frame.waitFor({ state: 'detached' });
  });

  test('a dialog calls the server, can’t reach the workbench, and closes itself', async () => {
    await pickMenu(page, 'ส่วนขยาย', 'Dialog');
    const frame = page.getByRole('dialog', { name: 'ลองดู' }).locator('iframe').contentFrame();
    await frame.getByRole('button', { name: 'ถาม' }).click();
    await frame.getByText('ชีต1!A1').waitFor();
    expect(
      await frame
        .locator('body')
        .evaluate('(() => { try { return String(window.parent.document); } catch (error) { return error.name; } })()'),
    ).toBe('SecurityError');
    await frame.getByRole('button', { name: 'เลิก' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test.each([
    ['denied', 'PERMISSION_DENIED'],
    ['offline', 'NetworkError'],
  ])('their calls can be made to fail: %s', async (link, words) => {
    await page.getByLabel('การเรียกจากหน้าต่างส่วนเสริม').selectOption(link);
    await pickMenu(page, 'ส่วนขยาย', 'Dialog');
    const frame = page.getByRole('dialog', { name: 'ลองดู' }).locator('iframe').contentFrame();
    await frame.getByRole('button', { name: 'ถาม' }).click();
    await frame.getByText(words).waitFor();
  });
});

test('starting anew asks first', async () => {
  await rows(['ของเดิม']);
  await shows('A1', 'ของเดิม');
  await pickMenu(page, 'ตัวอย่าง', 'เริ่มใหม่…');
  await page.getByRole('button', { name: 'ยกเลิก' }).click();
  expect(texts(bench)).toEqual([['ของเดิม']]);
  await pickMenu(page, 'ตัวอย่าง', 'เริ่มใหม่…');
  await page.getByRole('button', { name: 'ล้างแล้วเริ่มใหม่' }).click();
  await holds('A1', '');
  expect(texts(bench)).toEqual([]);
});

test('a link in a cell leads to its place', async () => {
  await rows(['=HYPERLINK("#gid=0&range=C5","ไปที่ C5")']);
  await cellAt(page, 'A1').getByRole('link', { name: 'ไปที่ C5' }).click();
  await until(page, address, 'C5');
});

test('a server that is gone is said to be', async () => {
  const other = await startSmall();
  const { page: lone } = await openWindow(browser(), other);
  await other.close();
  await lone.getByText('ติดต่อโต๊ะทดลองไม่ได้').waitFor();
});

test('axe finds nothing, in either scheme, in the page, a menu and a question, with the sidebar open', async () => {
  // A small sheet: axe looks at the contrast of every cell.
  bench.bench.host.byHand('sheet.delete', 0, 'rows', 9, 992);
  bench.bench.host.byHand('sheet.delete', 0, 'columns', 6, 21);
  await page.reload();
  await rows(['หัว', 'https://example.go.th'], ['ข้อความ', '12']);
  await shows('A2', 'ข้อความ');
  await pickMenu(page, 'ส่วนขยาย', 'Sidebar');
  await page.getByRole('complementary').locator('iframe').waitFor();
  expect(await violationsInBothSchemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'ส่วนขยาย' }).click();
  expect(await violationsInBothSchemes(page, { include: '[role=menu]' })).toEqual([]);
  await page.getByRole('menuitem', { name: 'ถาม' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await violationsInBothSchemes(page, { include: 'dialog[open]' })).toEqual([]);
});
