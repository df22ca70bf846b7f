/** Why an execution failed, from what the context told and what the host found itself. */

import type { FailureKind } from '../execution';
import type { Running } from './handlers';
import { TIME_IS_UP } from './meter';
import type { Outcome } from './sandbox';

/** How an execution ended that did not go through. */
export interface Failure {
  kind: FailureKind;
  name: string;
  message: string;
  stack: string;
}

/** What the host itself found wrong comes before what the script made of it; null when the execution went through. */
export function failureOf(outcome: Outcome, running: Running): Failure | null {
  const stack = 'error' in outcome ? outcome.error.stack : '';
  if (running.fatal) return { ...running.fatal, name: 'Error', stack };
  if (running.meter.timedOut) return { kind: 'timeout', name: 'Exception', message: TIME_IS_UP, stack };
  if (!('error' in outcome)) return null;
  return { kind: outcome.error.message === TIME_IS_UP ? 'timeout' : 'script', ...outcome.error };
}
