/**
 * `npm run mutation [-- file …]`: plants faults one by one in the core and the report, and counts those that the tests of the same
 * folder find. The table in docs/mutation.md has the last run of each file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const report = path.join(root, '.cache/mutation/last.json');
const kept = path.join(root, 'mutation/results.json');
const page = path.join(root, 'docs/mutation.md');
/** Written by hand: why the survivors that were looked at stay. */
const survivors = path.join(root, 'mutation/survivors.md');

/** The folders; their faults are held against the tests of the same folder. */
const PARTS = [
  { folder: 'src/core', deep: false },
  ...['thai', 'import', 'rules', 'summary'].map((name) => ({ folder: `src/core/${name}`, deep: true })),
  { folder: 'src/report', deep: true },
];

const filesIn = (folder, recursive, ending) =>
  readdirSync(path.join(root, folder), { recursive })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith(ending))
    .sort();
const filesOf = ({ folder, deep }) => filesIn(folder, deep, '.ts');
/** Without the one that asks only whether the readers come back in time, at length. */
const testsOf = ({ folder, deep }) =>
  filesIn(folder.replace('src', 'test'), deep, '.test.ts').filter((name) => !name.endsWith('hostile-text.test.ts'));

/** By file: how many faults ended how; none of a file that has no place for one. */
function outcomes(files) {
  const tried = JSON.parse(readFileSync(report, 'utf8')).files;
  return files.map((file) => {
    const count = (...statuses) =>
      (tried[file]?.mutants ?? []).filter(({ status }) => statuses.includes(status)).length;
    return [
      file,
      {
        found: count('Killed', 'Timeout'),
        survived: count('Survived'),
        untried: count('NoCoverage'),
        on: new Date().toISOString().slice(0, 10),
      },
    ];
  });
}

function run(part, files) {
  rmSync(report, { force: true });
  const { status } = spawnSync('npx', ['stryker', 'run', 'mutation/stryker.config.mjs', '--mutate', files.join(',')], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATION_TESTS: testsOf(part).join(' '),
      MUTATION_SOURCES: filesOf(part).join(' '),
      MUTATION_REPORT: report,
      MUTATION_KEPT: path.join(root, `.cache/mutation/${part.folder.replaceAll('/', '-')}.json`),
    },
    shell: process.platform === 'win32',
  });
  if (!existsSync(report)) throw new Error(`Stryker ended with ${status} and left no report`);
  const results = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const all = Object.fromEntries(Object.entries({ ...results, ...Object.fromEntries(outcomes(files)) }).sort());
  writeFileSync(kept, `${JSON.stringify(all, null, 2)}\n`);
}

function table(results) {
  const rows = PARTS.map((part) => {
    const files = filesOf(part);
    const tried = files.flatMap((file) => results[file] ?? []);
    const sum = (key) => tried.reduce((total, each) => total + each[key], 0);
    const [found, survived, untried] = [sum('found'), sum('survived'), sum('untried')];
    const planted = found + survived + untried;
    const score = planted === 0 ? '' : `${((100 * found) / planted).toFixed(1)} %`;
    const name = part.deep ? part.folder : `${part.folder}, its own files`;
    return `| \`${name}\` | ${tried.length} of ${files.length} | ${planted} | ${found} | ${survived} | ${untried} | ${score} |`;
  });
  return `# Mutation testing

Written by \`npm run mutation\`. Faults are planted one by one (Stryker), and the tests of the same folder run against each; a fault is found when a
test fails or never ends. Faults in what runs once, as a file is loaded (tables, expressions), are left out. A property gets a fifth of a
second for each fault (\`mutation/runner.mjs\`), in \`npm test\` all its runs. A file is counted as it was when it was last tried (\`mutation/results.json\`).

| folder | files tried | faults | found | survived | run by no test | score |
|---|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}

${readFileSync(survivors, 'utf8')}`;
}

const wanted = process.argv.slice(2);
mkdirSync(path.dirname(report), { recursive: true });
for (const part of PARTS) {
  const files = filesOf(part).filter((file) => wanted.length === 0 || wanted.some((each) => file.startsWith(each)));
  if (files.length > 0) run(part, files);
}
const results = JSON.parse(readFileSync(kept, 'utf8'));
writeFileSync(page, table(results));
console.log(table(results));
