/** The texts themselves: damage, stray spaces and letters, repetition, length, and what Sheets would take for a formula. */
import { repairText } from '../thai/text';

import { LONGEST, startsOddly } from './cells';
import { CUE } from './cues';
import { around, excerpt } from './excerpt';
import { inCell } from './found';
import { findRepeatedPhrase } from './repeated-phrase';
import type { CellRule, Rule } from './rule';
import { findStraySpaces, withoutSpaces } from './stray-spaces';
import { DIGIT_RULES } from './text-digits';
import { misspelt } from './text-spelling';

const damaged: CellRule = {
  id: 'text.damaged',
  severity: 'warning',
  of: 'amiss',
  cell(cell, _context, report) {
    if (!cell.scan.suspect) return;
    const { text, repairs } = repairText(cell.text);
    if (text === cell.text) return;
    report(
      inCell(cell, { count: repairs.length, words: around(cell.text, repairs[0]?.at ?? 0, repairs[0]?.at ?? 0) }, text),
    );
  },
};

const wrapSpace: CellRule = {
  id: 'text.wrap-space',
  severity: 'notice',
  of: 'prose',
  cell(cell, { knowledge }, report) {
    if (!knowledge && (cell.scan.cues & CUE.wrap) === 0) return;
    const spaces = findStraySpaces(cell.text, knowledge);
    const [first] = spaces;
    if (!first) return;
    const words = around(cell.text, first.start, first.end);
    report(inCell(cell, { count: spaces.length, words }, withoutSpaces(cell.text, spaces)));
  },
};

/** "โครงการทท": a letter left over from typing. Which one is for the writer to say. */
const strayLetter: CellRule = {
  id: 'text.stray-letter',
  severity: 'notice',
  of: 'prose',
  cell(cell, _context, report) {
    const { stray } = cell.scan;
    if (stray < 0) return;
    const word = /\S*$/.exec(cell.text.slice(0, stray + 1))?.[0] ?? '';
    report(inCell(cell, { words: word.slice(-24) }));
  },
};

const repeated: CellRule = {
  id: 'text.repeated',
  severity: 'notice',
  of: 'prose',
  cell(cell, { names }, report) {
    const found = findRepeatedPhrase(cell.text, names, cell.scan.echoes);
    if (!found) return;
    const { kind, phrase, start, end } = found;
    const fix = kind === 'doubled' ? `${cell.text.slice(0, start).trimEnd()}${cell.text.slice(end)}` : undefined;
    report(inCell(cell, { kind, words: excerpt(phrase) }, fix));
  },
};

const tooLong: CellRule = {
  id: 'text.too-long',
  severity: 'warning',
  of: 'amiss',
  cell(cell, _context, report) {
    if (cell.text.length > LONGEST) report(inCell(cell, { length: cell.text.length, limit: LONGEST }));
  },
};

/** Begins as a formula does. "- เผยแพร่…" and "+66 2 …" do not. */
const FORMULA =
  /^\s*(?:=\s*\S|[+\-@]\s*(?:[A-Za-z]{2,}[A-Za-z0-9.]*\s*\(|\$?[A-Za-z]{1,3}\$?[0-9]+\b\s*(?:[-+*/:&]|$)|\(?[0-9.]+\s*[-+*/^]\s*\(?[0-9]))/;
/** What a cell shows whose formula failed. */
const FAILED = /^\s*#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!)/;

const formula: CellRule = {
  id: 'text.formula',
  severity: 'notice',
  of: 'amiss',
  cell(cell, _context, report) {
    if (startsOddly(cell.text) && FORMULA.test(cell.text)) report(inCell(cell, { words: excerpt(cell.text) }));
  },
};

const failedFormula: CellRule = {
  id: 'text.failed-formula',
  severity: 'error',
  of: 'amiss',
  cell(cell, _context, report) {
    if (startsOddly(cell.text) && FAILED.test(cell.text)) report(inCell(cell, { words: excerpt(cell.text) }));
  },
};

export const TEXT_RULES: readonly Rule[] = [
  failedFormula,
  damaged,
  misspelt,
  repeated,
  strayLetter,
  wrapSpace,
  ...DIGIT_RULES,
  tooLong,
  formula,
];
