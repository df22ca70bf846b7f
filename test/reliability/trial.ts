/** One action tried with a fault at one call: what it promised right then, and what it came to when it was done again. */
import { ExecutionError, FAULT_KINDS, type FaultKind, type Host, type HostState, type Shown } from '../../host/index';
import type { PageAnswer } from '../../src/server/answers';
import type { Action } from './actions';
import { faultsOfSentence, lostRows, unknownFiles } from './promises';
import { differences, type View, viewOf } from './view';
import { START } from './world';

/** Not to be had: another holds it, for as long as the action waits. */
export type Fault = FaultKind | 'locked';
export const FAULTS: readonly Fault[] = [...FAULT_KINDS, 'locked'];

/** How it ended, as its user saw it. */
interface Told {
  readonly kind: 'done' | 'failed' | 'killed';
  readonly text: string;
}

export interface Outcome {
  readonly fault: Fault;
  /** The n-th call that a server of Google answers; of locked, the one that asks for the lock. */
  readonly call: number;
  readonly method: string;
  readonly told: Told['kind'];
  /** undone: all is as it was; done: all is as where nothing fails; part: some of it. */
  readonly left: 'undone' | 'done' | 'part';
  /** Promises that were broken, each in a line. */
  readonly broken: readonly string[];
}

/** Six minutes: after them nothing is under way any more. */
const LATER = 7 * 60_000;

export class Trial {
  private readonly host: Host;
  private readonly start: HostState;
  private readonly argument: object | null;
  private readonly before: View;
  private readonly after: View;
  private readonly said: string = '';
  /** The methods that a server of Google answers, in their order. */
  readonly points: readonly string[];
  /** The state that each of these calls finds: what is left where Google ends the execution there. */
  private readonly stops: HostState[] = [];
  private readonly ends = new Map<string, View>();

  constructor(private readonly action: Action) {
    this.host = action.begin();
    this.argument = action.argument ? action.argument(this.host) : null;
    this.start = this.host.snapshot();
    this.before = viewOf(this.start);
    const methods: string[] = [];
    this.host.onCall((method, _, local) => {
      if (local) return;
      methods.push(method);
      this.stops.push(this.host.snapshot());
    });
    const told = this.run(this.argument);
    this.host.onCall(null);
    if (told.kind !== 'done') throw new Error(`${action.name} ${action.way} fails by itself: ${told.text}`);
    this.points = methods;
    this.said = told.text;
    this.after = viewOf(this.host.snapshot());
  }

  /** @param call from 1 */
  try(fault: FaultKind, call: number): Outcome {
    if (fault === 'killed')
      return this.judged(fault, call, { kind: 'killed', text: '' }, this.stops[call - 1] as HostState);
    return this.outcome(fault, call, () => this.host.failCall({ kind: fault, call, remote: true }));
  }

  /** With the lock held by another; null where the action asks for none. */
  tryLocked(): Outcome | null {
    const call = this.points.indexOf('Lock.tryLock') + 1;
    return call === 0 ? null : this.outcome('locked', call, () => this.host.holdLock('document'));
  }

  private outcome(fault: Fault, call: number, make: () => void): Outcome {
    const { host } = this;
    host.restore(this.start);
    host.clock.set(START.getTime());
    make();
    const told = this.run(this.argument);
    host.releaseLock('document');
    return this.judged(fault, call, told, host.snapshot());
  }

  private judged(fault: Fault, call: number, told: Told, state: HostState): Outcome {
    const { action } = this;
    const now = viewOf(state);
    const same = (view: View) => differences(now, view).length === 0;
    // Of what changes nothing, its user alone knows whether it was done.
    const changes = differences(this.before, this.after).length > 0;
    const isDone = same(this.after) && (changes || told.kind === 'done');
    const left = isDone ? 'done' : same(this.before) ? 'undone' : 'part';
    const broken = [...lostRows(now, this.before, this.after, action.grain ?? 'row'), ...unknownFiles(state)];
    if (told.kind !== 'killed' && told.text !== this.said) broken.push(...faultsOfSentence(told.text));
    if (fault === 'locked' && (left !== 'undone' || told.kind !== 'failed')) broken.push('goes on without the lock');
    if (told.kind === 'done' && left !== 'done' && !told.text.includes('ขาด'))
      broken.push(`says that it is done: ${told.text}`);
    broken.push(...differences(this.again(state, told), this.after).map((line) => `done again, ${line}`));
    return { fault, call, method: this.points[call - 1] ?? '', told: told.kind, left, broken };
  }

  /** The action done again, seven minutes later and with nothing failing: what it comes to. Once for each state that it may begin with. */
  private again(state: HostState, told: Told): View {
    const key = told.kind + JSON.stringify(state);
    const known = this.ends.get(key);
    if (known) return known;
    const { host, action, argument } = this;
    host.restore(state);
    host.clock.set(START.getTime() + LATER);
    // Who is told that it is done does it again only where something of it is still to come.
    if (told.kind !== 'done' || differences(viewOf(state), this.after).length > 0) {
      this.run(argument && (action.again?.(argument) ?? argument));
    }
    const end = viewOf(host.snapshot());
    this.ends.set(key, end);
    return end;
  }

  private run(argument: object | null): Told {
    const { name, from, answer = () => 'OK' } = this.action;
    try {
      if (from === 'page')
        return toldToPage(this.host.callFromPage(name, [argument ?? {}]).value as PageAnswer<unknown>);
      const simple = from === 'trigger';
      const { shown } = this.host.run(name, [], {
        answers: answer,
        ...(simple && { trigger: 'simple', authMode: 'LIMITED' }),
      });
      return toldInSheet(shown, this.said);
    } catch (error) {
      if (!(error instanceof ExecutionError) || !['timeout', 'script'].includes(error.kind)) throw error;
      // Of a trigger that fails nobody hears: there is no menu, and opening the spreadsheet again makes one.
      if (error.kind === 'timeout' || from === 'trigger') return { kind: 'killed', text: '' };
      return { kind: 'failed', text: error.message };
    }
  }
}

function toldToPage(answer: PageAnswer<unknown>): Told {
  if (!answer.ok) return { kind: 'failed', text: `${answer.error.message}\n${answer.error.details}` };
  return { kind: 'done', text: partOf(answer.value) };
}

/** A report that lacks something says so to its page: that it is not in the log, or why it has no Word file. */
function partOf(value: unknown): string {
  const { logged, wordRefused } = (value ?? {}) as { logged?: boolean; wordRefused?: string | null };
  return logged === false || (wordRefused ?? null) !== null ? 'ขาดบางอย่าง ลองอีกครั้ง' : '';
}

const MENU = 'โปร่งใส';

/** @param said what it says where nothing fails: where a toast can't be shown, an alert says just that */
function toldInSheet(shown: readonly Shown[], said: string): Told {
  const last = shown[shown.length - 1];
  if (!last) return { kind: 'done', text: '' };
  if (last.kind === 'toast') return { kind: 'done', text: last.text };
  if (last.kind === 'alert' && last.buttons === 'OK' && last.title === MENU) {
    return { kind: last.text === said ? 'done' : 'failed', text: last.text };
  }
  if (last.kind === 'alert' && last.buttons === 'OK') return { kind: 'done', text: last.text };
  return { kind: 'done', text: last.kind === 'modal' ? partOf(dataOf(last.html)) : '' };
}

const dataOf = (html: string): unknown => {
  const encoded = /data-page="([^"]*)"/.exec(html)?.[1];
  return encoded ? JSON.parse(decodeURIComponent(encoded)) : null;
};
