/** The story that the pictures tell, in order: a tambon office from an empty spreadsheet to its report, and the year after. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellAt } from '../test/host/workbench/window';
import { type Camera, HEIGHT } from './camera';
import { ANALYSES, COMPLETE_ROWS, SIGNATORIES, sealPicture } from './scene-data';

const sample = readFileSync(path.resolve(import.meta.dirname, '../samples/report-2568.txt'), 'utf8');

export async function takeAll(camera: Camera): Promise<void> {
  for (const scene of [beginning, typing, checking, settings, report, after]) {
    await scene(camera);
    console.log(`taken: ${scene.name}`);
  }
}

const aside = ({ page }: Camera) => page.locator('aside.sidebar');

/** The sidebar reads the sheet anew after something was typed into it. */
async function reload({ sidebar }: Camera) {
  await sidebar.getByRole('button', { name: 'โหลดข้อมูลใหม่' }).click();
  await sidebar.locator('[role="status"] .quiet').waitFor({ state: 'detached' });
}

async function closeSidebar(camera: Camera) {
  await aside(camera).getByRole('button', { name: 'ปิด', exact: true }).first().click();
  await aside(camera).waitFor({ state: 'detached' });
}

/** An empty spreadsheet, the first run, last year's document. */
async function beginning(camera: Camera) {
  const { page, sidebar, dialog, extension, tab, closeDialog, shoot } = camera;
  await page.getByRole('button', { name: 'ส่วนขยาย', exact: true }).click();
  await shoot('menu', undefined, { width: 800, height: 470 });
  await page.keyboard.press('Escape');
  await extension('เปิดแถบข้าง');
  await sidebar.getByRole('button', { name: 'เตรียมชีต' }).waitFor();
  await shoot('first-run', aside(camera), { height: 430 });
  await sidebar.getByRole('button', { name: 'เตรียมชีต' }).click();
  await sidebar.getByLabel('ชื่อหน่วยงาน').fill('องค์การบริหารส่วนตำบลบึงตะวันรอน');
  await sidebar.getByLabel('ปีงบประมาณที่รายงาน').fill('2568');
  await shoot('first-agency', aside(camera), { height: 430 });
  await sidebar.getByRole('button', { name: 'ใช้ชื่อและปีนี้' }).click();
  await sidebar.getByRole('button', { name: 'นำเข้าเอกสาร…' }).click();
  await dialog.getByLabel('ข้อความของเอกสาร').fill(sample);
  await dialog.getByRole('heading', { name: /อ่านได้/ }).waitFor();
  await dialog.getByLabel('ข้อความของเอกสาร').press('Control+Home');
  await shoot('import', page.getByRole('dialog'));
  await dialog.getByRole('button', { name: 'เพิ่มลงในชีต' }).click();
  await dialog.getByText('เพิ่ม ๑๐ ขั้นตอน').waitFor();
  await closeDialog();
  await sidebar
    .getByRole('button', { name: 'นำเข้าเสร็จแล้ว โหลดข้อมูล' })
    .or(sidebar.locator('[data-row="4"]'))
    .first()
    .waitFor();
  const load = sidebar.getByRole('button', { name: 'นำเข้าเสร็จแล้ว โหลดข้อมูล' });
  if (await load.isVisible()) await load.click();
  await sidebar.locator('[data-row="4"]').waitFor();
  await tab('มาตรการ').click();
  await cellAt(page, 'A11').getByText('OIT', { exact: true }).waitFor();
  await shoot('sheet');
}

/** A row in the form; someone else is first; what was typed is kept. */
async function typing(camera: Camera) {
  const { bench, sidebar, resize, shoot } = camera;
  await sidebar.locator('[data-row="4"]').click();
  await sidebar.getByRole('heading', { level: 1, name: /แถวที่/ }).waitFor();
  await resize(1640);
  await shoot('form', aside(camera));
  await resize(HEIGHT);
  await sidebar.getByLabel('ผลการดำเนินการ').fill('สรุปยอดการใช้จ่ายงบประมาณครบ ๔ ไตรมาส และรายงานต่อที่ประชุมพนักงานแล้ว');
  bench.bench.host.type('มาตรการ', 'G4', [['สรุปยอดครบ ๔ ไตรมาส และติดประกาศที่บอร์ดหน้าสำนักงาน']]);
  await sidebar.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await sidebar.getByRole('heading', { name: 'มีคนแก้แถวนี้ก่อนหน้า' }).waitFor();
  await shoot('conflict', aside(camera));
  await sidebar.getByRole('button', { name: 'ใช้ของคุณทุกช่อง' }).click();
  await sidebar.getByRole('button', { name: 'บันทึกตามที่เลือก' }).click();
  await sidebar.getByText('บันทึกแถวที่').waitFor();
  await back(camera);
  await sidebar.locator('[data-row="6"]').click();
  await sidebar.getByLabel('ผลการดำเนินการ').fill('ประสานวิทยากรแล้ว กำหนดอบรมเดือนพฤศจิกายน');
  await sidebar.getByText('ยังไม่ได้บันทึก').first().waitFor();
  await back(camera);
  await sidebar.getByText('มีข้อความที่ยังไม่ได้บันทึก').waitFor();
  await shoot('unsaved', aside(camera));
  await sidebar.getByRole('button', { name: 'ทิ้ง', exact: true }).click();
}

async function back({ sidebar }: Camera) {
  const button = sidebar.getByRole('button', { name: 'กลับ' });
  if (await button.isVisible()) await button.click();
  await sidebar.locator('[data-row="6"]').waitFor();
}

