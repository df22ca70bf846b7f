/** The tests that a part's faults are held against: those of its folder. */
import config from '../jest.config.mjs';

export default {
  ...config,
  rootDir: '..',
  testMatch: (process.env.MUTATION_TESTS ?? '').split(' ').map((pattern) => `<rootDir>/${pattern}`),
  setupFiles: ['<rootDir>/mutation/setup.mjs'],
  maxWorkers: 1,
  workerIdleMemoryLimit: undefined,
};
