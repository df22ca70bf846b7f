/** Documents.batchUpdate: the requests the host knows, checked against the document as it is. All or nothing. */

import type { JsonObject } from '../protocol/drive';
import { NotEmulated } from '../refusal';
import type { DocModel, ParagraphModel, RowModel, TableModel } from './model';
import { lengthOf } from './render';

/** What Docs answers to a request that it refuses. */
export class InvalidRequest extends Error {
  override name = 'InvalidRequest';
}

type Apply = (doc: DocModel, request: JsonObject, fail: (why: string) => never) => JsonObject;

const MARGINS: Readonly<Record<string, keyof DocModel['page']['margins']>> = {
  marginTop: 'top',
  marginBottom: 'bottom',
  marginLeft: 'left',
  marginRight: 'right',
};

/** The requests, each with the reply Docs gives. */
const REQUESTS: Record<string, Apply> = {
  pinTableHeaderRows: (doc, request, fail) => {
    const table = tableAt(doc, request.tableStartLocation, fail);
    const count = request.pinnedHeaderRowsCount ?? 0;
    if (typeof count !== 'number' || count < 0 || count > table.rows.length) {
      fail(`The pinned header rows count ${count} must be between 0 and the number of rows, ${table.rows.length}.`);
    }
    table.rows.forEach((row, index) => {
      row.header = index < (count as number);
    });
    return {};
  },
  updateTableRowStyle: (doc, request, fail) => {
    const table = tableAt(doc, request.tableStartLocation, fail);
    const style = (request.tableRowStyle ?? {}) as JsonObject;
    const fields = maskOf(request.fields, ['preventOverflow'], fail);
    for (const row of rowsOf(table, request.rowIndices, fail)) {
      if (fields.includes('preventOverflow')) row.breakable = style.preventOverflow !== true;
    }
    return {};
  },
  updateDocumentStyle: (doc, request, fail) => {
    const style = (request.documentStyle ?? {}) as Record<string, unknown>;
    const fields = maskOf(request.fields, [...Object.keys(MARGINS), 'pageSize', 'flipPageOrientation'], fail);
    const points = (length: unknown): number => {
      const { magnitude = 0, unit } = (length ?? {}) as { magnitude?: number; unit?: string };
      if (unit !== 'PT') fail('The unit must be PT.');
      return magnitude;
    };
    for (const field of fields) {
      const side = MARGINS[field];
      if (side) doc.page.margins[side] = points(style[field]);
    }
    if (fields.includes('pageSize')) {
      const { width, height } = (style.pageSize ?? {}) as { width?: unknown; height?: unknown };
      Object.assign(doc.page, { width: points(width), height: points(height) });
    }
    if (style.flipPageOrientation === true) throw new NotEmulated('flipPageOrientation');
    return {};
  },
  insertText: (doc, request, fail) => {
    const { location, endOfSegmentLocation, text } = request as {
      location?: JsonObject;
      endOfSegmentLocation?: JsonObject;
      text?: string;
    };
    if (typeof text !== 'string' || text === '') fail('Insert text requests must specify text to insert.');
    if (/\n/.test(text as string)) throw new NotEmulated('insertText with a line feed');
    const index = endOfSegmentLocation ? 1 + lengthOf(doc.body) - 1 : Number(location?.index);
    const found = paragraphAt(doc, index);
    if (!found)
      fail(
        `The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.`,
      );
    insertAt(found as Found, text as string);
    return {};
  },
};

/** @throws InvalidRequest; the document is then as it was */
export function applyRequests(doc: DocModel, requests: JsonObject[]): { doc: DocModel; replies: JsonObject[] } {
  const changed = structuredClone(doc);
  const replies = requests.map((request, index) => {
    const names = Object.keys(request);
    const name = names[0] ?? '';
    const fail = (why: string): never => {
      throw new InvalidRequest(`Invalid requests[${index}].${name}: ${why}`);
    };
    if (names.length !== 1)
      throw new InvalidRequest(`Invalid requests[${index}]: Must specify exactly one request type.`);
    const apply = REQUESTS[name];
    if (!apply) throw new NotEmulated(`the request ${name}`);
    return apply(changed, request[name] as JsonObject, fail);
  });
  return { doc: changed, replies };
}

/** The table of the body that starts at that index, and nowhere else. */
function tableAt(doc: DocModel, location: unknown, fail: (why: string) => never): TableModel {
  const { index, segmentId } = (location ?? {}) as { index?: number; segmentId?: string };
  if (typeof index !== 'number') fail('The table start location must be specified.');
  if (segmentId) throw new NotEmulated('a table in a header or footer');
  let at = 1;
  for (const block of doc.body) {
    if (at === index && block.kind === 'table') return block;
    at += lengthOf([block]);
  }
  return fail('The provided table start location is invalid.');
}

function rowsOf(table: TableModel, indices: unknown, fail: (why: string) => never): RowModel[] {
  const wanted = Array.isArray(indices) ? (indices as number[]) : [];
  if (wanted.length === 0) return table.rows;
  return wanted.map(
    (index) =>
      table.rows[index] ?? fail(`The row index ${index} is out of bounds: the table has ${table.rows.length} rows.`),
  );
}

function maskOf(fields: unknown, known: string[], fail: (why: string) => never): string[] {
  if (typeof fields !== 'string' || fields === '') return fail('At least one field must be listed in fields.');
  const names = fields === '*' ? known : fields.split(',').map((name) => name.trim());
  if (names.includes('minRowHeight')) throw new NotEmulated('minRowHeight of a table row');
  const unknown = names.find((name) => !known.includes(name));
  return unknown === undefined ? names : fail(`Invalid field: ${unknown}`);
}

interface Found {
  paragraph: ParagraphModel;
  /** within the paragraph */
  offset: number;
}

function paragraphAt(doc: DocModel, index: number): Found | null {
  let at = 1;
  for (const block of doc.body) {
    const end = at + lengthOf([block]);
    if (block.kind === 'paragraph' && index >= at && index < end) return { paragraph: block, offset: index - at };
    at = end;
  }
  return null;
}

/** The new text looks like what stands before it. */
function insertAt({ paragraph, offset }: Found, text: string): void {
  let at = 0;
  for (const [index, piece] of paragraph.pieces.entries()) {
    const size = piece.kind === 'text' ? piece.text.length : 1;
    if (piece.kind === 'text' && offset <= at + size) {
      const cut = offset - at;
      paragraph.pieces[index] = { ...piece, text: piece.text.slice(0, cut) + text + piece.text.slice(cut) };
      return;
    }
    if (offset === at) {
      paragraph.pieces.splice(index, 0, { kind: 'text', text, look: {} });
      return;
    }
    at += size;
  }
  paragraph.pieces.push({ kind: 'text', text, look: {} });
}
