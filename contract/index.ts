/** The entry points of the contract's project: every export becomes a top-level function of its one script. */

import { ALL } from './cases/index';
import { show } from './plain';
import { outcomeOf, runOn, startAnew } from './run';

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Contract')
    .addItem('Run all cases, or go on', 'runContract')
    .addItem('Start anew', 'restartContract')
    .addToUi();
}

/** Runs all cases in this spreadsheet, which should hold nothing else; again and again, until it says that all were run. */
export function runContract(): string {
  const said = runOn();
  console.log(said);
  SpreadsheetApp.getActiveSpreadsheet().toast(said, 'Contract', 30);
  return said;
}

export function restartContract(): string {
  startAnew();
  return runContract();
}

/** What each case says, in the order of the list, without running any. */
export const listCases = () => ALL.map(({ run: _, expected, ...each }) => ({ ...each, expected: show(expected) }));

/** One case by its place in the list, from 0. */
export const runCase = (index: number) => {
  const found = ALL[index];
  if (!found) throw new Error(`There is no case ${index}: there are ${ALL.length}`);
  return outcomeOf(found);
};
