/**
 * `npm run mutation [-- file …]`: plants faults one by one in the core and the report, and counts those that the tests of the same
 * folder find. All of it takes hours; the files that are named, minutes. The table in docs/mutation.md has the last run of each file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { together } from './together.mjs';

const root = path.resolve(import.meta.dirname, '..');
const report = path.join(root, '.cache/mutation/last.json');
const kept = path.join(root, 'mutation/results.json');
const page = path.join(root, 'docs/mutation.md');

/** The folders, and the tests that their faults are held against. Small files at the top of the core are tested by what uses them. */
const PARTS = [
  { folder: 'src/core', tests: ['test/core'], deep: false },
  ...['thai', 'import', 'rules', 'summary'].map((name) => ({
    folder: `src/core/${name}`,
    tests: [`test/core/${name}`],
    deep: true,
  })),
  // What the report says is told from how it looks: to make a document for each fault takes seconds.
  { folder: 'src/report', tests: ['test/report/*'], deep: false },
  { folder: 'src/report/template', tests: ['test/report/template'], deep: true },
  { folder: 'src/report/docx', tests: ['test/report/docx', 'test/report/golden'], deep: true },
];

const isSource = (file) => /\.ts$/.test(file);
const filesOf = ({ folder, deep }) =>
  readdirSync(path.join(root, folder), { recursive: deep })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter(isSource)
    .sort();

/** By file of this run: how many faults ended how. Stryker's report tells of those of former runs too, less their survivors. */
function outcomes(tried) {
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return tried.map((file) => {
    const { mutants } = files[file] ?? { mutants: [] };
    const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
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

/** A fault that lived is tried again in every run: a test that is known by its name may have learnt to find it. */
function forgetSurvivors(file) {
  if (!existsSync(file)) return;
  const last = JSON.parse(readFileSync(file, 'utf8'));
  for (const each of Object.values(last.files)) {
    each.mutants = each.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  }
  writeFileSync(file, JSON.stringify(last));
}

function run({ folder, tests }, files) {
  rmSync(report, { force: true });
  const incremental = path.join(root, `.cache/mutation/${folder.replaceAll('/', '-')}.json`);
  forgetSurvivors(incremental);
  const { status } = spawnSync('npx', ['stryker', 'run', 'mutation/stryker.config.mjs', '--mutate', files.join(',')], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATION_TESTS: together(root, tests),
      MUTATION_REPORT: report,
      MUTATION_KEPT: incremental,
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
test fails or never ends. Faults in what runs once,
as a file is loaded (tables, expressions), are left out. A file is counted as it was when it was last tried (\`mutation/results.json\`).

| folder | files tried | faults | found | survived | run by no test | score |
|---|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}
`;
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
