/**
 * `npm run build:contract`: writes dist-contract/, an Apps Script project of the cases in contract/ that can be pushed to a
 * scratch spreadsheet. Its manifest is the product's own, so that the cases run with the product's scopes.
 */

import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lookThrough, wrappers } from './entry-points.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The object that holds the cases and their runner; its trailing underscore keeps it out of menus and pages. */
const GLOBAL = 'contract_';

const script = {
  absWorkingDir: root,
  entryPoints: ['contract/index.ts'],
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** What the cases about HtmlService read. */
const PAGES = {
  'Plain.html': '<p>ก</p>',
  'Template.html': '<b><?= text ?></b><?!= raw ?><? for (let i = 0; i < 2; i++) { ?>[<?= i ?>]<? } ?>',
};

export const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

export async function buildContract(outdir = path.join(root, 'dist-contract')) {
  await mkdir(outdir, { recursive: true });
  const old = (await readdir(outdir)).filter((name) => name !== '.clasp.json');
  for (const name of old) await rm(path.join(outdir, name), { recursive: true });
  const { names } = await lookThrough(script);
  await build({
    ...script,
    format: 'iife',
    globalName: GLOBAL,
    footer: { js: wrappers(names, GLOBAL) },
    write: true,
    outfile: path.join(outdir, 'Code.js'),
  });
  for (const [name, text] of Object.entries(PAGES)) await writeFile(path.join(outdir, name), text);
  await copyFile(path.join(root, 'appsscript.json'), path.join(outdir, 'appsscript.json'));
  await copyFile(path.join(root, '.claspignore'), path.join(outdir, '.claspignore'));
  await keepScriptId(path.join(outdir, '.clasp.json'));
  return outdir;
}

/** Whose script id is there already is not asked for it again. */
async function keepScriptId(file) {
  const fresh = `${JSON.stringify({ scriptId: PLACEHOLDER, rootDir: '.' }, null, 2)}\n`;
  await writeFile(file, fresh, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildContract();
  console.log('dist-contract/ is built; docs/contract.md says how it is pushed and run.');
}
