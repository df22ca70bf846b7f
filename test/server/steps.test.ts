/** One row, from a page: saved where it stands now, never over another's words, and brought back when it was deleted. */
import { describe, expect, test } from '@jest/globals';
import type { DeleteAnswer, SaveAnswer, SidebarData } from '../../src/server/answers';
import { fromPage, openWorkbook, startingWith } from '../support/addon';
import { expectSame } from '../support/same';

const SHEET = 'มาตรการ';
const FIRST = [
  'IIT',
  '๑.๑ มาตรการหนึ่ง',
  '๑.๑.๑ ขั้นตอนหนึ่ง',
  'กองคลัง',
  'ไตรมาส ๒',
  'อยู่ระหว่างการดำเนินการ',
  'กำลังทำ',
  '',
  '',
];
const SECOND = ['', '', '๑.๑.๒ ขั้นตอนสอง', 'กองช่าง', 'ไตรมาส ๓', '', '', '', ''];
const THIRD = ['EIT', '๒.๑ มาตรการสอง', '๒.๑.๑ ขั้นตอนสาม', 'สำนักปลัด', 'ปีงบประมาณ ๒๕๖๘', '', '', '', ''];

const open = startingWith((host) => host.type(SHEET, 'A2', [FIRST, SECOND, THIRD]), openWorkbook);
type Host = ReturnType<typeof open>;

const load = (host: Host) => fromPage<SidebarData>(host, 'loadSidebar', {});
const cell = (host: Host, row: number, column: number) => host.display(SHEET)[row - 1]?.[column - 1];

/** The argument that a page sends for a row it has loaded. */
function edit(data: SidebarData, row: number, texts: object) {
  const step = data.steps.find((each) => each.row === row);
  if (!step) throw new Error(`No step in row ${row}`);
  return { row, etag: step.etag, base: step.texts, texts };
}
const save = (host: Host, argument: object) => fromPage<SaveAnswer>(host, 'saveStep', argument);

describe('a row is saved', () => {
  test('cell by cell: only what changes is written', () => {
    const host = open();
    const answer = save(host, edit(load(host), 2, { status: 'ดำเนินการแล้วเสร็จ', result: 'อบรมแล้ว' }));
    expect(answer).toMatchObject({ kind: 'saved', step: { row: 2, status: 'done', result: 'อบรมแล้ว' } });
    expect(host.display(SHEET)[1]?.slice(0, 7)).toEqual([...FIRST.slice(0, 5), 'ดำเนินการแล้วเสร็จ', 'อบรมแล้ว']);
  });

  test('and what is answered is what a new load says', () => {
    const host = open();
    const answer = save(host, edit(load(host), 2, { result: 'อบรมแล้ว', evidence: 'https://example.go.th/1' }));
    expect(load(host).steps[0]).toEqual(answer.kind === 'saved' && answer.step);
  });

  test('where it was moved to meanwhile', () => {
    const host = open();
    const argument = edit(load(host), 4, { result: 'อบรมแล้ว' });
    host.type(SHEET, 'A2', [THIRD, FIRST, SECOND]);
    expect(save(host, argument)).toMatchObject({ kind: 'saved', step: { row: 2 } });
    expect([cell(host, 2, 7), cell(host, 4, 7)]).toEqual(['อบรมแล้ว', '']);
  });

  test('with formulas and dates between the cells left as they are', () => {
    const host = open();
    host.type(SHEET, 'K1', [['ของเรา']]);
    const row = host.sheet(SHEET).cells[1];
    if (row) row[4] = { formula: '="ไตรมาส ๒"', value: 'ไตรมาส ๒' };
    save(host, edit(load(host), 2, { responsible: 'สำนักปลัด', status: 'ยกเลิก' }));
    expect(host.sheet(SHEET).cells[1]?.[4]).toMatchObject({ formula: '="ไตรมาส ๒"' });
    expect([cell(host, 2, 4), cell(host, 2, 6)]).toEqual(['สำนักปลัด', 'ยกเลิก']);
  });

  test('in columns that staff have moved', () => {
    const host = openWorkbook();
    host.type(SHEET, 'A1', [['ผลการดำเนินการ', 'หมายเหตุ', 'ขั้นตอน', 'มาตรการ', 'สถานะ', 'x', 'y', 'z', 'w', 'v']]);
    host.type(SHEET, 'A2', [['เดิม', 'ของเรา', '๑.๑ ขั้นตอน', '๑ มาตรการ', '']]);
    save(host, edit(load(host), 2, { result: 'ใหม่', due: 'ไม่มีคอลัมน์นี้' }));
    expect(host.display(SHEET)[1]?.slice(0, 4)).toEqual(['ใหม่', 'ของเรา', '๑.๑ ขั้นตอน', '๑ มาตรการ']);
  });

  test('never in the check column', () => {
    const host = open();
    save(host, edit(load(host), 2, { check: 'ผ่าน', result: 'ก' }));
    expect(cell(host, 2, 10) ?? '').toBe('');
  });
});

