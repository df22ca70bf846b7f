/** What there is to try: documents to paste, and spreadsheets to start from. Names are looked up in the folder's own listing, never joined. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal';
import type { WorkbookState } from '../workbook/state';
import type { SampleList } from './wire';

const names = (folder: string, ending: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch {
    return [];
  }
};

/** @param folder *.txt are documents; workbooks/*.json are workbooks, each a WorkbookState or a HostState with one */
export function listSamples(folder: string): SampleList {
  return {
    documents: names(folder, '.txt').map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') })),
    workbooks: names(path.join(folder, 'workbooks'), '.json').map((name) => name.slice(0, -'.json'.length)),
  };
}

/** @throws Refusal when there is no such workbook */
export function readWorkbook(folder: string, name: string): WorkbookState {
  const there = names(path.join(folder, 'workbooks'), '.json').find((each) => each === `${name}.json`);
  if (!there) throw new Refusal(`There is no sample workbook ${name}.`);
  const read = JSON.parse(readFileSync(path.join(folder, 'workbooks', there), 'utf8'));
  return 'workbook' in read ? read.workbook : read;
}
