/** The sidebar's first view of 500 rows in a real browser, held against a page that does nothing but show a table of them. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { type Host, openHost } from '../host/index';
import { openBrowser } from '../test/support/chromium';
import { openDialog } from '../test/support/page';
import { medians } from './run';
import { sheetOf } from './sheet';
import { milliseconds, type Table, times, whole } from './table';

const ROWS = 500;
const SIZE = { width: 300, height: 700 };

function withSheet(): Host {
  const host = openHost({
    dist: path.resolve(import.meta.dirname, '../dist'),
    locale: 'th',
    now: new Date('2025-10-15T02:00:00Z'),
    answers: () => 'OK',
  });
  host.run('setUpSheets');
  host.type('มาตรการ', 'A1', sheetOf(ROWS));
  return host;
}

/** As little as a page can do: it asks for the same rows in one call, and puts the texts into a table. */
const PLAIN = `<!doctype html><meta charset="utf-8"><table></table><script>
  google.script.run.withSuccessHandler(({ value: { steps } }) => {
    document.querySelector('table').innerHTML = steps.map(({ row, texts }) =>
      '<tr data-row="' + row + '"><td>' + [texts.measure, texts.step, texts.responsible, texts.status].join('<td>')).join('');
  }).loadSidebar({});
</script>`;

async function view(browser: Browser, host: Host, html: string): Promise<{ calls: readonly string[] }> {
  const { page, calls } = await openDialog(browser, host, { html, ...SIZE });
  await page.locator(`[data-row="${ROWS + 1}"]`).waitFor({ state: 'attached' });
  await page.context().close();
  return { calls };
}

export async function firstView(): Promise<Table> {
  const host = withSheet();
  const sidebar = host.run('openSidebar').shown.find(({ kind }) => kind === 'sidebar');
  if (sidebar?.kind !== 'sidebar') throw new Error('openSidebar opened no sidebar');
  const { html } = sidebar;
  const browser = await openBrowser();
  try {
    const { calls } = await view(browser, host, html);
    const loaded = host.callFromPage('loadSidebar', [{}]);
    const taken = await medians({ ours: () => view(browser, host, html), plain: () => view(browser, host, PLAIN) }, 7);
    const { ours = 0, plain = 1 } = taken;
    const answer = JSON.stringify(loaded.value);
    return {
      title: `The sidebar's first view of ${ROWS} rows`,
      note: 'In headless Chromium, the server on the local host included, until the last row is in the page.',
      head: ['', 'figure'],
      rows: [
        ['calls from the page to the server', `${calls.length} (${calls.join(', ')})`],
        ['service calls that these make', whole(loaded.calls.total)],
        ['bytes of the page, gzipped', whole(gzipSync(html, { level: 9 }).length)],
        ['bytes of the answer', whole(Buffer.byteLength(answer))],
        ['ours: time until the list is there', milliseconds(ours)],
        ['a page that only puts the same rows into a table', milliseconds(plain)],
        ['ours, of that', times(ours / plain)],
      ],
    };
  } finally {
    await browser.close();
  }
}
