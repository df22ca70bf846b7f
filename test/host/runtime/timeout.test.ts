/** A script that makes no calls is stopped by real time. (Not one that hangs in a promise's job: Node itself may abort there.) */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readBundle } from '../../../host/runtime/bundle';
import { execute } from '../../../host/runtime/sandbox';

const folder = mkdtempSync(join(tmpdir(), 'prongsai-host-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'appsscript.json'), '{}');
writeFileSync(
  join(folder, 'Code.js'),
  `function loop() { while (true) {} }
   function quick() { return 1; }`,
);

/** Answers the two things the services ask before a script makes calls. */
const bridge = (request: string) =>
  JSON.stringify({ value: request.includes('project.info') ? { timeZone: 'Asia/Bangkok', advanced: [] } : 0 });

const run = (name: string) =>
  execute(readBundle(folder), bridge, { name, args: '[]', event: null, toPage: false }, 100);

test('a script that never ends is stopped', () => {
  expect(run('loop')).toEqual({ error: { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' } });
});

test('one that ends is not', () => {
  expect(run('quick')).toEqual({ value: 1 });
});
