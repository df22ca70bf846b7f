/** The add-on's main job on the local host, as a user does it from the menu: set up, import, check, summarise, report. */
import { type Execution, type Host, openHost } from '../host/index';
import type { ImportAnswer, Overview, PageAnswer } from '../src/server/answers';

export interface JobResult {
  readonly overview: Overview;
  readonly notes: ImportAnswer['notes'];
  /** Service calls of each step. */
  readonly calls: Readonly<Record<'setup' | 'import' | 'check' | 'summary' | 'report', number>>;
  /** What was uploaded to Drive. */
  readonly docx: Uint8Array;
  readonly host: Host;
}

/** The add-on refused; the message is its own, for the user. */
export class Refused extends Error {
  constructor(
    readonly step: string,
    message: string,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

export interface JobOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly text: string;
  /** The day that the add-on takes for today. */
  readonly today: string;
  /** Told of each step as it ends: its name, what the add-on said, the service calls it made. */
  readonly onStep?: (name: string, said: string, calls: number) => void;
}

/** @throws Refused with the add-on's own sentence; the workbook is then as the add-on left it. */
export function runJob({ dist, text, today, onStep = () => {} }: JobOptions): JobResult {
  // Nine in the morning in Bangkok.
  const host = openHost({ dist, locale: 'th', now: new Date(`${today}T02:00:00Z`), answers: () => 'OK' });

  const menu = (name: string, step: string): number => {
    const execution = host.run(name, [], { trigger: 'menu' });
    const refusal = execution.shown.find(({ kind }) => kind === 'alert');
    if (refusal?.kind === 'alert') throw new Refused(step, refusal.text);
    onStep(step, said(execution), execution.calls.total);
    return execution.calls.total;
  };
  const page = <T>(name: string, argument: object): { value: T; calls: number } => {
    const execution = host.callFromPage(name, [argument]);
    const answer = execution.value as PageAnswer<T>;
    if (!answer.ok)
      throw new Refused(name, [answer.error.message, answer.error.details].filter((part) => part !== '').join('\n'));
    return { value: answer.value, calls: execution.calls.total };
  };

  host.open('NONE');
  const setup = menu('setUpSheets', 'set up');
  const imported = page<ImportAnswer>('importDocument', { text });
  const { steps, sections, sheet, first, last, notes } = imported.value;
  onStep(
    'import',
    `${steps} steps in ${sections} sections -> ${sheet} rows ${first}-${last}; ${notes.length} notes`,
    imported.calls,
  );
  const check = menu('checkSheet', 'check');
  const summary = menu('summariseSheet', 'summarise');
  const report = menu('createReport', 'report');
  const overview = page<Overview>('readOverview', {}).value;

  const docx = host.drive.files().find((file) => file.uploaded)?.uploaded;
  if (!docx) throw new Error('The report was made, but nothing was uploaded to Drive');
  return {
    overview,
    notes,
    docx: Buffer.from(docx, 'base64'),
    host,
    calls: { setup, import: imported.calls, check, summary, report },
  };
}

/** What the user saw of a menu's action: a toast, or the title of a dialog. */
function said({ shown }: Execution): string {
  return shown
    .map((each) => (each.kind === 'toast' ? each.text : each.kind === 'modal' ? each.title : ''))
    .join(' ')
    .trim();
}
