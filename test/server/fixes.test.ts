/** Fixes: written where the cell still says what they were made for, undoable, and never a claim of work done. */
import { describe, expect, test } from '@jest/globals';
import type { Fix, FixesAnswer, SidebarData } from '../../src/server/answers';
import { documentOf, fromPage, openWorkbook } from '../support/addon';

const SHEET = 'มาตรการ';

function open(steps = 4) {
  const host = openWorkbook();
  fromPage(host, 'importDocument', { text: documentOf(steps) });
  return host;
}
type Host = ReturnType<typeof open>;
const apply = (host: Host, fixes: readonly Fix[]) => fromPage<FixesAnswer>(host, 'applyFixes', { fixes });
const fix = (row: number, column: Fix['column'], before: string, after: string): Fix => ({
  row,
  column,
  before,
  after,
});
const owners = (host: Host) => host.display(SHEET).map((row) => row[3]);
const toOffice = (row: number) => fix(row, 'responsible', 'สำนักปลัด', 'สำนักปลัด อบต.');

test('all of a rule, in one write, in one column', () => {
  const host = open();
  const { calls, value } = host.callFromPage('applyFixes', [{ fixes: [2, 3, 4, 5].map(toOffice) }]);
  expect(value).toEqual({ ok: true, value: { applied: 4, skipped: [] } });
  expect(calls.byMethod['Range.setValues']).toBe(1);
  expect(owners(host).slice(1)).toEqual(Array(4).fill('สำนักปลัด อบต.'));
});

test('a cell that says something else by now is skipped, and told of', () => {
  const host = open();
  host.type(SHEET, 'D3', [['กองช่าง']]);
  expect(apply(host, [toOffice(2), toOffice(3)])).toEqual({ applied: 1, skipped: [{ row: 3, column: 'responsible' }] });
  expect(owners(host).slice(1, 3)).toEqual(['สำนักปลัด อบต.', 'กองช่าง']);
});

test('what stands between the cells is not touched: formulas, and what another typed meanwhile', () => {
  const host = open();
  host.type(SHEET, 'K1', [['ของเรา']]);
  host.onCall((method) => {
    if (method === 'Sheet.getRange') host.type(SHEET, 'D3', [['กองคลัง']]);
  });
  apply(host, [toOffice(2), toOffice(4)]);
  expect(owners(host).slice(1)).toEqual(['สำนักปลัด อบต.', 'กองคลัง', 'สำนักปลัด อบต.', 'สำนักปลัด']);
});

test('very many apart from each other are written by the column, formulas kept', () => {
  const host = open(100);
  const cells = host.sheet(SHEET).cells[2];
  if (cells) cells[3] = { formula: '="กองคลัง"', value: 'กองคลัง' };
  const rows = Array.from({ length: 50 }, (_, i) => 2 + 2 * i);
  const { calls } = host.callFromPage('applyFixes', [{ fixes: rows.map(toOffice) }]);
  expect(calls.byMethod['Range.setValues']).toBe(1);
  expect(owners(host).filter((owner) => owner === 'สำนักปลัด อบต.')).toHaveLength(50);
  expect(host.sheet(SHEET).cells[2]?.[3]).toMatchObject({ formula: '="กองคลัง"' });
});

describe('a fix never fills in', () => {
  test.each(['status', 'result', 'completedOn', 'evidence'] as const)('%s where nothing was', (column) => {
    const host = open();
    host.type(SHEET, 'F2', [['', '', '', '']]);
    expect(apply(host, [fix(2, column, '', 'เสร็จแล้ว')])).toMatchObject({ applied: 0, skipped: [{ row: 2, column }] });
    expect(host.display(SHEET)[1]?.slice(5, 9).join('')).toBe('');
  });
  test('the check column', () => {
    expect(apply(open(), [fix(2, 'check', '', '✓')]).applied).toBe(0);
  });
});

test('a second fix of the same cell is left for the next check', () => {
  expect(apply(open(), [toOffice(2), fix(2, 'responsible', 'สำนักปลัด', 'กองช่าง')])).toMatchObject({
    applied: 1,
    skipped: [{}],
  });
});

test('text of a fix stays text', () => {
  const host = open();
  apply(host, [fix(2, 'responsible', 'สำนักปลัด', '=1+1')]);
  expect(fromPage<SidebarData>(host, 'loadSidebar', {}).steps[0]?.texts.responsible).toBe('=1+1');
});
