/**
 * Service calls: few, and as many for a thousand rows as for ten. A call costs tens to hundreds of milliseconds.
 *
 * What an action can't do without: the spreadsheet (1); the lock, asked for and taken (2), and what was written put into the
 * sheet before it goes (1); the sheet and its values for each sheet that is read (2), which is done anew each time, since staff
 * type into all of them; a range and its values for each stretch that is written (2); the user's language (1) and a toast (1)
 * from the menu. Where a number here is larger than one would wish, the line says what the calls are for.
 */
import { describe, expect, test } from '@jest/globals';
import type { Calls, Host } from '../../host/index';
import type { ImportedDocument } from '../../src/core/import/document';
import type { DeleteAnswer, SaveAnswer, SidebarData } from '../../src/server/answers';
import { fromPage, openAddOn } from '../support/addon';

/** The most calls that each may make. */
const BUDGETS = {
  'open the menu': 16,
  'open the sidebar': 6,
  'set up an empty spreadsheet': 80,
  // Until the first step is there another sheet, of one's own, is looked at: a try to copy its steps may have failed.
  'set up again': 32,
  'set up beside a sheet that is used': 72,
  // The workbook is given the number of its form here, once.
  'open the import': 13,
  // Besides what is read and written: that the rows below are still blank, and that the last one was not moved under them.
  import: 26,
  // Spreadsheet, three sheets, and the spreadsheet's id, by which the browser keeps unsaved text.
  'load the sidebar': 8,
  // The page knows the id by then.
  'load the sidebar again': 7,
  // As above; that there is no sheet of ours, the property that names the other, that sheet, and what it is called now.
  'load the sidebar, with a sheet that is used': 12,
  'follow the selection': 5,
  'go to a cell': 5,
  // The row is looked at when it is written: people may be moving rows by hand. What was read back needs no flush.
  'save cells that lie together': 8,
  // Two more than together: the cells between are written back, so their formulas are read, and they are looked at before.
  'save cells that lie apart': 10,
  'save what a conflict was resolved to': 8,
  'find a conflict': 6,
  'add a row at the foot': 9,
  // At the foot someone may be typing: the blank cells are looked at before. Between others they are the row that was just inserted.
  'add a row between others': 9,
  'delete a row': 8,
  // The row below is told first what the deleted one said for it: whether its cells are merged (2), and a second write.
  'delete the first row of a measure': 13,
  'bring a deleted row back': 9,
  'bring a deleted last row back': 9,
  // The page says by its id which sheet it has loaded.
  'save a row of a sheet that is used': 8,
  'fix a column': 9,
  // Three sheets read, the ids of those that are linked to, the findings and the column of signs written.
  'check for the first time': 19,
  'check again': 19,
  // Apart from three charts (ten or eleven calls each: there is no call that makes one at once), it is as below.
  'summarise for the first time, charts made': 54,
  'summarise again': 27,
  'preview the report': 10,
  'report, the first stage': 7,
  // Besides the rows, which are read under the lock, and that given back (3): the properties with seal and template (2), the log (2), a
  // blob and an upload for each of the two files (4), and that it is under way kept and forgotten (2), by which it is found again should
  // Google end the execution.
  'report, the second stage': 20,
  'report, the third stage': 1,
  'report, in a new folder': 30,
  'report from the menu': 26,
  'report of a unit from the menu': 30,
  'what a report is made with': 2,
  'load seal and template': 2,
  'load the settings': 4,
  'save settings': 9,
  // That the year is being changed is asked, and kept before anything is; taking it back says so first.
  'begin a new year': 26,
  'undo the new year': 20,
} as const;

type Action = keyof typeof BUDGETS;
type Counted = Partial<Record<Action, Calls>>;

const menu = (host: Host, name: string): Calls => {
  const execution = host.run(name);
  // An alert with OK alone says that something failed.
  expect(execution.shown.filter((each) => each.kind === 'alert' && each.buttons === 'OK')).toEqual([]);
  return execution.calls;
};

function page(host: Host, name: string, argument: object): Calls {
  const { value, calls } = host.callFromPage(name, [argument]);
  expect(value).toMatchObject({ ok: true });
  return calls;
}

const load = (host: Host) => fromPage<SidebarData>(host, 'loadSidebar', {});
const stepsOf = (host: Host) => load(host).steps;

/** The argument that saves the second step. */
function edit(host: Host, texts: object) {
  const { steps, adopted, sheet } = load(host);
  const [, step] = steps;
  const where = adopted === null ? {} : { adopted: { id: adopted, name: sheet } };
  return { row: step?.row, etag: step?.etag, base: step?.texts, texts, ...where };
}

const save = (host: Host, texts: object): Calls => page(host, 'saveStep', edit(host, texts));

