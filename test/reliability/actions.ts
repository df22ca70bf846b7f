/** Every entry point of the add-on, in each way that writes differently: where it begins, and what its user gives it. */
import type { AnswerLike, Host, Question } from '../../host/index';
import { SETTING_DEFAULTS } from '../../src/core/settings-table';
import type { DeleteAnswer, ReportMade, SidebarData } from '../../src/server/answers';
import { fromPage } from '../support/addon';
import type { Grain } from './promises';
import { emptyBook, filledBook, MEASURES, otherDocument, theirBook } from './world';

export interface Action {
  /** The export of src/server/index.ts. */
  readonly name: string;
  /** Which of its ways, where it has several. */
  readonly way: string;
  readonly from: 'trigger' | 'menu' | 'page';
  begin(): Host;
  /** What a page gives it, read off the book that it begins with. */
  argument?(host: Host): object;
  /** What the page gives it when it tries again. */
  again?(argument: object): object;
  answer?(question: Question): AnswerLike;
  readonly grain?: Grain;
  /** Takes long, or does what another here does too: `npm test` tries every twelfth of its calls. */
  readonly heavy?: true;
}

type More = Partial<Omit<Action, 'name' | 'way' | 'from'>>;

const menu = (name: string, way = '', more: More = {}): Action => ({
  name,
  way,
  from: 'menu',
  begin: filledBook,
  ...more,
});
const page = (
  name: string,
  way = '',
  argument: NonNullable<Action['argument']> = () => ({}),
  more: More = {},
): Action => ({
  name,
  way,
  from: 'page',
  begin: filledBook,
  argument,
  ...more,
});

/** A book that something was done in before. */
const after =
  (...steps: readonly ((host: Host) => void)[]): (() => Host) =>
  () => {
    const host = filledBook();
    for (const step of steps) step(host);
    return host;
  };

const stepAt = (host: Host, row: number) => {
  const step = fromPage<SidebarData>(host, 'loadSidebar', {}).steps.find((each) => each.row === row);
  if (!step) throw new Error(`No step in row ${row}`);
  return step;
};

const saving = (texts: object) => (host: Host) => {
  const { row, etag, texts: base } = stepAt(host, 3);
  return { row, etag, base, texts };
};

const deleting = (row: number) => (host: Host) => ({ row, etag: stepAt(host, row).etag });

const NEW = { section: '', measure: '1.3 มาตรการใหม่', step: '1.3.1 ขั้นตอนใหม่', responsible: 'กองช่าง' };
const adding = (after_?: number) => () => ({
  row: null,
  etag: null,
  base: null,
  texts: NEW,
  ...(after_ && { after: after_ }),
});

/** The row below says its measure by saying none. */
const repeated = (host: Host) => host.type(MEASURES, 'B3', [['']]);

const merged = (host: Host) => {
  const { id } = host.sheet(MEASURES);
  host.byHand('cells.merge', { sheet: id, row: 2, column: 2, rows: 2, columns: 1 }, 'all');
};

const summarised = (host: Host) => {
  host.run('summariseSheet');
  const { cells } = host.sheet('สรุป');
  const foot = cells.findIndex((row) => String(row[0]?.value ?? '').startsWith('■'));
  host.type('สรุป', `A${foot + 3}`, [['บันทึกของเรา']]);
  // A unit and a section more: the tables grow.
  host.type(MEASURES, 'A5', [['EIT', '2.1 ใหม่', '2.1.1 ใหม่', 'กองช่าง']]);
};

const rolled = (host: Host) => void fromPage(host, 'rollOver', { newYear: 2569 });
/** Once the year is begun the same item offers the way back, or the way on: nobody who wanted just this year takes either. */
const forward = ({ buttons, text }: Question): AnswerLike => {
  if (buttons === 'OK') return 'OK';
  if (buttons === 'YES_NO') return 'YES';
  return text.includes('ขึ้นปี ๒๕๖๙ ต่อ') ? 'NO' : 'CANCEL';
};
const back = ({ buttons }: Question): AnswerLike =>
  buttons === 'OK' ? 'OK' : buttons === 'YES_NO_CANCEL' ? 'YES' : 'NO';

/** Three bytes of a PNG's head, and as many as are wanted. */
const picture = (size: number, fill: number) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(size, fill)]).toString('base64');
const seal = (fill: number) => ({
  name: 'ตรา.png',
  type: 'image/png',
  base64: picture(15_000, fill),
  width: 90,
  height: 90,
});
const sealed = (host: Host) => void fromPage(host, 'saveSeal', seal(1));
let standard: string | undefined;
const template = (host: Host) => {
  standard ??= fromPage<{ docx: string }>(host, 'standardTemplate', {}).docx;
  return { name: 'แม่แบบ.docx', base64: standard };
};

const answersUnit = ({ kind }: Question): AnswerLike => (kind === 'prompt' ? { button: 'OK', text: 'กองคลัง' } : 'OK');
const tryingAgain = (argument: object) => ({ ...argument, again: true });

const due = (row: number, before: string, after_: string) => ({ row, column: 'due', before, after: after_ });

