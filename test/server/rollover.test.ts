/** A new fiscal year: nothing of the old one is lost, nothing of the new one is made up, and it can be undone. */
import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../host/index';
import type { RolledBack, RolledOver, SidebarData } from '../../src/server/answers';
import { alertOf, fromPage, openWorkbook, sample, startingWith, toastOf } from '../support/addon';
import { expectSame } from '../support/same';

const SHEET = 'มาตรการ';
const ARCHIVE = 'มาตรการ 2568';

const open = startingWith((host) => {
  fromPage(host, 'importDocument', { text: sample() });
  host.type(SHEET, 'K1', [['หมายเหตุของเรา'], ['โทรถามแล้ว']]);
  host.run('checkSheet');
}, openWorkbook);
type Host = ReturnType<typeof open>;
const roll = (host: Host, newYear = 2569) => fromPage<RolledOver>(host, 'rollOver', { newYear });
const load = (host: Host) => fromPage<SidebarData>(host, 'loadSidebar', {});
const refusal = (host: Host, name: string, argument: object) => host.callFromPage(name, [argument]).value;
const names = (host: Host) => host.workbook.sheets.map(({ name }) => name);

describe('the old year', () => {
  test('is kept as it was, in a sheet that warns whoever types into it', () => {
    const host = open();
    const before = host.display(SHEET);
    expect(roll(host)).toEqual({ archivedSheet: ARCHIVE, rows: 10, year: 2569 });
    expect(host.display(ARCHIVE)).toEqual(before);
    expect(host.sheet(ARCHIVE).protections).toMatchObject([{ area: null, warningOnly: true }]);
  });

  test('under another name where that is taken', () => {
    const host = open();
    host.type(ARCHIVE, 'A1', [['ของเรา']]);
    expect(roll(host).archivedSheet).toBe(`${ARCHIVE} (2)`);
    expect(host.display(ARCHIVE)).toEqual([['ของเรา']]);
  });
});

describe('the new year', () => {
  test('has the measures, steps and owners, and nothing that was done', () => {
    const host = open();
    const before = load(host);
    roll(host);
    const after = load(host);
    const plan = (data: SidebarData) =>
      data.steps.map(({ texts: { section, measure, step, responsible } }) => [section, measure, step, responsible]);
    expect(plan(after)).toEqual(plan(before));
    for (const { status, texts } of after.steps) {
      expect([status, texts.status, texts.result, texts.completedOn, texts.evidence, texts.check]).toEqual([
        'unknown',
        '',
        '',
        '',
        '',
        '',
      ]);
    }
  });

  test('is due a year later, and has its years in the settings', () => {
    const host = open();
    expect(load(host).steps.some(({ due }) => due.includes('2568') || due.includes('๒๕๖๘'))).toBe(true);
    roll(host);
    const { steps, settings } = load(host);
    expect(steps.every(({ due }) => !due.includes('2568') && !due.includes('๒๕๖๘'))).toBe(true);
    expect(settings).toMatchObject({ reportYear: 2569, planYear: 2569 });
  });

  test("keeps staff's own columns", () => {
    const host = open();
    roll(host);
    expect(host.display(SHEET)[1]?.[10]).toBe('โทรถามแล้ว');
  });
});

describe('undone', () => {
  test('everything is as it was before', () => {
    const host = open();
    const before = [host.display(SHEET), host.display('ตั้งค่า'), names(host)];
    roll(host);
    expect(fromPage<RolledBack>(host, 'undoRollOver', {})).toEqual({ year: 2568, rows: 10 });
    expect([host.display(SHEET), host.display('ตั้งค่า'), names(host)]).toEqual(before);
    expect(refusal(host, 'undoRollOver', {})).toMatchObject({ ok: false, error: { code: 'rollover.nothing' } });
  });

  test('a check in between is no work', () => {
    const host = open();
    roll(host);
    host.run('checkSheet');
    expect(fromPage<RolledBack>(host, 'undoRollOver', {}).rows).toBe(10);
  });

  test.each([
    ['the new year', SHEET, 'G2'],
    ['the archive', ARCHIVE, 'G2'],
    ['a column of their own', SHEET, 'K3'],
  ])('it is not, once someone has typed into %s', (_, sheet, cell) => {
    const host = open();
    roll(host);
    host.type(sheet, cell, [['ทำแล้ว']]);
    const before = host.snapshot().workbook;
    expect(refusal(host, 'undoRollOver', {})).toMatchObject({
      ok: false,
      error: { code: 'rollover.worked-on', message: expect.stringContaining(ARCHIVE) },
    });
    expectSame(host.snapshot().workbook, before);
  });
});

