/** Offers the removal of stray spaces, text by text, and applies the offers that the user has taken. */
import type { ImportedStep, Note, SourcePlace } from './document';
import { type ImportOptions, noteKey } from './options';
import { gatherEvidence, type SpaceEvidence, straySpaces } from './spaces';

/** The texts of a step that are looked through. */
export const PROSE_COLUMNS = ['measure', 'step', 'responsible', 'due', 'result'] as const;
/** A column of running text. */
export type ProseColumn = (typeof PROSE_COLUMNS)[number];

/** A step, and where in the source each of its texts begins. A measure repeated from above has no place of its own. */
export interface PlacedStep {
  readonly step: ImportedStep;
  readonly places: Readonly<Partial<Record<ProseColumn, SourcePlace>>>;
}

/** Gathers what might be mended in the texts of steps, for the user to decide. */
export class Suggestions {
  readonly notes: Note[] = [];
  private readonly evidence: SpaceEvidence;

  /** @param texts all that the document says */
  constructor(
    texts: readonly string[],
    private readonly options: ImportOptions,
  ) {
    this.evidence = gatherEvidence(texts);
  }

  /** The text, without the spaces that the user has taken out; each that is found is noted. */
  mend(text: string, column: string, place: SourcePlace, step?: number): string {
    let mended = text;
    const stray = straySpaces(text, this.evidence, this.options.segment ?? null);
    for (const at of [...stray].reverse()) {
      const context = around(text, at);
      const note: Note = {
        kind: 'suggested',
        code: 'import.space',
        params: { column, at, before: `${context.left} ${context.right}`, after: context.left + context.right },
        place,
        ...(step !== undefined && { step }),
      };
      this.notes.push(note);
      if (this.options.accepted?.has(noteKey(note))) mended = mended.slice(0, at) + mended.slice(at + 1);
    }
    return mended;
  }

  /** The steps with their texts mended. A measure that several steps repeat is offered once, and mended in all. */
  mendSteps(placed: readonly PlacedStep[]): ImportedStep[] {
    const measures = new Map<string, string>();
    return placed.map(({ step, places }, i) => {
      const texts = Object.fromEntries(
        PROSE_COLUMNS.map((column) => {
          const place = places[column];
          const key = `${step.section} ${step.measureCell}`;
          if (!place) return [column, (column === 'measure' && measures.get(key)) || step[column]];
          const text = this.mend(step[column], column, place, i);
          if (column === 'measure') measures.set(key, text);
          return [column, text];
        }),
      ) as Record<ProseColumn, string>;
      return {
        ...step,
        ...texts,
        measureCell: replaceEnd(step.measureCell, step.measure, texts.measure),
        stepCell: replaceEnd(step.stepCell, step.step, texts.step),
      };
    });
  }
}

/** The cell is the number and the text. */
function replaceEnd(cell: string, before: string, after: string): string {
  return cell.endsWith(before) ? cell.slice(0, cell.length - before.length) + after : cell;
}

const MARK = /[\u0E30-\u0E3A\u0E45-\u0E4E]/;
const CONTEXT = 12;

/** The letters around a space, whole letters with their marks: enough to know the place by. */
function around(text: string, at: number): { left: string; right: string } {
  let start = at;
  while (start > 0 && at - start < CONTEXT && !/\s/.test(text[start - 1] ?? '')) start--;
  while (start < at && MARK.test(text[start] ?? '') && start > 0) start--;
  let end = at + 1;
  while (end < text.length && end - at < CONTEXT && !/\s/.test(text[end] ?? '')) end++;
  while (MARK.test(text[end] ?? '')) end++;
  return { left: text.slice(start, at), right: text.slice(at + 1, end) };
}
