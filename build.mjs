/**
 * Builds what is pushed to Apps Script, and nothing else, into dist/:
 * Code.js (the server, one script), one HTML file for each page in each language, the licences of what is bundled, appsscript.json.
 */

import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { docxSync } from './build/docx-sync.mjs';
import { lookThrough, wrappers } from './build/entry-points.mjs';
import { LICENCES_FILE, licencesOf, licencesPage, packagesIn } from './build/licences.mjs';
import { buildPage, LANGUAGES, PAGES, pageFile } from './build/pages.mjs';
import { versionOf } from './build/version.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const quiet = process.argv.includes('--quiet');

/** The object that holds the bundle's exports; its trailing underscore keeps it out of menus and pages. */
const GLOBAL = 'prongsai_';

/** Each page in each language, and the file it goes into. */
const FILES = PAGES.flatMap((page) =>
  LANGUAGES.map((language) => ({ page, language, file: `${pageFile(page, language)}.html` })),
);

const LICENCES = 'licences.html';

const server = {
  absWorkingDir: root,
  entryPoints: ['src/server/index.ts'],
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  treeShaking: true,
  logLevel: 'warning',
  plugins: [docxSync()],
  // Read by src/server/version.ts.
  define: { PRONGSAI_VERSION: JSON.stringify(versionOf(root)) },
};

/** What goes into Code.js, by source file: esbuild's own account. */
export async function serverAccount() {
  const { metafile } = await lookThrough(server);
  return Object.values(metafile.outputs)[0];
}

async function buildServer(outdir) {
  const { names, metafile } = await lookThrough(server);
  await build({
    ...server,
    format: 'iife',
    globalName: GLOBAL,
    footer: { js: wrappers(names, GLOBAL) },
    write: true,
    outfile: path.join(outdir, 'Code.js'),
  });
  return metafile;
}

export async function buildAddOn(outdir = path.join(root, 'dist')) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const metafiles = [await buildServer(outdir)];
  for (const { page, language, file } of FILES) {
    const { html, metafile } = await buildPage(root, page, language);
    metafiles.push(metafile);
    await writeFile(path.join(outdir, file), html);
  }
  const licences = licencesOf(root, metafiles.flatMap(packagesIn));
  if (process.argv.includes('--licences')) await writeFile(path.join(root, LICENCES_FILE), licences);
  await writeFile(path.join(outdir, LICENCES), licencesPage(licences));
  await copyFile(path.join(root, 'appsscript.json'), path.join(outdir, 'appsscript.json'));
  return outdir;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdir = await buildAddOn();
  if (!quiet) {
    for (const file of ['Code.js', ...FILES.map(({ file }) => file), LICENCES, 'appsscript.json']) {
      const { size } = await stat(path.join(outdir, file));
      console.log(`${String(size).padStart(8)} bytes  dist/${file}`);
    }
  }
}
