/** clasp, run as the file that it is: the same on every platform, with no shell between. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const CLASP = path.join(root, 'node_modules/@google/clasp/build/src/index.js');

/** @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} options the checkout is where it runs, if they don't say */
export const clasp = (args, options = {}) =>
  spawnSync(process.execPath, [CLASP, ...args], { cwd: root, encoding: 'utf8', ...options });
