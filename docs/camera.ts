/** What takes the pictures of the documents: the workbench on one morning that never changes, in a browser with one type face. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import packed from '@pdf-lib/upng';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../host/workbench/server';
import { pickMenu } from '../test/host/workbench/window';
import { openBrowser } from '../test/support/chromium';

const root = path.resolve(import.meta.dirname, '..');
export const PICTURES = path.join(root, 'docs/pictures');

/** Nine in the morning in Bangkok, two weeks after the fiscal year 2568 has ended. */
const MORNING = new Date('2025-10-15T02:00:00Z');
const WIDTH = 1280;
export const HEIGHT = 760;
/** Enough for a screen of twice the points, at half the bytes of that. */
const SCALE = 1.5;
/** A picture of a screen has a few hundred colours; with 128 the eye sees no difference, and the file is a third. */
const COLORS = 128;
/** A computer with other work to do may be slow; a picture is not taken before what it shows is there. */
const PATIENCE = 120_000;

/** Its CommonJS, as an ES module finds it, has the functions one door further in. */
const upng = (packed as unknown as { default: typeof import('@pdf-lib/upng') }).default;

/** The first face that the add-on's pages ask for. What office computers have for it differs; here it is Sarabun, which npm brings. */
const FACE = 'Noto Sans Thai';
const FONTS = [400, 700].flatMap((weight) =>
  ['latin', 'thai'].map((script) => {
    const file = `node_modules/@fontsource/sarabun/files/sarabun-${script}-${weight}-normal.woff2`;
    const range = script === 'thai' ? 'U+0E01-0E5B, U+200C-200D, U+25CC' : 'U+0000-00FF, U+2013-2026';
    return { weight, range, data: readFileSync(path.join(root, file)).toString('base64') };
  }),
);
const ADD_FONTS = `for (const { weight, range, data } of ${JSON.stringify(FONTS)}) {
  const face = new FontFace('${FACE}', 'url(data:font/woff2;base64,' + data + ')', { weight: String(weight), unicodeRange: range });
  document.fonts.add(face);
  void face.load();
}`;

/** Pixels of the page. */
interface Part {
  readonly width?: number;
  readonly height?: number;
}

export interface Camera {
  readonly bench: Workbench;
  readonly page: Page;
  /** The add-on's sidebar, and the dialog that is open. */
  readonly sidebar: FrameLocator;
  readonly dialog: FrameLocator;
  extension(item: string): Promise<void>;
  tab(name: string): Locator;
  /** How large the window is, for what would not fit else. */
  resize(height: number, width?: number): Promise<void>;
  closeDialog(): Promise<void>;
  /** Takes a picture of the whole window or of what is in it, or of its upper left part. */
  shoot(name: string, what?: Locator, part?: Part): Promise<void>;
  close(): Promise<void>;
}

export async function openCamera(): Promise<Camera> {
  const browser = await openBrowser();
  const bench = await startWorkbench({
    dist: path.join(root, 'dist'),
    samples: path.join(root, 'samples'),
    stateFile: null,
    port: 0,
    addOn: 'โปร่งใส',
  });
  bench.bench.host.clock.set(MORNING.getTime());
  const page = await openPage(browser, bench);
  const dialog = page.getByRole('dialog').last();
  return {
    bench,
    page,
    sidebar: page.locator('aside.sidebar iframe').contentFrame(),
    dialog: dialog.locator('iframe').contentFrame(),
    extension: (item) => pickMenu(page, 'ส่วนขยาย', item),
    tab: (name) => page.getByRole('tab', { name, exact: true }),
    resize: (height, width = WIDTH) => page.setViewportSize({ width, height }),
    closeDialog: async () => {
      await dialog.getByRole('button', { name: 'ปิด', exact: true }).first().click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    shoot: (name, what, part) => shoot(page, name, what, part),
    close: async () => {
      await browser.close();
      await bench.close();
    },
  };
}

async function openPage(browser: Browser, bench: Workbench): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: SCALE,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(ADD_FONTS);
  await context.clock.setFixedTime(MORNING);
  const page = await context.newPage();
  await page.goto(bench.url);
  await page.getByRole('grid').waitFor();
  return page;
}

async function shoot(page: Page, name: string, what?: Locator, part: Part = {}) {
  const toast = page.locator('.toast button');
  if (await toast.isVisible()) await toast.click();
  await page.mouse.move(2, 2);
  for (const frame of page.frames()) await frame.evaluate('document.fonts.ready.then(() => true)');
  await page.waitForTimeout(150);
  const clip = (await what?.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: page.viewportSize()?.width ?? WIDTH,
    height: await windowHeight(page),
  };
  const png = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    clip: { ...clip, ...part },
  });
  writeFileSync(path.join(PICTURES, `${name}.png`), small(png));
}

/** Without the foot, in which the workbench tells what it cost: users have none. */
async function windowHeight(page: Page): Promise<number> {
  return (await page.locator('footer').first().boundingBox())?.y ?? HEIGHT;
}

/** The same picture in few colours. */
function small(png: Buffer): Buffer {
  const image = upng.decode(Uint8Array.from(png).buffer);
  return Buffer.from(upng.encode(upng.toRGBA8(image), image.width, image.height, COLORS));
}
