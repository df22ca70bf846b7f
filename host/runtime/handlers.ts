/** The host's side of the bridge: one handler for each operation, over the state that outlives executions. */

import { docOps } from '../docs/doc-ops';
import { driveOps } from '../drive/drive-ops';
import type { Answer, Question, Shown } from '../execution';
import type { AnswerLike, HostOptions } from '../options';
import type { CallOps } from '../protocol/call';
import type { Ops } from '../protocol/ops';
import type { UiOps } from '../protocol/ui';
import { NotEmulated, Refusal } from '../refusal';
import type { HostState } from '../state';
import { cacheOps } from '../stores/cache';
import type { Locks } from '../stores/locks';
import { propertyOps } from '../stores/properties';
import type { Workbook } from '../workbook/book';
import { formatOps } from '../workbook/formats';
import { overlayOps } from '../workbook/overlay-ops';
import { sheetOps } from '../workbook/sheet-ops';
import { valueOps } from '../workbook/values';
import type { Bundle } from './bundle';
import { byteOps } from './bytes';
import type { Clock } from './clock';
import type { AuthMode, Meter } from './meter';
import type { Bridge } from './sandbox';

/** An execution under way. */
export interface Running {
  meter: Meter;
  authMode: AuthMode;
  shown: Shown[];
  log: string[];
  /** an error of the host's own, which ends the execution whatever the script catches */
  fatal: { kind: 'not-emulated' | 'unanswered' | 'host'; message: string } | null;
}

/** What the handlers of one execution work on. */
export interface HandlerContext {
  running: Running | null;
  state: HostState;
  book: Workbook;
  clock: Clock;
  locks: Locks;
  bundle: Bundle;
  options: HostOptions;
  nextAnswer(question: Question): AnswerLike | null;
}

/** What answers each operation of the bridge in one execution. */
export function handlersOf(context: HandlerContext): Ops {
  const { running, state, book, clock, locks, options } = context;
  const now = () => clock.now();
  return {
    ...callOps(context),
    ...uiOps(context),
    ...valueOps(book, now),
    ...formatOps(book),
    ...sheetOps(book, now),
    ...overlayOps(book),
    ...propertyOps(state),
    ...cacheOps(state, now),
    ...locks.ops(clock, running ?? undefined),
    ...driveOps(state, now, {
      loseHeaderRows: options.loseHeaderRows ?? false,
      quota: options.driveQuota ?? Number.POSITIVE_INFINITY,
    }),
    ...docOps(state),
    ...byteOps(),
  };
}

/** string -> string: a request is [operation, arguments], a reply {value} or {error}. */
export function makeBridge(handlers: Ops, running: Running): Bridge {
  return (request) => {
    try {
      const [op, args] = JSON.parse(request) as [keyof Ops, never[]];
      const handler = handlers[op] as (...args: never[]) => unknown;
      return JSON.stringify({ value: handler(...args) ?? null });
    } catch (error) {
      const { name, message, stack } = error as Error;
      if (!(error instanceof Refusal)) {
        // A gap or a fault of the host's own (its stack is worth more than the script's), or of a callback of its user.
        const gap = error instanceof NotEmulated;
        running.fatal ??= { kind: gap ? 'not-emulated' : 'host', message: gap ? message : String(stack ?? error) };
      }
      const details = error instanceof Refusal ? error.details : undefined;
      return JSON.stringify({ error: { name, message, details } });
    }
  };
}

function callOps({ running, clock, bundle, options, state }: HandlerContext): CallOps {
  return {
    'call.enter': ({ method, path, needs, local }) => {
      return running?.meter.enter(method, path, needs, local) ?? null;
    },
    'call.fatal': (kind, message) => {
      if (running) running.fatal ??= { kind, message };
      return null;
    },
    'clock.now': () => clock.now(),
    'clock.sleep': (milliseconds) => {
      clock.advance(milliseconds);
      running?.meter.checkTime();
      return null;
    },
    'log.write': (level, text) => {
      running?.log.push(level === 'log' ? text : `${level.toUpperCase()}: ${text}`);
      return null;
    },
    'session.locale': () =>
      state.users[state.atWork]?.locale ?? options.locale ?? state.workbook.locale.split('_')[0] ?? 'th',
    'session.user': () => ({ key: `local-user-${state.atWork}` }),
    'project.file': (name) => bundle.pages.get(name.replace(/\.html$/, '')) ?? null,
    'project.info': () => ({
      id: 'local-script',
      timeZone: bundle.manifest.timeZone,
      authMode: running?.authMode ?? 'FULL',
      advanced: bundle.manifest.advanced,
      addOn: options.addOnName ?? 'Add-on',
    }),
  };
}

function uiOps({ running, nextAnswer, options, locks }: HandlerContext): UiOps & Pick<Ops, 'book.toast'> {
  const shown = running?.shown ?? [];
  return {
    'ui.menu': (menu) => {
      const title = menu.addOn ? (options.addOnName ?? 'Add-on') : menu.title;
      shown.push({ kind: 'menu', ...menu, title });
      return null;
    },
    'ui.ask': (question) => {
      const given = nextAnswer(question);
      if (given === null) {
        const message = `Prongsai host: the script asked "${question.title ? `${question.title}: ` : ''}${question.text}" (${question.buttons}) and no answer was given to the host`;
        if (running) running.fatal ??= { kind: 'unanswered', message };
        shown.push({ ...question, answer: null });
        throw new Refusal(message);
      }
      const answer: Answer = typeof given === 'string' ? { button: given } : given;
      if (answer.button !== 'CLOSE' && !question.buttons.split('_').includes(answer.button)) {
        throw new Error(`The dialog has the buttons ${question.buttons}; ${answer.button} is none of them`);
      }
      shown.push({ ...question, answer });
      // While the user thinks the script is suspended, and no lock lasts through that.
      if (running) locks.endExecution(running);
      return { button: answer.button, text: answer.text ?? '' };
    },
    'ui.show': (page) => {
      shown.push(page);
      return null;
    },
    'book.toast': (text, title, seconds) => {
      shown.push({ kind: 'toast', title, text, seconds });
      return null;
    },
  };
}
