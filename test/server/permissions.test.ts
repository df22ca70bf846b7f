/**
 * What the add-on may do: the scopes of its manifest are those that its calls need and no others, and of its script nothing can
 * be called but its entry points. Every entry point is driven on the host, and what its calls need is looked up in the table
 * that the services declare.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { type Execution, type Host, memberTable } from '../../host/index';
import type { SidebarData } from '../../src/server/answers';
import { dist, fromPage, openAddOn, root, sample } from '../support/addon';

const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'appsscript.json'), 'utf8'));
const entryPoints = [
  ...readFileSync(path.join(root, 'src/server/index.ts'), 'utf8').matchAll(/^export (?:const|function) (\w+)/gm),
].map(([, name]) => name as string);

const THEIRS = 'แผนของเรา';
/** A PNG by its signature. */
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]).toString('base64');

/** Every entry point, as a user comes to it; each by its name, with what was called. */
class Driver {
  readonly calls = new Map<string, Execution['calls']>();

  constructor(readonly host: Host) {}

  /** An alert with OK alone says that something failed, or what this is. */
  menu(name: string): void {
    const execution = this.host.run(name);
    const said = execution.shown.filter((each) => each.kind === 'alert' && each.buttons === 'OK');
    expect([name, said.length]).toEqual([name, name === 'showAbout' ? 1 : 0]);
    this.calls.set(name, execution.calls);
  }

  page<T = Record<string, unknown>>(name: string, argument: object): T {
    const { value, calls } = this.host.callFromPage(name, [argument]);
    expect([name, value]).toMatchObject([name, { ok: true }]);
    this.calls.set(name, calls);
    return (value as { value: T }).value;
  }
}

function inOurs(): Driver {
  const by = new Driver(openAddOn({ answers: ({ buttons }) => (buttons === 'OK' ? 'OK' : 'YES') }));
  by.calls.set('onOpen', by.host.open('NONE').calls);
  by.calls.set('onInstall', by.host.run('onInstall', [], { trigger: 'simple' }).calls);
  for (const name of ['openSidebar', 'setUpSheets', 'openImport']) by.menu(name);
  by.page('prepareSheets', {});
  by.page('importDocument', { text: sample() });
  for (const name of ['checkSheet', 'summariseSheet', 'openSettingsSheet']) by.menu(name);
  for (const name of ['readOverview', 'selectedRow', 'loadSettings', 'keptNames']) by.page(name, {});
  by.page('goTo', { sheet: 'measures', row: 3, column: 'result' });
  const [, step] = by.page<SidebarData>('loadSidebar', {}).steps;
  const base = step?.texts;
  by.page('saveStep', { row: step?.row, etag: step?.etag, base, texts: { ...base, result: 'ดำเนินการแล้วเสร็จ' } });
  by.page('applyFixes', { fixes: [{ row: step?.row, column: 'due', before: base?.due, after: 'ไตรมาส 4' }] });
  const [, fixed] = fromPage<SidebarData>(by.host, 'loadSidebar', {}).steps;
  by.page('restoreStep', by.page<{ undo: object }>('deleteStep', { row: fixed?.row, etag: fixed?.etag }).undo);
  by.page('saveSettings', { values: { planYear: '2567' }, before: { planYear: '' } });
  by.page('openPage', { page: 'settings' });
  by.page('saveSeal', { name: 'a.png', type: 'image/png', base64: PICTURE, width: 354, height: 300 });
  by.page('saveTemplate', { name: 'a.docx', base64: by.page<{ docx: string }>('standardTemplate', {}).docx });
  by.page('loadKept', {});
  for (const file of ['seal', 'template']) by.page('removeKept', { file });
  by.page('rollOver', { newYear: 2569 });
  by.page('undoRollOver', {});
  for (const name of ['startNewYear', 'showAbout']) by.menu(name);
  return by;
}

