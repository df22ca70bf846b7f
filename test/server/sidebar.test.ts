/** What the sidebar is given, and how it and the sheet follow each other. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/core/rules';
import { sectionsInUse } from '../../src/core/sections-in-use';
import { stepOf } from '../../src/core/sheet-step';
import type { SidebarData } from '../../src/server/answers';
import { fromPage, openAddOn, openWorkbook, sample } from '../support/addon';

function withSample() {
  const host = openWorkbook();
  fromPage(host, 'importDocument', { text: sample() });
  return host;
}
const load = (host: ReturnType<typeof openAddOn>) => fromPage<SidebarData>(host, 'loadSidebar', {});

test('a page finds with its own rules what the server finds', () => {
  const host = withSample();
  const data = load(host);
  const steps = data.steps.map(stepOf);
  const findings = check({ ...data, steps, sections: sectionsInUse(data.sections, steps) });
  const overview = fromPage<{ findings: { rule: string; row: number | null }[] }>(host, 'readOverview', {});
  expect(findings.map(({ rule, place }) => [rule, place.row])).toEqual(
    overview.findings.map(({ rule, row }) => [rule, row]),
  );
  expect(findings.length).toBeGreaterThan(10);
});

test('it is told of the year, the settings, the sections and the columns', () => {
  expect(load(withSample())).toMatchObject({
    setUp: true,
    today: '2025-10-15',
    settings: { reportYear: 2568 },
    columns: { section: 0, check: 9 },
    sheet: 'มาตรการ',
    candidates: [],
  });
});

describe('before the sheets are there', () => {
  test('it says so, and has the defaults', () => {
    expect(load(openAddOn())).toMatchObject({
      setUp: false,
      steps: [],
      sections: [],
      settings: { digits: 'thai' },
      candidates: [],
    });
  });

  test('it names the sheets that look like measures', () => {
    const host = openAddOn();
    host.type('แผนปี 68', 'A1', [
      ['มาตรการ', 'ขั้นตอน', 'ผลการดำเนินการ'],
      ['๑ ก', '๑.๑ ข', 'แล้วเสร็จ'],
    ]);
    host.type('เบอร์โทร', 'A1', [
      ['ชื่อ', 'เบอร์'],
      ['ก', '1'],
    ]);
    expect(load(host).candidates).toEqual(['แผนปี 68']);
  });

  test('they can be made from the page', () => {
    const host = openAddOn();
    expect(fromPage(host, 'prepareSheets', {})).toEqual({ made: 6, refreshed: false, migrated: false });
    expect(load(host).setUp).toBe(true);
  });
});

describe('the cell', () => {
  test('that a finding means is gone to', () => {
    const host = withSample();
    fromPage(host, 'goTo', { sheet: 'measures', row: 4, column: 'evidence' });
    expect(host.workbook.activeSheet).toBe(host.sheet('มาตรการ').id);
    expect(host.sheet('มาตรการ').selection).toMatchObject({ row: 4, column: 9, rows: 1, columns: 1 });
    fromPage(host, 'goTo', { sheet: 'settings', row: 2, column: 'value' });
    expect(host.sheet('ตั้งค่า').selection).toMatchObject({ row: 2, column: 2 });
    fromPage(host, 'goTo', { sheet: 'sections', row: 3, column: 'analysis' });
    expect(host.sheet('ส่วนรายงาน').selection).toMatchObject({ row: 3, column: 3 });
  });

  test('that is selected is told of, in the sheet of measures alone', () => {
    const host = withSample();
    fromPage(host, 'goTo', { sheet: 'measures', row: 4, column: null });
    expect(fromPage(host, 'selectedRow', {})).toEqual({ row: 4 });
    fromPage(host, 'goTo', { sheet: 'settings', row: 2, column: null });
    expect(fromPage(host, 'selectedRow', {})).toEqual({ row: null });
  });
});

test('a setting that is wrong is named, and can be gone to', () => {
  const host = withSample();
  host.type('ตั้งค่า', 'B3', [['ปีหน้า']]);
  expect(host.callFromPage('loadSidebar', [{}]).value).toMatchObject({ ok: false, error: { code: 'settings.year' } });
  fromPage(host, 'goTo', { sheet: 'settings', row: 3, column: 'value' });
});
