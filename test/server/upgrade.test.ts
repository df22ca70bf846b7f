/**
 * Workbooks that another version of the add-on has made. Those in workbooks/ were made by earlier versions themselves, on the host:
 * set up, the sample imported, checked, summed up and reported; empty rows at the foot are taken out. form-0: the log has no links
 * to the Word file, PDF and folder. form-1: the first with today's sheets; it has no number yet.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Host, HostState } from '../../host/index';
import { alertOf, fromPage, openAddOn, openWorkbook, toastOf } from '../support/addon';
import { expectSame } from '../support/same';

const LOG = 'ประวัติรายงาน';
const SETTINGS = 'ตั้งค่า';
const LINKS = ['ไฟล์ Word', 'PDF', 'โฟลเดอร์'];
const ADDED = ['ปัญหาและอุปสรรค', 'ข้อเสนอแนะ', 'ส่วนประกอบของรายงาน', 'รูปแบบชื่อไฟล์'];

const read = (form: number): HostState =>
  JSON.parse(
    gunzipSync(readFileSync(path.join(import.meta.dirname, `workbooks/form-${form}.json.gz`))).toString('utf8'),
  );
const STATES = [read(0), read(1)] as const;

/** A host in front of a workbook of that form, whose user answers as told. */
function open(form: 0 | 1, answer: 'YES' | 'NO' = 'YES', state = STATES[form]): Host {
  const host = openAddOn({ answers: ({ buttons }) => (buttons === 'OK' ? 'OK' : answer) });
  host.restore(state);
  return host;
}

const schemaOf = (host: Host) => host.properties('document').schema;
const log = (host: Host) => host.display(LOG);
const texts = (host: Host, names = host.workbook.sheets.map(({ name }) => name)): Record<string, string[]> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      host
        .display(name)
        .flat()
        .filter((text) => text !== ''),
    ]),
  );

/** Every text that was there is still in its sheet, as often and in the same order. */
function expectNothingLost(host: Host, before: Record<string, string[]>): void {
  const after = texts(host, Object.keys(before));
  for (const [name, were] of Object.entries(before)) {
    const left = [...were];
    for (const text of after[name] ?? []) if (text === left[0]) left.shift();
    expect([name, left]).toEqual([name, []]);
  }
}

