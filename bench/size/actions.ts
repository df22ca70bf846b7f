/** What users do, each with its heaviest arguments: from the menu, and as the pages ask for it. */
import type { Execution, Host } from '../../host/index';
import type { ImportedDocument } from '../../src/core/import/document';
import type { PageFailure, ReportMade, SidebarData } from '../../src/server/answers';

type Answer<T> = { ok: true; value: T } | { ok: false; error: PageFailure };

export interface Action {
  readonly name: string;
  /** Prepares what it needs, and gives what is to be measured; null where there is nothing. */
  readonly begin: (host: Host) => (() => Execution) | null;
}

const menu = (name: string, entry: string): Action => ({ name, begin: (host) => () => host.run(entry) });
const page = (name: string, call: string, argument: (host: Host) => object): Action => ({
  name,
  begin(host) {
    const given = argument(host);
    return () => host.callFromPage(call, [given]);
  },
});

export function answered<T>({ value }: Execution): T {
  const answer = value as Answer<T>;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

const data = (host: Host) => answered<SidebarData>(host.callFromPage('loadSidebar', [{}]));
const last = (host: Host) => {
  const { steps } = data(host);
  const step = steps[steps.length - 1];
  if (!step) throw new Error('There is no step');
  return step;
};
const options = {};
const attempt = { options, key: 'size', again: false };

/** A document as the import dialog sends it, of as many steps as the sheet has. */
function documentOf(host: Host, most: number): { document: Omit<ImportedDocument, 'notes'> } {
  const steps = data(host).steps.slice(0, most);
  return {
    document: {
      title: null,
      agency: null,
      fiscalYear: null,
      intro: null,
      sections: [],
      steps: steps.map(({ texts, ...step }, i) => ({
        section: step.section,
        measureNo: step.measureNo,
        measure: step.measure,
        measureCell: texts.measure,
        stepNo: step.stepNo,
        step: step.step,
        stepCell: texts.step,
        responsible: step.responsible,
        due: step.due,
        status: step.status,
        statusText: step.statusText,
        result: step.result,
        completedOn: step.completedOn,
        evidence: step.evidence,
        lines: [i],
      })),
    },
  };
}

export const ACTIONS: readonly Action[] = [
  menu('set up again', 'setUpSheets'),
  menu('check', 'checkSheet'),
  menu('summary', 'summariseSheet'),
  menu('report from the menu', 'createReport'),
  menu('report of a part from the menu', 'createPartialReport'),
  menu('new fiscal year', 'startNewYear'),
  {
    name: 'new fiscal year taken back',
    begin(host) {
      host.run('startNewYear');
      return () => host.callFromPage('undoRollOver', [{}]);
    },
  },
  page('load the sidebar', 'loadSidebar', () => ({})),
  page('save a step', 'saveStep', (host) => {
    const { row, etag } = last(host);
    return { row, etag, base: null, texts: { responsible: 'กองคลัง', evidence: 'https://example.go.th/1' } };
  }),
  page('add a step in the middle', 'saveStep', () => ({
    row: null,
    etag: null,
    base: null,
    texts: { step: '9.9.9 ขั้นตอนใหม่' },
    after: 4,
  })),
  page('delete a step', 'deleteStep', (host) => {
    const { row, etag } = last(host);
    return { row, etag };
  }),
  page('fix a cell of every row', 'applyFixes', (host) => ({
    fixes: data(host).steps.map(({ row, texts }) => ({
      row,
      column: 'responsible',
      before: texts.responsible,
      after: `${texts.responsible}ฯ`,
    })),
  })),
  page('import as many steps again', 'importDocument', (host) => documentOf(host, 20_000)),
  page('import 5,000 steps at most', 'importDocument', (host) => documentOf(host, 5_000)),
  page('preview', 'previewReport', () => ({ options })),
  page('report, first stage: check', 'reportCheck', () => ({ options })),
  page('report, second stage: upload', 'reportUpload', () => attempt),
  {
    name: 'report, third stage: read back',
    begin(host) {
      const answer = host.callFromPage('reportUpload', [attempt]).value as Answer<ReportMade>;
      if (!answer.ok) return null;
      const { id, expected } = answer.value;
      return () => host.callFromPage('reportVerify', [{ id, expected }]);
    },
  },
];
