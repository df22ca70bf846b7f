/** What four users do, each from the page that they loaded last: how an operation begins, and what the model makes of its answer. */
import type { Host } from '../../host/index';
import type { DeleteAnswer, RestoredRow, SaveAnswer, SheetStep, SidebarData } from '../../src/server/answers';
import { type Model, type Row, rowOf } from './model';
import { MEASURES } from './office';

export interface User {
  readonly name: string;
  page: SidebarData;
  /** What was deleted last, and can be brought back. */
  undo: { readonly row: RestoredRow; readonly words: Row } | null;
}

export interface World {
  readonly host: Host;
  readonly model: Model;
  readonly users: readonly User[];
  /** A word that was never used before. */
  word(kind: string): string;
  /** A number from 0 up to, and without, `below`. */
  pick(below: number): number;
}

/** A call of the add-on, begun by the caller; `settle` is told its answer when it has ended. */
export interface Operation {
  readonly fn: string;
  readonly argument: object;
  /** Through the menu, which answers in words: nothing of the rows may change. */
  readonly menu?: boolean;
  settle(answer: Answer): void;
}

export interface Answer {
  readonly ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: each operation knows its own
  readonly value?: any;
  readonly error?: { readonly code: string };
}

/** No one could be let in, or rows were on the move: nothing was done, and the user was told. */
const REFUSALS = ['workbook.busy', 'workbook.moving'];
const refused = ({ ok, error }: Answer): boolean => {
  if (ok) return false;
  if (!REFUSALS.includes(error?.code ?? '')) throw new Error(`Refused with ${error?.code}`);
  return true;
};

/** A row by its words, as a page shows it. */
const seenIn = ({ texts }: SheetStep): Row => {
  const cells: string[] = [];
  cells[2] = texts.step;
  cells[4] = texts.due;
  cells[6] = texts.result;
  cells[8] = texts.evidence;
  return rowOf(cells);
};

const anyStep = ({ pick }: World, { page }: User): SheetStep | null => page.steps[pick(page.steps.length)] ?? null;

type Make = (world: World, user: User) => Operation | null;

const load: Make = (_, user) => ({
  fn: 'loadSidebar',
  argument: {},
  settle: ({ value }) => {
    user.page = value;
  },
});

const save: Make = (world, user) => {
  const step = anyStep(world, user);
  return step && saveOver(world, user, step, 2);
};

/** @param tries how often the user goes on where another was there first, seeing what that one has written */
function saveOver(world: World, user: User, step: SheetStep, tries: number): Operation {
  const { model } = world;
  const words =
    world.pick(2) === 0 ? { result: world.word('ผล') } : { responsible: 'กองใหม่', evidence: world.word('หลักฐาน') };
  const { row, etag, texts } = step;
  return {
    fn: 'saveStep',
    argument: { row, etag, base: texts, texts: words },
    settle: (answer) => {
      if (refused(answer)) return;
      const value = answer.value as SaveAnswer;
      const seen = seenIn(step);
      if (value.kind === 'saved') {
        if (!model.isAsSeen(seen))
          throw new Error(`Saved over what was not seen: ${JSON.stringify([model.get(seen.step), seen])}`);
        model.change(seen.step, seenIn(value.step));
        user.page = { ...user.page, steps: user.page.steps.map((each) => (each === step ? value.step : each)) };
      } else if (value.current && tries > 0) {
        const again = saveOver(world, user, value.current, tries - 1);
        again.settle(world.host.callFromPage(again.fn, [again.argument], { user: user.name }).value as Answer);
      }
    },
  };
}

const add: Make = (world) => {
  const [step, result] = [world.word('ขั้นตอน'), world.word('ผล')];
  const section = ['IIT', 'EIT', 'OIT'][world.pick(3)];
  return {
    fn: 'saveStep',
    argument: {
      ...{ row: null, etag: null, base: null },
      texts: { section, measure: '๗.๑ มาตรการใหม่', step: `๗.๑.๑ ${step}`, due: 'ไตรมาส ๔', result },
    },
    settle: (answer) => {
      if (!refused(answer)) world.model.put({ step, result, evidence: '', due: 'ไตรมาส ๔' });
    },
  };
};