describe('stopped half-way', () => {
  /** Google ends the execution before that call of a method. */
  const killed = (host: Host, name: string, argument: object, method: string, call = 1) => {
    host.failCall({ kind: 'killed', method, call });
    expect(() => host.callFromPage(name, [argument])).toThrow('Exceeded maximum execution time');
  };

  test.each([
    ['Range.clearContent', 1],
    ['Range.setValues', 1],
    ['Properties.setProperty', 2],
  ])('by Google before %s %d, the next try puts the old year back first, and begins it anew', (method, call) => {
    const whole = open();
    roll(whole);
    const host = open();
    killed(host, 'rollOver', { newYear: 2569 }, method, call);
    roll(host);
    expect(names(host)).toEqual(names(whole));
    for (const name of [SHEET, ARCHIVE, 'ตั้งค่า']) expect(host.display(name)).toEqual(whole.display(name));
  });

  test.each([
    ['Range.copyTo', 1],
    ['Spreadsheet.deleteSheet', 1],
  ])('while it is undone, before %s %d: the next try goes on', (method, call) => {
    const host = open();
    const before = [host.display(SHEET), host.display('ตั้งค่า'), names(host)];
    roll(host);
    killed(host, 'undoRollOver', {}, method, call);
    fromPage<RolledBack>(host, 'undoRollOver', {});
    expect([host.display(SHEET), host.display('ตั้งค่า'), names(host)]).toEqual(before);
  });

  test('a call that fails is told of, and all is as it was before', () => {
    const host = open();
    const before = [host.display(SHEET), host.display('ตั้งค่า'), names(host)];
    host.failCall({ kind: 'service', method: 'Range.setValues', call: 1 });
    expect(refusal(host, 'rollOver', { newYear: 2569 })).toMatchObject({ ok: false, error: { code: 'google.failed' } });
    expect([host.display(SHEET), host.display('ตั้งค่า'), names(host)]).toEqual(before);
  });

  test('where nothing can be put back either, the message names the sheet that has the old year', () => {
    const host = open();
    host.failCall({ kind: 'quota', method: 'Range.setValues', call: 1 });
    expect(refusal(host, 'rollOver', { newYear: 2569 })).toMatchObject({
      ok: false,
      error: { code: 'rollover.half', message: expect.stringContaining(ARCHIVE) },
    });
  });

  test('what someone has typed since is not written over: the archive stays, and the message says so', () => {
    const host = open();
    killed(host, 'rollOver', { newYear: 2569 }, 'Range.setValues');
    host.type(SHEET, 'G2', [['ของปีใหม่']]);
    const before = host.snapshot().workbook;
    expect(refusal(host, 'rollOver', { newYear: 2569 })).toMatchObject({
      ok: false,
      error: { code: 'rollover.halted', message: expect.stringContaining(ARCHIVE) },
    });
    expectSame(host.snapshot().workbook, before);
  });

  test('the menu offers the way back and the way on', () => {
    const host = open();
    const before = host.display(SHEET);
    killed(host, 'rollOver', { newYear: 2569 }, 'Range.setValues');
    const { shown } = host.run('startNewYear', [], { answers: () => 'YES' });
    expect(shown).toContainEqual(expect.objectContaining({ kind: 'alert', text: expect.stringContaining('ย้อนกลับ') }));
    expect(host.display(SHEET)).toEqual(before);
  });
});

describe('refused, with nothing changed', () => {
  test.each([
    [2568, 'rollover.backwards'],
    [2400, 'argument.invalid'],
  ])('year %d: %s', (newYear, code) => {
    const host = open();
    const before = host.snapshot().workbook;
    expect(refusal(host, 'rollOver', { newYear })).toMatchObject({ ok: false, error: { code } });
    expectSame(host.snapshot().workbook, before);
  });

  test('without a year in the settings', () => {
    const host = open();
    host.type('ตั้งค่า', 'B3', [['']]);
    expect(alertOf(host.run('startNewYear'))).toContain('ปีงบประมาณที่รายงาน');
  });
});

describe('from the menu', () => {
  const click = (host: Host, button: Answer['button']) => host.run('startNewYear', [], { answers: () => button });

  test('it is asked for first; no leaves all as it was', () => {
    const host = open();
    const before = host.snapshot().workbook;
    expect(alertOf(click(host, 'NO'))).toMatch(/๒๕๖๙.*หลักฐานจะว่าง/);
    expectSame(host.snapshot().workbook, before);
  });

  test('yes begins the year, and the same item offers the way back', () => {
    const host = open();
    const before = host.display(SHEET);
    expect(toastOf(click(host, 'YES'))).toContain(ARCHIVE);
    const back = click(host, 'YES');
    expect(alertOf(back)).toContain('ย้อนกลับ');
    expect(host.display(SHEET)).toEqual(before);
  });

  test('or the way on to the year after', () => {
    const host = open();
    click(host, 'YES');
    click(host, 'CANCEL');
    expect(names(host)).not.toContain('มาตรการ 2569');
    click(host, 'NO');
    expect(names(host)).toContain('มาตรการ 2569');
    expect(load(host).settings.reportYear).toBe(2570);
  });
});