const NEW = { section: 'IIT', measure: 'ก', step: 'ข' };
const add = (host: Host, after: number): Calls =>
  page(host, 'saveStep', { row: null, etag: null, base: null, texts: NEW, after });

/** A row is written by someone else between loading and saving; then the user's choice is saved. */
function conflict(host: Host): Counted {
  const argument = edit(host, { result: 'ของฉัน' });
  host.type('มาตรการ', `G${argument.row}`, [['ของเพื่อน']]);
  const found = host.callFromPage('saveStep', [argument]);
  const { value } = found.value as { value: SaveAnswer };
  if (value.kind !== 'conflict' || !value.current) throw new Error('No conflict');
  const { row, etag, texts } = value.current;
  const resolved = page(host, 'saveStep', { row, etag, base: texts, texts: { result: 'ของเราสองคน' } });
  return { 'find a conflict': found.calls, 'save what a conflict was resolved to': resolved };
}

/** A step is added to the first measure, whose first row is deleted then, and brought back; then the same of the last row. */
function deletions(host: Host): Counted {
  page(host, 'saveStep', { row: null, etag: null, base: null, texts: { step: '1.1.9 ขั้นตอน' }, after: 2 });
  const [first] = stepsOf(host);
  const inherited = host.callFromPage('deleteStep', [{ row: 2, etag: first?.etag }]);
  const { undo } = (inherited.value as { value: Extract<DeleteAnswer, { kind: 'deleted' }> }).value;
  const back = page(host, 'restoreStep', undo);
  const last = stepsOf(host).slice(-1)[0];
  const deleted = host.callFromPage('deleteStep', [{ row: last?.row, etag: last?.etag }]);
  const { undo: again } = (deleted.value as { value: Extract<DeleteAnswer, { kind: 'deleted' }> }).value;
  return {
    'delete the first row of a measure': inherited.calls,
    'bring a deleted row back': back,
    'delete a row': deleted.calls,
    'bring a deleted last row back': page(host, 'restoreStep', again),
  };
}

/** Making a report of a thousand rows takes seconds: the preview and one report tell of those that differ in the folder alone. */
function reports(host: Host, rows: number): Counted {
  const some = {
    // Made as the report is, which is tried with a thousand rows.
    ...(rows <= 100 && { 'preview the report': page(host, 'previewReport', { options: {} }) }),
    'report, the first stage': page(host, 'reportCheck', { options: {} }),
    'report, in a new folder': menu(host, 'createReport'),
    'report, the third stage': page(host, 'reportVerify', { id: 'nowhere', expected: { tables: [], page: null } }),
  };
  if (rows > 100) return some;
  return {
    ...some,
    'report from the menu': menu(host, 'createReport'),
    'report of a unit from the menu': menu(host, 'createPartialReport'),
    'report, the second stage': page(host, 'reportUpload', { options: {}, key: 'one', again: false }),
    'what a report is made with': page(host, 'keptNames', {}),
    'load seal and template': page(host, 'loadKept', {}),
  };
}

/** A document as the import's page has read it. */
function documentOf(rows: number): Omit<ImportedDocument, 'notes'> {
  const steps = Array.from({ length: rows }, (_, i) => {
    const [measureNo, stepNo] = [`${i + 1}.1`, `${i + 1}.1.1`];
    const [measure, step] = ['มาตรการ', 'ขั้นตอน'];
    return {
      ...{ section: 'IIT', measureNo, measure, measureCell: `${measureNo} ${measure}` },
      ...{ stepNo, step, stepCell: `${stepNo} ${step}`, responsible: 'สำนักปลัด', due: 'ปีงบประมาณ 2568' },
      ...{
        status: 'done' as const,
        statusText: 'ดำเนินการแล้วเสร็จ',
        result: '',
        completedOn: '',
        evidence: '',
        lines: [i],
      },
    };
  });
  const sections = [{ code: 'IIT', heading: null, analysis: null, score: null, row: null }];
  return { title: 'รายงาน', agency: 'อบต.บึงตะวันรอน', fiscalYear: 2568, intro: null, sections, steps };
}

