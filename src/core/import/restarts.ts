/** Parts the rows of a section where the numbering begins again and no heading says so. */
import { compareNumbers } from '../numbering';
import { bare } from '../thai/text';
import { type Habits, numberOf } from './habits';
import type { JoinedRow } from './join-rows';

/** Runs of rows, each numbered from its first number on; one run where the numbering never begins again. */
export function splitRestarts(rows: readonly JoinedRow[], habits: Habits): JoinedRow[][] {
  const runs: JoinedRow[][] = [];
  rows.forEach((row, i) => {
    const run = runs[runs.length - 1];
    if (!run || isRestart(row, rows.slice(i + 1, i + 40), run, habits)) runs.push([row]);
    else run.push(row);
  });
  return runs;
}

function isRestart(
  row: JoinedRow,
  following: readonly JoinedRow[],
  run: readonly JoinedRow[],
  habits: Habits,
): boolean {
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || !last) return false;
  const begin = measureOf(first, habits);
  const own = measureOf(row, habits);
  if (own === '' || own !== begin || bare(row.text.measure) === bare(first.text.measure)) return false;
  if (stepOf(row, habits) !== stepOf(first, habits)) return false;
  if (row.pieces[0]?.afterBreak) return true;
  // Within a table a number may just be wrong: it begins again only if what follows goes on from it.
  const next = following.map((one) => measureOf(one, habits)).find((no) => no !== '' && no !== own);
  const highest =
    run
      .map((one) => measureOf(one, habits))
      .filter((no) => no !== '')
      .sort(compareNumbers)
      .pop() ?? '';
  return next !== undefined && compareNumbers(next, own) > 0 && compareNumbers(next, highest) <= 0 && highest !== begin;
}

function measureOf(row: JoinedRow, habits: Habits): string {
  return row.pieces[0] ? numberOf(row.pieces[0], 'measure', habits.measureDepth) : '';
}

function stepOf(row: JoinedRow, habits: Habits): string {
  return row.pieces[0] ? numberOf(row.pieces[0], 'step', habits.stepDepth) : '';
}
