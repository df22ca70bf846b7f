/**
 * A test runner for Stryker that tries a fault in milliseconds. Jest's begins anew for each one and loads every test file: two seconds a
 * fault, hours for a folder. Here tests and sources are bundled once; each fault gets the bundle evaluated afresh, so that nothing is
 * left of the one before, and of the tests that run its line the quickest go first. They are run as Jest would, with its own `expect`
 * and `each`; mocks, timers and snapshots are not there, since no test of the core and the report has any.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { collector } from './collector.mjs';

const require = createRequire(import.meta.url);
/** Where the sources look for the fault that is switched on, and count what they run. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;

/** The name under which the sources alone are loaded. */
const SOURCES = 'sources';

class Runner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // By now Stryker has gone into its copy of the project, whose sources hold all faults, each behind a switch.
    const root = process.cwd();
    const files = (process.env.MUTATION_TESTS ?? '').split(' ');
    this.files = files.map((file) => path.join(root, file));
    const { default: fc } = require('fast-check');
    // A property that fails has found the fault: no time goes into the smallest case that shows it. Most faults that a property finds,
    // it finds at once; without an end, the properties over whole documents would take hours for the faults that none finds.
    fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 200 });
    this.script = new vm.Script(await bundled(root, files), { filename: 'tests.cjs' });
  }

  async dryRun() {
    const coverage = { static: {}, perTest: {} };
    switches.mutantCoverage = coverage;
    this.fresh()(SOURCES);
    const once = { ...coverage.static };
    /** What each test, and the loading of each file, has taken. */
    this.took = new Map();
    /** The tests of each file. */
    this.tests = new Map();
    const results = [];
    for (const file of this.files) {
      const start = performance.now();
      const before = { ...coverage.static };
      const { tests, failed } = this.fresh()(file);
      const read = Object.keys(coverage.static).filter(
        (id) => coverage.static[id] - (before[id] ?? 0) > (once[id] ?? 0),
      );
      this.took.set(file, performance.now() - start);
      if (failed) return { status: DryRunStatus.Error, errorMessage: String(failed.stack) };
      for (const test of tests) {
        switches.currentTestId = test.id;
        results.push(await run(test));
        switches.currentTestId = undefined;
        // What a block reads for its tests ("const document = importText(…)"), each of them holds against the fault.
        coverage.perTest[test.id] ??= {};
        for (const id of read) coverage.perTest[test.id][id] ??= 1;
        this.took.set(test.id, results.at(-1).timeSpentMs);
      }
      this.tests.set(
        file,
        tests.map(({ id }) => id),
      );
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { ...coverage, static: once } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    try {
      const endless = () => determineHitLimitReached(switches.hitCount, switches.hitLimit);
      const load = this.fresh();
      const results = [];
      for (const { file, ids } of this.plan(testFilter)) {
        const { tests, failed } = load(file);
        if (endless()) return endless();
        if (failed) return killed(ids[0], failed, results.length);
        for (const test of tests
          .filter(({ id }) => ids.includes(id))
          .sort((a, b) => this.time([a.id]) - this.time([b.id]))) {
          const result = await run(test);
          if (endless()) return endless();
          results.push(result);
          if (result.status === TestStatus.Failed && !disableBail)
            return killed(test.id, result.failureMessage, results.length);
        }
      }
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, disableBail);
    } finally {
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  time(names) {
    return names.reduce((sum, name) => sum + (this.took.get(name) ?? 0), 0);
  }

  /** The files and their tests that run the fault, the quickest first. */
  plan(testFilter) {
    const wanted = new Set(testFilter);
    const parts = [...this.tests].map(([file, all]) => {
      const own = testFilter ? all.filter((id) => wanted.has(id)) : all;
      // What is made at its first use seems to be run by one test of a file alone.
      return { file, ids: own.length === 1 ? all : own };
    });
    const cost = ({ file, ids }) => this.time([file, ...ids]);
    return parts.filter(({ ids }) => ids.length > 0).sort((a, b) => cost(a) - cost(b));
  }

  /** Loads a test file over modules that nothing has touched yet but the files loaded in the same way before it. */
  fresh() {
    const { globals, inFile } = collector();
    const loaders = new Map();
    const ofFile = (file, load) => void loaders.set(file, load);
    this.script.runInThisContext()((name) => (name === '@jest/globals' ? globals : require(name)), ofFile);
    return (file) => {
      try {
        return { tests: inFile(file, loaders.get(file)) };
      } catch (failed) {
        return { tests: [], failed };
      }
    };
  }
}

const killed = (id, error, nrOfTests) => ({
  status: MutantRunStatus.Killed,
  killedBy: [id],
  failureMessage: String(error),
  nrOfTests,
});

async function run({ id, fileName, body }) {
  const start = performance.now();
  const result = { id, name: id, fileName };
  try {
    if (!body) return { ...result, status: TestStatus.Skipped, timeSpentMs: 0 };
    await body();
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    const failureMessage = String(error?.message ?? error);
    return { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start };
  }
}

/** A function of `require` and of what takes each test file; packages stay outside, the project's own modules are inside. */
async function bundled(root, files) {
  const required = (file) => `require('./${file}');`;
  const loader = (name, sources) => `ofFile(${JSON.stringify(name)}, () => { ${sources.map(required).join(' ')} });`;
  const sources = (process.env.MUTATION_SOURCES ?? '').split(' ');
  const lines = [loader(SOURCES, sources), ...files.map((file) => loader(path.join(root, file), [file]))];
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    plugins: [{ name: 'as-modules', setup: ({ onLoad }) => void onLoad({ filter: /\.(?:ts|mjs)$/ }, asModule) }],
  });
  return `(require, ofFile) => { const module = { exports: {} }; ${outputFiles[0].text} }`;
}

/** What only a module has: its own address, and an import that it waits for. */
function asModule({ path: file }) {
  const meta = { url: pathToFileURL(file).href, filename: file, dirname: path.dirname(file) };
  const source = readFileSync(file, 'utf8')
    .replaceAll('import.meta', `(${JSON.stringify(meta)})`)
    .replace(/^(const .* = )await import\(/gm, '$1require(');
  return { contents: source, loader: file.endsWith('.ts') ? 'ts' : 'js' };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', Runner)];
