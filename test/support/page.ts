/** A page of the add-on in a browser, its calls answered by the add-on on the local host. */
import type { Browser } from 'playwright-core';
import type { Execution, Host } from '../../host/index';

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
  window.google = { script: { run: runner({}), host: {
    close: () => { document.body.dataset.closed = 'yes'; },
    setWidth: (width) => { document.body.dataset.width = width; },
    setHeight: (height) => { document.body.dataset.height = height; },
  } } };
})();`;

export interface Dialog {
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Where pages are served from: a place of its own, so that the browser keeps what they ask it to keep. */
const PLACE = 'https://addon.test/';

/**
 * Opens a page of the add-on whose calls go to the host. Requests of any other kind are collected, and refused; so are
 * errors of the page, the calls, by name, and what they show (dialogs, toasts).
 */
export async function openDialog(browser: Browser, host: Host, dialog: Dialog) {
  const context = await browser.newContext({
    viewport: { width: dialog.width ?? 600, height: dialog.height ?? 400 },
    locale: 'th-TH',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  await page.route('**/*', (route) => {
    if (route.request().url() === PLACE) return route.fulfill({ contentType: 'text/html', body: dialog.html });
    requests.push(route.request().url());
    return route.abort();
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const shown: Execution['shown'][number][] = [];
  const calls: string[] = [];
  await page.exposeFunction('callServer', (name: string, args: unknown[]) => {
    calls.push(name);
    try {
      const execution = host.callFromPage(name, args);
      shown.push(...execution.shown);
      return { value: execution.value };
    } catch (error) {
      return { refused: (error as Error).message };
    }
  });
  await page.addInitScript(GOOGLE);
  await page.goto(PLACE, { waitUntil: 'load' });
  return { page, requests, errors, shown, calls };
}
