/** Which pairs of actions, and which hands, are tried at which points: all of them, or those at which something could go wrong. */
import { ACTIONS, type Action } from './actions';
import { HANDS, type Hand, type Met, meet } from './hands';
import type { Office } from './office';
import { callsOf, inTurn, type Left, together } from './together';

/** Calls that change the spreadsheet. */
const WRITES = /\.(set[A-Z]\w*|insert\w+|delete\w+|append\w+|clear\w*|copyTo|updateChart)$/;
const isWrite = (method: string): boolean => WRITES.test(method) && !/Builder|Properties|Protection/.test(method);

export interface PairTrial {
  readonly first: string;
  readonly second: string;
  /** Points of the first at which the second came. */
  readonly points: number;
  /** Of these, the ones at which the second waited for the lock, and went on when the first had ended. */
  readonly waited: number;
  /** Points at which the outcome is that of neither order. */
  readonly wrong: readonly number[];
}

/** Files of Drive by the order in which they are told of: which of two was made first is of no matter. */
function told({ sheets, first, second }: Left): string {
  const ids: string[] = [];
  return JSON.stringify([sheets, first, second]).replace(/LocalDriveFile\d+/g, (id) => {
    if (!ids.includes(id)) ids.push(id);
    return `file ${ids.indexOf(id)}`;
  });
}

const same = (one: Left, other: Left): boolean => told(one) === told(other);

/** What ends the time in which all has been read and nothing is written yet; a report gives the lock back before it writes. */
const endsReading = (method: string): boolean => isWrite(method) || method === 'Lock.releaseLock';

/** @param all every point; else the one at which all has been read and nothing written */
export function tryPair(office: Office, first: Action, second: Action, all: boolean): PairTrial {
  const calls = callsOf(office, first);
  const points = all ? calls.map((_, i) => i) : [calls.findIndex(endsReading)];
  const orders = all ? (['first', 'second'] as const) : (['first'] as const);
  const turns = orders.map((order) => inTurn(office, [first, second], order));
  let waited = 0;
  const wrong = points.filter((point) => {
    const left = together(office, [first, second], point);
    if (left.waited) waited++;
    return !turns.some((turn) => same(turn, left));
  });
  return { first: first.name, second: second.name, points: points.length, waited, wrong };
}

/** Actions that write rows of the sheet of measures: against these a hand is tried. */
export const ROW_WRITERS = ACTIONS.filter(
  ({ name }) => !['check', 'summarise', 'report', 'save settings'].includes(name),
);

export interface HandTrial {
  readonly action: string;
  readonly hand: string;
  readonly points: number;
  /** Points at which the action took account of the hand: it saw it, and said so or began again. */
  readonly refused: number;
  readonly wrong: readonly Met[];
}

/** Points that are tried at most, where not all are. */
const MOST = 5;

/** @param all every point; else those around the action's writes, or right before them where these are many */
export function tryHand(office: Office, action: Action, hand: Hand, all: boolean): HandTrial {
  const calls = callsOf(office, action);
  const near = (i: number) => [i - 1, i, i + 1].some((each) => isWrite(calls[each] ?? ''));
  const around = calls.flatMap((_, i) => (all || near(i) ? [i] : []));
  const before = around.filter((i) => isWrite(calls[i] ?? ''));
  const met = meet(office, action, hand, all || around.length <= MOST ? around : before);
  return {
    action: action.name,
    hand: hand.name,
    points: met.length,
    refused: met.filter(({ said }) => /conflict|workbook/.test(said)).length,
    wrong: met.filter(({ wrong }) => wrong !== ''),
  };
}

/**
 * What is known to be lost: a hand in the moment between the last look and the very write, which nothing in Sheets can see. By action
 * and hand: the calls that the hand came right before.
 */
export const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'save a row: types into the same cell': ['Sheet.getRange', 'Range.setValues'],
  'delete a row: types into the same cell': ['Sheet.deleteRow'],
  'delete a row: types into another cell of the row': ['Sheet.deleteRow'],
  'import: types below the last row': ['Range.setValues'],
  'begin a new year: types into the same cell': ['Sheet.getRange', 'Range.clearContent'],
  'begin a new year: types into another cell of the row': ['Sheet.getRange', 'Range.clearContent'],
};

export const knownOf = ({ action, hand }: HandTrial): readonly string[] => KNOWN[`${action}: ${hand}`] ?? [];

export { ACTIONS, HANDS };
