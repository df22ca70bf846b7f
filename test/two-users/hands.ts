/**
 * A user's own hand in the sheet while an action of the add-on is under way. Hands take no lock, and Google offers no transaction
 * against them: what can go wrong is found out here, call by call.
 */
import type { Host } from '../../host/index';
import type { Action } from './actions';
import { LETTERS, MEASURES, type Office } from './office';
import { begin } from './together';

export interface Hand {
  readonly name: string;
  /** @returns false: there was nothing there to do it to */
  move(host: Host): unknown;
  /** Words that are in the sheet because of it. */
  readonly adds: readonly string[];
  /** Words that it takes out, or writes over, on purpose. */
  readonly removes: readonly string[];
}

const TYPED = 'มือ';
const ids = (host: Host) => host.sheet(MEASURES).id;

export const HANDS: readonly Hand[] = [
  {
    name: 'types into the same cell',
    move: (host) => typeAt(host, 'ค', 'ผล', TYPED),
    adds: [TYPED],
    removes: ['ผลค'],
  },
  {
    name: 'types into another cell of the row',
    move: (host) => typeAt(host, 'ค', 'หลักฐาน', TYPED),
    adds: [TYPED],
    removes: ['หลักฐานค'],
  },
  {
    name: 'types below the last row',
    move: (host) => host.type(MEASURES, `C${host.display(MEASURES).length + 1}`, [[TYPED]]),
    adds: [TYPED],
    removes: [],
  },
  {
    name: 'inserts a row above',
    move: (host) => host.byHand('sheet.insert', ids(host), 'rows', 2, 1),
    adds: [],
    removes: [],
  },
  {
    // By its number, the row is blank then.
    name: 'inserts a row right above',
    move: (host) => host.byHand('sheet.insert', ids(host), 'rows', rowOf(host, 'ค') || 4, 1),
    adds: [],
    removes: [],
  },
  {
    name: 'deletes a row above',
    move: (host) => host.byHand('sheet.delete', ids(host), 'rows', rowOf(host, 'ข'), 1),
    adds: [],
    removes: ['ขั้นตอนข', 'กองคลังข', 'ผลข', 'หลักฐานข', 'โน้ตข'],
  },
  {
    name: 'sorts the rows',
    move: (host) => {
      const rows = host.display(MEASURES).length - 1;
      host.byHand('cells.sort', { sheet: ids(host), row: 2, column: 1, rows, columns: 11 }, [
        { column: 4, ascending: false },
      ]);
    },
    adds: [],
    removes: [],
  },
];

/** 1-based row of the step of that letter. */
function rowOf(host: Host, letter: string): number {
  return host.display(MEASURES).findIndex((row) => row[10] === `โน้ต${letter}`) + 1;
}

/** Types over a word, wherever it stands now; what is gone is typed over nowhere. */
function typeAt(host: Host, letter: string, kind: string, text: string): boolean {
  const rows = host.display(MEASURES);
  const row = rows.findIndex((cells) => cells[10] === `โน้ต${letter}`);
  const column = { ผล: 6, หลักฐาน: 8 }[kind] ?? 0;
  // Who types over what the add-on has just written has seen it.
  if (row < 0 || !OLD.includes(rows[row]?.[column] ?? '')) return false;
  host.type(MEASURES, `${String.fromCharCode(65 + column)}${row + 1}`, [[text]]);
  return true;
}

const KINDS = ['ขั้นตอน', 'กองคลัง', 'ผล', 'หลักฐาน', 'โน้ต'];
const OLD = LETTERS.flatMap((letter) => KINDS.map((kind) => kind + letter));
const USER = 'หนึ่ง';

const own = (cell: string) => cell.replace(/^[๐-๙.]+\s/, '').replace(/^ดำเนินการแล้วเสร็จ /, '');
const isWord = (cell: string) =>
  OLD.includes(cell) || cell.startsWith(TYPED) || cell.endsWith(USER) || cell.endsWith('นำเข้า');

/** The words that stand in each row, of this year's sheet and of those of years before. */
function wordsIn(host: Host): { now: string[][]; before: string[][] } {
  const rows = (names: readonly string[]) =>
    names.flatMap((name) => host.display(name).map((row) => row.map(own).filter(isWord)));
  const names = host.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith(MEASURES));
  return { now: rows([MEASURES]), before: rows(names.filter((name) => name !== MEASURES)) };
}

const allIn = (host: Host): string[] => {
  const { now, before } = wordsIn(host);
  return [...now, ...before].flat();
};

export interface Met {
  /** Service calls that the action had made when the hand came. */
  readonly after: number;
  /** The call that it would make next. */
  readonly before: string;
  /** What is wrong with the sheet then: '' where nothing is. */
  readonly wrong: string;
  /** What the action said: saved, conflict, deleted, or a failure's code. */
  readonly said: string;
}

/** The hand comes when the action has made so many calls, for each of the points in turn. */
export function meet(office: Office, action: Action, hand: Hand, points: readonly number[]): Met[] {
  office.reset();
  const alone = begin(office, action, USER).finish();
  const gone = missing(office.host, OLD);
  const made = allIn(office.host).filter((word) => !OLD.includes(word));
  return points.map((after) => {
    office.reset();
    let moved = true;
    const { value } = begin(office, action, USER).finish((calls) => {
      if (calls === after) moved = hand.move(office.host) !== false;
    });
    const said = saidIn(value);
    const done = !/conflict|\./.test(said);
    const away = [...(moved ? hand.removes : []), ...(done ? gone : [])];
    const there = [...OLD.filter((word) => !away.includes(word)), ...(moved ? hand.adds : []), ...(done ? made : [])];
    return {
      after,
      before: alone.calls.sequence[after] ?? '',
      said,
      wrong: wrongWith(office.host, there, away, done ? gone : []),
    };
  });
}

function saidIn(value: unknown): string {
  const { ok, value: answer, error } = value as { ok: boolean; value?: { kind?: string }; error?: { code: string } };
  return ok ? (answer?.kind ?? 'done') : (error?.code ?? '');
}

const missing = (host: Host, words: readonly string[]): string[] => {
  const there = allIn(host);
  return words.filter((word) => !there.includes(word));
};

/** @param gone words that the action takes out */
function wrongWith(host: Host, there: readonly string[], away: readonly string[], gone: readonly string[]): string {
  const { now: rows } = wordsIn(host);
  const all = rows.flat();
  const lost = missing(host, there).filter((word) => !away.includes(word));
  const twice = there.filter(
    (word, i) =>
      there.indexOf(word) === i &&
      all.filter((each) => each === word).length > Math.max(1, there.filter((each) => each === word).length),
  );
  const mixed = rows.filter(
    (row) => new Set(row.filter((word) => OLD.includes(word)).map((word) => word.slice(-1))).size > 1,
  );
  const parts = rows.filter(
    (row) => row.some((word) => word !== TYPED) && !row.some((word) => word.startsWith('ขั้นตอน')),
  );
  return [
    ...parts.map((row) => `without its step ${row.join(' ')}`),
    ...gone.filter((word) => all.includes(word)).map((word) => `still there ${word}`),
    ...lost.map((word) => `lost ${word}`),
    ...twice.map((word) => `twice ${word}`),
    ...mixed.map((row) => `mixed ${row.join(' ')}`),
  ].join('; ');
}
