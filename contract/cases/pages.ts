/** HtmlService, Ui and Menu: pages, menus, questions. The last ones ask somebody at the spreadsheet. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

const ui = () => SpreadsheetApp.getUi();

export const pages: readonly Case[] = [
  tells(
    'HtmlService.createHtmlOutput HtmlOutput.getContent HtmlOutput.setContent HtmlOutput.append HtmlOutput.appendUntrusted HtmlOutput.clear',
    'a page is a text; what is not trusted is added escaped',
    [
      at.html('createHtmlOutput(String)'),
      at.output('append(String)'),
      at.output('appendUntrusted(String)'),
      at.live('testhtmlservice'),
    ],
    () => {
      const page = HtmlService.createHtmlOutput('<p>ก</p>').append('<hr>').appendUntrusted('<u>');
      return [
        page.getContent(),
        page.clear().getContent(),
        page.setContent('<b>').getContent(),
        HtmlService.createHtmlOutput().getContent(),
      ];
    },
    ['<p>ก</p><hr>&lt;u&gt;', '', '<b>', ''],
  ),
  tells(
    'HtmlOutput.getTitle HtmlOutput.setTitle HtmlOutput.getWidth HtmlOutput.setWidth HtmlOutput.getHeight HtmlOutput.setHeight HtmlOutput.setSandboxMode',
    'a page has a title, empty at first, and a size, null at first',
    [
      at.output('getTitle()'),
      at.output('setWidth(Integer)'),
      at.output('getHeight()'),
      at.output('setSandboxMode(SandboxMode)'),
      at.live('testhtmlservice'),
    ],
    () => {
      const page = HtmlService.createHtmlOutput('<p>');
      const first = [page.getTitle(), page.getWidth(), page.getHeight()];
      page.setTitle('ก').setWidth(500).setHeight(300).setSandboxMode(HtmlService.SandboxMode.IFRAME);
      return [...first, page.getTitle(), page.getWidth(), page.getHeight()];
    },
    ['', null, null, 'ก', 500, 300],
    { toBeTriedLive: 'null for a size that was not set' },
  ),
  tells(
    'HtmlOutput.addMetaTag',
    'a meta tag for the width of the screen is taken, and is not part of the content',
    [at.output('addMetaTag(String,String)'), at.live('testhtmlservice')],
    () => HtmlService.createHtmlOutput('<head></head>').addMetaTag('viewport', 'width=device-width').getContent(),
    '<head></head>',
  ),
  tells(
    'HtmlService.createHtmlOutputFromFile HtmlService.createTemplateFromFile HtmlTemplate.getRawContent',
    'pages and templates are read from files of the project',
    [
      at.html('createHtmlOutputFromFile(String)'),
      at.html('createTemplateFromFile(String)'),
      at.template('getRawContent()'),
    ],
    () => [
      HtmlService.createHtmlOutputFromFile('Plain').getContent(),
      HtmlService.createTemplateFromFile('Template').getRawContent().includes('<?= text ?>'),
    ],
    ['<p>ก</p>', true],
  ),
  tells(
    'HtmlService.createHtmlOutputFromFile HtmlService.createTemplateFromFile',
    'a file that is not there is refused by its name',
    [at.html('createHtmlOutputFromFile(String)'), at.live('testhtmlservice')],
    () => [
      thrown(() => HtmlService.createHtmlOutputFromFile('None')),
      thrown(() => HtmlService.createTemplateFromFile('None')),
    ],
    Array(2).fill('Exception: No HTML file named None was found.'),
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'HtmlTemplate.evaluate HtmlTemplate.getCode',
    'a template writes values escaped, or as they are, and runs statements',
    [at.TEMPLATES, at.template('evaluate()'), at.template('getCode()'), at.live('testhtmlservice')],
    () => {
      const template = HtmlService.createTemplateFromFile('Template');
      Object.assign(template, { text: '<&ก', raw: '<hr>' });
      return [template.evaluate().getContent(), typeof template.getCode()];
    },
    ['<b>&lt;&amp;ก</b><hr>[0][1]', 'string'],
  ),
  tells(
    'HtmlService.createTemplate HtmlTemplate.evaluate',
    'a template may be a text, and numbers are written as texts',
    [at.html('createTemplate(String)'), at.live('testhtmlservice')],
    () => {
      const template = HtmlService.createTemplate('<? var n = 1; ?><?= n + more ?>');
      Object.assign(template, { more: 41 });
      return template.evaluate().getContent();
    },
    '42',
  ),
  tells(
    'SpreadsheetApp.getUi Ui.createMenu Ui.createAddonMenu Menu.addItem Menu.addSeparator Menu.addSubMenu Menu.addToUi',
    'a menu has items, separators and menus within, and is put on the menu bar',
    [
      ...[
        at.app('getUi()'),
        at.ui('createMenu(String)'),
        at.ui('createAddonMenu()'),
        at.menu('addItem(String,String)'),
      ],
      ...[at.menu('addSeparator()'), at.menu('addSubMenu(Menu)'), at.menu('addToUi()')],
    ],
    () => {
      const within = ui().createMenu('ใน').addItem('ก', 'runContract');
      ui().createMenu('สัญญา').addItem('ก', 'runContract').addSeparator().addSubMenu(within).addToUi();
      ui().createAddonMenu().addItem('ก', 'runContract').addToUi();
      return 'made';
    },
    'made',
  ),
  tells(
    'Ui.showSidebar Ui.showModelessDialog Ui.showModalDialog',
    'a sidebar and dialogs are shown, and the script goes on',
    [at.ui('showSidebar(Object)'), at.ui('showModelessDialog(Object,String)'), at.ui('showModalDialog(Object,String)')],
    () => {
      const page = () =>
        HtmlService.createHtmlOutput('<p>contract<script>google.script.host.close()</script>').setTitle('contract');
      ui().showSidebar(page());
      ui().showModelessDialog(page(), 'contract');
      ui().showModalDialog(page(), 'contract');
      return 'shown';
    },
    'shown',
  ),
  tells(
    'Ui.alert',
    'an alert gives the button that was pressed',
    [at.ui('alert(String,String,ButtonSet)'), at.ui('alert(String)')],
    () => {
      const pressed = ui().alert('contract', 'Press YES', ui().ButtonSet.YES_NO);
      return [String(pressed), pressed === ui().Button.YES, ui().alert('Press OK') === ui().Button.OK];
    },
    ['YES', true, true],
    { asks: true },
  ),
  tells(
    'Ui.prompt PromptResponse.getSelectedButton PromptResponse.getResponseText',
    'a prompt gives the button and the text, whichever the button',
    [at.ui('prompt(String,String,ButtonSet)'), at.prompt('getSelectedButton()'), at.prompt('getResponseText()')],
    () => {
      const answers = [
        ui().prompt('contract', 'Type abc and press OK', ui().ButtonSet.OK_CANCEL),
        ui().prompt('contract', 'Type abc and press CANCEL', ui().ButtonSet.OK_CANCEL),
      ];
      return answers.map((each) => [String(each.getSelectedButton()), each.getResponseText()]);
    },
    [
      ['OK', 'abc'],
      ['CANCEL', 'abc'],
    ],
    { asks: true },
  ),
  tells(
    'Ui.alert Lock.hasLock',
    'a lock does not last through a question',
    at.ui('alert(String)'),
    () => {
      const lock = LockService.getDocumentLock();
      lock?.waitLock(1_000);
      ui().alert('Press OK');
      return lock?.hasLock();
    },
    false,
    { asks: true, toBeTriedLive: 'what hasLock says of a lock that was lost' },
  ),
];
