/**
 * Runs the tests for Stryker, with Jest's own parts but without Jest: to start Jest and to load some hundred modules anew for each
 * fault takes a second, and this a twentieth of one. The tests and the source they import are bundled once, with all faults in it;
 * the bundle is evaluated anew for each.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { jestExpect as expect } from '@jest/expect';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import * as circus from 'jest-circus';

// The bundle's own: what is imported here would be another.
const fc = createRequire(import.meta.url)('fast-check');

// A property that fails has found the fault: no time goes into the smallest case that shows it. Most faults that a property finds, it
// finds at once; without an end, the properties over whole documents would take hours for the faults that none finds.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 50 });

/** Tests find their documents, and the build its files, beside themselves. */
const places = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](test|build)[\\/].*\.m?[tj]s$/ }, ({ path: name }) => ({
      loader: 'ts',
      contents: readFileSync(name, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(name).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(name))),
    }));
  },
};

/** So many tests that found the last faults are tried before all others: one of them mostly finds the next. */
const KILLERS = 10;

const STATUS = { done: TestStatus.Success, skip: TestStatus.Skipped, todo: TestStatus.Skipped };

function fullName({ name, parent }) {
  const names = [name];
  for (let block = parent; block?.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}

class Runner {
  /** Where Stryker's code in the source looks for the fault at work, and counts. */
  faults = {};
  /** Names of the tests that run; null for all. */
  wanted = null;
  failed = false;
  /** Names of all tests. */
  names = [];
  /** Names of the tests that found the last faults, the last first. */
  killers = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__stryker__ = this.faults;
    // What a test leaves to be looked at goes with the sandbox.
    process.env.TMPDIR = path.resolve('.cache/mutation');
    const file = path.resolve(process.env.MUTATION_TESTS);
    const { outputFiles } = await build({
      entryPoints: [file],
      write: false,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      charset: 'utf8',
      packages: 'external',
      plugins: [places],
    });
    const require = createRequire(file);
    const globals = { ...circus, expect };
    this.require = (name) => (name === '@jest/globals' ? globals : require(name));
    this.bundle = new vm.Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`, { filename: file });
    this.handler = (event) => this.watch(event);
  }

  watch({ name, test }) {
    if (name === 'test_fn_failure' || name === 'hook_failure') this.failed = true;
    if (name === 'test_done') this.faults.currentTestId = undefined;
    if (name !== 'test_start') return;
    const known = fullName(test);
    this.faults.currentTestId = known;
    // The first test that fails is the last that runs: the fault is found.
    if (this.failed || (this.wanted && !this.wanted.has(known))) test.mode = 'skip';
  }

  /** @param activate called when the bundle is loaded, before its tests run */
  async run(activate = () => undefined) {
    this.failed = false;
    circus.resetState();
    circus.addEventHandler(this.handler);
    circus.getState().testTimeout = 60_000;
    const module = { exports: {} };
    this.bundle.runInThisContext()(this.require, module, module.exports);
    activate();
    const { testResults, unhandledErrors } = await circus.run();
    circus.removeEventHandler(this.handler);
    const { hitCount, hitLimit } = this.faults;
    const endless = determineHitLimitReached(hitCount, hitLimit);
    if (endless) return endless;
    if (unhandledErrors.length > 0) return { status: DryRunStatus.Error, errorMessage: unhandledErrors.join('\n') };
    const tests = new Map();
    for (const { testPath, status, errors, duration } of testResults) {
      const name = testPath.slice(1).join(' ');
      const failure = errors.length > 0 && { status: TestStatus.Failed, failureMessage: errors.join('\n') };
      if (tests.get(name)?.status === TestStatus.Failed) continue;
      tests.set(name, { id: name, name, timeSpentMs: duration ?? 0, ...(failure || { status: STATUS[status] }) });
    }
    return { status: DryRunStatus.Complete, tests: [...tests.values()] };
  }

  async dryRun() {
    this.wanted = null;
    Object.assign(this.faults, { activeMutant: undefined, hitCount: undefined, mutantCoverage: undefined });
    const result = await this.run();
    this.names = (result.tests ?? []).map(({ name }) => name);
    return { ...result, mutantCoverage: this.faults.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    const all = new Set(testFilter ?? this.names);
    const likely = new Set(this.killers.filter((name) => all.has(name)));
    let result;
    for (this.wanted of likely.size > 0 && likely.size < all.size ? [likely, all] : [all]) {
      const activate = () => Object.assign(this.faults, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      Object.assign(this.faults, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      if (mutantActivation === 'static') activate();
      result = toMutantRunResult(await this.run(activate), disableBail);
      if (result.status !== MutantRunStatus.Survived) break;
    }
    for (const name of result.killedBy ?? [])
      this.killers = [name, ...this.killers.filter((other) => other !== name)].slice(0, KILLERS);
    return result;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', Runner)];
