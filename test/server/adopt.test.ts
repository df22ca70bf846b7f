/** A sheet of measures that staff had before: gone on with as it is, or copied, and never changed behind their backs. */
import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../host/index';
import type { Adopted, SaveAnswer, SidebarData } from '../../src/server/answers';
import { alertOf, fromPage, openAddOn, openWorkbook, toastOf } from '../support/addon';
import { expectSame } from '../support/same';

const THEIRS = 'แผน ITA ปี 68';
const ROWS = [
  ['แผนปฏิบัติการ', '', '', '', '', ''],
  ['ที่', 'มาตรการ', 'ขั้นตอน/วิธีการ', 'หน่วยงานที่รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินงาน'],
  ['๑.๑', 'จัดทำคู่มือ', 'ประชุมคณะทำงาน', 'กองคลัง', 'ไตรมาส ๑', 'ดำเนินการแล้วเสร็จ ประชุมเมื่อ ๑ ต.ค. ๒๕๖๗'],
  ['', '', 'เผยแพร่คู่มือ', 'สำนักปลัด', 'ไตรมาส ๒', 'อยู่ระหว่างการดำเนินการ'],
];

function open() {
  const host = openAddOn();
  host.type(THEIRS, 'A1', ROWS);
  return host;
}
type Host = ReturnType<typeof open>;
const names = (host: Host) => host.workbook.sheets.map(({ name }) => name);
const load = (host: Host) => fromPage<SidebarData>(host, 'loadSidebar', {});
const click = (host: Host, button: Answer['button']) => host.run('setUpSheets', [], { answers: () => button });
const adopt = (host: Host, argument: object) => fromPage<Adopted>(host, 'adoptSheet', argument);

describe('set-up asks what to do with it', () => {
  test('and says which sheet it means, and how many steps it has', () => {
    expect(alertOf(click(open(), 'CANCEL'))).toMatch(/แผน ITA ปี 68.*๒ ขั้นตอน/);
  });

  test('cancelled, it does nothing', () => {
    const host = open();
    const before = host.snapshot().workbook;
    click(host, 'CANCEL');
    expectSame(host.snapshot().workbook, before);
  });

  test('yes: that sheet is used, none is made beside it, and it is not touched', () => {
    const host = open();
    const before = structuredClone(host.sheet(THEIRS));
    expect(toastOf(click(host, 'YES'))).toContain(THEIRS);
    expectSame(host.sheet(THEIRS), before);
    expect(names(host)).not.toContain('มาตรการ');
    expect(names(host)).toEqual(expect.arrayContaining(['ส่วนรายงาน', 'ตั้งค่า', 'ผลการตรวจสอบ']));
  });

  test('no: its steps are copied into the form, each with its measure', () => {
    const host = open();
    const before = structuredClone(host.sheet(THEIRS));
    click(host, 'NO');
    expectSame(host.sheet(THEIRS), before);
    expect(
      host
        .display('มาตรการ')
        .slice(1)
        .map((row) => row.slice(1, 7)),
    ).toEqual([
      ['๑.๑ จัดทำคู่มือ', 'ประชุมคณะทำงาน', 'กองคลัง', 'ไตรมาส ๑', 'ดำเนินการแล้วเสร็จ', 'ประชุมเมื่อ ๑ ต.ค. ๒๕๖๗'],
      ['๑.๑ จัดทำคู่มือ', 'เผยแพร่คู่มือ', 'สำนักปลัด', 'ไตรมาส ๒', 'อยู่ระหว่างการดำเนินการ', ''],
    ]);
  });

  test('not again once it has been answered', () => {
    const host = open();
    click(host, 'YES');
    expect(alertOf(host.run('setUpSheets'))).toBe('');
  });
});

