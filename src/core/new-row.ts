/** Where a new step goes among the others, and what a row that is deleted leaves to the one below it. */
import { sectionCode } from './sections';
import type { SomeTexts } from './sheet-step';
import type { ColumnKey, Step } from './step';

const filled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/**
 * The row (1-based) below which a new step goes: the one asked for, or the last of its section, or the last of all. Moved
 * down as far as rows repeat the measure or section above them: a new measure among them would take them for its own.
 *
 * @param after the row asked for; undefined for none
 * @param bounds the header row and the last row that holds anything
 */
export function placeOf(
  steps: readonly Step[],
  texts: SomeTexts,
  after: number | undefined,
  bounds: { readonly header: number; readonly last: number },
): number {
  const section = filled(texts.section) ? codeOf(steps, texts.section ?? '') : null;
  const own = steps.filter((step) => step.section === section);
  const wanted = after ?? own[own.length - 1]?.row ?? bounds.last;
  let place = Math.min(Math.max(wanted, bounds.header), Math.max(bounds.last, bounds.header));
  for (const next of steps) {
    if (next.row <= place) continue;
    if (!wouldTake(next, texts, section, steps)) break;
    place = next.row;
  }
  return place;
}

/** The code of a section as the steps there have it: one that is not ITA's is known by its words. */
function codeOf(steps: readonly Step[], text: string): string {
  const same = steps.find((step) => step.cells.section.trim() === text.trim());
  return same?.section ?? sectionCode(text);
}

function wouldTake(next: Step, texts: SomeTexts, section: string | null, steps: readonly Step[]): boolean {
  const repeatsMeasure = next.measureRow < next.row;
  const above = steps.find((step) => step.row === next.measureRow);
  const otherMeasure = filled(texts.measure) && (texts.measure ?? '').trim() !== above?.cells.measure.trim();
  const repeatsSection = !filled(next.cells.section) && section !== null && next.section !== section;
  return (repeatsMeasure && otherMeasure) || repeatsSection;
}

/** What a deleted row has said for another, to be written there. */
export interface Legacy {
  /** 1-based row that repeated what is deleted. */
  readonly row: number;
  readonly texts: SomeTexts;
}

/** What the next row must say for itself when a row is deleted whose measure or section it repeats; null for nothing. */
export function legacyOf(steps: readonly Step[], deleted: Step): Legacy | null {
  const next = steps.find((step) => step.row > deleted.row);
  if (!next) return null;
  const texts: Partial<Record<ColumnKey, string>> = {};
  if (next.measureRow === deleted.row) {
    for (const key of ['measure', 'measureNo'] as const) {
      if (filled(deleted.cells[key]) && !filled(next.cells[key])) texts[key] = deleted.cells[key];
    }
  }
  if (filled(deleted.cells.section) && !filled(next.cells.section)) texts.section = deleted.cells.section;
  return Object.keys(texts).length > 0 ? { row: next.row, texts } : null;
}
