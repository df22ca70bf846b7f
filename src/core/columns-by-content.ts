/** Columns that are told by what stands in them, and not by their heading alone. */
import type { Columns } from './columns';
import type { Cell } from './grid';
import { type Heading, isNumberHeading } from './headings';
import { holdsSteps } from './measure-rows';
import { parseNumber } from './numbering';
import { sectionCode } from './sections';
import type { ColumnKey } from './step';

/** A column of another name ("ตัวชี้วัด") whose cells are the sections' names is the column of the sections. */
export function withSection(
  columns: Columns,
  headings: readonly Heading[],
  body: readonly (readonly Cell[])[],
): Columns {
  if (columns.section !== undefined) return columns;
  const taken = new Set(Object.values(columns));
  const at = headings.findIndex(({ text, claims }, i) => {
    if (text === '' || claims.length > 0 || taken.has(i)) return false;
    const filled = body
      .slice(0, SAMPLE)
      .flatMap((row) => (typeof row[i] === 'string' && row[i].trim() !== '' ? [row[i]] : []));
    const named = filled.filter((cell) => sectionCode(cell) !== '');
    return named.length > 0 && named.length * 2 > filled.length;
  });
  return at < 0 ? columns : { ...columns, section: at };
}

/** Rows below the header that are looked through. */
const SAMPLE = 50;

/** A column of measures that stand alone above their steps is the column of the steps. */
export function withSteps({ measure, ...columns }: Columns, body: readonly (readonly Cell[])[]): Columns {
  if (measure === undefined) return columns;
  return columns.step === undefined && holdsSteps(body, measure)
    ? { ...columns, step: measure }
    : { ...columns, measure };
}

/** A column of numbers belongs to the text column next to its right, unless the texts there carry numbers of their own. */
export function withNumbers(
  columns: Columns,
  headings: readonly Heading[],
  body: readonly (readonly Cell[])[],
): Columns {
  const numbers: Partial<Record<ColumnKey, number>> = {};
  for (const [textKey, numberKey] of [
    ['measure', 'measureNo'],
    ['step', 'stepNo'],
  ] as const) {
    const text = columns[textKey];
    if (text === undefined || columns[numberKey] !== undefined) continue;
    for (let i = text - 1; i >= 0; i--) {
      if (isNumberHeading(headings[i])) {
        if (!carriesNumbers(body, text)) numbers[numberKey] = i;
        break;
      }
      if (Object.values(columns).includes(i) && i !== columns.section) break;
    }
  }
  return { ...columns, ...numbers };
}

function carriesNumbers(body: readonly (readonly Cell[])[], column: number): boolean {
  const filled = body.map((row) => row[column]).filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  const sample = filled.slice(0, SAMPLE);
  const numbered = sample.filter((cell) => parseNumber(cell as string) !== null).length;
  return numbered * 2 > sample.length;
}