describe('another was there first', () => {
  test('a row that was edited is a conflict; nothing is written', () => {
    const host = open();
    const argument = edit(load(host), 2, { result: 'ของฉัน' });
    host.type(SHEET, 'G2', [['ของเพื่อน']]);
    const before = host.snapshot().workbook;
    expect(save(host, argument)).toMatchObject({ kind: 'conflict', current: { row: 2, texts: { result: 'ของเพื่อน' } } });
    expectSame(host.snapshot().workbook, before);
  });

  test('a row that was edited and moved is told of where it stands now', () => {
    const host = open();
    const argument = edit(load(host), 4, { result: 'ของฉัน' });
    host.type(SHEET, 'A2', [[...THIRD.slice(0, 6), 'ของเพื่อน'], FIRST, SECOND]);
    expect(save(host, argument)).toMatchObject({ kind: 'conflict', current: { row: 2, texts: { result: 'ของเพื่อน' } } });
  });

  test('a row that is gone', () => {
    const host = open();
    const argument = edit(load(host), 4, { result: 'ของฉัน' });
    host.type(SHEET, 'A4', [['', '', '', '', '']]);
    expect(save(host, argument)).toEqual({ kind: 'conflict', current: null });
  });

  test('what stands there can be saved over with its own etag', () => {
    const host = open();
    const argument = edit(load(host), 2, { result: 'ของฉัน' });
    host.type(SHEET, 'G2', [['ของเพื่อน']]);
    const answer = save(host, argument);
    if (answer.kind !== 'conflict' || !answer.current) throw new Error('No conflict');
    const { row, etag, texts } = answer.current;
    expect(save(host, { row, etag, base: texts, texts: { result: 'ของเราสองคน' } }).kind).toBe('saved');
    expect(cell(host, 2, 7)).toBe('ของเราสองคน');
  });

  test('a check of the sheet meanwhile is no conflict', () => {
    const host = open();
    const argument = edit(load(host), 2, { result: 'ของฉัน' });
    host.run('checkSheet');
    expect(save(host, argument).kind).toBe('saved');
  });

  test('another is saving: nothing is written, and the sentence says to wait', () => {
    const host = open();
    const argument = edit(load(host), 2, { result: 'ของฉัน' });
    host.holdLock('document');
    const { value } = host.callFromPage('saveStep', [argument]);
    expect(value).toMatchObject({
      ok: false,
      error: { code: 'workbook.busy', message: expect.stringMatching(/รอสักครู่/) },
    });
    expect(cell(host, 2, 7)).toBe('กำลังทำ');
  });
});

test('two who delete the same one of two rows that say the same delete one row', () => {
  const host = open();
  host.type(SHEET, 'A5', [THIRD]);
  const { row, etag } = edit(load(host), 5, {});
  expect(fromPage(host, 'deleteStep', { row, etag })).toMatchObject({ kind: 'deleted' });
  expect(fromPage(host, 'deleteStep', { row, etag })).toMatchObject({ kind: 'conflict', current: { row: 4 } });
  expect(host.display(SHEET)).toHaveLength(4);
});

