/** The settings and the preview of the report, as the sidebar opens them. */
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../host/index';
import { openFilled, openWorkbook } from '../support/addon';
import { violationsInBothSchemes } from '../support/axe';
import { openDialog, useBrowser } from '../support/browser';

const browser = useBrowser();

async function open(host: Host, argument: { page: string; options?: object }) {
  const dialog = host.callFromPage('openPage', [argument]).shown.find(({ kind }) => kind === 'modal');
  if (dialog?.kind !== 'modal') throw new Error(`${argument.page} opened no dialog`);
  return openDialog(browser(), host, dialog);
}

const setting = (host: Host, label: string) => host.display('ตั้งค่า').find((row) => row[0] === label)?.[1];

describe('settings', () => {
  test('are changed in a form, and nothing but what was changed is written', async () => {
    const host = openFilled();
    const before = host.display('ตั้งค่า');
    const { page, errors } = await open(host, { page: 'settings' });
    await page.getByText(/^โปร่งใส รุ่น \d/).waitFor();
    await page.getByLabel('ปีการประเมิน ITA').fill('2569');
    await page.getByLabel('ตัวเลขในรายงาน').selectOption('เลขอารบิก');
    await page.getByLabel('หน่วยงานภายใน').fill('สำนักปลัด\nกองคลัง');
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('บันทึกแล้ว').waitFor();
    const changed = host.display('ตั้งค่า').filter((row, i) => row[1] !== before[i]?.[1]);
    expect(changed.map((row) => [row[0], row[1]])).toEqual([
      ['ปีการประเมิน ITA', '2569'],
      ['หน่วยงานภายใน', 'สำนักปลัด\nกองคลัง'],
      ['ตัวเลขในรายงาน', 'เลขอารบิก'],
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('that can not be understood are refused with what to type, and stay in the form', async () => {
    const host = openFilled();
    const { page } = await open(host, { page: 'settings' });
    await page.getByLabel('ปีงบประมาณที่รายงาน').fill('ปีนี้');
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByRole('alert').getByText(/ไม่ใช่ปี/).waitFor();
    expect(await page.getByLabel('ปีงบประมาณที่รายงาน').inputValue()).toBe('ปีนี้');
    expect(setting(host, 'ปีงบประมาณที่รายงาน')).toBe('2568');
    await page.close();
  });

  test('that someone else changed meanwhile are shown, and chosen before anything is written over', async () => {
    const host = openFilled();
    const { page } = await open(host, { page: 'settings' });
    await page.getByLabel('ชื่อหน่วยงาน').fill('ชื่อที่ฉันพิมพ์');
    const row = host.display('ตั้งค่า').findIndex((cells) => cells[0] === 'ชื่อหน่วยงาน') + 1;
    host.type('ตั้งค่า', `B${row}`, [['ชื่อที่คนอื่นพิมพ์']]);
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('ในชีตตอนนี้: ชื่อที่คนอื่นพิมพ์').waitFor();
    expect(setting(host, 'ชื่อหน่วยงาน')).toBe('ชื่อที่คนอื่นพิมพ์');
    await page.getByRole('button', { name: 'ใช้ค่าของฉัน' }).click();
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('บันทึกแล้ว').waitFor();
    expect(setting(host, 'ชื่อหน่วยงาน')).toBe('ชื่อที่ฉันพิมพ์');
    await page.close();
  });
});

describe('the preview', () => {
  test('shows the document that would be made, with nothing made in Drive and nothing asked of the network', async () => {
    const host = openFilled();
    const { page, errors, requests } = await open(host, { page: 'preview', options: { digits: 'arabic' } });
    await page.locator('section.docx table').first().waitFor();
    const text = (await page.locator('section.docx').allTextContents()).join('');
    expect(text).toContain('องค์การบริหารส่วนตำบลบึงตะวันรอน');
    expect(text).toContain('ประจำปีงบประมาณ พ.ศ. 2568');
    expect(host.drive.files()).toEqual([]);
    expect([errors, requests]).toEqual([[], []]);
    const overflow = await page.evaluate(
      "(() => { const pages = document.querySelector('.pages'); return pages.scrollWidth - pages.clientWidth; })()",
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('without any measure says what to do', async () => {
    const { page } = await open(openWorkbook(), { page: 'preview', options: {} });
    await page
      .getByRole('alert')
      .getByText(/ยังไม่มีมาตรการ/)
      .waitFor();
    await page.close();
  });
});

describe('axe finds nothing, in either scheme, in', () => {
  test('the settings', async () => {
    const { page } = await open(openFilled(), { page: 'settings' });
    await page.getByLabel('ชื่อหน่วยงาน').waitFor();
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });

  test('the preview, the document itself aside', async () => {
    const { page } = await open(openFilled(), { page: 'preview', options: {} });
    await page.locator('section.docx table').first().waitFor();
    expect(await violationsInBothSchemes(page, { exclude: '.docx-wrapper' })).toEqual([]);
  });
});
