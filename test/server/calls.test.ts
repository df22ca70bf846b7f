/** Service calls: few, and as many for a thousand rows as for ten. A call costs tens to hundreds of milliseconds. */
import { describe, expect, test } from '@jest/globals';
import type { Calls } from '../../host/index';
import { documentOf, fromPage, openAddOn } from '../support/addon';

/** The most calls that each may make. */
const BUDGETS = {
  setup: 80,
  import: 32,
  check: 24,
  summary: 30,
  report: 34,
} as const;

type Job = Record<keyof typeof BUDGETS, Calls>;

function callsOf(steps: number): Job {
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

const few = callsOf(10);
const many = callsOf(1000);

/** A sheet that is too short for what it is to hold is made longer, once. */
const ROOM = ['Range.getSheet', 'Sheet.insertRowsAfter', 'Spreadsheet.getRange'];

describe.each(Object.keys(BUDGETS) as (keyof typeof BUDGETS)[])('%s', (name) => {
  test(`makes ${BUDGETS[name]} calls at most`, () => {
    expect(few[name].total).toBeLessThanOrEqual(BUDGETS[name]);
    expect(many[name].total).toBeLessThanOrEqual(BUDGETS[name]);
  });

  test('makes the same for 10 rows and for 1,000, but for making room', () => {
    const more = Object.entries(many[name].byMethod).filter(([method, count]) => count !== few[name].byMethod[method]);
    expect(more.filter(([method]) => !ROOM.includes(method))).toEqual([]);
    expect(many[name].total - few[name].total).toBeLessThanOrEqual(ROOM.length);
  });
});
