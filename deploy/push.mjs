/** `npm run push [-- production]`: checks, tests, build, then clasp; stops before all of it where the target has no script id. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { clasp, root } from './clasp.mjs';
import { hasScript, orRefuse, Refusal, readProject, targetOf } from './targets.mjs';

await orRefuse(() => {
  const { target, file } = targetOf(process.argv.slice(2));
  if (!hasScript(readProject(root, file)))
    throw new Refusal(
      `Nothing was pushed: ${file} has no script id yet. Open your script (Extensions > Apps Script in the Sheet), ` +
        `copy the id from Project Settings, put it in ${file} as "scriptId", sign in with \`npx clasp login\`, and run this again. ` +
        'For a new Sheet, `npm run create` does all of it.',
    );
  // The users' script gets what is committed, so that its version names it.
  if (target === 'production' && changed())
    throw new Refusal(
      'Nothing was pushed: files have been changed since the last commit. Commit them, and run this again.',
    );
  // Builds dist/ too.
  const { status } = spawnSync('npm', ['test'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Refusal('Nothing was pushed: the checks above have failed.');
  if (clasp(['push', '--force', '--project', path.join(root, file)], { stdio: 'inherit' }).status !== 0)
    throw new Refusal('clasp did not push; what it says stands above.');
  console.log(`Pushed to ${target}. Reload the Sheet: its menu's last item tells the version.`);
});

function changed() {
  const { stdout } = spawnSync('git', ['status', '--porcelain', '--untracked-files=no'], {
    cwd: root,
    encoding: 'utf8',
  });
  return (stdout ?? '').trim() !== '';
}
