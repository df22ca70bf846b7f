/** The words of a test file (describe, test, beforeEach …), which gather the tests instead of running them. */
import { expect } from 'expect';
import { bind } from 'jest-each';

export function collector() {
  let tests = [];
  const once = (hook) => {
    let done;
    return () => (done ??= Promise.resolve(hook()));
  };
  let fileName = '';
  /** The blocks that are open, outermost first. */
  let blocks = [];

  const block = (name = '') => ({ name, before: [], after: [] });
  const add = (name, body) => {
    const around = [...blocks];
    const id = [...around.map((each) => each.name), name].filter((part) => part !== '').join(' ');
    const withHooks = async () => {
      for (const { before } of around) for (const hook of before) await hook();
      try {
        await body();
      } finally {
        for (const { after } of [...around].reverse()) for (const hook of after) await hook();
      }
    };
    tests.push({ id, fileName, body: body && withHooks });
  };
  const describe = (name, body) => {
    blocks.push(block(name));
    body();
    blocks.pop();
  };
  const test = (name, body) => add(name, body);
  const skip = (name) => add(name, null);
  const innermost = () => blocks[blocks.length - 1];

  describe.each = bind(describe, false);
  describe.skip = () => {};
  skip.each = bind(skip, false);
  test.each = bind(test, false);
  test.skip = skip;

  const globals = {
    describe,
    expect,
    test,
    it: test,
    beforeAll: (hook) => void innermost().before.push(once(hook)),
    beforeEach: (hook) => void innermost().before.push(hook),
    afterEach: (hook) => void innermost().after.push(hook),
    // What a file puts away at its end is of no matter to a process that goes on to the next fault.
    afterAll: () => {},
  };
  /** The tests of a file, in its order. */
  const inFile = (name, load) => {
    fileName = name;
    blocks = [block()];
    tests = [];
    load();
    return tests;
  };
  return { globals, inFile };
}
