/** console and Logger: what a script logs goes to the execution's log. */

import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { face } from '../core/service';

/** %s, %d, %i, %f, %j, %o as Apps Script fills them; what is left over follows after spaces. */
export function formatLog(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(textOf).join(' ');
  const head = first.replace(/%[sdifjoO%]/g, (mark) => {
    if (mark === '%%') return '%';
    return rest.length === 0 ? mark : textOf(rest.shift());
  });
  return [head, ...rest.map(textOf)].join(' ');
}

function textOf(value: unknown): string {
  if (value instanceof Error) return String(value.stack ?? value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

class Console {
  private readonly started: Record<string, number> = {};

  log = (...args: unknown[]) => void ask('log.write', 'log', formatLog(args));
  info = (...args: unknown[]) => void ask('log.write', 'info', formatLog(args));
  warn = (...args: unknown[]) => void ask('log.write', 'warn', formatLog(args));
  error = (...args: unknown[]) => void ask('log.write', 'error', formatLog(args));

  time(label: string): void {
    this.started[label] = ask('clock.now');
  }

  timeEnd(label: string): void {
    const start = this.started[label];
    if (start !== undefined) ask('log.write', 'log', `${label}: ${ask('clock.now') - start}ms`);
  }
}

declare(Console, {
  name: 'console',
  needs: 'open',
  uncounted: true,
  members: { log: ['...'], info: ['...'], warn: ['...'], error: ['...'], time: ['String'], timeEnd: ['String'] },
});

class LoggerService {
  private readonly lines: string[] = [];

  log(...args: unknown[]): unknown {
    const line = formatLog(args);
    this.lines.push(line);
    ask('log.write', 'log', line);
    return face(this);
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines.length = 0;
  }
}

declare(LoggerService, {
  name: 'Logger',
  needs: 'open',
  uncounted: true,
  members: { log: ['Object,...'], getLog: [''], clear: [''] },
});

export const makeConsole = () => face<Console>(new Console());
export const makeLogger = () => face<GoogleAppsScript.Base.Logger>(new LoggerService());
