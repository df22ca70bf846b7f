/**
 * Puts the tests of a folder into one file. Every test file loads the source anew before each fault; one file does it once, and
 * that is most of the time that a fault took.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Tests that hold whole documents or thousands of random cells against a fault: they come last, for the faults that are left. */
const SLOW = 'planted clean tables golden pages own-template render seed words sheet-words properties'.split(' ');
const slowness = (name) => SLOW.indexOf(path.basename(name, '.test.ts'));

function testsIn(root, folder) {
  const own = path.posix.basename(folder) === '*';
  const from = own ? path.posix.dirname(folder) : folder;
  return readdirSync(path.join(root, from), { recursive: !own }).map((name) =>
    path.posix.join(from, name.replaceAll('\\', '/')),
  );
}

/**
 * @param folders of tests, with those in them; of one that ends in '/*', its own alone
 * @returns the path of the file from `root`, with forward slashes
 */
export function together(root, folders) {
  const names = folders
    .flatMap((folder) => testsIn(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .sort((a, b) => slowness(a) - slowness(b));
  const file = `.cache/mutation/${folders[0].replaceAll('/', '-').replace('*', 'own')}.test.ts`;
  mkdirSync(path.join(root, '.cache/mutation'), { recursive: true });
  writeFileSync(path.join(root, file), names.map((name) => `import '../../${name}';\n`).join(''));
  return file;
}
