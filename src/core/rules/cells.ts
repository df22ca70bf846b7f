/** The cells whose text is looked at for itself: the words of the rows, the headings and analyses of the sections, title and introduction. */
import type { Place } from '../finding';
import type { Section } from '../section';
import type { Settings } from '../settings';
import type { ColumnKey, Step } from '../step';
import type { Scan } from './scan';

export interface TextCell {
  /** As it stands, untrimmed. A fix is the new text of all of it. */
  readonly text: string;
  readonly scan: Scan;
  readonly place: Place;
  readonly section: string;
  readonly stepNo: string;
  /** long: prose; short: a name, a date or a link, of which only damage is looked at. */
  readonly kind: 'long' | 'short';
}

const LONG = ['measure', 'step', 'result'] as const satisfies readonly ColumnKey[];
const SHORT = [
  'section',
  'responsible',
  'due',
  'status',
  'completedOn',
  'evidence',
] as const satisfies readonly ColumnKey[];

export function cellsOfStep(step: Step, scan: (text: string) => Scan): TextCell[] {
  const cells: TextCell[] = [];
  const add = (column: ColumnKey, kind: TextCell['kind']) => {
    const text = step.cells[column];
    if (text === '') return;
    const place = { sheet: 'measures', row: step.row, column } as const;
    cells.push({ text, scan: scan(text), place, section: step.section, stepNo: step.stepNo, kind });
  };
  for (const column of LONG) add(column, 'long');
  for (const column of SHORT) add(column, 'short');
  return cells;
}

export function cellsOfSection(section: Section, scan: (text: string) => Scan): TextCell[] {
  const cells: TextCell[] = [];
  for (const column of ['heading', 'analysis'] as const) {
    const text = section[column];
    if (text === null || text === '') continue;
    const place = { sheet: 'sections', row: section.row, column } as const;
    cells.push({ text, scan: scan(text), place, section: section.code, stepNo: '', kind: 'long' });
  }
  return cells;
}

/** What an agency wrote for the head of the report. */
export function cellsOfSettings({ title, intro }: Settings, scan: (text: string) => Scan): TextCell[] {
  const place = { sheet: 'settings', row: null, column: 'value' } as const;
  return [title, intro]
    .filter((text) => text !== '')
    .map((text) => ({ text, scan: scan(text), place, section: '', stepNo: '', kind: 'long' }));
}