const remove: Make = (world, user) => {
  const step = world.model.size > 5 ? anyStep(world, user) : null;
  if (!step) return null;
  const { row, etag, texts } = step;
  return {
    fn: 'deleteStep',
    argument: { row, etag, base: texts },
    settle: (answer) => {
      if (refused(answer)) return;
      const value = answer.value as DeleteAnswer;
      if (value.kind !== 'deleted') return;
      const words = seenIn(step);
      if (!world.model.isAsSeen(words))
        throw new Error(`Deleted what was not seen: ${JSON.stringify([world.model.get(words.step), words])}`);
      world.model.remove(words.step);
      user.undo = { row: value.undo, words };
    },
  };
};

const undo: Make = ({ model }, user) => {
  const { undo: last } = user;
  user.undo = null;
  return (
    last && {
      fn: 'restoreStep',
      argument: last.row,
      settle: (answer) => {
        if (!refused(answer)) model.put(last.words);
      },
    }
  );
};

/** All that a rule would offer for the due dates of a page, stale or not. */
const fix: Make = (world, user) => {
  const to = world.pick(2) === 0 ? 'ไตรมาส 4' : 'ไตรมาส ๔';
  const fixes = user.page.steps
    .filter(({ texts }) => texts.due.startsWith('ไตรมาส') && texts.due !== to)
    .map(({ row, texts }) => ({ row, column: 'due', before: texts.due, after: to }))
    // A page that has saved may know two rows by one number.
    .filter(({ row }, i, all) => all.findIndex((each) => each.row === row) === i);
  if (fixes.length === 0) return null;
  return {
    fn: 'applyFixes',
    argument: { fixes },
    settle: (answer) => {
      if (refused(answer)) return;
      const skipped = (answer.value as { skipped: { row: number }[] }).skipped.map(({ row }) => row);
      const rows = world.host.display(MEASURES);
      for (const { row, before } of fixes) {
        if (skipped.includes(row)) continue;
        const { step } = rowOf(rows[row - 1] ?? []);
        const known = world.model.get(step);
        if (known?.due !== before)
          throw new Error(`Fixed ${before} in row ${row}, ${step}, of which the model knows ${JSON.stringify(known)}`);
        world.model.change(step, { due: to });
      }
    },
  };
};

const bringIn: Make = (world) => {
  const words = [1, 2].map(() => [world.word('ขั้นตอน'), world.word('ผล')] as const);
  const header = ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'].join('\t');
  const lines = words.map(([step, result], i) =>
    [`๙.${i + 1} มาตรการนำเข้า`, `๙.${i + 1}.๑ ${step}`, 'สำนักปลัด', 'ไตรมาส ๒', result].join('\t'),
  );
  return {
    fn: 'importDocument',
    argument: { text: [header, ...lines, ''].join('\n') },
    settle: (answer) => {
      if (refused(answer)) return;
      for (const [step, result] of words) world.model.put({ step, result, evidence: '', due: 'ไตรมาส ๒' });
    },
  };
};

const rollOver: Make = ({ model }, user) => ({
  fn: 'rollOver',
  argument: { newYear: (user.page.settings.reportYear ?? 2568) + 1 },
  settle: ({ ok, value, error }) => {
    if (ok) model.beginYear(value.archivedSheet);
    // A page that is a year behind.
    else if (error?.code !== 'rollover.backwards') refused({ ok, ...(error && { error }) });
  },
});

const rollBack: Make = ({ model }) => ({
  fn: 'undoRollOver',
  argument: {},
  settle: ({ ok, error }) => {
    if (ok) model.bringYearBack();
    else if (!['rollover.nothing', 'rollover.worked-on'].includes(error?.code ?? ''))
      refused({ ok, ...(error && { error }) });
  },
});

const menu =
  (fn: string): Make =>
  () => ({ fn, argument: {}, menu: true, settle: () => {} });

/** How often each is done, in parts of all. */
export const OPERATIONS: readonly (readonly [number, string, Make])[] = [
  [150, 'load', load],
  [330, 'save', save],
  [70, 'add', add],
  [75, 'delete', remove],
  [40, 'undo', undo],
  [40, 'fix', fix],
  [20, 'import', bringIn],
  [12, 'check', menu('checkSheet')],
  [6, 'summary', menu('summariseSheet')],
  [1, 'report', menu('createReport')],
  [6, 'roll over', rollOver],
  [6, 'roll back', rollBack],
];
