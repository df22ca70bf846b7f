/** Makes the steps of a section from its rows. */
import { parseNumber } from '../numbering';
import { readStatus, splitStatus } from '../status';
import type { Status } from '../step';
import { findCompletion } from './completed';
import type { ImportedStep, Note } from './document';
import type { Habits } from './habits';
import type { JoinedRow } from './join-rows';
import { addLines, evidenceOf, linksIn } from './links';
import { linksOf, PIECE_COLUMNS, type PieceColumn, type Row } from './pieces';
import { placeOf } from './source';

export interface ReadSteps {
  readonly steps: readonly ImportedStep[];
  readonly notes: readonly Note[];
}

interface Numbered {
  readonly no: string;
  readonly text: string;
  /** With its number as written. */
  readonly cell: string;
}

/** @param first index that the first of the steps has in the document */
export function stepsOf(rows: readonly JoinedRow[], section: string, habits: Habits, first: number): ReadSteps {
  const steps: ImportedStep[] = [];
  const notes: Note[] = [];
  let measure: Numbered = { no: '', text: '', cell: '' };
  for (const row of rows) {
    const index = first + steps.length;
    const own = numbered(row, 'measure', habits.numbersMeasures);
    // An empty or merged cell repeats the measure above.
    if (own.cell !== '') measure = own;
    const step = numbered(row, 'step', habits.numbersSteps);
    const { status, statusText, result } = statusOf(row);
    const completed = completionOf(row, status, result);
    const evidence = addLines(row.text.evidence, [
      ...row.pieces.flatMap((piece) => linksOf(piece, 'evidence').map(evidenceOf)),
      ...row.pieces.flatMap((piece) =>
        (['step', 'result'] as const).flatMap((key) => linksOf(piece, key).map(evidenceOf)),
      ),
      ...linksIn(result),
    ]);
    steps.push({
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
      completedOn: completed.text,
      evidence: evidence.text,
      lines: row.pieces.map(({ line }) => line.line),
    });
    notes.push(...joinNotes(row, index), ...completed.notes.map((note) => ({ ...note, step: index })));
    if (evidence.added.length > 0) notes.push(evidenceNote(row, evidence.added, index));
  }
  return { steps, notes };
}

/** The number stands in a column of its own, or at the head of the text. */
function numbered(row: Row, column: 'measure' | 'step', usual: boolean): Numbered {
  const text = row.text[column];
  const own = row.text[column === 'measure' ? 'measureNo' : 'stepNo'];
  if (own !== '') {
    const no = parseNumber(own);
    return { no: no?.no ?? '', text, cell: `${own} ${text}`.trim() };
  }
  const head = parseNumber(text);
  if (!head || (!usual && !head.no.includes('.') && !/[.)]/.test(head.raw))) return { no: '', text, cell: text };
  return { no: head.no, text: head.rest.trim(), cell: text };
}

/** From the status column, or off the head of the result where there is none. */
function statusOf(row: Row): { status: Status; statusText: string; result: string } {
  const own = row.text.status;
  if (own !== '') return { status: readStatus(own), statusText: own, result: row.text.result };
  const { status, phrase, rest } = splitStatus(row.text.result);
  return { status, statusText: phrase, result: rest };
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

function evidenceNote(row: Row, added: readonly string[], step: number): Note {
  const params = { count: added.length, links: added.join('\n') };
  return { kind: 'guessed', code: 'import.evidence', params, place: placeOfCell(row, 'result'), step };
}

/** Where the row's cell begins; its line where the table has no such column. */
export function placeOfCell(row: Row, column: PieceColumn): Note['place'] {
  const piece = row.pieces.find(({ text }) => text[column] !== '') ?? row.pieces[0];
  if (!piece) return { line: 0 };
  return placeOf(piece.line, piece.header.columns[column]);
}

/** The cells of a row that went into its step. */
export function usedCells(row: Row): { line: Row['pieces'][number]['line']; cell: number }[] {
  return row.pieces.flatMap(({ line, header }) =>
    PIECE_COLUMNS.flatMap((key) => {
      const cell = header.columns[key];
      return cell === undefined ? [] : [{ line, cell }];
    }),
  );
}
