/** Service calls: as many for a thousand rows as for ten. A call costs tens to hundreds of milliseconds. */
import { expect, test } from '@jest/globals';
import { documentOf, fromPage, openAddOn } from '../support/addon';

function callsOf(steps: number) {
  const host = openAddOn();
  const setup = host.run('setUpSheets').calls;
  const imported = host.callFromPage('importDocument', [{ text: documentOf(steps) }]);
  expect(imported.value).toMatchObject({ ok: true, value: { steps } });
  const check = host.run('checkSheet').calls;
  const summary = host.run('summariseSheet').calls;
  const report = host.run('createReport').calls;
  expect(fromPage<{ steps: unknown[] }>(host, 'readOverview', {}).steps).toHaveLength(steps);
  return { setup, import: imported.calls, check, summary, report };
}

test('each step of the job makes the same calls for 10 rows and for 1,000', () => {
  expect(callsOf(1000)).toEqual(callsOf(10));
});
