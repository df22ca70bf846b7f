import { beforeAll, describe, expect, test } from '@jest/globals';
import { all, has, type Row, rowsOf, tablesOf, type XmlNode } from '../../support/docx-file';
import { loadReport, type ReportBundle } from '../../support/report-bundle';
import { FULL, input, step } from '../../support/report-input';

let report: ReportBundle;
beforeAll(async () => {
  report = await loadReport();
});

describe('the table of measures', () => {
  // After the summary's.
  const rowsOfTable = (place: number): Row[] => rowsOf(tablesOf(report.open(FULL))[place] as XmlNode);
  const first = (): Row[] => rowsOfTable(1);
  const second = (): Row[] => rowsOfTable(2);

  test('has the five columns, in a header row that repeats', () => {
    const [head, ...body] = first();
    expect(head?.header).toBe(true);
    expect(head?.cells.map(({ words }) => words)).toEqual([
      'มาตรการ',
      'ขั้นตอนหรือวิธีการปฏิบัติ',
      'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
      'กำหนดแล้วเสร็จ',
      'ผลการดำเนินการ',
    ]);
    expect(body.every(({ header }) => !header)).toBe(true);
  });

  test('has rows that do not break across pages', () => {
    expect([...first(), ...second()].every(({ whole }) => whole)).toBe(true);
  });

  test('merges the cell of a measure down its steps', () => {
    expect(first().map(({ cells }) => [cells[0]?.words, cells[0]?.merge])).toEqual([
      ['มาตรการ', null],
      ['๑.๑ กำกับการยืมทรัพย์สิน\n- ติดป้ายขั้นตอน\n- ทำทะเบียนคุม', 'restart'],
      ['', 'continue'],
    ]);
    expect(second()[1]?.cells[0]?.merge).toBeNull();
  });

  test('says the status, then what was done and when', () => {
    expect(first()[2]?.cells[4]?.words).toBe('อยู่ระหว่างการดำเนินการ');
    expect(second()[1]?.cells[4]?.words).toBe(
      'ดำเนินการแล้วเสร็จ\nเปิดระบบที่ https://example.go.th/e?a=1&b=2 แล้ว เมื่อวันที่ ๓ มีนาคม ๒๕๖๖',
    );
  });

  test('keeps with its heading', () => {
    const { body, part } = report.open(FULL);
    const style = all(part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Heading1',
    );
    expect(style && has(style, 'w:keepNext')).toBe(true);
    const table = body.findIndex((block) => block.name === 'w:tbl' && rowsOf(block)[0]?.cells[0]?.words === 'มาตรการ');
    expect(has(body[table - 1] as XmlNode, 'w:keepNext')).toBe(true);
  });

  test('ends on the page of the signatures, which never stand alone', () => {
    const kept = (over: Parameters<typeof input>[0], roles: readonly string[]) => {
      const file = report.open(input(over, { signatories: roles.map((role) => ({ role, name: '' })) }));
      return tablesOf(file).map((table) => all(table, 'w:tr').map((row) => has(row, 'w:keepNext')));
    };
    const steps = [step(), step({ stepNo: '1.1.2' })];
    expect(kept({ steps }, [])).toEqual([[false, false, false]]);
    expect(kept({ steps }, ['ปลัด'])[0]).toEqual([false, false, true]);
    const withEvidence = steps.map((one) => ({ ...one, evidence: 'บันทึกข้อความ' }));
    expect(kept({ steps: withEvidence }, ['ปลัด']).slice(0, 2)).toEqual([
      [false, false, false],
      [false, false, true],
    ]);
  });

  test('takes a cell of thousands of characters and a report of hundreds of rows', () => {
    const long = 'ทบทวนขั้นตอนการปฏิบัติงาน'.repeat(240);
    const steps = Array.from({ length: 300 }, (_, index) =>
      step({ measureNo: `${index + 1}.1`, stepNo: `${index + 1}.1.1`, result: index === 7 ? long : 'ก' }),
    );
    const rows = rowsOf(tablesOf(report.open(input({ steps })))[0] as XmlNode);
    expect(rows).toHaveLength(301);
    expect(rows[8]?.cells[4]?.words).toBe(`ดำเนินการแล้วเสร็จ\n${long}`);
  });
});

test('the sum of the summary stands out', () => {
  const [summary] = tablesOf(report.open(FULL));
  expect(all(summary as XmlNode, 'w:tr').map((row) => has(row, 'w:b'))).toEqual([false, false, false, true]);
});

describe('widths', () => {
  test.each(['landscape', 'portrait'] as const)('of every table, %s, are absolute and fill the text', (orientation) => {
    const file = report.open({ ...FULL, settings: { ...FULL.settings, orientation } });
    const [size] = all(file.part('word/document.xml'), 'w:pgSz');
    const [margin] = all(file.part('word/document.xml'), 'w:pgMar');
    const number = (node: typeof size, name: string) => Number(node?.attributes[name]);
    const text = number(size, 'w:w') - number(margin, 'w:left') - number(margin, 'w:right');
    expect(number(size, 'w:w') > number(size, 'w:h')).toBe(orientation === 'landscape');
    expect([
      text,
      number(margin, 'w:left'),
      number(margin, 'w:right'),
      number(margin, 'w:top'),
      number(margin, 'w:bottom'),
    ]).toEqual([orientation === 'landscape' ? 14003 : 9071, 1701, 1134, 1417, 1134]);
    for (const table of tablesOf(file)) {
      const grid = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(text);
      expect(all(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
      expect(all(table, 'w:tblW')[0]?.attributes).toMatchObject({ 'w:type': 'dxa', 'w:w': String(text) });
      for (const { cells } of rowsOf(table)) {
        let at = 0;
        for (const { width, span } of cells) {
          expect(grid.slice(at, at + span).reduce((sum, each) => sum + each, 0)).toBe(width);
          at += span;
        }
        expect(at).toBe(grid.length);
      }
      expect(all(table, 'w:tcW').every(({ attributes }) => attributes['w:type'] === 'dxa')).toBe(true);
    }
  });
});
