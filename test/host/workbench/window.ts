/** A window of the workbench in a real browser; requests to anywhere but this machine, and errors of the page, are collected. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Workbench } from '../../../host/workbench/server';

export interface Window {
  readonly page: Page;
  /** requests that left the machine, errors of the page, and what it wrote to the console as an error */
  readonly troubles: string[];
}

export async function openWindow(
  browser: Browser,
  bench: Workbench,
  { query = '', ...options }: BrowserContextOptions & { query?: string } = {},
): Promise<Window> {
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ viewport, locale: 'th-TH', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  await page.route('**/*', (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:') return route.continue();
    troubles.push(route.request().url());
    return route.abort();
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(bench.url + query);
  await page.getByRole('grid').waitFor();
  return { page, troubles };
}

/** The gridcell at an address such as "B2". */
export function cellAt(page: Page, a1: string) {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return page.locator(`#cell-${row}-${letter.charCodeAt(0) - 64}`);
}

export async function pickMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Waits for something that a user would see in time. */
export async function until(page: Page, read: () => Promise<string | null>, wanted: string): Promise<void> {
  let seen: string | null = null;
  for (let tries = 0; tries < 200; tries++) {
    seen = await read();
    if (seen === wanted) return;
    await page.waitForTimeout(25);
  }
  throw new Error(`${wanted} was awaited, ${seen} was there`);
}