describe('a workbook of form 0', () => {
  test('is asked for when the import is opened, and brought up to date: columns of the log, settings, the number', () => {
    const host = open(0);
    const before = texts(host);
    const opened = host.run('openImport');
    expect(alertOf(opened)).toMatch(/รุ่นก่อน[\s\S]*"ประวัติรายงาน"[\s\S]*"ตั้งค่า"[\s\S]*อยู่ครบทุกช่อง/);
    expect(toastOf(opened)).toMatch(/ปรับชีต.*อยู่ครบทุกช่อง/);
    expect(opened.shown.map(({ kind }) => kind)).toContain('modal');
    expect(log(host)[0]?.slice(8)).toEqual(['ลายนิ้วมือข้อมูล', ...LINKS]);
    const [header = []] = host.sheet(LOG).cells;
    expect(header[11]?.format).toEqual(header[8]?.format);
    expect(host.display(SETTINGS).map(([label]) => label)).toEqual(expect.arrayContaining(ADDED));
    expect(schemaOf(host)).toBe('1');
    expectNothingLost(host, before);
  });

  test('is left as it is where its user says no, and can be worked with', () => {
    const host = open(0, 'NO');
    const before = host.snapshot();
    expect(host.run('openImport').shown.map(({ kind }) => kind)).toContain('modal');
    expectSame(host.snapshot(), before);
    expect(fromPage(host, 'loadSidebar', {})).toMatchObject({ setUp: true });
  });

  test('is brought up to date by set-up, which says so', () => {
    const host = open(0);
    expect(toastOf(host.run('setUpSheets'))).toMatch(/ปรับชีต/);
    expect(log(host)[0]).toEqual(expect.arrayContaining(LINKS));
    const after = host.snapshot();
    expect(toastOf(host.run('setUpSheets'))).toBe('ชีตครบอยู่แล้ว ไม่มีอะไรเปลี่ยน');
    expectSame(host.snapshot(), after);
  });

  test('takes a report after that, beside the ones before; without, none is made, and what to do is said', () => {
    const refused = open(0, 'NO');
    expect(alertOf(refused.run('createReport'))).toMatch(/ยังไม่มีเอกสารใหม่เกิดขึ้น.*เตรียมชีต/);
    expect(refused.drive.files()).toEqual([]);
    const host = open(0);
    const [, earlier = []] = log(host);
    host.run('createReport');
    const [, first, second = []] = log(host);
    expect(first?.slice(0, 9)).toEqual(earlier.slice(0, 9));
    expect(second.slice(9)).toEqual([
      expect.stringContaining('/file/d/'),
      expect.stringContaining('format=pdf'),
      expect.stringContaining('/folders/'),
    ]);
  });

  test("a page that asks for a report is told the menu's way", () => {
    const argument = { options: {}, key: 'one', again: false };
    expect(open(0).callFromPage('reportUpload', [argument]).value).toMatchObject({
      ok: false,
      error: { code: 'schema.older' },
    });
  });

  test('what staff keep beside the log moves aside, and what they have added to the settings stays', () => {
    const host = open(0);
    host.type(LOG, 'J1', [['หมายเหตุของเรา'], ['ส่งนายกแล้ว']]);
    host.type(LOG, 'L3', [['ของเพื่อน']]);
    host.type(SETTINGS, 'A17', [['เบอร์โทรของเรา', '02-000-0000', 'ถามคุณพร']]);
    const before = texts(host);
    host.run('setUpSheets');
    expect(log(host)[0]?.slice(8)).toEqual(['ลายนิ้วมือข้อมูล', ...LINKS, 'หมายเหตุของเรา', '', '']);
    expect(log(host)[1]?.[12]).toBe('ส่งนายกแล้ว');
    expectNothingLost(host, before);
  });

  test('a report that was logged before its columns were there gets its headers', () => {
    const host = open(0);
    const link = 'https://docs.google.com/document/d/1/export?format=pdf';
    host.type(LOG, 'J3', [
      ['https://drive.google.com/file/d/1/view', link, 'https://drive.google.com/drive/folders/1'],
    ]);
    host.run('setUpSheets');
    expect(log(host)[0]?.slice(9)).toEqual(LINKS);
    expect(log(host)[2]?.[10]).toBe(link);
  });

  test('a log whose columns staff have moved is theirs: nothing is touched', () => {
    const host = open(0);
    host.type(LOG, 'A1', [['ปีงบประมาณ', 'เวลา']]);
    const before = host.snapshot();
    expect(alertOf(host.run('setUpSheets'))).toContain(LOG);
    expectSame(host.snapshot(), before);
  });

  test('ended in the middle, wherever, it is done again and comes to the same', () => {
    const whole = open(0);
    whole.type(LOG, 'J1', [['หมายเหตุของเรา'], ['ส่งนายกแล้ว']]);
    const { workbook, ...rest } = whole.snapshot();
    // The sheets that it changes: the others make each try slow.
    const sheets = workbook.sheets.filter(({ name }) => name === LOG || name === SETTINGS);
    const state = { ...rest, workbook: { ...workbook, sheets } };
    const before = texts(whole, [LOG, SETTINGS]);
    const { sequence } = whole.run('openImport').calls;
    // What is read between two writes finds the same as the second of them.
    const writes = sequence.flatMap((method, i) => (/\.(?:set|insert|copyTo|flush)/.test(method) ? [i + 1] : []));
    expect(writes.length).toBeGreaterThan(8);
    for (const call of writes) {
      const host = open(0, 'YES', state);
      host.failCall({ call, message: 'Service error: Spreadsheets' });
      try {
        host.run('openImport');
      } catch {
        // The user's language is asked for before anything can be said.
      }
      expectNothingLost(host, before);
      host.run('openImport');
      expectNothingLost(host, before);
      expect([call, log(host)[0]]).toEqual([call, log(whole)[0]]);
      expect([call, schemaOf(host)]).toEqual([call, '1']);
    }
  });

  test('while another is writing, nothing is changed and the user is told', () => {
    const host = open(0);
    const before = texts(host);
    host.holdLock('document');
    expect(alertOf(host.run('openImport'))).toContain('มีผู้อื่นกำลังบันทึกอยู่');
    expect(texts(host)).toEqual(before);
  });
});

describe('a workbook with the sheets of today and no number', () => {
  test('made before there were numbers: it gets one, and nothing is asked', () => {
    const host = open(1);
    const before = texts(host);
    expect(host.run('openImport').shown.map(({ kind }) => kind)).toEqual(['modal']);
    expect(schemaOf(host)).toBe('1');
    expect(texts(host)).toEqual(before);
    expect(toastOf(host.run('setUpSheets'))).toBe('ชีตครบอยู่แล้ว ไม่มีอะไรเปลี่ยน');
  });

  test('a copy, which Google gives no properties: it gets one with its first report', () => {
    const host = open(1);
    host.restore({ ...STATES[1], properties: { document: {}, script: {}, user: {} } });
    host.run('createReport');
    expect(schemaOf(host)).toBe('1');
  });
});

test('a new workbook is given its number when work begins', () => {
  const host = openWorkbook();
  expect(schemaOf(host)).toBeUndefined();
  host.run('openImport');
  expect(schemaOf(host)).toBe('1');
});

test('before set-up there is no number, and none is kept', () => {
  const host = openAddOn();
  host.run('openImport');
  expect(schemaOf(host)).toBeUndefined();
});

describe('a workbook of a newer version', () => {
  const openNewer = () => {
    const host = open(1);
    host.properties('document').schema = '2';
    return host;
  };

  test.each(['openImport', 'setUpSheets', 'createReport', 'createPartialReport', 'startNewYear'])(
    '%s is refused in a sentence, and nothing is touched',
    (name) => {
      const host = openNewer();
      const before = host.snapshot();
      expect(alertOf(host.run(name))).toMatch(/รุ่นใหม่กว่า.*ยังไม่ได้ทำอะไร.*ผู้ดูแล/);
      expectSame(host.snapshot(), before);
    },
  );

  test.each([
    ['reportUpload', { options: {}, key: 'one', again: false }],
    ['prepareSheets', {}],
  ])('%s from a page too', (name, argument) => {
    const { value } = openNewer().callFromPage(name, [argument]);
    expect(value).toMatchObject({ ok: false, error: { code: 'schema.newer' } });
  });
});
