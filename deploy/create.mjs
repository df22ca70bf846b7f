/**
 * `npm run create [-- dev|production]`: a new Sheet with a script bound to it, the script's id kept in the target's project file,
 * and the add-on pushed into it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddOn } from '../build.mjs';
import { clasp, root } from './clasp.mjs';
import { hasScript, orRefuse, Refusal, readProject, targetOf } from './targets.mjs';

const TITLES = { dev: 'โปร่งใส (ทดลอง)', production: 'โปร่งใส' };

/**
 * Nothing is made unless all of this holds: the target has no script yet, and someone is signed in.
 * @param {string} folder where the project files are
 * @param {(args: string[], options?: object) => { status: number | null, stdout: string, stderr: string }} run runs clasp
 * @returns {{ scriptId: string, parentId: string, file: string }} the script's id, the Sheet's, and where they are kept
 */
export function create(folder, args, run) {
  const { target, file } = targetOf(args);
  if (hasScript(readProject(folder, file)))
    throw new Refusal(
      `Nothing was made: ${file} has a script already. \`npm run push\` pushes to it; for another, take its id out of the file first.`,
    );
  const { loggedIn } = answerOf(run(['show-authorized-user', '--json']));
  if (!loggedIn)
    throw new Refusal(
      'Nothing was made: clasp is not signed in. Switch on the Apps Script API at script.google.com/home/usersettings, ' +
        'sign in with `npx clasp login`, and run this again.',
    );
  const { scriptId, parentId } = newScript(TITLES[target], run);
  writeFileSync(path.join(folder, file), `${JSON.stringify({ scriptId, parentId, rootDir: 'dist' }, null, 2)}\n`);
  return { scriptId, parentId, file };
}

/** clasp makes none beside a project file, and fetches the new script's empty files over ours: it works in a folder of its own. */
function newScript(title, run) {
  const apart = mkdtempSync(path.join(tmpdir(), 'prongsai-create-'));
  try {
    return answerOf(run(['create-script', '--type', 'sheets', '--title', title, '--json'], { cwd: apart }));
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

/** What clasp answers in JSON; it may say other things before it. */
function answerOf({ status, stdout, stderr }) {
  const from = stdout.indexOf('{');
  if (status !== 0 || from < 0) throw new Refusal(`Nothing was made. clasp says: ${(stderr || stdout).trim()}`);
  return JSON.parse(stdout.slice(from));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await orRefuse(async () => {
    const { parentId, file } = create(root, process.argv.slice(2), clasp);
    await buildAddOn();
    const sheet = `https://docs.google.com/spreadsheets/d/${parentId}/edit`;
    if (clasp(['push', '--force', '--project', path.join(root, file)], { stdio: 'inherit' }).status !== 0)
      throw new Refusal(
        `The Sheet is made (${sheet}) and ${file} has its script, but nothing was pushed: \`npm run push\` tries again.`,
      );
    console.log(`The Sheet with the add-on: ${sheet}\nReload it once it is open: Extensions › โปร่งใส`);
  });
}
