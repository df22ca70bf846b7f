/** A new Sheet with the add-on bound to it: made once, by someone who is signed in, and never over another's script. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { create } from '../../deploy/create.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const PLACEHOLDER = '{ "scriptId": "PUT-YOUR-SCRIPT-ID-HERE", "rootDir": "dist" }';
const FILES = ['.clasp.json', '.clasp.production.json'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'prongsai-test-'));
  for (const file of FILES) writeFileSync(path.join(folder, file), PLACEHOLDER);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

/** clasp as it answers to someone who is signed in, or is not; what it was asked is noted. */
function answering({ loggedIn = true, made = { status: 0, stdout: '', stderr: '' } } = {}) {
  const asked: { args: string[]; cwd: string | undefined }[] = [];
  const run = (args: string[], { cwd }: { cwd?: string } = {}) => {
    asked.push({ args, cwd });
    return args[0] === 'show-authorized-user' ? { status: 0, stdout: JSON.stringify({ loggedIn }), stderr: '' } : made;
  };
  return { asked, run };
}

const MADE = {
  status: 0,
  stdout: `Creating script...\n${JSON.stringify({ scriptId: 'S1', parentId: 'P1', files: ['appsscript.json'] }, null, 2)}`,
  stderr: '',
};

test('the ids of the new script and Sheet are kept in the file of the target, and in no other', () => {
  const { asked, run } = answering({ made: MADE });
  expect(create(folder, ['production'], run)).toMatchObject({ scriptId: 'S1', parentId: 'P1' });
  expect(read('.clasp.production.json')).toEqual({ scriptId: 'S1', parentId: 'P1', rootDir: 'dist' });
  expect(read('.clasp.json').scriptId).toMatch(/^PUT/);
  const [, { args = [], cwd = '' } = {}] = asked;
  expect(args).toEqual(expect.arrayContaining(['create-script', '--type', 'sheets']));
  // Where clasp wrote its own project file and the script's empty files: gone.
  expect(path.dirname(cwd)).toBe(tmpdir());
  expect(existsSync(cwd)).toBe(false);
});

describe('nothing is made, and it is said why', () => {
  test.each([
    ['where nobody is signed in', [], answering({ loggedIn: false }), /not signed in.*usersettings.*npx clasp login/],
    ['for a target that there is not', ['live'], answering(), /"live" is no target/],
    [
      'where Google refuses',
      [],
      answering({ made: { status: 1, stdout: '', stderr: 'User has not enabled the Apps Script API.\n' } }),
      /clasp says: User has not enabled/,
    ],
  ])('%s', (_, args, { run }, why) => {
    expect(() => create(folder, args, run)).toThrow(why);
    for (const file of FILES) expect(read(file).scriptId).toMatch(/^PUT/);
  });

  test('where the target has a script', () => {
    writeFileSync(path.join(folder, '.clasp.json'), '{ "scriptId": "MINE" }');
    const { asked, run } = answering();
    expect(() => create(folder, [], run)).toThrow(/has a script already/);
    expect(asked).toEqual([]);
    expect(read('.clasp.json')).toEqual({ scriptId: 'MINE' });
  });
});

test('npm run create, by someone whom clasp itself does not know, ends in one sentence', () => {
  const env = { ...process.env, HOME: folder, USERPROFILE: folder };
  const { status, stderr, stdout } = spawnSync(process.execPath, [path.join(root, 'deploy/create.mjs')], {
    encoding: 'utf8',
    env,
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Nothing was made: clasp is not signed in\. [^\n]*\n$/);
});
