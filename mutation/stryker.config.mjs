/** How Stryker plants faults and runs the tests against them; mutation/main.mjs tells it where. */
export default {
  plugins: ['./mutation/runner.mjs'],
  testRunner: 'bundle',
  coverageAnalysis: 'perTest',
  // Faults in what runs once, as a file is loaded (tables, expressions), would have every test run against each.
  ignoreStatic: true,
  // What a former run found is found still while neither the line nor the test has changed: only the rest runs anew.
  incremental: true,
  incrementalFile: process.env.MUTATION_KEPT,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: process.env.MUTATION_REPORT },
  // TypeScript 7 has no interface with which Stryker could rewrite the tsconfig, and nothing here needs it rewritten.
  tsconfigFile: 'none',
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/docs/pictures', '/out'],
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  timeoutMS: 2_000,
};
