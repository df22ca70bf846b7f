/** Pages, the menu, alerts, prompts, the sidebar and dialogs. */

import { describe, expect, test } from '@jest/globals';
import { errorOf, failureOf, hostOf, runBody } from '../script';

describe('a page', () => {
  const pages = {
    Side: '<p>ก</p>',
    Page: '<b><?= text ?></b><?!= raw ?><? for (let i = 0; i < 2; i++) { ?>[<?= i ?>]<? } ?><?!= include() ?>',
  };

  test('is filled from a template: escaped, as it is, and with statements', () => {
    const code = `function include() { return '<included>'; }
      function main() { const t = HtmlService.createTemplateFromFile('Page'); t.text = '<&"ก'; t.raw = '<hr>'; return t.evaluate().getContent(); }`;
    expect(hostOf(code, { pages }).run('main').value).toBe('<b>&lt;&amp;&quot;ก</b><hr>[0][1]<included>');
  });
});

describe('the menu', () => {
  const code = `
    function onOpen(event) {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('ตั้งค่า', 'setUp').addSeparator().addSubMenu(ui.createMenu('รายงาน').addItem('ร่าง', 'draft')).addToUi();
      ui.createMenu('อื่น').addItem('ไม่มี', 'missing').addToUi();
      console.log(String(event.authMode), event.authMode === ScriptApp.AuthMode.LIMITED, typeof event.source);
    }
    function setUp() { return 'set up'; }
    function draft() { return 'draft'; }`;

  test('runs the function its item names', () => {
    const host = hostOf(code);
    expect(host.clickMenu('ตั้งค่า').value).toBe('set up');
    expect(host.clickMenu('รายงาน', 'ร่าง').value).toBe('draft');
    expect(() => host.clickMenu('อื่น', 'ไม่มี')).toThrow('Script function not found: missing');
    expect(() => host.clickMenu('ลบ')).toThrow('The menu has no "ลบ"; it has "ตั้งค่า", "รายงาน", "อื่น"');
  });

  test('is built in the mode the add-on has', () => {
    const host = hostOf(code, { addOnName: 'โปร่งใส' });
    expect(host.open().log).toEqual(['LIMITED true object']);
    const none = host.open('NONE');
    expect(none.log).toEqual(['NONE false undefined']);
    expect(none.shown[0]).toMatchObject({ kind: 'menu', title: 'โปร่งใส', addOn: true });
  });
});

describe('a question', () => {
  const code = `function main() {
    const ui = SpreadsheetApp.getUi();
    const yes = ui.alert('ลบหรือไม่', 'ทั้งหมด', ui.ButtonSet.YES_NO) === ui.Button.YES;
    const answer = ui.prompt('ชื่อหน่วยงาน', ui.ButtonSet.OK_CANCEL);
    return [yes, String(answer.getSelectedButton()), answer.getResponseText()];
  }`;

  test('is answered in order, and shown with its answer', () => {
    const run = hostOf(code, { answers: ['YES', { button: 'OK', text: 'อบต.' }] }).run('main');
    expect(run.value).toEqual([true, 'OK', 'อบต.']);
    expect(run.shown).toEqual([
      { kind: 'alert', title: 'ลบหรือไม่', text: 'ทั้งหมด', buttons: 'YES_NO', answer: { button: 'YES' } },
      { kind: 'prompt', title: '', text: 'ชื่อหน่วยงาน', buttons: 'OK_CANCEL', answer: { button: 'OK', text: 'อบต.' } },
    ]);
  });

  test('is answered by a function, or later', () => {
    const host = hostOf(code, { answers: ({ kind }) => (kind === 'alert' ? 'NO' : 'CANCEL') });
    expect(host.run('main').value).toEqual([false, 'CANCEL', '']);
    host.answer('YES', 'CLOSE');
    expect(host.run('main').value).toEqual([true, 'CLOSE', '']);
  });

  test('without an answer ends the execution, whatever the script catches', () => {
    const failure = errorOf(`try { SpreadsheetApp.getUi().alert('ข้อความ'); } catch (error) {}`);
    expect(failure.kind).toBe('unanswered');
    expect(failure.message).toBe('Prongsai host: the script asked "ข้อความ" (OK) and no answer was given to the host');
  });

  test('has no other buttons than its own', () => {
    expect(failureOf(() => hostOf(code, { answers: ['CANCEL'] }).run('main'))).toMatchObject({
      kind: 'host',
      message: expect.stringContaining('CANCEL is none of them'),
    });
  });
});

test('a toast is shown with its title', () => {
  expect(runBody(`SpreadsheetApp.getActiveSpreadsheet().toast('เสร็จแล้ว', 'โปร่งใส', 3);`).shown).toEqual([
    { kind: 'toast', text: 'เสร็จแล้ว', title: 'โปร่งใส', seconds: 3 },
  ]);
});

test('a sidebar and dialogs are shown with their size', () => {
  const run = runBody(`
    const ui = SpreadsheetApp.getUi();
    ui.showSidebar(HtmlService.createHtmlOutput('<p>1').setTitle('โปร่งใส'));
    ui.showModalDialog(HtmlService.createHtmlOutput('<p>2').setWidth(500).setHeight(300), 'นำเข้า');
    ui.showModelessDialog(HtmlService.createHtmlOutput('<p>3'), 'ช่วยเหลือ');`);
  expect(run.shown).toEqual([
    { kind: 'sidebar', title: 'โปร่งใส', html: '<p>1', width: null, height: null },
    { kind: 'modal', title: 'นำเข้า', html: '<p>2', width: 500, height: 300 },
    { kind: 'modeless', title: 'ช่วยเหลือ', html: '<p>3', width: null, height: null },
  ]);
});
