/** What Drive's conversion loses of a table's header and rows, put back through the Docs service. */

import { docsDocuments } from './services';

type Requests = GoogleAppsScript.Docs.Schema.Request[];

/** The types of the service lack these two requests of the Docs API v1 (documents.batchUpdate). */
type TableRequest =
  | { pinTableHeaderRows: { tableStartLocation: { index: number }; pinnedHeaderRowsCount: number } }
  | {
      updateTableRowStyle: {
        tableStartLocation: { index: number };
        rowIndices: number[];
        tableRowStyle: { preventOverflow: boolean };
        fields: 'preventOverflow';
      };
    };

interface RowStyle {
  readonly tableHeader?: boolean;
  readonly preventOverflow?: boolean;
}

interface Table {
  readonly index: number;
  readonly rows: readonly { readonly style: RowStyle; readonly text: string }[];
}

export interface Repair {
  /** Tables of the document whose header row was asked to repeat. */
  readonly tables: number;
  readonly pinned: number;
  readonly kept: number;
  /** The service refused; the document stands as the conversion left it. */
  readonly failed: boolean;
}

/**
 * Reads the new document back and repairs the tables whose first row begins with `header`:
 * the header row pinned to each page, the other rows kept whole. One read, at most one write.
 */
export function repairTables(documentId: string, header: string): Repair {
  let tables: Table[] = [];
  try {
    tables = tablesOf(docsDocuments().get(documentId)).filter(({ rows }) => rows[0]?.text.startsWith(header));
    const pins = tables.filter(({ rows }) => rows[0]?.style.tableHeader !== true).map(pin);
    const keeps = tables.map(keepRows).filter((request) => request !== null);
    const requests: TableRequest[] = [...pins, ...keeps];
    if (requests.length > 0) docsDocuments().batchUpdate({ requests: requests as Requests }, documentId);
    return { tables: tables.length, pinned: pins.length, kept: keeps.length, failed: false };
  } catch {
    // The document is made and complete; only its table headers may not repeat. The user is told.
    return { tables: tables.length, pinned: 0, kept: 0, failed: true };
  }
}

function tablesOf(document: GoogleAppsScript.Docs.Schema.Document): Table[] {
  return (document.body?.content ?? []).flatMap(({ table, startIndex }) => {
    if (!table) return [];
    const rows = (table.tableRows ?? []).map((row) => ({
      style: (row.tableRowStyle ?? {}) as RowStyle,
      text: (row.tableCells?.[0]?.content ?? [])
        .flatMap(({ paragraph }) => paragraph?.elements ?? [])
        .map(({ textRun }) => textRun?.content ?? '')
        .join('')
        .trim(),
    }));
    return [{ index: startIndex ?? 0, rows }];
  });
}

const pin = ({ index }: Table): TableRequest => ({
  pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 1 },
});

function keepRows({ index, rows }: Table): TableRequest | null {
  const rowIndices = rows.flatMap(({ style }, i) => (style.preventOverflow === true ? [] : [i]));
  if (rowIndices.length === 0) return null;
  return {
    updateTableRowStyle: {
      tableStartLocation: { index },
      rowIndices,
      tableRowStyle: { preventOverflow: true },
      fields: 'preventOverflow',
    },
  };
}
