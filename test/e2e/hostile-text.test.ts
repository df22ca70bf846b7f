/** Text from a cell, a document, a template is text in every frame: none of it runs, is fetched or becomes markup; and no page asks the network for anything. */
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { Host, HostState } from '../../host/index';
import { startWorkbench } from '../../host/workbench/server';
import { openWindow, pickMenu } from '../host/workbench/window';
import { dist, fromPage, openFilled, root } from '../support/addon';
import { ATTACKS, FOREIGN } from '../support/attacks';
import { openDialog, useBrowser } from '../support/browser';
import { openSidebar } from '../support/sidebar';

const browser = useBrowser();

const MEASURES = 'มาตรการ';
const COLUMNS = 8;

let hostile: HostState;
beforeAll(() => {
  const host = openFilled();
  // Every column of a row has another attack, and every attack stands in every column.
  const rows = ATTACKS.map((_, i) =>
    Array.from({ length: COLUMNS }, (__, c) => `'${ATTACKS[(i + c) % ATTACKS.length]}`),
  );
  host.type(MEASURES, 'B2', rows);
  host.type(
    MEASURES,
    'A2',
    ATTACKS.map((attack, i) => [i % 3 === 0 ? `'${attack}` : 'OIT']),
  );
  host.type(
    'ส่วนรายงาน',
    'A5',
    ATTACKS.slice(0, 6).map((attack) => [`'${attack}`, `'${attack}`, `'${attack}`]),
  );
  const labels = host.display('ตั้งค่า').map((row) => row[0]);
  for (const label of ['ชื่อหน่วยงาน', 'ชื่อรายงาน', 'บทนำ', 'ปัญหาและอุปสรรค', 'ข้อเสนอแนะ', 'หน่วยงานภายใน'])
    host.type('ตั้งค่า', `B${labels.indexOf(label) + 1}`, [[`'${ATTACKS.join('\n')}`]]);
  fromPage(host, 'saveTemplate', { name: `${ATTACKS[1]}.docx`.slice(0, 300), base64: hostileTemplate(host) });
  hostile = host.snapshot();
});

/** The standard template with a chunk of HTML, a link that is a script, and a colour that is a style of its own. */
function hostileTemplate(host: Host): string {
  const { docx } = fromPage<{ docx: string }>(host, 'standardTemplate', {});
  const files = unzipSync(Buffer.from(docx, 'base64'));
  const part = (name: string, change: (xml: string) => string) => {
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  };
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  files['word/chunk.html'] = strToU8(`<html><body>${ATTACKS.join('')}</body></html>`);
  part('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', '<Default Extension="html" ContentType="text/html"/></Types>'),
  );
  part('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rEvil1" Type="${office}/aFChunk" Target="chunk.html"/><Relationship Id="rEvil2" Type="${office}/hyperlink" Target="javascript:top.document.title='ATTACKED'" TargetMode="External"/><Relationship Id="rEvil3" Type="${office}/image" Target="https://evil.test/picture.png" TargetMode="External"/></Relationships>`,
    ),
  );
  part('word/document.xml', (xml) =>
    xml.replace(
      /<w:body>/,
      `<w:body><w:altChunk r:id="rEvil1"/><w:p><w:hyperlink r:id="rEvil2"><w:r><w:rPr><w:color w:val="red;background:url(https://evil.test/colour)"/><w:rFonts w:ascii="x;}*{background:url(https://evil.test/font)}"/></w:rPr><w:t>ลิงก์ของแม่แบบ</w:t></w:r></w:hyperlink></w:p>`,
    ),
  );
  part('word/styles.xml', (xml) =>
    xml.replace(
      '</w:styles>',
      '<w:style w:type="paragraph" w:styleId="Evil"><w:name w:val="Evil"/><w:rPr><w:color w:val="red;}*{background:url(https://evil.test/style)}"/></w:rPr></w:style></w:styles>',
    ),
  );
  return Buffer.from(zipSync(files)).toString('base64');
}

function openHostile(): Host {
  const host = openFilled();
  host.restore(hostile);
  return host;
}

