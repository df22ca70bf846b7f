/**
 * Finds the columns of a sheet by their headers: in the first ten rows, in any order, in the spellings of header-names.
 *
 * Necessary are the measure or the step, and the result or the status: with those a row says what was to be done and how
 * far it has come. All other columns are used where they are; columns that we don't know stay as they are.
 */
import { withNumbers, withSection, withSteps } from './columns-by-content';
import { Failure } from './failure';
import type { Cell } from './grid';
import { STRONG_NAMES } from './header-names';
import { claims, type Heading, headingOf, LONGEST_CLAIM, nearestHeading } from './headings';
import { findMarks, type MarkGroup, type Marks } from './mark-columns';
import { COLUMN_KEYS, type ColumnKey } from './step';

export { matchHeader } from './headings';

/** 0-based index of each column that the sheet has. */
export type Columns = Readonly<Partial<Record<ColumnKey, number>>>;

/** The header of a sheet, and the columns under it. */
export interface FoundColumns {
  /** 1-based; of a header of two rows, the second. */
  readonly headerRow: number;
  readonly columns: Columns;
  /** What is told by a mark in one of several columns; none of these is among `columns`. */
  readonly marks: readonly KeyedMarks[];
}

/** Columns side by side that stand for one of ours: a mark in one of them says what its cell would. */
export type KeyedMarks = MarkGroup & { readonly key: NonNullable<MarkGroup['key']> };

/** The header is looked for in so many rows from the top. */
const HEADER_ROWS = 10;

/**
 * Columns that a sheet may do without, but not because of a slip of the finger: where a heading nobody claims is as good as
 * the name of one of these, reading on would leave out what the column says.
 */
const MISSPELLABLE: readonly ColumnKey[] = ['measure', 'step', 'responsible', 'due', 'status', 'result', 'completedOn'];
/** Part of the letters that may differ in a slip, and in a heading that is worth showing. */
const LIKENESS = 0.25;
const RESEMBLANCE = 0.5;

/**
 * Finds the header row and the columns.
 *
 * @param rows from the first row of the sheet on
 * @param sheet its name, for the failure alone
 * @throws Failure columns.missing: `columns` (keys, joined by commas; one of "measure", "step" or "result", "status" would do),
 *   `lookedFor`, `closest` and `cell` (the heading most like them and where it stands, or ''), `rows`, `sheet`
 * @throws Failure columns.twice: `column` (key), `first`, `second` (cells such as "B3"), `header`, `sheet`
 */
export function findColumns(rows: readonly (readonly Cell[])[], sheet = ''): FoundColumns {
  const top = rows.slice(0, HEADER_ROWS).map((row) => row.map(headingOf));
  let best = -1;
  let bestCount = 0;
  top.forEach((headings, i) => {
    const count = distinctKeys(headings);
    if (count > bestCount) {
      best = i;
      bestCount = count;
    }
  });
  if (best < 0) throw missing(['measure', 'step', 'result', 'status'], top, sheet);
  const marks = findMarks(textsOf(top[best]), top[best + 1] && textsOf(top[best + 1]));
  const first = unclaimed(top[best] ?? [], marks);
  const second = secondRow(first, top[best + 1] && unclaimed(top[best + 1] ?? [], marks));
  const headings = second ?? first;
  const headerRow = best + Math.max(second ? 2 : 1, marks?.row ?? 1);
  const body = rows.slice(headerRow);
  const columns = withSection(withSteps(assign(headings, headerRow, sheet), body), headings, body);
  const keyed = marks?.groups.filter((group): group is KeyedMarks => group.key !== null) ?? [];
  const marked = new Set<ColumnKey>(keyed.map(({ key }) => key));
  const has = (key: ColumnKey): boolean => columns[key] !== undefined || marked.has(key);
  const lacking: ColumnKey[] = [];
  if (!has('measure') && !has('step')) lacking.push('measure', 'step');
  if (!has('result') && !has('status')) lacking.push('result', 'status');
  if (lacking.length > 0) throw missing(lacking, top, sheet);
  for (const key of MISSPELLABLE) {
    if (!has(key) && nearestHeading([key], [headings], LIKENESS))
      throw missing([key], [...top.slice(0, headerRow - 1), headings], sheet);
  }
  return {
    headerRow,
    columns: withNumbers(columns, headings, body),
    marks: keyed,
  };
}

const textsOf = (headings: readonly Heading[] = []): string[] => headings.map(({ text }) => text);

const NO_HEADING: Heading = { text: '', name: '', claims: [] };

