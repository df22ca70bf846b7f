/** What set-up makes of the sheets besides their headers: lists that help, colours that say no more than words, nothing that bars. */
import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../support/addon';

const SHEET = 'มาตรการ';
const NAMES = [SHEET, 'ส่วนรายงาน', 'ตั้งค่า', 'สรุป', 'ผลการตรวจสอบ', 'ประวัติรายงาน'];

const cell = (row: number, column: number, name = SHEET) => openWorkbook().sheet(name).cells[row - 1]?.[column - 1];

describe('cells of the measures offer', () => {
  test('the sections of the sections sheet', () => {
    const host = openWorkbook();
    const area = { sheet: host.sheet('ส่วนรายงาน').id, row: 2, column: 1, columns: 1 };
    expect(cell(2, 1)?.validation).toMatchObject({
      type: 'VALUE_IN_RANGE',
      values: [{ area: expect.objectContaining(area) }, true],
    });
  });

  test('the units of the settings', () => {
    const settings = openWorkbook().display('ตั้งค่า');
    const units = settings.find(([name]) => name?.startsWith('หน่วยงานภายใน'))?.[1]?.split('\n');
    expect(units).toContain('กองคลัง');
    expect(cell(2, 4)?.validation?.values[0]).toEqual(units);
  });

  test('the four statuses', () => {
    expect(cell(2, 6)?.validation?.values[0]).toEqual([
      'ยังไม่ได้ดำเนินการ',
      'อยู่ระหว่างการดำเนินการ',
      'ดำเนินการแล้วเสร็จ',
      'ยกเลิก',
    ]);
  });

  test('down to the last row, and refuse no other word', () => {
    for (const column of [1, 4, 6]) {
      expect(cell(2, column)?.validation?.allowInvalid).toBe(true);
      expect(cell(100, column)?.validation).toEqual(cell(2, column)?.validation);
      expect(cell(1, column)?.validation).toBeUndefined();
    }
  });
});

test('every sheet wraps its text, bands its rows and keeps its header in sight, marked as one', () => {
  const host = openWorkbook();
  for (const name of NAMES) {
    const sheet = host.sheet(name);
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.bandings).toHaveLength(1);
    expect(sheet.cells[1]?.[2]?.format).toMatchObject({ wrapStrategy: 'WRAP', verticalAlignment: 'top' });
    expect(sheet.cells[0]?.[0]?.format).toMatchObject({ fontWeight: 'bold' });
  }
});

test('what people type stays as typed; what we write may be figures and links', () => {
  const formats = NAMES.map((name) => cell(2, 2, name)?.format?.numberFormat);
  expect(formats).toEqual(['@', '@', '@', undefined, undefined, undefined]);
});

test('the header of the measures warns whoever types into it, and keeps nobody out', () => {
  const { protections } = openWorkbook().sheet(SHEET);
  expect(protections).toMatchObject([{ warningOnly: true, area: { row: 1, rows: 1 } }]);
});

test('colours follow words and signs that say the same, the worst first', () => {
  const rules = openWorkbook().sheet(SHEET).conditionalRules;
  expect(rules.map(({ criterion }) => criterion?.values[0])).toEqual([
    '⛔',
    '▲',
    'ดำเนินการแล้วเสร็จ',
    'อยู่ระหว่างการดำเนินการ',
  ]);
  for (const { areas, look } of rules) {
    expect(areas.map(({ column }) => column)).toEqual([6, 10]);
    expect(contrast(look.fontColor ?? '#ffffff')).toBeGreaterThanOrEqual(4.5);
  }
});

test('the sheet of measures is open in the end, and fits a laptop', () => {
  const host = openWorkbook();
  const { id, columnWidths } = host.sheet(SHEET);
  expect(host.workbook.activeSheet).toBe(id);
  const width = Array.from({ length: 10 }, (_, i) => columnWidths[i + 1] ?? 100).reduce((sum, each) => sum + each, 0);
  expect(width).toBeLessThanOrEqual(1366 - 60);
});

test('one sheet that is missing is made again in its place, like the others', () => {
  const host = openWorkbook();
  const before = host.sheet('สรุป');
  host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== 'สรุป');
  host.run('setUpSheets');
  expect(host.workbook.sheets.map(({ name }) => name).slice(0, 6)).toEqual(NAMES);
  expect({ ...host.sheet('สรุป'), id: 0, bandings: [], selection: null }).toEqual({
    ...before,
    id: 0,
    bandings: [],
    selection: null,
  });
});

/** Of a colour on white (WCAG 2.2, relative luminance). */
function contrast(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
