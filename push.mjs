/** `npm run push`: checks, tests, build, then clasp; stops before clasp where no script id has been set. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/** Runs a command of this project; ends the whole push where it fails. */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

const { scriptId } = JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8'));
if (!scriptId || scriptId === PLACEHOLDER) {
  console.error(
    'Nothing was pushed: .clasp.json has no script id yet. Open your script (Extensions > Apps Script in the Sheet), ' +
      'copy the id from Project Settings, put it in .clasp.json as "scriptId", sign in with `npx clasp login`, and run this again.',
  );
  process.exit(1);
}
run('npm', 'test');
run('npx', 'clasp', 'push', '--force');
