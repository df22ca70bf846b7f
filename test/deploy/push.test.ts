/** What is pushed to Apps Script: the built files and nothing else, said by clasp itself; and nothing without a script id. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');

describe('clasp', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'prongsai-push-'));
  for (const name of ['.clasp.json', '.claspignore', 'dist'])
    cpSync(path.join(root, name), path.join(project, name), { recursive: true });
  afterAll(() => rmSync(project, { recursive: true }));

  const status = () => {
    const { stdout, stderr } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, HOME: project },
    });
    if (stdout.trim() === '') throw new Error(stderr);
    return JSON.parse(stdout) as { filesToPush: string[]; untrackedFiles: string[] };
  };

  test('would push what the build wrote, and nothing else', () => {
    const built = readdirSync(path.join(root, 'dist')).map((name) => `dist/${name}`);
    expect(status().filesToPush.sort()).toEqual(built.sort());
    expect(built).toContain('dist/Code.js');
    expect(built).toContain('dist/appsscript.json');
  });

  test('leaves a file that strayed into dist/', () => {
    writeFileSync(path.join(project, 'dist/secret.json'), '{}');
    writeFileSync(path.join(project, 'dist/notes.ts'), '');
    expect(status().filesToPush).not.toContain('dist/secret.json');
    expect(status().filesToPush).not.toContain('dist/notes.ts');
  });
});

describe('npm run push', () => {
  const push = (...args: string[]) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [path.join(root, 'deploy/push.mjs'), ...args], {
      encoding: 'utf8',
    });
    return { status, stderr, stdout };
  };

  test.each([
    [[], '.clasp.json'],
    [['production'], '.clasp.production.json'],
  ])('%j stops before the checks where its project file has the placeholder, and says what to do', (args, file) => {
    const { status, stderr, stdout } = push(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Nothing was pushed: \S+ has no script id yet\. .*"scriptId".*npx clasp login.*npm run create/,
    );
    expect(stderr).toContain(file);
    expect(stdout).toBe('');
  });

  test('another target is refused, with those that there are', () => {
    expect(push('live')).toMatchObject({ status: 1, stderr: expect.stringMatching(/"live".*dev, production/) });
  });
});
