/** A real Chromium: the one inside an npm package on Linux x64, the installed Chrome elsewhere. */
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import type { Host } from '../../host/index';

export async function openBrowser(): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  if (!packaged) return chromium.launch({ channel: 'chrome' });
  // One process for all pages, as the package would have it, ends the browser with the first page that closes.
  // And as the package would have it, pages of different origins could reach into each other, which no user's browser allows.
  const unwanted = ['--single-process', '--no-zygote', '--disable-web-security'];
  const args = chromiumPackage.args.filter((arg) => !unwanted.includes(arg));
  return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args });
}

/** What an add-on's page finds of Google: `google.script.run`, answered by the local host, and `google.script.host`. */
const GOOGLE = `(() => {
  const runner = (handlers) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      return (...args) => {
        window.callServer(name, args).then(
          ({ value, refused }) => refused === undefined ? handlers.success?.(value) : handlers.failure?.(new Error(refused)));
      };
    },
  });
  window.google = { script: { run: runner({}), host: { close: () => { document.body.dataset.closed = 'yes'; } } } };
})();`;

export interface Dialog {
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Opens a dialog of the add-on as a page whose calls go to the host. Requests of any other kind are collected, and refused. */
export async function openDialog(browser: Browser, host: Host, dialog: Dialog, scheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({
    viewport: { width: dialog.width ?? 600, height: dialog.height ?? 400 },
    colorScheme: scheme,
    locale: 'th-TH',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  await page.route('**/*', (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.exposeFunction('callServer', (name: string, args: unknown[]) => {
    try {
      return { value: host.callFromPage(name, args).value };
    } catch (error) {
      return { refused: (error as Error).message };
    }
  });
  await page.addInitScript(GOOGLE);
  // A page made by setContent runs no init script before its own: the shim goes in first.
  await page.goto('about:blank');
  await page.evaluate(GOOGLE);
  await page.setContent(dialog.html, { waitUntil: 'load' });
  return { page, requests, errors };
}
