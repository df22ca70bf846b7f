/** The tests that a part's faults are held against: those of its folder, in one file. */
import { fileURLToPath } from 'node:url';
import config from '../jest.config.mjs';

export default {
  ...config,
  rootDir: '..',
  roots: ['<rootDir>/.cache/mutation'],
  testMatch: [`<rootDir>/${process.env.MUTATION_TESTS}`],
  testEnvironment: fileURLToPath(new URL('environment.cjs', import.meta.url)),
  setupFiles: ['<rootDir>/mutation/setup.mjs'],
  maxWorkers: 1,
  workerIdleMemoryLimit: undefined,
};
