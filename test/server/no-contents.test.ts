/** What rows say is their agency's: it is in no log, in no report of an error, and comes back in no refusal. */
import { expect, test } from '@jest/globals';
import { type AnswerLike, ExecutionError, type Host, type Question } from '../../host/index';
import type { SidebarData } from '../../src/server/answers';
import { fromPage, openFilled } from '../support/addon';

/** Stands in every cell that people fill. */
const MARK = 'ความลับที่หนึ่ง';

function openMarked(): Host {
  const host = openFilled();
  const rows = host.display('มาตรการ').slice(1);
  host.type(
    'มาตรการ',
    'B2',
    rows.map((row) => row.slice(1, 9).map((text) => `${text} ${MARK}`)),
  );
  host.type(
    'ส่วนรายงาน',
    'B2',
    host
      .display('ส่วนรายงาน')
      .slice(1)
      .map(() => [MARK, MARK]),
  );
  return host;
}

const MENU = [
  'setUpSheets',
  'checkSheet',
  'summariseSheet',
  'createReport',
  'createPartialReport',
  'startNewYear',
  'openSidebar',
  'openImport',
  'openSettingsSheet',
];

/** The first of what a prompt offers, and yes to what is asked. */
const answerTo = ({ kind, buttons }: Question): AnswerLike =>
  kind === 'prompt' ? { button: 'OK', text: '1' } : buttons === 'OK' ? 'OK' : 'YES';

/** Calls of pages with words of a row in them. */
function pageCalls(host: Host): readonly (readonly [string, object])[] {
  const [step] = fromPage<SidebarData>(host, 'loadSidebar', {}).steps;
  const texts = { result: MARK };
  return [
    ['loadSidebar', {}],
    ['readOverview', {}],
    ['saveStep', { row: 2, etag: step?.etag ?? '', base: null, texts }],
    ['saveStep', { row: null, etag: null, base: null, texts: { ...texts, step: MARK } }],
    ['deleteStep', { row: 2, etag: step?.etag ?? '' }],
    ['restoreStep', { row: 2, texts: { step: MARK, ...texts } }],
    ['applyFixes', { fixes: [{ row: 2, column: 'result', before: step?.texts.result ?? '', after: MARK }] }],
    ['importDocument', { text: MARK }],
    ['previewReport', { options: {} }],
    ['reportCheck', { options: {} }],
    ['reportUpload', { options: {}, key: 'k', again: false }],
    ['rollOver', { newYear: 2569 }],
    ['adoptSheet', { sheet: 'มาตรการ', how: 'copy' }],
  ];
}

/** What an execution logs, and what it says to its user when it fails. */
function saidBy(run: () => ReturnType<Host['run']>): string {
  try {
    const { log, shown, value } = run();
    const answer = value as { ok?: boolean; error?: unknown } | null | undefined;
    const alerts = shown.flatMap((each) => (each.kind === 'alert' ? [each.text] : []));
    return [...log, ...alerts, JSON.stringify(answer?.ok === false ? answer.error : '')].join('\n');
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
    return [...error.execution.log, error.message, error.scriptStack].join('\n');
  }
}

test('neither when all goes well, nor when Google refuses a call, early or late', () => {
  const host = openMarked();
  const before = host.snapshot();
  const said: string[] = [];
  for (const call of [0, 6]) {
    const runs = [
      ...MENU.map((name) => () => host.run(name, [], { answers: answerTo })),
      ...pageCalls(host).map(
        ([name, argument]) =>
          () =>
            host.callFromPage(name, [argument]),
      ),
    ];
    for (const run of runs) {
      host.restore(before);
      // As V8 and Google quote what they could not read.
      if (call > 0) host.failCall({ call, message: `Unexpected token in "${MARK}"` });
      said.push(saidBy(run));
    }
  }
  expect(said.filter((text) => text.includes(MARK))).toEqual([]);
  expect(said.filter((text) => /Unexpected token in \\?"…/.test(text)).length).toBeGreaterThan(10);
});

test('nor when arguments are refused', () => {
  const host = openMarked();
  for (const [name, argument] of pageCalls(host)) {
    const said = saidBy(() => host.callFromPage(name, [{ ...argument, [MARK]: MARK }]));
    expect(said).toContain('argument.invalid');
    expect(said).not.toContain(MARK);
  }
});