interface Seen {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

async function expectUntouched({ page, errors, requests }: Seen, where: string) {
  const title = await page.evaluate('document.title');
  expect([where, title]).toEqual([where, expect.not.stringContaining('ATTACKED')]);
  expect([where, await page.evaluate(FOREIGN)]).toEqual([where, []]);
  expect([where, errors, requests]).toEqual([where, [], []]);
}

test('in the sidebar: list, form, findings and fixes, report, who owes what, a conflict', async () => {
  const host = openHostile();
  const sidebar = await openSidebar(browser(), host);
  const { page, openRow, field, button } = sidebar;
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.locator('[data-row]').first().waitFor();
  await expectUntouched(sidebar, 'list');
  for (const row of [2, 12, 22]) {
    await openRow(row);
    await expectUntouched(sidebar, `form of row ${row}`);
    await button('กลับ').click();
  }
  await openRow(3);
  await field('ผลการดำเนินการ').fill(ATTACKS.slice(0, 4).join('\n'));
  host.type(MEASURES, 'G3', [[`'${ATTACKS[4]}`]]);
  await button('บันทึก').click();
  await page.getByRole('heading', { name: 'มีคนแก้แถวนี้ก่อนหน้า' }).waitFor();
  await expectUntouched(sidebar, 'conflict');
  await sidebar.page.close();

  const again = await openSidebar(browser(), openHostile());
  await again.page.locator('[data-row]').first().waitFor();
  for (const name of [/ตรวจสอบ/, /ค้างส่ง/, /รายงาน/]) {
    await again.tab(name).click();
    await again.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    await expectUntouched(again, String(name));
  }
  await again.button(/^สร้าง(?:รายงาน|ฉบับร่าง)$/).click();
  await again.page.getByRole('link', { name: 'ไฟล์ Word' }).waitFor();
  await expectUntouched(again, 'report made');
  expect(said).toEqual([]);
});

test('in the dialogs: settings, preview of the report with a template of theirs, the report made', async () => {
  const host = openHostile();
  const dialogOf = (shown: ReturnType<Host['run']>['shown']) => {
    const dialog = shown.find(({ kind }) => kind === 'modal');
    if (dialog?.kind !== 'modal') throw new Error('No dialog was opened');
    return openDialog(browser(), host, dialog);
  };
  const settings = await dialogOf(host.callFromPage('openPage', [{ page: 'settings' }]).shown);
  await settings.page.getByLabel('ชื่อหน่วยงาน').waitFor();
  await expectUntouched(settings, 'settings');

  const preview = await dialogOf(host.callFromPage('openPage', [{ page: 'preview', options: {} }]).shown);
  await preview.page.getByText('ลิงก์ของแม่แบบ').waitFor();
  // The link is there, and leads nowhere.
  expect(await preview.page.locator('a', { hasText: 'ลิงก์ของแม่แบบ' }).getAttribute('href')).toBeNull();
  await preview.page.waitForTimeout(300);
  await expectUntouched(preview, 'preview');

  const made = await dialogOf(host.run('createReport').shown);
  await made.page.getByRole('link', { name: 'เปิดเอกสาร' }).waitFor();
  await expectUntouched(made, 'report made');
});

test('in the import: what is pasted as text, as HTML, or comes in a file is read apart from the page, and shown as text', async () => {
  const host = openFilled();
  const shown = host.run('openImport').shown.find(({ kind }) => kind === 'modal');
  if (shown?.kind !== 'modal') throw new Error('No dialog was opened');
  const dialog = await openDialog(browser(), host, shown);
  const { page } = dialog;
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const header = '<tr><th>มาตรการ</th><th>ขั้นตอน</th><th>ผู้รับผิดชอบ</th><th>ผลการดำเนินการ</th></tr>';
  // Once as markup, which a reader that attached it would run; once as the text of a cell, which it must show.
  const rows = ATTACKS.map(
    (attack, i) =>
      `<tr><td>${i + 1}. มาตรการ ${attack}</td><td>${i + 1}.1 ${escaped(attack)}</td><td>กองคลัง</td><td>ดำเนินการแล้ว</td></tr>`,
  );
  const html = `<p>${ATTACKS.slice(0, 4).join('')}</p><table>${header}${rows.slice(0, 15).join('')}</table>`;
  const found = page.getByRole('heading', { name: /อ่านได้/ });
  await page.evaluate(
    `(() => {
      const data = new DataTransfer();
      data.setData('text/html', ${JSON.stringify(html)});
      data.setData('text/plain', 'x');
      document.querySelector('#text').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`,
  );
  await found.waitFor();
  await expectUntouched(dialog, 'pasted HTML');
  const whole = `<html><head><title>x</title></head><body>${ATTACKS.join('')}<table>${header}${rows.join('')}</table></body></html>`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'เอกสาร.html', mimeType: 'text/html', buffer: Buffer.from(whole) });
  await page.getByText(/เอกสาร\.html/).waitFor();
  await expectUntouched(dialog, 'a file of HTML');
});

test('in the workbench: grid, editor, its Drive and the document there', async () => {
  const samples = path.join(root, 'samples');
  const bench = await startWorkbench({ dist, samples, stateFile: null, port: 0, addOn: 'โปร่งใส' });
  try {
    const { page, troubles } = await openWindow(browser(), bench);
    bench.bench.host.restore(hostile);
    await page.reload();
    await page.getByRole('tab', { name: MEASURES, exact: true }).click();
    await page.getByRole('gridcell').filter({ hasText: 'onerror' }).first().click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    await pickMenu(page, 'ส่วนขยาย', 'สร้างรายงาน');
    await page.getByRole('dialog').locator('iframe').contentFrame().getByRole('link', { name: 'เปิดเอกสาร' }).click();
    await page.getByText(/^\d+ หน้า$/).waitFor();
    expect(await page.evaluate('document.title')).not.toContain('ATTACKED');
    // What a style of the document would fetch, the page's policy has stopped.
    expect(troubles.filter((trouble) => !/violates .* Content Security Policy .* blocked/.test(trouble))).toEqual([]);
  } finally {
    await bench.close();
  }
});