describe('a new row', () => {
  const texts = { section: 'IIT', measure: '๑.๒ มาตรการใหม่', step: '๑.๒.๑ ขั้นตอนใหม่', responsible: 'กองคลัง' };
  const fresh = (more: object = {}) => ({ row: null, etag: null, base: null, texts, ...more });

  test('goes below the last step of its section', () => {
    const host = open();
    expect(save(host, fresh())).toMatchObject({ kind: 'saved', step: { row: 4, section: 'IIT', stepNo: '1.2.1' } });
    expect(load(host).steps.map(({ stepNo, section, measureNo }) => [section, measureNo, stepNo])).toEqual([
      ['IIT', '1.1', '1.1.1'],
      ['IIT', '1.1', '1.1.2'],
      ['IIT', '1.2', '1.2.1'],
      ['EIT', '2.1', '2.1.1'],
    ]);
  });

  test('goes to the foot where its section has no step, and into an empty sheet', () => {
    const host = open();
    expect(save(host, fresh({ texts: { ...texts, section: 'OIT' } }))).toMatchObject({
      step: { row: 5, section: 'OIT' },
    });
    expect(save(openWorkbook(), fresh())).toMatchObject({ step: { row: 2 } });
  });

  test('goes where it is asked for, but takes no steps from the measure that they repeat', () => {
    const host = open();
    expect(save(host, fresh({ after: 2 }))).toMatchObject({ step: { row: 4, measureNo: '1.2' } });
    const same = { measure: '', section: '', step: '๑.๑.๑.๕ แทรก' };
    expect(save(host, fresh({ texts: same, after: 2 }))).toMatchObject({
      step: { row: 3, measureNo: '1.1', section: 'IIT' },
    });
  });

  test('covers nobody, though all rows are sorted in the very moment of its write', () => {
    const host = open();
    const adding = host.begin('saveStep', [fresh({ after: 2 })]);
    const { value } = adding.finish((calls) => {
      // The blank row is there, and has been looked at.
      if (calls !== 8) return;
      const { id } = host.sheet(SHEET);
      const rows = { sheet: id, row: 2, column: 1, rows: 4, columns: 10 };
      host.byHand('cells.sort', rows, [{ column: 3, ascending: false }]);
    });
    expect(value).toMatchObject({ ok: true, value: { kind: 'saved' } });
    const { steps } = load(host);
    expect(steps.map(({ stepNo }) => stepNo).sort()).toEqual(['1.1.1', '1.1.2', '1.2.1', '2.1.1']);
    expect(steps.map(({ responsible }) => responsible)).toEqual(
      expect.arrayContaining([FIRST[3], SECOND[3], THIRD[3]]),
    );
  });

  test('that says too little for a step is refused', () => {
    const host = open();
    const { value } = host.callFromPage('saveStep', [fresh({ texts: { section: 'IIT' } })]);
    expect(value).toMatchObject({
      ok: false,
      error: { code: 'step.unreadable', message: expect.stringMatching(/ขั้นตอน/) },
    });
    expect(load(host).steps).toHaveLength(3);
  });
});

describe('a row is deleted and brought back', () => {
  const drop = (host: Host, row: number) => {
    const { etag } = edit(load(host), row, {});
    return fromPage<DeleteAnswer>(host, 'deleteStep', { row, etag });
  };

  test('with the cells of columns that are not ours', () => {
    const host = open();
    host.type(SHEET, 'K1', [['หมายเหตุ']]);
    host.type(SHEET, 'K4', [['โทรถามแล้ว']]);
    const before = host.display(SHEET);
    const deleted = drop(host, 4);
    expect(host.display(SHEET)).toHaveLength(3);
    if (deleted.kind !== 'deleted') throw new Error('Not deleted');
    expect(fromPage(host, 'restoreStep', deleted.undo)).toMatchObject({ kind: 'saved', step: { row: 4 } });
    expect(host.display(SHEET)).toEqual(before);
  });

  test('a step that repeated its measure and section keeps them', () => {
    const host = open();
    drop(host, 2);
    expect(load(host).steps[0]).toMatchObject({
      section: 'IIT',
      measureNo: '1.1',
      measure: 'มาตรการหนึ่ง',
      stepNo: '1.1.2',
    });
  });

  test('not if it was edited meanwhile', () => {
    const host = open();
    const { etag, base } = edit(load(host), 2, {});
    host.type(SHEET, 'G2', [['ของเพื่อน']]);
    expect(fromPage(host, 'deleteStep', { row: 2, etag, base })).toMatchObject({
      kind: 'conflict',
      current: { row: 2 },
    });
    expect(host.display(SHEET)).toHaveLength(4);
  });
});

