/** Watches every service call of an execution: counts it, spends its time, and refuses what Google would refuse. */

import type { ApiReason } from '../drive/errors';
import type { Calls } from '../execution';
import type { Need } from '../protocol/call';
import { apiRefusal, Refusal } from '../refusal';
import type { Clock } from './clock';
import { apiName, type FaultKind, failedFromThen, failedOnce } from './faults';

/** How far the user has authorised the add-on. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
/** What started an execution. */
export type Trigger = 'simple' | 'menu' | 'page' | 'editor';

/** Which call is to fail, and how. */
export interface Failing {
  /** the n-th call that matches, from 1 */
  call: number;
  /** only calls of this method count; any when it isn't given */
  method?: string;
  /** only calls that a server of Google answers count */
  remote?: boolean;
  /** one of the ways in which Google fails; without it, by the members below */
  kind?: FaultKind;
  /** Google's words; those of the reason when it isn't given */
  message?: string;
  /** an error of Drive's or Docs' own, which carries details: 'storageQuotaExceeded' … */
  reason?: ApiReason;
  /** the call does its work, and fails then: the answer was lost on its way */
  lost?: boolean;
}

/** @param local whether the call asks no server of Google */
export type Watcher = (method: string, number: number, local: boolean) => void;

/** What an execution may do, and what its calls cost. */
export interface MeterOptions {
  authMode: AuthMode;
  trigger: Trigger;
  scopes: readonly string[];
  clock: Clock;
  /** virtual milliseconds that a call costs */
  latency: (method: string) => number;
  failing: Failing | null;
  /** runs after each call was let through; another user may change the workbook there */
  onCall: Watcher | null;
}

const SCOPE = 'https://www.googleapis.com/auth/';
/** Google's words for an execution that took too long. */
export const TIME_IS_UP = 'Exceeded maximum execution time';

const MINUTES_6 = 360_000;
const SECONDS_30 = 30_000;

/** A scope that lets more through stands for the narrower one. */
const WIDER: Record<string, string[]> = {
  [`${SCOPE}spreadsheets.currentonly`]: [`${SCOPE}spreadsheets`],
  [`${SCOPE}drive.file`]: [`${SCOPE}drive`],
};

/** Counts the calls of one execution, and refuses those that Google would. */
export class Meter {
  readonly calls: Calls = { total: 0, remote: 0, sequence: [], byMethod: {} };
  readonly limit: number;
  private readonly start: number;
  private matched = 0;
  /** from here on calls are refused: the kind, and the method it began with */
  private broken: { kind: 'quota' | 'permission'; first: string } | null = null;
  timedOut = false;

  constructor(private readonly options: MeterOptions) {
    this.start = options.clock.now();
    this.limit = options.trigger === 'simple' ? SECONDS_30 : MINUTES_6;
  }

  took(): number {
    return this.options.clock.now() - this.start;
  }

  /** @returns see call.enter */
  enter(method: string, path: string, needs: Need, local = false): string | null {
    this.checkTime();
    this.calls.total += 1;
    if (!local) this.calls.remote += 1;
    this.calls.sequence.push(method);
    this.calls.byMethod[method] = (this.calls.byMethod[method] ?? 0) + 1;
    this.options.clock.advance(this.options.latency(method));
    this.checkTime();
    this.permit(path, needs);
    const lost = this.failWhenAsked(method, local);
    const refused = this.broken && failedFromThen(this.broken.kind, this.broken.first, method, needs);
    if (refused) throw refused;
    this.options.onCall?.(method, this.calls.total, local);
    return lost;
  }

  /** After the limit every call is refused, and the host ends the execution with this error whatever the script catches. */
  checkTime(): void {
    if (this.took() > this.limit) this.timedOut = true;
    if (this.timedOut) throw new Refusal(TIME_IS_UP);
  }

  private permit(path: string, needs: Need): void {
    if (needs === 'open') return;
    const { authMode, trigger, scopes } = this.options;
    if (authMode === 'NONE') throw new Refusal(`You do not have permission to call ${path}`);
    if (needs === 'authorised') return;
    const granted = [needs, ...(WIDER[needs] ?? [])].some((scope) => scopes.includes(scope));
    const ownDocument = needs === `${SCOPE}spreadsheets.currentonly`;
    // A simple trigger runs without authorisation: it reaches the document it is bound to and nothing else.
    const simple = trigger === 'simple' && !ownDocument && authMode !== 'FULL';
    if (!granted || simple) {
      throw new Refusal(`Specified permissions are not sufficient to call ${path}. Required permissions: ${needs}`);
    }
  }

  private failWhenAsked(method: string, local: boolean): string | null {
    const { failing } = this.options;
    if (!failing || (failing.method !== undefined && failing.method !== method)) return null;
    if (failing.remote && local) return null;
    this.matched += 1;
    if (this.matched !== failing.call) return null;
    const { kind, reason, message, lost } = failing;
    if (kind) return this.fail(kind, method);
    if (reason) throw apiRefusal(apiName(method), reason, message);
    // What Apps Script says where an answer never came.
    const words = message ?? `API call to ${apiName(method)} failed with error: Empty response`;
    if (lost) return words;
    throw new Refusal(words);
  }

  private fail(kind: FaultKind, method: string): string | null {
    if (kind === 'lost') return failedOnce(kind, method).message;
    if (kind === 'service') throw failedOnce(kind, method);
    if (kind === 'killed') {
      this.options.clock.advance(Math.max(0, this.limit - this.took()) + 1);
      this.checkTime();
    } else this.broken = { kind, first: method };
    return null;
  }
}