/** Every action in turn, as one user does them. */
function inOurs(rows: number): Counted {
  const host = openAddOn({ answers: ({ kind }) => (kind === 'prompt' ? { button: 'OK', text: 'สำนักปลัด' } : 'YES') });
  const fixes = () =>
    stepsOf(host).map(({ row, texts }) => ({ row, column: 'due', before: texts.due, after: 'ไตรมาส 4' }));
  return {
    'open the menu': host.open().calls,
    'open the sidebar': menu(host, 'openSidebar'),
    'set up an empty spreadsheet': menu(host, 'setUpSheets'),
    'set up again': menu(host, 'setUpSheets'),
    'open the import': menu(host, 'openImport'),
    import: page(host, 'importDocument', { document: documentOf(rows) }),
    'load the sidebar': page(host, 'loadSidebar', {}),
    'load the sidebar again': page(host, 'loadSidebar', { book: load(host).book }),
    'go to a cell': page(host, 'goTo', { sheet: 'measures', row: 3, column: 'result' }),
    'follow the selection': page(host, 'selectedRow', {}),
    'save cells that lie together': save(host, {
      status: 'ยกเลิก',
      result: 'ก',
      completedOn: '1 ต.ค. 2567',
      evidence: 'ข',
    }),
    'save cells that lie apart': save(host, { responsible: 'กองคลัง', evidence: 'ค' }),
    ...conflict(host),
    'add a row at the foot': add(host, rows + 1),
    'add a row between others': add(host, 3),
    ...deletions(host),
    'fix a column': page(host, 'applyFixes', { fixes: fixes() }),
    'check for the first time': menu(host, 'checkSheet'),
    'check again': menu(host, 'checkSheet'),
    'summarise for the first time, charts made': menu(host, 'summariseSheet'),
    'summarise again': menu(host, 'summariseSheet'),
    ...reports(host, rows),
    'load the settings': page(host, 'loadSettings', {}),
    'save settings': page(host, 'saveSettings', { values: { planYear: '2567' }, before: { planYear: '' } }),
    'begin a new year': page(host, 'rollOver', { newYear: 2569 }),
    'undo the new year': page(host, 'undoRollOver', {}),
  };
}

/** A spreadsheet that has a sheet of measures, which is used as it is. */
function inTheirs(rows: number): Counted {
  const host = openAddOn({ answers: () => 'YES' });
  const header = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'กำหนดเวลา', 'ผลการดำเนินการ'];
  const steps = Array.from({ length: rows }, (_, i) => [`${i + 1}.1 มาตรการ`, `${i + 1}.1.1 ขั้นตอน`, 'กองคลัง', '', '']);
  host.type('แผนของเรา', 'A1', [header, ...steps]);
  return {
    'set up beside a sheet that is used': menu(host, 'setUpSheets'),
    'load the sidebar, with a sheet that is used': page(host, 'loadSidebar', {}),
    'save a row of a sheet that is used': save(host, { result: 'ดำเนินการแล้วเสร็จ' }),
  };
}

const all = (rows: number): Counted => ({ ...inOurs(rows), ...inTheirs(rows) });
const few = all(10) as Record<Action, Calls>;
const many = all(1000);

/**
 * How often the script waits for Google. The calls beyond these make or change objects within the script: the lock's, the properties'
 * and the dialogs' own, blobs, pages, and the builders of charts and rules, which by Google's reference need no authorisation, for they
 * touch no document. A report waits for the language, the spreadsheet, the lock taken and given back, three sheets (range and
 * values of each), the properties, that it is under way kept and forgotten, the log (its sheet, its row), two files, the document read
 * back, the dialog.
 */
const WAITS: Partial<Record<Action, number>> = {
  'open the sidebar': 2,
  'save cells that lie together': 7,
  'save cells that lie apart': 9,
  'add a row between others': 8,
  'delete the first row of a measure': 12,
  'bring a deleted row back': 8,
  'save a row of a sheet that is used': 7,
  'check again': 18,
  'summarise for the first time, charts made': 26,
  'summarise again': 25,
  'set up an empty spreadsheet': 55,
  'report from the menu': 19,
};

describe.each(Object.entries(WAITS) as [Action, number][])('%s', (name, most) => {
  test(`waits for Google ${most} times at most`, () => {
    expect(few[name].remote).toBeLessThanOrEqual(most);
  });
});

test('the first report of a spreadsheet waits as often for 1,000 rows as for 10', () => {
  expect(many['report, in a new folder']?.remote).toBe(few['report, in a new folder'].remote);
});

/** A sheet that is too short for what it is to hold is made longer, once. */
const ROOM = [
  'Range.getSheet',
  'Sheet.insertRowAfter',
  'Sheet.insertRowsAfter',
  'Sheet.getRange',
  'Sheet.getMaxRows',
  'Spreadsheet.getRange',
];
const MOST_FOR_ROOM = 3;

describe.each(Object.keys(BUDGETS) as Action[])('%s', (name) => {
  test(`makes ${BUDGETS[name]} calls at most`, () => {
    expect(few[name].total).toBeLessThanOrEqual(BUDGETS[name]);
  });
});

describe.each(Object.keys(many) as Action[])('%s', (name) => {
  test('makes the same calls for 10 rows and for 1,000, but for making room', () => {
    const { byMethod, total } = many[name] as Calls;
    const more = Object.entries(byMethod).filter(([method, count]) => count !== few[name].byMethod[method]);
    expect(more.filter(([method]) => !ROOM.includes(method))).toEqual([]);
    expect(total - few[name].total).toBeLessThanOrEqual(MOST_FOR_ROOM);
  });
});
