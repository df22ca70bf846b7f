/** What one action costs: calls, modelled time, and the peak of memory of the process that runs host and add-on. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Execution, Host } from '../../host/index';
import type { Action } from './actions';

/** Google's machines are reported to be slower than a desk's; by how much, nobody has measured here. */
export const SLOWER = 3;

export interface Measured {
  readonly action: string;
  readonly calls: number;
  /** Virtual seconds that the calls cost. */
  readonly waiting: number;
  /** Seconds of this machine's processor, the host's own work among them. */
  readonly computing: number;
  /** Megabytes that cross to the page. */
  readonly crossing: number;
  /** Megabytes; null where the system does not tell. */
  readonly memory: number | null;
  readonly outcome: string;
}

export const modelled = ({ waiting, computing }: Measured): number => waiting + SLOWER * computing;

const MEGABYTE = 1024 * 1024;

/** Linux forgets the peak when asked. */
function forgetPeak(): void {
  (globalThis as { gc?: () => void }).gc?.();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // The peak is then that of the process until now.
  }
}

function peak(): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** null where the action has nothing to be done to. */
export function measure(host: Host, { name, begin }: Action): Measured | null {
  const run = begin(host);
  if (!run) return null;
  forgetPeak();
  const start = process.cpuUsage();
  const execution = run();
  const { user, system } = process.cpuUsage(start);
  return {
    action: name,
    calls: execution.calls.total,
    waiting: execution.took / 1000,
    computing: (user + system) / 1e6,
    crossing: Buffer.byteLength(JSON.stringify(execution.value ?? null)) / MEGABYTE,
    memory: peak(),
    outcome: outcomeOf(execution),
  };
}

/** "done", or the sentence of the refusal. */
function outcomeOf({ value, shown }: Execution): string {
  const answer = value as { ok?: boolean; error?: { message: string; details: string } } | null | undefined;
  if (answer?.ok === false)
    return `refused: ${[answer.error?.message, answer.error?.details].filter(Boolean).join(' ')}`;
  const alert = shown.find((each) => each.kind === 'alert' && each.buttons === 'OK');
  return alert?.kind === 'alert' ? `refused: ${alert.text}` : 'done';
}
