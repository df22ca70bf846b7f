/** Rows of one merged cell that came as paragraphs: Word and PDFs write no tabs after a cell that is merged over all columns. */
import { headsStep } from '../measure-rows';
import { parseNumber } from '../numbering';
import { readSectionHeading } from '../sections';
import type { SourceCell, SourceLine } from './source';

const EMPTY: SourceCell = { text: '', links: [] };

/** A paragraph right between two rows that heads a section, or the measure whose first step stands below, is a row too. */
export function withMergedRows(lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line, i): SourceLine => {
    const above = lines[i - 1];
    const below = lines[i + 1];
    if (line.kind !== 'paragraph' || line.afterBlank || above?.kind !== 'row') return line;
    if (below?.kind !== 'row' || below.afterBlank || below.table !== null) return line;
    const text = (line.cells[0]?.text ?? '').trim();
    if (!headsSection(text) && !headsFirstStep(text, below)) return line;
    const [cell = EMPTY] = line.cells;
    return { ...line, kind: 'row', cells: below.cells.map((_, at) => (at === 0 ? cell : EMPTY)) };
  });
}

function headsSection(text: string): boolean {
  const kind = readSectionHeading(text)?.kind;
  return kind === 'indicator' || kind === 'label';
}

/** "1. …" above "1.1 …": of other numbers it may be the end of a list in the row above. */
function headsFirstStep(text: string, below: SourceLine): boolean {
  const first = below.cells.find((cell) => cell.text.trim() !== '')?.text ?? '';
  const no = parseNumber(text)?.no;
  return no !== undefined && parseNumber(first)?.no === `${no}.1` && headsStep(text, first);
}
