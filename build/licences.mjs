/** The licences of what is bundled: whoever is given the add-on is given them too, in THIRD-PARTY-LICENSES.txt and beside the code in dist/. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The file of the checkout that holds them. */
export const LICENCES_FILE = 'THIRD-PARTY-LICENSES.txt';

const HEAD = `Prongsai is under the MIT licence (LICENSE). What is pushed to Apps Script contains code of the packages below, under
the licences that follow each, or of packages that these are made with; where one offers a choice, it is taken under the MIT
licence. This file is written by \`npm run licenses\`.
`;

/** Folders of the packages that code of an output comes from. @param {import('esbuild').Metafile} metafile */
export function packagesIn({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return files.flatMap((file) => /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
}

/**
 * @param {string} root the checkout
 * @param {Iterable<string>} folders of packages, from the checkout; any order, any number of times
 * @throws Error where a package has no licence of its own
 */
export function licencesOf(root, folders) {
  const parts = [...withDependencies(root, folders)].map((folder) => partOf(path.join(root, folder)));
  // The same package may be there twice, in two versions.
  return [HEAD, ...[...new Set(parts)].sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** A package may hold code of its dependencies in files of its own, where no metafile tells of it. */
function withDependencies(root, folders) {
  const all = new Set(folders);
  // A set gives what is added while it is gone through.
  for (const folder of all) {
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies).filter((each) => !each.startsWith('@types/'))) {
      const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`];
      const place = places.find((each) => existsSync(path.join(root, each, 'package.json')));
      if (place) all.add(place);
    }
  }
  return all;
}

function partOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const read = (file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
  const named = (pattern) => readdirSync(folder).filter((file) => pattern.test(file));
  const files = named(/^(?:licen[cs]e|copying|notice)/i);
  // Some have it at the end of their README.
  const inReadme =
    files.length > 0 ? [] : named(/^readme/i).flatMap((file) => /^#+ licen[cs]e[\s\S]*/im.exec(read(file)) ?? []);
  const texts = [...files.sort().map(read), ...inReadme];
  if (texts.length === 0) throw new Error(`${name}: no licence in its folder; what it is under must be looked up`);
  return `${name} ${version}, ${license}\n\n${texts.join('\n\n')}\n`;
}

/** As a page: Apps Script keeps no other kind of text. */
export const licencesPage = (text) =>
  `<!doctype html>\n<meta charset="utf-8">\n<title>Licences</title>\n<pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>\n`;