describe('text stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x";"y")',
    '+66 2 000 0000',
    '-',
    "'อ้างอิง'",
    '24/4/2566',
    '1.10',
    'TRUE',
    'บรรทัดหนึ่ง\nบรรทัดสอง\tแท็บ',
    '\u0000\u0007\u200b ควบคุม',
    'ก'.repeat(50_000),
  ])('%.40j', (text) => {
    const host = open();
    expect(save(host, edit(load(host), 2, { result: text })).kind).toBe('saved');
    expect(load(host).steps[0]?.texts.result).toBe(text);
    expect(JSON.stringify(host.sheet(SHEET))).not.toContain('"formula"');
  });

  test('in a sheet whose cells are not plain text as well', () => {
    const host = open();
    for (const row of host.sheet(SHEET).cells)
      row.forEach((each, column) => {
        const { numberFormat: _, ...format } = each?.format ?? {};
        row[column] = each && { ...each, format };
      });
    save(host, edit(load(host), 2, { result: '=1+1', completedOn: '24/4/2566' }));
    expect(load(host).steps[0]?.texts).toMatchObject({ result: '=1+1', completedOn: '24/4/2566' });
  });

  test('a text that no cell can hold is refused before anything is written', () => {
    const host = open();
    const argument = edit(load(host), 2, { status: 'ยกเลิก', result: 'ก'.repeat(50_001) });
    const before = host.snapshot().workbook;
    expect(host.callFromPage('saveStep', [argument]).value).toMatchObject({
      ok: false,
      error: { code: 'cell.too-long', message: expect.stringMatching(/ผลการดำเนินการ.*50001.*50000/) },
    });
    expectSame(host.snapshot().workbook, before);
  });
});

test.each([
  ['saveStep', { row: 0, etag: 'x', base: null, texts: {} }],
  ['saveStep', { row: 2, etag: 'x', base: null, texts: { result: 1 } }],
  ['deleteStep', { row: 2 }],
  ['restoreStep', { row: 2, texts: {}, others: { x: 'ก' } }],
  ['goTo', { sheet: 'secret', row: 1, column: null }],
])('%s refuses %j', (name, argument) => {
  expect(open().callFromPage(name, [argument]).value).toMatchObject({ ok: false, error: { code: 'argument.invalid' } });
});

describe('a call that fails leaves no half of it', () => {
  const NEW = { row: null, etag: null, base: null, after: 3, texts: { measure: '1.2 ใหม่', step: '1.2.1 ใหม่' } };

  test('a new row whose answer was lost is not written twice', () => {
    const host = open();
    host.failCall({ kind: 'lost', method: 'Range.setValues', call: 1 });
    expect(host.callFromPage('saveStep', [NEW]).value).toMatchObject({ ok: false });
    expect(save(host, NEW)).toMatchObject({ kind: 'saved', step: { row: 4, step: 'ใหม่' } });
    expect(host.display(SHEET)).toHaveLength(5);
  });

  test('a row that was inserted and can not be written is taken out again', () => {
    const host = open();
    host.failCall({ kind: 'service', method: 'Range.setValues', call: 1 });
    expect(host.callFromPage('saveStep', [NEW]).value).toMatchObject({ ok: false, error: { code: 'google.failed' } });
    expect(host.display(SHEET)).toHaveLength(4);
  });

  test('a measure is handed on before its row goes: nothing is lost where Google ends it in between', () => {
    const host = open();
    const [{ etag } = { etag: '' }] = load(host).steps;
    host.failCall({ kind: 'killed', method: 'Sheet.deleteRow', call: 1 });
    expect(() => host.callFromPage('deleteStep', [{ row: 2, etag }])).toThrow('Exceeded');
    expect([cell(host, 2, 2), cell(host, 3, 2)]).toEqual([FIRST[1], FIRST[1]]);
  });
});
