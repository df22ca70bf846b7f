/** Docs.Documents: what a converted report looks like there, and the requests that repair it. */

import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from '../../../host/index';
import { report } from '../docx/sample';
import { failureOf, hostOf } from '../script';

const code = `
  function publish(base64) {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), type, 'r.docx');
    return Drive.Files.create({ name: 'รายงาน', mimeType: 'application/vnd.google-apps.document' }, blob).id;
  }
  function get(id) { return Docs.Documents.get(id); }
  function update(id, requests, writeControl) { return Docs.Documents.batchUpdate(writeControl ? { requests, writeControl } : { requests }, id); }`;

interface Node {
  startIndex?: number;
  endIndex: number;
  // biome-ignore lint/suspicious/noExplicitAny: the answer of an API, looked into place by place
  [key: string]: any;
}

let base64: string;
let host: Host;
let id: string;
const get = () => host.run('get', [id]).value as Node;
const table = () => (get().body.content as Node[]).find((node) => node.table) as Node;
const styles = () => (table().table.tableRows as Node[]).map((row) => row.tableRowStyle);

beforeAll(async () => {
  base64 = Buffer.from(await report()).toString('base64');
});

function publish(loseHeaderRows: boolean): void {
  host = hostOf(code, { loseHeaderRows });
  id = host.run('publish', [base64]).value as string;
}

describe('a document', () => {
  test('has indices that follow on one another, from 1', () => {
    publish(false);
    const check = (nodes: Node[], from: number): number =>
      nodes.reduce((at, node) => {
        expect(node.startIndex ?? 0).toBe(at);
        if (node.paragraph) expect(check(node.paragraph.elements, at)).toBe(node.endIndex);
        if (node.textRun) expect(node.endIndex - at).toBe(node.textRun.content.length);
        if (node.table) expect(check(node.table.tableRows, at + 1) + 1).toBe(node.endIndex);
        if (node.tableCells) expect(check(node.tableCells, at + 1)).toBe(node.endIndex);
        if (node.content) expect(check(node.content, at + 1)).toBe(node.endIndex);
        return node.endIndex;
      }, from);
    const [first, ...rest] = get().body.content as Node[];
    expect(first).toMatchObject({ endIndex: 1, sectionBreak: {} });
    check(rest, 1);
  });

  test('shows its page, its footer with page numbers, and its text', () => {
    publish(false);
    const doc = get();
    expect(doc.title).toBe('รายงาน');
    expect(doc.documentStyle).toMatchObject({
      pageSize: { width: { magnitude: 841.9, unit: 'PT' }, height: { magnitude: 595.3, unit: 'PT' } },
      marginTop: { magnitude: 72, unit: 'PT' },
      defaultFooterId: 'kix.footer',
    });
    expect(doc.footers['kix.footer'].content[0].paragraph.elements[0].autoText.type).toBe('PAGE_NUMBER');
    expect(doc.body.content[1].paragraph.elements[0].textRun).toEqual({
      content: 'รายงาน\n',
      textStyle: { bold: true },
    });
    expect(doc.body.content[1].paragraph.paragraphStyle.namedStyleType).toBe('TITLE');
  });

  test('shows header rows and unsplit rows, when the conversion kept them', () => {
    publish(false);
    expect(styles()).toMatchObject([{ tableHeader: true, preventOverflow: true }, { preventOverflow: true }, {}, {}]);
    expect(styles()[2]).not.toHaveProperty('preventOverflow');
    expect(table().table).toMatchObject({ rows: 4, columns: 2 });
    expect(table().table.tableRows[1].tableCells[0].tableCellStyle).toMatchObject({ rowSpan: 2, columnSpan: 1 });
  });
});

describe('a request', () => {
  const start = () => ({ index: table().startIndex });

  test('pins header rows that the conversion lost', () => {
    publish(true);
    expect(styles().some((style) => style.tableHeader)).toBe(false);
    const answer = host.run('update', [
      id,
      [{ pinTableHeaderRows: { tableStartLocation: start(), pinnedHeaderRowsCount: 1 } }],
    ]).value;
    expect(answer).toMatchObject({ documentId: id, replies: [{}] });
    expect(styles().map((style) => style.tableHeader === true)).toEqual([true, false, false, false]);
  });

  test.each([
    [
      'a place where no table starts',
      { pinTableHeaderRows: { tableStartLocation: { index: 1 }, pinnedHeaderRowsCount: 1 } },
      'Invalid requests[0].pinTableHeaderRows: The provided table start location is invalid.',
    ],
    ['no place', { pinTableHeaderRows: { pinnedHeaderRowsCount: 1 } }, 'The table start location must be specified.'],
    ['no fields', { updateTableRowStyle: { tableRowStyle: {} } }, 'The table start location must be specified.'],
    [
      'a place within no paragraph',
      { insertText: { location: { index: 999999 }, text: 'x' } },
      'The insertion index must be inside the bounds of an existing paragraph.',
    ],
    ['two kinds at once', { insertText: {}, pinTableHeaderRows: {} }, 'Must specify exactly one request type.'],
  ])('with %s is refused', (_what, request, message) => {
    publish(false);
    expect(() => host.run('update', [id, [request]])).toThrow(message);
  });

  test('with too many rows, an unknown field or row is refused, and undoes those before it', () => {
    publish(true);
    const pin = (count: number) => ({
      pinTableHeaderRows: { tableStartLocation: start(), pinnedHeaderRowsCount: count },
    });
    const row = (extra: object) => ({
      updateTableRowStyle: { tableStartLocation: start(), tableRowStyle: { preventOverflow: true }, ...extra },
    });
    expect(() => host.run('update', [id, [pin(1), pin(5)]])).toThrow(
      'Invalid requests[1].pinTableHeaderRows: The pinned header rows count 5',
    );
    expect(() => host.run('update', [id, [pin(1), row({ fields: 'color' })]])).toThrow('Invalid field: color');
    expect(() => host.run('update', [id, [pin(1), row({})]])).toThrow('At least one field must be listed');
    expect(() => host.run('update', [id, [pin(1), row({ fields: '*', rowIndices: [9] })]])).toThrow(
      'The row index 9 is out of bounds',
    );
    expect(styles().some((style) => style.tableHeader)).toBe(false);
  });

  test('that the host does not have ends the execution', () => {
    publish(false);
    expect(failureOf(() => host.run('update', [id, [{ deleteContentRange: {} }]]))).toMatchObject({
      kind: 'not-emulated',
      message: 'Prongsai host: the request deleteContentRange is not emulated',
    });
  });
});
