/** Check: findings in their sheet, each with a link to its cell, and a sign in the check column. */
import { expect, test } from '@jest/globals';
import { toThaiDigits } from '../../src/core/thai/digits';
import { fromPage, openWorkbook, sample, toastOf } from '../support/addon';

interface Overview {
  readonly findings: {
    rule: string;
    sheet: string;
    row: number;
    cell: string | null;
    message: string;
    severity: string;
  }[];
}

function checked() {
  const host = openWorkbook();
  fromPage(host, 'importDocument', { text: sample() });
  const said = toastOf(host.run('checkSheet'));
  const { findings } = fromPage<Overview>(host, 'readOverview', {});
  return { host, said, findings };
}

test('every finding stands in the findings sheet with its sentence', () => {
  const { host, findings } = checked();
  const rows = host.display('ผลการตรวจสอบ').slice(1);
  expect(rows.map((row) => row[5])).toEqual(findings.map(({ message }) => message));
  expect(rows.map((row) => row[1])).toEqual(findings.map(({ cell }) => cell ?? 'ทั้งชีต'));
  expect(findings.length).toBeGreaterThan(10);
});

test('the link goes to the cell of that sheet', () => {
  const { host, findings } = checked();
  const formulas = JSON.stringify(host.sheet('ผลการตรวจสอบ')).match(/#gid=\d+&range=[A-Z]+\d+/g);
  const expected = findings
    .filter(({ cell }) => cell !== null)
    .map(({ sheet, cell }) => `#gid=${host.sheet(sheet).id}&range=${cell}`);
  expect(formulas).toEqual(expected);
});

test('the check column has a sign for each step', () => {
  const { host, findings } = checked();
  const rows = host.display('มาตรการ').slice(1);
  rows.forEach((row, i) => {
    const errors = findings.filter(
      (each) => each.sheet === 'มาตรการ' && each.row === i + 2 && each.severity === 'warning',
    ).length;
    if (errors > 0) expect(row[9]).toContain(`▲ ${errors}`);
  });
  expect(rows.every((row) => row[9] !== '')).toBe(true);
});

test('a toast counts what was found', () => {
  const { said, findings } = checked();
  expect(said).toContain(
    `ควรแก้ ${toThaiDigits(String(findings.filter(({ severity }) => severity === 'warning').length))}`,
  );
});

test('run again, it replaces the findings and adds nothing', () => {
  const { host } = checked();
  const before = host.display('ผลการตรวจสอบ');
  host.run('checkSheet');
  expect(host.display('ผลการตรวจสอบ')).toEqual(before);
});

test('fewer findings leave no old ones behind', () => {
  const { host } = checked();
  const count = host.display('ผลการตรวจสอบ').length;
  host.type('ตั้งค่า', 'B18', [['number.skipped = ปิด\nevidence.missing = ปิด']]);
  host.run('checkSheet');
  expect(host.display('ผลการตรวจสอบ').length).toBeLessThan(count);
});

test('an empty sheet of measures is checked without a stumble', () => {
  const host = openWorkbook();
  expect(toastOf(host.run('checkSheet'))).toContain('ตรวจ ๐ ขั้นตอน');
});
