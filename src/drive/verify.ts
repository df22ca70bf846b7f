/** The Doc read back: what Drive's conversion lost of its tables and its page is put back through the Docs service, or told. */
import { type FoundDocument, type FoundTable, foundIn } from './document';
import type { Expected, ExpectedPage, ExpectedTable } from './expected';
import { docsDocuments } from './services';
import type { DocFault, Verified } from './verified';

/** The types of the service lack these requests of the Docs API v1 (documents.batchUpdate). */
type Repair =
  | { pinTableHeaderRows: { tableStartLocation: { index: number }; pinnedHeaderRowsCount: number } }
  | {
      updateTableRowStyle: {
        tableStartLocation: { index: number };
        rowIndices: number[];
        tableRowStyle: { preventOverflow: boolean };
        fields: 'preventOverflow';
      };
    }
  | { updateDocumentStyle: { documentStyle: object; fields: string } };

/** One read, and at most one write, of all that is to be put back. */
export function verify(id: string, expected: Expected): Verified {
  let found: FoundDocument;
  try {
    found = foundIn(docsDocuments().get(id));
  } catch {
    return { tables: 0, repaired: false, faults: ['unread'] };
  }
  const pairs = pairsOf(expected.tables, found.tables);
  const lost = lostOf(expected.tables, found.tables);
  const rows = pairs.flatMap(([wanted, table]) => rowRepairs(wanted, table));
  const page = expected.page === null || isAlike(expected.page, found.page) ? [] : [pageRepair(expected.page)];
  const repairs = [...rows, ...page];
  const done = repairs.length > 0 && isDone(id, repairs);
  const faults: DocFault[] = [...lost];
  if (!done && rows.length > 0) faults.push('headers');
  if (!done && page.length > 0) faults.push('page');
  return { tables: found.tables.length, repaired: done, faults };
}

function isDone(id: string, requests: Repair[]): boolean {
  try {
    docsDocuments().batchUpdate({ requests: requests as GoogleAppsScript.Docs.Schema.Request[] }, id);
    return true;
  } catch {
    // The document is made and complete; only its look falls short, and the user is told of what.
    return false;
  }
}

/** Which table is which: the n-th is the n-th, where it has as many rows. */
function pairsOf(expected: readonly ExpectedTable[], found: readonly FoundTable[]): [ExpectedTable, FoundTable][] {
  return expected.flatMap((wanted, i): [ExpectedTable, FoundTable][] => {
    const table = found[i];
    return table?.rows.length === wanted.rows ? [[wanted, table]] : [];
  });
}

function lostOf(expected: readonly ExpectedTable[], found: readonly FoundTable[]): DocFault[] {
  if (found.length !== expected.length) return ['tables'];
  return expected.every(({ rows }, i) => found[i]?.rows.length === rows) ? [] : ['rows'];
}

function rowRepairs({ headers, breakable }: ExpectedTable, { index, rows }: FoundTable): Repair[] {
  const tableStartLocation = { index };
  const pinned = rows.findIndex(({ tableHeader }) => tableHeader !== true);
  const repairs: Repair[] = [];
  if ((pinned < 0 ? rows.length : pinned) < headers) {
    repairs.push({ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: headers } });
  }
  const may = new Set(breakable);
  const rowIndices = rows.flatMap(({ preventOverflow }, i) => (preventOverflow === true || may.has(i) ? [] : [i]));
  if (rowIndices.length > 0) {
    const tableRowStyle = { preventOverflow: true };
    repairs.push({ updateTableRowStyle: { tableStartLocation, rowIndices, tableRowStyle, fields: 'preventOverflow' } });
  }
  return repairs;
}

/** Points: Docs rounds lengths on import. */
const TOLERANCE = 1;

const isAlike = (wanted: ExpectedPage, found: ExpectedPage): boolean =>
  (Object.keys(wanted) as (keyof ExpectedPage)[]).every((key) => Math.abs(wanted[key] - found[key]) <= TOLERANCE);

function pageRepair({ width, height, top, bottom, left, right }: ExpectedPage): Repair {
  const points = (magnitude: number) => ({ magnitude, unit: 'PT' });
  const documentStyle = {
    pageSize: { width: points(width), height: points(height) },
    marginTop: points(top),
    marginBottom: points(bottom),
    marginLeft: points(left),
    marginRight: points(right),
    flipPageOrientation: false,
  };
  return { updateDocumentStyle: { documentStyle, fields: Object.keys(documentStyle).join(',') } };
}
