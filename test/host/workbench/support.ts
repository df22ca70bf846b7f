/** A workbench on a small add-on made for one test, and requests to it as its page makes them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answer, Routes } from '../../../host/workbench/routes';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../../../host/workbench/server';
import { SCOPES } from '../script';

/** A menu, questions, a sidebar, a dialog that calls the server, and a failure. */
export const SMALL = `
  function onOpen() {
    const thai = Session.getActiveUserLocale() === 'th';
    SpreadsheetApp.getUi().createAddonMenu()
      .addItem(thai ? 'ถาม' : 'Ask', 'askTwice').addItem('Sidebar', 'sidebar').addItem('Dialog', 'dialog')
      .addSeparator().addItem('Fail', 'fail').addItem('Where', 'where').addToUi();
  }
  function askTwice() {
    const ui = SpreadsheetApp.getUi();
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.appendRow(['before']);
    const first = ui.alert('แน่ใจไหม', 'จะเขียนลงชีต ' + sheet.getName(), ui.ButtonSet.YES_NO);
    if (first !== ui.Button.YES) return 'refused';
    const name = ui.prompt('ชื่อ').getResponseText();
    sheet.appendRow([name]);
    SpreadsheetApp.getActiveSpreadsheet().toast('เขียน ' + name + ' แล้ว', 'ตัวอย่าง', 60);
    return name;
  }
  function askSheet() {
    const ui = SpreadsheetApp.getUi();
    return String(ui.alert(SpreadsheetApp.getActiveSheet().getRange('A1').getValue() || 'ว่าง', ui.ButtonSet.YES_NO));
  }
  const page = (body) => HtmlService.createHtmlOutput('<!DOCTYPE html><html lang="th"><head><title>p</title></head><body><main>' + body + '</main></body></html>');
  function sidebar() { SpreadsheetApp.getUi().showSidebar(page('<h1>ข้างชีต</h1>').setTitle('แถบ')); }
  function dialog() {
    SpreadsheetApp.getUi().showModalDialog(page(
      '<h1>ถามเซิร์ฟเวอร์</h1><button onclick="google.script.run.withSuccessHandler(show).withFailureHandler(show).where()">ถาม</button>' +
      '<button onclick="google.script.host.close()">เลิก</button><p id="said"></p>' +
      '<script>function show(value) { document.getElementById("said").textContent = value.message || value; }</' + 'script>'
    ).setWidth(420).setHeight(240), 'ลองดู');
  }
  function where() { console.log('where'); return SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation(); }
  function fail() { SpreadsheetApp.getActiveSheet().appendRow(['half']); throw new Error('พังแล้ว'); }
  function page_() { return 1; }`;

export function writeAddOn(code: string): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  writeFileSync(path.join(dist, 'Code.js'), code);
  const oauthScopes = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const services = [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }];
  const manifest = { timeZone: 'Asia/Bangkok', oauthScopes, dependencies: { enabledAdvancedServices: services } };
  writeFileSync(path.join(dist, 'appsscript.json'), JSON.stringify(manifest));
  return dist;
}

export interface TestBench extends Workbench {
  readonly token: string;
  /** a request as the page makes it; throws what the server said against it */
  ask<Name extends keyof Routes>(name: Name, argument: object): Promise<Answer<Name>>;
  post(name: string, argument: unknown, headers?: Record<string, string>): Promise<Response>;
}

export async function startSmall(options: Partial<WorkbenchOptions> = {}, code = SMALL): Promise<TestBench> {
  const dist = writeAddOn(code);
  const samples = path.join(dist, 'samples');
  const bench = await startWorkbench({ dist, samples, stateFile: null, port: 0, addOn: 'ตัวอย่าง', ...options });
  return {
    ...(await asPage(bench)),
    close: async () => {
      await bench.close();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

export async function asPage(bench: Workbench): Promise<TestBench> {
  const html = await (await fetch(bench.url)).text();
  const token = /workbench-token" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const post = (name: string, argument: unknown, headers: Record<string, string> = {}) =>
    fetch(`${bench.url}api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbench-token': token, ...headers },
      body: typeof argument === 'string' ? argument : JSON.stringify(argument),
    });
  return {
    ...bench,
    token,
    post,
    ask: async (name, argument) => {
      const response = await post(name, argument);
      // biome-ignore lint/suspicious/noExplicitAny: the routes' own types say what it is
      const value = (await response.json()) as any;
      if (!response.ok) throw new Error(value.message);
      return value;
    },
  };
}

/** What a sheet shows, from A1. */
export const texts = (bench: Workbench, sheet = 'ชีต1'): string[][] => bench.bench.host.display(sheet);