/** A sheet of one step that was there before, and its reports, which take the longer the more steps there are. */
function inTheirs(): Driver {
  const by = new Driver(
    openAddOn({ answers: ({ kind }) => (kind === 'prompt' ? { button: 'OK', text: 'กองคลัง' } : 'YES') }),
  );
  by.host.type(THEIRS, 'A1', [
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'กำหนดเวลา', 'ผลการดำเนินการ'],
    ['1.1 มาตรการ', '1.1.1 ขั้นตอน', 'กองคลัง', '', ''],
  ]);
  by.page('adoptSheet', { sheet: THEIRS, how: 'use' });
  by.page('previewReport', { options: {} });
  by.page('reportCheck', { options: {} });
  const made = by.page<{ id: string; expected: object }>('reportUpload', { options: {}, key: 'one', again: false });
  by.page('reportVerify', { id: made.id, expected: made.expected });
  for (const name of ['createReport', 'createPartialReport']) by.menu(name);
  return by;
}

const calls = new Map([...inOurs().calls, ...inTheirs().calls]);
const called = [...new Set([...calls.values()].flatMap(({ byMethod }) => Object.keys(byMethod)))];
const needs = new Map(memberTable().members.map(({ method, needs }) => [method, needs]));

test('every entry point is driven', () => {
  expect([...calls.keys()].sort()).toEqual([...entryPoints].sort());
});

describe('the manifest asks for', () => {
  test('the scopes that the calls need, and no other', () => {
    const scopes = called.map((method) => needs.get(method) as string).filter((each) => each.startsWith('https://'));
    expect([...new Set(scopes)].sort()).toEqual([...manifest.oauthScopes].sort());
    expect(called.every((method) => needs.has(method))).toBe(true);
  });

  test('the advanced services that are called, and no other', () => {
    const services = manifest.dependencies.enabledAdvancedServices.map(
      (each: { userSymbol: string }) => each.userSymbol,
    );
    const used = called.map((method) => /^(\w+)\.\w+\.\w+$/.exec(method)?.[1]).filter(Boolean);
    expect([...new Set(used)].sort()).toEqual(services.sort());
  });

  test('nothing for the menu: onOpen calls what needs no permission', () => {
    for (const name of ['onOpen', 'onInstall']) {
      const methods = Object.keys(calls.get(name)?.byMethod ?? {});
      expect(methods.filter((method) => needs.get(method) !== 'open')).toEqual([]);
      expect(methods).toContain('Menu.addToUi');
    }
  });
});

test('no service is named in the script that would need another scope', () => {
  const OTHERS =
    /\b(?:Admin\w+|BigQuery|Calendar(?:App)?|Contacts(?:App)?|DocumentApp|DriveApp|FormApp|Gmail(?:App)?|GroupsApp|Jdbc|LanguageApp|MailApp|People|Sheets|SitesApp|Slides(?:App)?|UrlFetchApp)\.\w/g;
  expect(code.match(OTHERS)).toBeNull();
  expect('DriveApp.getFiles()').toMatch(OTHERS);
});

describe('of the script', () => {
  const { body } = parse(code, { ecmaVersion: 2019 });

  test('the functions at the top are the exports of src/server/index.ts', () => {
    const functions = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(functions.sort()).toEqual([...entryPoints].sort());
  });

  test('nothing else is at the top but one private object, which a page can not call', () => {
    const others = body.filter(({ type }) => !['FunctionDeclaration', 'EmptyStatement'].includes(type));
    const names = others.flatMap((node) =>
      node.type === 'VariableDeclaration'
        ? node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '?'))
        : [node.type === 'ExpressionStatement' ? (node.directive ?? '?') : '?'],
    );
    expect(names).toEqual(['use strict', 'prongsai_']);
    const host = openAddOn();
    for (const name of ['prongsai_', 'prongsai_.createReport', 'toString', 'constructor', '__proto__'])
      expect(() => host.callFromPage(name)).toThrow('is not a function');
  });
});
