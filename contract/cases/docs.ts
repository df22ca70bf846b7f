/** The Docs advanced service: a converted document, and the requests that change it. */

import { type Case, tells, thrown } from '../case';
import { DOC, docx } from '../docx';
import type { Scratch } from '../scratch';
import { documents } from '../services';
import * as at from '../sources';

type Request = GoogleAppsScript.Docs.Schema.Request;
type Node = GoogleAppsScript.Docs.Schema.StructuralElement;

const upload = (scratch: Scratch) => scratch.file({ name: 'contract', mimeType: DOC }, docx()).id as string;
const read = (id: string) => documents().get(id);
const bodyOf = (id: string): Node[] => read(id).body?.content ?? [];
const tableOf = (id: string) => bodyOf(id).find((node) => node.table) as Node;
/** The requests of newer date are not in the types. */
const change = (id: string, ...requests: object[]) => documents().batchUpdate({ requests: requests as Request[] }, id);
const styles = (id: string) =>
  (tableOf(id).table?.tableRows ?? []).map((row) => {
    const { tableHeader = false, preventOverflow = false } = (row.tableRowStyle ?? {}) as Record<string, boolean>;
    return [tableHeader, preventOverflow];
  });
const textOf = (node: Node | undefined) => node?.paragraph?.elements?.map((each) => each.textRun?.content).join('');

const REFUSED =
  'GoogleJsonResponseException: API call to docs.documents.batchUpdate failed with error: Invalid requests[0].';

