/** Makes the steps of a section from its rows. */
import { isNumberedList, parseNumber } from '../numbering';
import { readStatus, splitStatus } from '../status';
import type { Status } from '../step';
import { findCompletion } from './completed';
import type { ImportedStep, Note } from './document';
import type { Habits } from './habits';
import type { JoinedRow } from './join-rows';
import { addLines, evidenceOf, linksIn } from './links';
import { noteKey } from './options';
import { linksOf, PIECE_COLUMNS, type PieceColumn, type Row } from './pieces';
import { placeOf } from './source';
import { type PlacedStep, PROSE_COLUMNS } from './suggest';

/** The steps of the document, and a note for each guess. */
export interface ReadSteps {
  readonly steps: readonly PlacedStep[];
  readonly notes: readonly Note[];
}

interface Numbered {
  readonly no: string;
  readonly text: string;
  /** With its number as written. */
  readonly cell: string;
}

/** What the steps of a section share. */
export interface StepContext {
  readonly section: string;
  readonly habits: Habits;
  /** Index that the first of the steps has in the document. */
  readonly first: number;
  /** Keys of guesses that the user does not want. */
  readonly refused: ReadonlySet<string>;
}

/** The steps of joined rows, each with the measure that its row or one above names, and notes of what was guessed. */
export function stepsOf(rows: readonly JoinedRow[], context: StepContext): ReadSteps {
  const steps: PlacedStep[] = [];
  const notes: Note[] = [];
  let measure: Numbered = { no: '', text: '', cell: '' };
  for (const row of rows) {
    const own = numbered(row, 'measure', context.habits.numbersMeasures);
    // An empty or merged cell repeats the measure above.
    if (row.text.measure !== '') measure = own;
    const read = stepOf(row, measure, context);
    const index = context.first + steps.length;
    const merged = mergedFromAbove(row, steps[steps.length - 1]?.step, context.refused);
    steps.push({ step: { ...read.step, ...merged.texts }, places: placesOf(row) });
    notes.push(...joinNotes(row, index), ...[...read.notes, ...merged.notes].map((note) => ({ ...note, step: index })));
  }
  return { steps, notes };
}

/** Cells that are merged over the steps of a measure as the measure's own is, and come empty in text. */
const MERGED = ['responsible', 'due'] as const;

/** What the step above says, where both the measure and such a cell are empty: Word gives a merged cell once. */
function mergedFromAbove(
  row: JoinedRow,
  above: ImportedStep | undefined,
  refused: ReadonlySet<string>,
): { texts: Partial<ImportedStep>; notes: Note[] } {
  const repeats = row.text.measure === '' && row.text.measureNo === '' && above !== undefined && above.measure !== '';
  const columns = repeats ? MERGED.filter((column) => row.text[column] === '' && above[column] !== '') : [];
  if (!above || columns.length === 0) return { texts: {}, notes: [] };
  const note: Note = {
    kind: 'guessed',
    code: 'import.merged',
    params: { columns: columns.join(','), text: columns.map((column) => above[column]).join(', ') },
    place: placeOfCell(row, 'step'),
  };
  const texts = Object.fromEntries(columns.map((column) => [column, above[column]]));
  return { texts: refused.has(noteKey(note)) ? {} : texts, notes: [note] };
}

function stepOf(
  row: JoinedRow,
  measure: Numbered,
  { section, habits, refused }: StepContext,
): { step: ImportedStep; notes: Note[] } {
  const step = numbered(row, 'step', habits.numbersSteps);
  const { status, statusText, result } = statusOf(row);
  const wanted = (note: Note): boolean => !refused.has(noteKey(note));
  const completed = completionOf(row, status, result);
  const evidence = evidenceFor(row, result);
  return {
    step: {
      section,
      measureNo: measure.no,
      measure: measure.text,
      measureCell: measure.cell,
      stepNo: step.no,
      step: step.text,
      stepCell: step.cell,
      responsible: row.text.responsible,
      due: row.text.due,
      status,
      statusText,
      result,
      completedOn: completed.notes.every(wanted) ? completed.text : row.text.completedOn,
      evidence: evidence.notes.every(wanted) ? evidence.text : row.text.evidence,
      lines: row.pieces.map(({ line }) => line.line),
    },
    notes: [...completed.notes, ...evidence.notes],
  };
}

function placesOf(row: Row): PlacedStep['places'] {
  return Object.fromEntries(
    PROSE_COLUMNS.filter((column) => row.text[column] !== '').map((column) => [column, placeOfCell(row, column)]),
  );
}

