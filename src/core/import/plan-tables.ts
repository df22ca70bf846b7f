/** Sets aside the table of the plan where the report repeats it: the same measures, first as they were meant, then with their results. */
import { bare } from '../thai/text';
import type { Block, Header } from './layout';

/** @returns the blocks, in which the rows of such a table, and its header, are those of a table that is not of measures */
export function withoutPlans(blocks: readonly Block[]): Block[] {
  const headers = blocks.flatMap((block) => (block.kind === 'header' ? [block.header] : []));
  const plans = new Set(headers.filter((header) => !tellsResults(header)));
  if (plans.size === 0 || plans.size === headers.length) return [...blocks];
  const reported = new Set(
    blocks.flatMap((block) => (isRow(block) && tellsResults(block.header) ? textsOf(block) : [])),
  );
  const repeated = [...plans].filter((plan) => {
    const rows = blocks.filter((block) => isRow(block) && block.header === plan);
    const again = rows.filter((row) => isRow(row) && textsOf(row).some((text) => reported.has(text)));
    return rows.length > 0 && again.length * 2 > rows.length;
  });
  return blocks.map((block) =>
    'header' in block && repeated.includes(block.header) ? { kind: 'other', line: block.line } : block,
  );
}

const tellsResults = ({ columns }: Header): boolean =>
  [columns.result, columns.status, columns.completedOn].some((column) => column !== undefined);

const isRow = (block: Block): block is Extract<Block, { kind: 'row' }> => block.kind === 'row';

/** What the row says is to be done, long enough to know it by. */
function textsOf({ line, header }: Extract<Block, { kind: 'row' }>): string[] {
  return [header.columns.step, header.columns.measure]
    .map((column) => (column === undefined ? '' : bare(line.cells[column]?.text ?? '')))
    .filter((text) => text.length >= 8);
}