export const docs: readonly Case[] = [
  tells(
    'Docs.Documents.get',
    'a converted document shows its title, its page in points, its paragraphs and its table',
    [at.docs('get'), 'https://developers.google.com/workspace/docs/api/concepts/structure'],
    (scratch) => {
      const id = upload(scratch);
      const { title, documentStyle } = read(id);
      const content = bodyOf(id);
      const { rows, columns } = tableOf(id).table ?? {};
      const size = [documentStyle?.pageSize?.width, documentStyle?.pageSize?.height].map((each) =>
        Math.round(each?.magnitude ?? 0),
      );
      return [
        title,
        content[0]?.sectionBreak !== undefined,
        textOf(content[1]),
        [rows, columns],
        size,
        documentStyle?.marginTop,
      ];
    },
    ['contract', true, 'รายงาน\n', [3, 2], [595, 842], { magnitude: 72, unit: 'PT' }],
  ),
  tells(
    'Docs.Documents.get',
    'indices follow on one another, from 1, and count what they hold',
    'https://developers.google.com/workspace/docs/api/concepts/structure',
    (scratch) => {
      const content = bodyOf(upload(scratch));
      return (
        content.slice(1).every((node, index) => node.startIndex === content[index]?.endIndex) && content[0]?.endIndex
      );
    },
    1,
  ),
  tells(
    'Docs.Documents.get',
    'a document that is not there, or that this script did not make, is not found',
    at.docs('get'),
    () => thrown(() => documents().get('contract-no-such-document')),
    'GoogleJsonResponseException: API call to docs.documents.get failed with error: Requested entity was not found.',
    { toBeTriedLive: 'the words of the error' },
  ),
  tells(
    'Docs.Documents.get',
    'a header row of the .docx is a header row of the document',
    ['https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#tablerowstyle', at.drive('create')],
    (scratch) => styles(upload(scratch)).map(([header]) => header),
    [true, false, false],
    { toBeTriedLive: 'all of it' },
  ),
  tells(
    'Docs.Documents.batchUpdate',
    'header rows are pinned, and unpinned',
    'https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#pintableheaderrowsrequest',
    (scratch) => {
      const id = upload(scratch);
      const pin = (pinnedHeaderRowsCount: number) =>
        change(id, {
          pinTableHeaderRows: { tableStartLocation: { index: tableOf(id).startIndex }, pinnedHeaderRowsCount },
        });
      const answer = pin(2);
      const two = styles(id).map(([header]) => header);
      pin(0);
      return [answer.documentId === id, answer.replies?.length, two, styles(id).map(([header]) => header)];
    },
    [true, 1, [true, true, false], [false, false, false]],
  ),
  tells(
    'Docs.Documents.batchUpdate',
    'rows are kept from being split: those named, or all',
    'https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#updatetablerowstylerequest',
    (scratch) => {
      const id = upload(scratch);
      const keep = (more: object) =>
        change(id, {
          updateTableRowStyle: {
            ...{ tableStartLocation: { index: tableOf(id).startIndex }, tableRowStyle: { preventOverflow: true } },
            ...{ fields: 'preventOverflow', ...more },
          },
        });
      keep({ rowIndices: [1] });
      const one = styles(id).map(([, whole]) => whole);
      keep({});
      return [one, styles(id).map(([, whole]) => whole)];
    },
    [
      [false, true, false],
      [true, true, true],
    ],
  ),
  tells(
    'Docs.Documents.batchUpdate',
    'size and margins of the page are set: those fields that are named',
    'https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#updatedocumentstylerequest',
    (scratch) => {
      const id = upload(scratch);
      const points = (magnitude: number) => ({ magnitude, unit: 'PT' });
      const documentStyle = {
        pageSize: { width: points(500), height: points(300) },
        marginTop: points(40),
        marginLeft: points(9),
      };
      change(id, { updateDocumentStyle: { documentStyle, fields: 'pageSize,marginTop' } });
      const found = read(id).documentStyle;
      return [found?.pageSize?.width?.magnitude, found?.marginTop?.magnitude, found?.marginLeft?.magnitude];
    },
    [500, 40, 72],
  ),
  tells(
    'Docs.Documents.batchUpdate',
    'text is inserted at an index, and at the end',
    'https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#inserttextrequest',
    (scratch) => {
      const id = upload(scratch);
      change(
        id,
        { insertText: { location: { index: 1 }, text: 'ร่าง ' } },
        { insertText: { endOfSegmentLocation: {}, text: '.' } },
      );
      const content = bodyOf(id);
      return [textOf(content[1]), textOf(content[content.length - 1])];
    },
    ['ร่าง รายงาน\n', 'จบ.\n'],
  ),
  tells(
    'Docs.Documents.batchUpdate',
    'a request that can not be done is refused by its number, and undoes those before it',
    [at.docs('batchUpdate'), 'https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request'],
    (scratch) => {
      const id = upload(scratch);
      const pin = (index: number) => ({
        pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: 0 },
      });
      const second = thrown(() => change(id, pin(tableOf(id).startIndex as number), pin(1)));
      return [second.includes('requests[1].pinTableHeaderRows'), styles(id).map(([header]) => header)];
    },
    [true, [true, false, false]],
  ),
  tells(
    'Docs.Documents.batchUpdate',
    'places where nothing is, and fields that are none, are told by name',
    at.docs('batchUpdate'),
    (scratch) => {
      const id = upload(scratch);
      const start = { index: tableOf(id).startIndex };
      const style = { tableStartLocation: start, tableRowStyle: { preventOverflow: true } };
      return [
        { pinTableHeaderRows: { tableStartLocation: { index: 1 }, pinnedHeaderRowsCount: 1 } },
        { updateTableRowStyle: { ...style, fields: 'color' } },
        { insertText: { location: { index: 999_999 }, text: 'x' } },
      ].map((request) => thrown(() => change(id, request)).replace(REFUSED, '…'));
    },
    [
      '…pinTableHeaderRows: The provided table start location is invalid.',
      '…updateTableRowStyle: Invalid field: color',
      '…insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    ],
    { toBeTriedLive: 'the words of the errors' },
  ),
  tells(
    'Docs.Documents.batchUpdate',
    'a document that has been changed since is not written over',
    'https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/batchUpdate#writecontrol',
    (scratch) => {
      const id = upload(scratch);
      const writeControl = { requiredRevisionId: read(id).revisionId as string };
      const requests = [{ insertText: { location: { index: 1 }, text: 'x' } }];
      documents().batchUpdate({ requests, writeControl }, id);
      return thrown(() => documents().batchUpdate({ requests, writeControl }, id));
    },
    /^GoogleJsonResponseException: .*does not match the latest revision/,
    { toBeTriedLive: 'the words of the error' },
  ),
];
