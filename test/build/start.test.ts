/** What runs at every click: the bundle's global code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { expect, test } from '@jest/globals';
import { dist } from '../support/addon';

test('no library of documents, zip files or markup starts before it is called for', () => {
  const watched = vm.createContext({});
  // Those libraries make tables of 16-bit numbers as they start, a dozen and more.
  vm.runInContext(
    'var tables = 0; Uint16Array = new Proxy(Uint16Array, { construct(type, args) { tables += 1; return new type(...args); } });',
    watched,
  );
  vm.runInContext(readFileSync(path.join(dist, 'Code.js'), 'utf8'), watched);
  expect(vm.runInContext('tables', watched)).toBeLessThan(3);
});
