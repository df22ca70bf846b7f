/** The sidebar in a real browser, its calls answered by the add-on on the local host. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { Host } from '../../host/index';
import { openDialog } from './page';

export interface SidebarPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
  /** The calls that the page made, by name. */
  readonly calls: readonly string[];
  readonly shown: Awaited<ReturnType<typeof openDialog>>['shown'];
  button(name: string | RegExp): Locator;
  tab(name: RegExp): Locator;
  field(name: string): Locator;
  /** Opens the row with that number from the list. */
  openRow(row: number): Promise<void>;
}

/** As Sheets shows it: 300 pixels wide. */
export async function openSidebar(browser: Browser, host: Host, options: { zoom?: number } = {}): Promise<SidebarPage> {
  const sidebar = host.run('openSidebar').shown.find(({ kind }) => kind === 'sidebar');
  if (sidebar?.kind !== 'sidebar') throw new Error('openSidebar opened no sidebar');
  const zoom = options.zoom ?? 1;
  const size = { width: Math.round(300 / zoom), height: Math.round(700 / zoom) };
  const { page, ...seen } = await openDialog(browser, host, { html: sidebar.html, ...size });
  return {
    page,
    ...seen,
    button: (name) => page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
    tab: (name) => page.getByRole('tab', { name }),
    field: (name) => page.getByLabel(name, { exact: true }),
    openRow: async (row) => {
      await page.locator(`[data-row="${row}"]`).click();
      await page.getByRole('heading', { level: 1, name: /แถวที่/ }).waitFor();
    },
  };
}

/** Refuses every call from now on, as Google does. */
export const refuse = (page: Page, message: string): Promise<void> =>
  page.evaluate(`window.callServer = () => Promise.resolve({ refused: ${JSON.stringify(message)} })`);
