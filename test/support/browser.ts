/** The pages of the add-on in a real browser, for tests. */
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './chromium';

export { type Dialog, openDialog } from './page';
export { openBrowser };

/** One browser for a file of tests; what a test opened is closed after it, whatever came of it. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());
  return () => browser;
}
