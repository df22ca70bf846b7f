/** A real Chromium: the one inside an npm package on Linux x64, the installed Chrome elsewhere. */
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const IMITATED_GPU = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

export async function openBrowser(): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  if (!packaged) return chromium.launch({ channel: 'chrome' });
  // One process for all pages, as the package would have it, ends the browser with the first page that closes.
  // And as the package would have it, pages of different origins could reach into each other, which no user's browser allows.
  // Nothing here is drawn in three dimensions: drawing by a GPU that is imitated takes a fifth more time.
  const unwanted = ['--single-process', '--no-zygote', '--disable-web-security', ...IMITATED_GPU];
  const args = chromiumPackage.args.filter((arg) => !unwanted.includes(arg));
  return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args });
}
