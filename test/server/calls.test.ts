/** Service calls: few, and as many for a thousand rows as for ten. A call costs tens to hundreds of milliseconds. */
import { describe, expect, test } from '@jest/globals';
import type { Calls } from '../../host/index';
import type { SidebarData } from '../../src/server/answers';
import { documentOf, fromPage, openAddOn } from '../support/addon';

/** The most calls that each may make. */
const BUDGETS = {
  'open the menu': 15,
  'open the sidebar': 6,
  'set up': 80,
  'set up again': 36,
  import: 28,
  'load the sidebar': 12,
  'follow the selection': 5,
  'go to a cell': 5,
  'save cells that lie together': 8,
  'save cells that lie apart': 9,
  'add a row at the foot': 8,
  'add a row between others': 10,
  'delete a row': 8,
  'restore a row': 10,
  'fix a column': 8,
  check: 19,
  'summarise, charts made': 56,
  'summarise again': 28,
  'preview the report': 10,
  'report, the first stage': 7,
  'report, the second stage': 15,
  'report, the third stage': 1,
  'report, in a new folder': 25,
  'report from the menu': 21,
  'report of a unit from the menu': 25,
  'what a report is made with': 2,
  'load seal and template': 2,
  'load the settings': 4,
  'save settings': 9,
  'begin a new year': 26,
  'undo the new year': 24,
} as const;

type Action = keyof typeof BUDGETS;

/** Every action in turn, as one user does them. */
function callsOf(rows: number): Record<Action, Calls> {
  const host = openAddOn({ answers: ({ kind }) => (kind === 'prompt' ? { button: 'OK', text: 'สำนักปลัด' } : 'YES') });
  const menu = (name: string) => {
    const execution = host.run(name);
    expect(execution.shown.filter(({ kind }) => kind === 'alert')).toEqual([]);
    return execution.calls;
  };
  const page = (name: string, argument: object) => {
    const { value, calls } = host.callFromPage(name, [argument]);
    expect(value).toMatchObject({ ok: true });
    return calls;
  };
  const steps = () => fromPage<SidebarData>(host, 'loadSidebar', {}).steps;
  const save = (texts: object) => {
    const [, step] = steps();
    return page('saveStep', { row: step?.row, etag: step?.etag, base: step?.texts, texts });
  };
  const add = (after: number) =>
    page('saveStep', { row: null, etag: null, base: null, texts: { section: 'IIT', measure: 'ก', step: 'ข' }, after });
  const fixes = () => steps().map(({ row, texts }) => ({ row, column: 'due', before: texts.due, after: 'ไตรมาส 4' }));

  return {
    'open the menu': host.open().calls,
    'open the sidebar': menu('openSidebar'),
    'set up': menu('setUpSheets'),
    'set up again': menu('setUpSheets'),
    import: page('importDocument', { text: documentOf(rows) }),
    'load the sidebar': page('loadSidebar', {}),
    'go to a cell': page('goTo', { sheet: 'measures', row: 3, column: 'result' }),
    'follow the selection': page('selectedRow', {}),
    'save cells that lie together': save({ status: 'ยกเลิก', result: 'ก', completedOn: '1 ต.ค. 2567', evidence: 'ข' }),
    'save cells that lie apart': save({ responsible: 'กองคลัง', evidence: 'ค' }),
    'add a row at the foot': add(rows + 1),
    'add a row between others': add(3),
    'delete a row': page('deleteStep', { row: 4, etag: steps()[2]?.etag }),
    'restore a row': page('restoreStep', { row: 4, texts: { section: 'IIT', measure: 'ก', step: 'ข' } }),
    'fix a column': page('applyFixes', { fixes: fixes() }),
    check: menu('checkSheet'),
    'summarise, charts made': menu('summariseSheet'),
    'summarise again': menu('summariseSheet'),
    'preview the report': page('previewReport', { options: {} }),
    'report, the first stage': page('reportCheck', { options: {} }),
    'report, in a new folder': menu('createReport'),
    'report from the menu': menu('createReport'),
    'report of a unit from the menu': menu('createPartialReport'),
    'report, the second stage': page('reportUpload', { options: {}, key: 'one', again: false }),
    'report, the third stage': page('reportVerify', { id: 'nowhere', expected: { tables: [], page: null } }),
    'what a report is made with': page('keptNames', {}),
    'load seal and template': page('loadKept', {}),
    'load the settings': page('loadSettings', {}),
    'save settings': page('saveSettings', { values: { planYear: '2567' }, before: { planYear: '' } }),
    'begin a new year': page('rollOver', { newYear: 2569 }),
    'undo the new year': page('undoRollOver', {}),
  };
}

/**
 * A report, Word file and log included, from the menu to its links. Of its calls these are answered by a server of Google: the language,
 * the spreadsheet, three sheets (range and values of each), the properties, the log (its sheet, its row), two files, the document
 * read back, the dialog. The others make an object within the script (two blobs, the page, the properties' and dialogs' own).
 */
const REMOTE_OF_A_REPORT = 15;

const few = callsOf(10);
const many = callsOf(1000);

test('a report from the menu waits for Google 15 times at most, and as often for 1,000 rows', () => {
  expect(few['report from the menu'].remote).toBeLessThanOrEqual(REMOTE_OF_A_REPORT);
  expect(many['report from the menu'].remote).toBe(few['report from the menu'].remote);
});

/** A sheet that is too short for what it is to hold is made longer, once. */
const ROOM = ['Range.getSheet', 'Sheet.insertRowsAfter', 'Spreadsheet.getRange'];

describe.each(Object.keys(BUDGETS) as Action[])('%s', (name) => {
  test(`makes ${BUDGETS[name]} calls at most`, () => {
    expect(few[name].total).toBeLessThanOrEqual(BUDGETS[name]);
  });

  test('makes the same for 10 rows and for 1,000, but for making room', () => {
    const more = Object.entries(many[name].byMethod).filter(([method, count]) => count !== few[name].byMethod[method]);
    expect(more.filter(([method]) => !ROOM.includes(method))).toEqual([]);
    expect(many[name].total - few[name].total).toBeLessThanOrEqual(ROOM.length);
  });
});