/** What stands in the column, the links behind words, and those in the narrative. */
function evidenceFor(row: Row, result: string): { text: string; notes: Note[] } {
  const behind = (columns: readonly PieceColumn[]) =>
    row.pieces.flatMap((piece) => columns.flatMap((column) => linksOf(piece, column).map(evidenceOf)));
  const own = addLines(row.text.evidence, behind(['evidence'])).text;
  const { text, added } = addLines(own, [...behind(['step', 'result']), ...linksIn(result)]);
  if (added.length === 0) return { text, notes: [] };
  const params = { count: added.length, links: added.join('\n') };
  return { text, notes: [{ kind: 'guessed', code: 'import.evidence', params, place: placeOfCell(row, 'result') }] };
}

/** The number stands in a column of its own, or at the head of the text. */
function numbered(row: Row, column: 'measure' | 'step', usual: boolean): Numbered {
  const text = row.text[column];
  const own = row.text[column === 'measure' ? 'measureNo' : 'stepNo'];
  if (own !== '') {
    const no = parseNumber(own)?.no ?? '';
    return { no, text, cell: numberedCell(own, no, text) };
  }
  const head = isNumberedList(text) ? null : parseNumber(text);
  if (!head || (!usual && !head.no.includes('.') && !/[.)]/.test(head.raw))) return { no: '', text, cell: text };
  return { no: head.no, text: head.rest.trim(), cell: text };
}

/** The number and the text in one cell, such that they are told apart again: "1 จุดบริการ" would be one service point. */
function numberedCell(written: string, no: string, text: string): string {
  const cell = `${written} ${text}`.trim();
  const read = parseNumber(cell);
  return no === '' || (read?.no === no && read.rest === text) ? cell : `${written.replace(/\.+$/, '')}. ${text}`;
}

/** From the status column, or off the head of the result where there is none. */
function statusOf(row: Row): { status: Status; statusText: string; result: string } {
  const own = row.text.status;
  if (own !== '') return { status: readStatus(own), statusText: own, result: row.text.result };
  const { status, phrase, rest } = splitStatus(row.text.result);
  // "สถานะ: แล้วเสร็จ": the label goes with the phrase; a bullet or a colon says nothing.
  const label = row.text.result.slice(0, row.text.result.indexOf(phrase)).trim();
  return { status, statusText: /[ก-ฮ]/.test(label) && phrase !== '' ? `${label} ${phrase}` : phrase, result: rest };
}

function completionOf(row: Row, status: Status, result: string): { text: string; notes: Note[] } {
  if (row.text.completedOn !== '') return { text: row.text.completedOn, notes: [] };
  if (status !== 'done') return { text: '', notes: [] };
  const found = findCompletion(result);
  const place = placeOfCell(row, 'result');
  if (found.kind === 'none') return { text: '', notes: [] };
  if (found.kind === 'several') {
    const params = { dates: found.texts.join(', ') };
    return { text: '', notes: [{ kind: 'suggested', code: 'import.completed.several', params, place }] };
  }
  const note: Note = { kind: 'guessed', code: 'import.completed', params: { date: found.text }, place };
  return { text: found.text, notes: [note] };
}

function joinNotes(row: JoinedRow, step: number): Note[] {
  return row.joins.map(({ piece, columns, certain }) => ({
    kind: 'joined',
    code: certain ? 'import.joined' : 'import.joined.doubtful',
    params: {
      columns: columns.join(','),
      line: row.pieces[0]?.line.line ?? 0,
      header: piece.afterHeader ? 1 : 0,
    },
    place: placeOf(piece.line),
    step,
  }));
}

/** Where the row's cell begins; its line where the table has no such column. */
function placeOfCell(row: Row, column: PieceColumn): Note['place'] {
  const piece = row.pieces.find(({ text }) => text[column] !== '') ?? row.pieces[0];
  if (!piece) return { line: 0 };
  return placeOf(piece.line, piece.header.columns[column]);
}

/** The cells of a row that went into its step. */
export function usedCells(row: Row): { line: Row['pieces'][number]['line']; cell: number }[] {
  return row.pieces.flatMap(({ line, header }) =>
    PIECE_COLUMNS.flatMap((key) => {
      const cell = header.columns[key];
      // A number with no measure beside it numbers the rows, and goes nowhere.
      return cell === undefined || (key === 'measureNo' && row.text.measure === '') ? [] : [{ line, cell }];
    }),
  );
}
