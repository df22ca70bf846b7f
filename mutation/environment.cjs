/** Node's environment for tests, in which the first test that fails is the last that runs: the fault is found. */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  failed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure' || name === 'hook_failure') this.failed = true;
    if (name !== 'test_start') return;
    if (this.failed) test.mode = 'skip';
    // All tests are of one file (together.mjs), in which their lines say nothing: from run to run a test is known by its name.
    test.asyncError.stack = '';
  }
};
