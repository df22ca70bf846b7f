/**
 * What the bundle says of itself: the package's version, and the commit it was built from with its day. No clock is read, so that
 * the same source gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What git says; '' where there is no git. */
function git(root, ...args) {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/**
 * @param {string} root the checkout
 * @returns {{ version: string, commit: string, date: string }} `commit`: eight digits, with a "+" where files have been changed
 *   since; `date`: its day, "2026-11-25". Both are '' where the folder is no checkout of its own, such as an unpacked archive.
 */
export function versionOf(root) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // A folder within another project's checkout has a prefix there, and is none of its commits.
  const [prefix] = git(root, 'rev-parse', '--show-prefix', 'HEAD').split('\n');
  const [hash = '', date = ''] =
    prefix === '' ? git(root, 'show', '-s', '--format=%H %cs', 'HEAD').trim().split(' ') : [];
  if (hash === '') return { version, commit: '', date: '' };
  const changed = git(root, 'status', '--porcelain', '--untracked-files=no').trim() !== '';
  return { version, commit: hash.slice(0, 8) + (changed ? '+' : ''), date };
}