export const ACTIONS: readonly Action[] = [
  { name: 'onOpen', way: '', from: 'trigger', begin: filledBook },
  { name: 'onInstall', way: '', from: 'trigger', begin: filledBook },
  menu('openSidebar'),
  menu('setUpSheets', 'of an empty spreadsheet', { begin: emptyBook, heavy: true }),
  menu('setUpSheets', "beside a sheet of the staff's, which is used", {
    begin: theirBook,
    heavy: true,
    answer: ({ buttons }) => (buttons === 'OK' ? 'OK' : 'YES'),
  }),
  menu('setUpSheets', "beside a sheet of the staff's, which is copied", {
    begin: theirBook,
    heavy: true,
    answer: ({ buttons }) => (buttons === 'OK' ? 'OK' : 'NO'),
  }),
  menu('openImport'),
  menu('checkSheet'),
  menu('summariseSheet', 'for the first time'),
  menu('summariseSheet', "again, grown, above a note of the staff's", { begin: after(summarised), heavy: true }),
  menu('startNewYear', 'begun', { answer: forward, grain: 'cell', heavy: true }),
  menu('startNewYear', 'taken back', { begin: after(rolled), answer: back, grain: 'cell', heavy: true }),
  menu('openSettingsSheet'),
  menu('showAbout'),
  // A row of the log may have its Word file still to come.
  menu('createReport', '', { grain: 'cell', heavy: true }),
  menu('createPartialReport', 'of one unit', { answer: answersUnit, grain: 'cell', heavy: true }),
  page('importDocument', '', () => ({ text: otherDocument })),
  page('readOverview'),
  page('prepareSheets', '', () => ({}), { begin: emptyBook, heavy: true }),
  page('loadSidebar'),
  page('selectedRow'),
  page('goTo', '', () => ({ sheet: 'measures', row: 3, column: 'result' })),
  page('saveStep', 'cells together', saving({ status: 'ยกเลิก', result: 'ก' })),
  page('saveStep', 'cells apart', saving({ responsible: 'กองช่าง', evidence: 'https://example.go.th/1' })),
  page('saveStep', 'a new row at the foot', adding()),
  page('saveStep', 'a new row between others', adding(3)),
  page('deleteStep', '', deleting(4)),
  page('deleteStep', 'the first row of a measure', deleting(2), { begin: after(repeated) }),
  page('deleteStep', 'the first row of a merged measure', deleting(2), { begin: after(merged), heavy: true }),
  page('restoreStep', '', (host) => {
    const { value } = host.callFromPage('deleteStep', [deleting(3)(host)]).value as {
      value: Extract<DeleteAnswer, { kind: 'deleted' }>;
    };
    return value.undo;
  }),
  page('openPage', '', () => ({ page: 'preview', options: {} })),
  page('applyFixes', 'of one column', () => ({
    fixes: [due(2, 'ปีงบประมาณ 2568', 'ปีงบประมาณ ๒๕๖๘'), due(4, 'ปีงบประมาณ 2568', 'ปีงบประมาณ ๒๕๖๘')],
  })),
  page(
    'applyFixes',
    'of two columns',
    () => ({
      fixes: [
        due(2, 'ปีงบประมาณ 2568', 'ปีงบประมาณ ๒๕๖๘'),
        { row: 2, column: 'responsible', before: 'กองคลัง', after: 'กองคลังและพัสดุ' },
      ],
    }),
    { grain: 'cell', heavy: true },
  ),
  page('loadSettings'),
  page('saveSettings', '', () => ({
    values: { planYear: '2567', units: 'กองคลัง\nกองช่าง' },
    before: { planYear: '', units: SETTING_DEFAULTS.units ?? '' },
  })),
  page('previewReport', '', () => ({ options: {} }), { heavy: true }),
  page('reportCheck', '', () => ({ options: {} })),
  page('reportUpload', '', () => ({ options: {}, key: 'one', again: false }), {
    again: tryingAgain,
    grain: 'cell',
    heavy: true,
  }),
  page('reportVerify', '', (host) => {
    const made = fromPage<ReportMade>(host, 'reportUpload', { options: {}, key: 'before', again: false });
    return { id: made.id, expected: made.expected };
  }),
  page('keptNames'),
  page('loadKept', '', () => ({}), { begin: after(sealed) }),
  page('saveSeal', 'in place of another', () => seal(2), { begin: after(sealed) }),
  page('saveTemplate', '', template),
  page('removeKept', '', () => ({ file: 'seal' }), { begin: after(sealed) }),
  page('standardTemplate'),
  page('rollOver', '', () => ({ newYear: 2569 }), { grain: 'cell', heavy: true }),
  page('undoRollOver', '', () => ({}), { begin: after(rolled), grain: 'cell', heavy: true }),
  page('adoptSheet', 'used', () => ({ sheet: 'แผนของเรา', how: 'use' }), { begin: theirBook, heavy: true }),
  page('adoptSheet', 'copied', () => ({ sheet: 'แผนของเรา', how: 'copy' }), { begin: theirBook, heavy: true }),
];