/** The headings of a row without those over columns of marks. */
function unclaimed(headings: readonly Heading[], marks: Marks | null): readonly Heading[] {
  if (!marks) return headings;
  const at = new Set(marks.groups.flatMap(({ columns }) => columns.map((column) => column.at)));
  return headings.map((heading, i) => (at.has(i) ? NO_HEADING : heading));
}

/** Whether a row repeats the header, as a paste from a document leaves it: it names the columns in their own places. */
export function isHeaderAgain(row: readonly Cell[], columns: Columns): boolean {
  if (holdsText(row, columns)) return false;
  let same = 0;
  for (const key of COLUMN_KEYS) {
    const index = columns[key];
    const cell = index === undefined ? '' : row[index];
    if (typeof cell !== 'string' || cell === '') continue;
    const ofBoth = key === 'step' && columns.measure === undefined;
    if (!claims(cell, key) && !(ofBoth && claims(cell, 'measure'))) {
      if (key === 'measureNo' || key === 'stepNo') continue;
      return false;
    }
    same++;
  }
  return same >= 2;
}

/** A text longer than any heading shows at once that a row, as nearly all of them, is no header: none needs be read. */
function holdsText(row: readonly Cell[], { measure = -1, step = -1, result = -1 }: Columns): boolean {
  return isText(row[measure]) || isText(row[step]) || isText(row[result]);
}

const isText = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.length > LONGEST_CLAIM;

function distinctKeys(headings: readonly Heading[]): number {
  return new Set(headings.map((heading) => heading.claims[0]?.key).filter((key) => key !== undefined)).size;
}

/**
 * The headings of a header of two rows, of which the second names what stands under a merged cell: it has headings in
 * places where the first has none or is divided, and nothing else. null where the next row is no part of the header.
 */
function secondRow(first: readonly Heading[], next: readonly Heading[] | undefined): readonly Heading[] | null {
  if (!next) return null;
  const filled = next.filter((heading) => heading.text !== '');
  if (filled.length === 0 || filled.some((heading) => heading.claims.length === 0)) return null;
  const adds = next.some((heading, i) => heading.text !== '' && (first[i]?.text ?? '') === '');
  if (!adds) return null;
  const width = Math.max(first.length, next.length);
  return Array.from({ length: width }, (_, i) => (next[i]?.text ? next[i] : first[i]) ?? NO_HEADING);
}

/** Gives each column to the strongest claim; two equal claims for one column are a failure. */
function assign(headings: readonly Heading[], headerRow: number, sheet: string): Columns {
  const columns: Partial<Record<ColumnKey, number>> = {};
  const taken = new Set<number>();
  for (const strength of [3, 2, 1] as const) {
    const most = strength === 1 ? 2 : 1;
    for (let rank = 0; rank < most; rank++) {
      for (const key of COLUMN_KEYS) {
        if (columns[key] !== undefined) continue;
        const claimants = headings.flatMap(({ claims }, i) => {
          const claim = claims[rank];
          return !taken.has(i) && claim?.key === key && claim.strength === strength ? [i] : [];
        });
        const [one, ...rest] = claimants;
        if (one === undefined) continue;
        // "ประเด็น | แนวทาง": the second may mean something else that nobody has claimed.
        const other = rest.find((i) => !hasOtherMeaning(headings[i], rank, columns));
        if (other !== undefined) throw twice(key, one, other, headings, headerRow, sheet);
        columns[key] = one;
        taken.add(one);
      }
    }
  }
  return columns;
}

/** Whether a heading of a weak claim may yet be given to its next one. */
function hasOtherMeaning(heading: Heading | undefined, rank: number, columns: Columns): boolean {
  const next = heading?.claims[rank + 1];
  return next?.strength === 1 && rank === 0 && columns[next.key] === undefined;
}

function twice(
  column: ColumnKey,
  one: number,
  other: number,
  headings: readonly Heading[],
  headerRow: number,
  sheet: string,
): Failure {
  const header = (headings[other]?.text ?? '').replace(/\s+/g, ' ');
  return new Failure('columns.twice', {
    column,
    header,
    first: cellName(headerRow, one),
    second: cellName(headerRow, other),
    sheet,
  });
}

function missing(lacking: readonly ColumnKey[], top: readonly (readonly Heading[])[], sheet: string): Failure {
  const like = nearestHeading(lacking, top, RESEMBLANCE);
  return new Failure('columns.missing', {
    columns: lacking.join(','),
    lookedFor: lacking.flatMap((key) => STRONG_NAMES[key].slice(0, lacking.length > 1 ? 2 : 4)).join(', '),
    closest: like?.text ?? '',
    cell: like ? cellName(like.row + 1, like.column) : '',
    rows: Math.min(HEADER_ROWS, top.length),
    sheet,
  });
}

/** "C3": row 1-based, column 0-based. */
function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row}`;
}