describe('an adopted sheet works like the form', () => {
  const adopted = () => {
    const host = open();
    expect(adopt(host, { sheet: THEIRS })).toEqual({ sheet: THEIRS, steps: 2, how: 'use' });
    return host;
  };

  test('its steps are loaded, saved, checked, summarised and reported', () => {
    const host = adopted();
    const data = load(host);
    expect(data).toMatchObject({ setUp: true, sheet: THEIRS, steps: [{ row: 3, status: 'done' }, { row: 4 }] });
    const [, step] = data.steps;
    const texts = { result: 'ดำเนินการแล้วเสร็จ ติดประกาศแล้ว' };
    const saved = fromPage<SaveAnswer>(host, 'saveStep', {
      row: step?.row,
      etag: step?.etag,
      base: step?.texts,
      texts,
    });
    expect(saved).toMatchObject({ kind: 'saved', step: { status: 'done', result: 'ติดประกาศแล้ว' } });
    expect(toastOf(host.run('checkSheet'))).toContain('ตรวจ ๒ ขั้นตอน');
    expect(toastOf(host.run('summariseSheet'))).toContain('เสร็จ ๒ จาก ๒');
    host.run('createReport');
    expect(host.display('ประวัติรายงาน')).toHaveLength(2);
    expect(host.display('ผลการตรวจสอบ').length).toBeGreaterThan(1);
  });

  test('under a new name too', () => {
    const host = adopted();
    host.sheet(THEIRS).name = 'มาตรการของเรา';
    expect(load(host)).toMatchObject({ sheet: 'มาตรการของเรา', steps: [{}, {}] });
  });

  test('a page saves into the sheet that it has loaded, renamed or not; where that is gone, nothing is written', () => {
    const host = adopted();
    const { steps, ...data } = load(host);
    const [, step] = steps;
    const loaded = { id: data.adopted, name: data.sheet };
    expect(loaded).toEqual({ id: host.sheet(THEIRS).id, name: THEIRS });
    const save = (result: string) =>
      fromPage<SaveAnswer>(host, 'saveStep', {
        ...{ row: step?.row, etag: step?.etag, base: step?.texts, adopted: loaded },
        texts: { result },
      });
    host.run('checkSheet');
    host.sheet(THEIRS).name = 'มาตรการของเรา';
    expect(save('ยกเลิก')).toMatchObject({ kind: 'saved', step: { row: 4, status: 'cancelled' } });
    expect(host.display('มาตรการของเรา')[3]).toContain('ยกเลิก');
    const gone = host.sheet('มาตรการของเรา').id;
    host.workbook.sheets = host.workbook.sheets.filter(({ id }) => id !== gone);
    host.run('setUpSheets');
    const before = host.display('มาตรการ');
    expect(save('ดำเนินการแล้วเสร็จ')).toEqual({ kind: 'conflict', current: null });
    expect(host.display('มาตรการ')).toEqual(before);
  });

  test('and once it is thrown away, the message says what to do', () => {
    const host = adopted();
    host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== THEIRS);
    expect(alertOf(host.run('checkSheet'))).toContain('เตรียมชีต');
    expect(load(host).setUp).toBe(false);
  });
});

describe('refused, with nothing changed', () => {
  test.each([
    [{ sheet: 'ไม่มี' }, 'adopt.no-sheet'],
    [{ sheet: 'เบอร์โทร' }, 'columns.missing'],
    [{ sheet: 'ว่าง' }, 'adopt.no-steps'],
    [{ sheet: THEIRS, how: 'eat' }, 'argument.invalid'],
  ])('%j: %s', (argument, code) => {
    const host = open();
    host.type('เบอร์โทร', 'A1', [['ชื่อ', 'เบอร์']]);
    host.type('ว่าง', 'A1', [['มาตรการ', 'ขั้นตอน', 'ผลการดำเนินการ']]);
    const before = host.snapshot();
    expect(host.callFromPage('adoptSheet', [argument]).value).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(/[ก-๙]/) },
    });
    expectSame(host.snapshot(), before);
  });

  test('beside a form that is there, though its steps can be copied into it', () => {
    const host = openWorkbook();
    host.type(THEIRS, 'A1', ROWS);
    expect(host.callFromPage('adoptSheet', [{ sheet: THEIRS }]).value).toMatchObject({
      error: { code: 'adopt.form-there' },
    });
    expect(adopt(host, { sheet: THEIRS, how: 'copy' }).steps).toBe(2);
    expect(host.display('มาตรการ')).toHaveLength(3);
  });
});