/** What the check finds, its fixes, who still owes what; a report that can only be a draft. */
async function checking(camera: Camera) {
  const { bench, page, sidebar, extension, tab, shoot } = camera;
  await extension('ตรวจสอบมาตรการ');
  await tab('ผลการตรวจสอบ').click();
  await page.getByRole('gridcell', { name: 'ระดับ' }).waitFor();
  await closeSidebar(camera);
  await shoot('findings');
  await extension('เปิดแถบข้าง');
  await sidebar.getByRole('tab', { name: /ตรวจสอบ/ }).click();
  await sidebar.locator('details.rule').first().waitFor();
  await sidebar.locator('details.rule summary').nth(1).click();
  await shoot('check', aside(camera));
  await sidebar.locator('details.rule summary').nth(1).click();
  const misspelt = sidebar.locator('details.rule', { hasText: 'คำที่มักพิมพ์ผิด' });
  await misspelt.locator('summary').click();
  await misspelt.getByRole('button', { name: /ดูแล้วแก้ให้ทั้ง/ }).click();
  await misspelt.scrollIntoViewIfNeeded();
  await shoot('fixes', aside(camera), { height: 592 });
  await misspelt.getByRole('button', { name: /^แก้ .* ช่อง$/ }).click();
  await sidebar.getByText(/^✓ แก้แล้ว/).waitFor();
  await sidebar.getByRole('tab', { name: /ค้างส่ง/ }).click();
  await sidebar.getByRole('heading', { name: 'ใครยังค้างอะไร' }).waitFor();
  await shoot('owes', aside(camera), { height: 606 });
  bench.bench.host.type('มาตรการ', 'H5', [['20 ธันวาคม 2568']]);
  await reload(camera);
  await sidebar.getByRole('tab', { name: /รายงาน/ }).click();
  await sidebar.getByText('ต้องแก้ก่อน จึงจะเป็นฉบับจริง').waitFor();
  await shoot('report-draft', aside(camera), { height: 546 });
}

/** The settings with the agency's seal; then the sheet as it should be. */
async function settings(camera: Camera) {
  const { bench, page, sidebar, dialog, closeDialog, shoot } = camera;
  await sidebar.getByRole('button', { name: 'ตั้งค่า', exact: true }).click();
  await dialog.getByLabel('ปีการประเมิน ITA').fill('2569');
  await dialog.getByLabel('ผู้ลงนาม').fill(SIGNATORIES);
  await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await dialog.getByText('บันทึกแล้ว').waitFor();
  const buffer = await sealPicture(page.context());
  await dialog.getByLabel('เลือกรูป').setInputFiles({ name: 'ตรา.png', mimeType: 'image/png', buffer });
  await dialog.getByText('เก็บตราแล้ว').waitFor();
  await dialog.getByText('แม่แบบรายงาน', { exact: true }).scrollIntoViewIfNeeded();
  await shoot('settings', page.getByRole('dialog'));
  await closeDialog();
  bench.bench.host.type('ส่วนรายงาน', 'B2', ANALYSES);
  bench.bench.host.type('มาตรการ', 'B2', COMPLETE_ROWS);
}

/** The summary and the report, final. */
async function report(camera: Camera) {
  const { page, sidebar, extension, tab, resize, shoot } = camera;
  await extension('สรุปผล');
  await tab('สรุป').click();
  await page.getByRole('gridcell', { name: 'สรุปผลการดำเนินการ' }).waitFor();
  await closeSidebar(camera);
  await resize(900, 1740);
  await shoot('summary');
  await resize(HEIGHT);
  await extension('เปิดแถบข้าง');
  await sidebar.getByRole('tab', { name: /รายงาน/ }).click();
  await sidebar.getByText('พร้อมสร้างฉบับจริง').waitFor();
  await sidebar.getByText('มีตราหน่วยงาน').waitFor();
  await resize(1150);
  await shoot('report-ready', aside(camera), { height: 760 });
  await sidebar.getByRole('button', { name: 'สร้างรายงาน', exact: true }).click();
  const open = sidebar.getByRole('link', { name: 'เปิดเอกสาร' });
  await open.waitFor();
  await shoot('report-made', aside(camera));
  await resize(HEIGHT);
  await open.click();
  const drive = page.getByRole('dialog', { name: 'ไดรฟ์ของโต๊ะทดลอง' });
  await drive.getByText(/^[\d๐-๙]+ หน้า$/).waitFor();
  const pages = drive.getByRole('group', { name: /^หน้า [\d๐-๙]+ จาก [\d๐-๙]+$/ });
  await shoot('drive', drive);
  await resize(1000);
  await pages.nth(0).scrollIntoViewIfNeeded();
  await shoot('report-1', pages.nth(0));
  await pages.nth(1).scrollIntoViewIfNeeded();
  await shoot('report-2', pages.nth(1));
  await page.keyboard.press('Escape');
  await resize(HEIGHT);
  await extension('สร้างรายงานบางส่วน…');
  await page.getByRole('dialog').getByText('พิมพ์หมายเลขของสิ่งที่ต้องการให้อยู่ในรายงาน').waitFor();
  await shoot('report-part', page.getByRole('dialog'));
  await page.getByRole('dialog').getByRole('button', { name: 'ยกเลิก', exact: true }).click();
}

/** The year after; and what Google does to who is signed in to several accounts. */
async function after(camera: Camera) {
  const { page, sidebar, extension, shoot } = camera;
  await extension('ขึ้นปีงบประมาณใหม่…');
  await page.getByRole('dialog').getByRole('button', { name: 'ใช่', exact: true }).waitFor();
  await shoot('new-year', page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await page.getByLabel('การเรียกจากหน้าต่างส่วนเสริม').selectOption('denied');
  await sidebar.getByRole('button', { name: 'โหลดข้อมูลใหม่' }).click();
  await sidebar.getByText('Google ไม่ให้แถบข้างอ่านชีต').waitFor();
  await shoot('accounts', aside(camera), { height: 388 });
}
