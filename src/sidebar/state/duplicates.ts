/** Whether a document was imported before: its steps held against those of the sheet. */
import type { ImportedStep } from '../../core/import/document';
import type { SheetStep } from '../../core/sheet-step';
import { bare } from '../../core/thai/text';

/** Indices of the steps that the sheet has already: the same step of the same measure, whatever the digits and spaces. */
export function alreadyThere(imported: readonly ImportedStep[], sheet: readonly SheetStep[]): Set<number> {
  const there = new Set(sheet.map((step) => keyOf(step)));
  return new Set(imported.flatMap((step, i) => (there.has(keyOf(step)) ? [i] : [])));
}

/** Numbers are left out: a sheet may have been numbered anew since. */
const keyOf = ({ section, measure, step }: Pick<SheetStep, 'section' | 'measure' | 'step'>): string =>
  [section, bare(measure), bare(step)].join('\n');
