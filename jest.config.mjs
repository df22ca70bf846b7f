import { availableParallelism } from 'node:os';

/** Jest runs the TypeScript tests as ES modules; swc only strips the types (tsc checks them). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  setupFiles: ['<rootDir>/test/support/short-lived.mjs'],
  // Three workers on two cores: most of the time goes into the add-on's own executions, some into waiting for a page.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Every execution of the host leaves a V8 context behind until the collector finds it: a worker that has grown starts anew.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
