/** Judges whether a table row is a row of its own, or the rest of the row above that a page end cut. */
import { compareNumbers } from '../numbering';
import { STATUS_PHRASES, splitStatus } from '../status';
import { parseDue } from '../thai/due';
import { bare } from '../thai/text';
import { findUnits } from '../units';
import { type Habits, hasStatus, numberOf } from './habits';
import { joinText } from './join-text';
import type { Piece, Row } from './pieces';

/** What a row has to be scored against: above 0 it is a row of its own, else the rest of the row above. */
export function scoreNewRow(piece: Piece, above: Row, habits: Habits): number {
  return (
    numbers(piece, above, habits) +
    wholeCell(piece, above, 'responsible', habits) +
    wholeCell(piece, above, 'due', habits) +
    status(piece, above, habits) +
    brokenWord(piece, above) +
    (piece.text.measure === '' && piece.text.step === '' ? -4 : 0) +
    (piece.afterBreak ? -0.5 : 1)
  );
}

/** A number begins a row where the document numbers its rows; a text without one continues the text above. */
function numbers(piece: Piece, above: Row, habits: Habits): number {
  const last = above.pieces[0];
  if (!last) return 0;
  const measureNo = numberOf(piece, 'measure', habits.measureDepth);
  const stepNo = numberOf(piece, 'step', habits.stepDepth);
  const lastMeasure = numberOf(last, 'measure', habits.measureDepth);
  const lastStep = numberOf(last, 'step', habits.stepDepth);
  let score = 0;
  if (stepNo !== '') score += 4 + order(stepNo, lastStep, habits.stepDepth);
  else if (habits.numbersSteps && piece.text.step !== '') score -= lastStep === '' ? 0 : 3;
  if (measureNo !== '') score += 4 + order(measureNo, lastMeasure, habits.measureDepth);
  else if (habits.numbersMeasures && piece.text.measure !== '') score -= 3;
  // The cell of a measure that goes on over the page may be written again above the rest of its step.
  if (measureNo !== '' && stepNo === '' && measureNo === lastMeasure && habits.numbersSteps) score -= 5;
  return score;
}

/** The next number, or the first of a new round, is expected; any other less. */
function order(no: string, last: string, depth: number): number {
  if (last === '') return 1;
  const parts = no.split('.').length;
  if (parts !== depth) return -2;
  return compareNumbers(no, last) > 0 || /^1(?:\.1)*$/.test(no) ? 2 : 0;
}

/** An owner or a due date that stands whole speaks for a row; one that is empty, or completes the one above, does not. */
function wholeCell(piece: Piece, above: Row, column: 'responsible' | 'due', habits: Habits): number {
  const text = piece.text[column];
  const before = above.text[column];
  if (text === '') return habits.filled[column] > 0.4 ? -2 : 0;
  if (before === '') return 0.5;
  const known = column === 'responsible' ? habits.owners : habits.dues;
  const isWhole = column === 'responsible' ? isOwner : isDue;
  const whole = joinText(before, text);
  if (known.has(bare(whole)) || (!isWhole(before) && isWhole(whole))) return -3;
  if (bare(text) === bare(before)) return 3;
  return isWhole(text) || (known.get(bare(text)) ?? 0) > 1 ? 2 : 0;
}

/** It begins with a unit that we know. */
const isOwner = (text: string): boolean => findUnits(text)[0]?.start === 0;
/** Any year will do: "ไตรมาส ๒" is whole without one. */
const isDue = (text: string): boolean => parseDue(text, { fiscalYear: 2566 }).ok;

/** The phrase of a status stands at the head of a result, once a row. */
function status(piece: Piece, above: Row, habits: Habits): number {
  if (isOnePhrase(above.text.status, piece.text.status)) return -4;
  const before = splitStatus(above.text.result);
  const together = splitStatus(joinText(above.text.result, piece.text.result));
  // "ดำเนินการแล้ว" and "เสร็จ": each is a phrase, and the two are one; "แล้วเสร็จ" and "แล้วเสร็จ" are two.
  const stands = before.phrase === '' ? above.text.result !== '' : before.rest === '';
  const taken = bare(together.phrase).length - bare(before.phrase).length;
  if (stands && taken > 0 && taken >= bare(splitStatus(piece.text.result).phrase).length) return -4;
  const hasAbove = above.text.status !== '' || before.status !== 'unknown';
  if (hasStatus(piece)) return hasAbove ? 5 : -1;
  if (habits.status < 0.4) return 0;
  if (piece.text.result === '') return -1;
  const underWay = splitStatus(piece.text.result).status !== 'unknown' || isCutPhrase(piece.text.result);
  return hasAbove && !underWay ? -2 : 1;
}

/** "ดำเนินการแล้ว" and "เสร็จ" in the column of the status. */
function isOnePhrase(before: string, text: string): boolean {
  if (before === '' || text === '') return false;
  const { phrase, rest } = splitStatus(before + text);
  return phrase !== '' && rest === '' && bare(phrase) === bare(before + text);
}

/** The first letters of a status phrase, whose rest stands on the page after. */
function isCutPhrase(result: string): boolean {
  const key = bare(result);
  return key.length >= 2 && Object.values(STATUS_PHRASES).some((phrase) => bare(phrase).startsWith(key));
}

/** No word begins with a following vowel or a tone mark, and none ends with a leading vowel. */
const CANNOT_BEGIN = /^[\u0E30-\u0E3A\u0E45-\u0E4E]/;
const CANNOT_END = /[\u0E40-\u0E44]$/;

function brokenWord(piece: Piece, above: Row): number {
  const cut = (['measure', 'step', 'responsible', 'due', 'result'] as const).some((column) => {
    const text = piece.text[column];
    return text !== '' && (CANNOT_BEGIN.test(text) || CANNOT_END.test(above.text[column]));
  });
  return cut ? -5 : 0;
}
