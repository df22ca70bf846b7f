/** Runs the bundle's code and its functions, and tells the host how they ended, as text. */

import { enumValue } from '../core/enumeration';
import { memberTable } from '../members';
import { made } from '../spreadsheet/makers';

/** Runs functions inside the context, and tells outside how they ended. */
export interface Runner {
  /** '' when it went through, or the JSON of {error} */
  guard(action: () => void): string;
  /** the JSON of {value} or {error} */
  run(name: string, args: string, event: string | null, toPage: boolean): string;
  /** the JSON of a MemberTable */
  members(): string;
}

/** The one of this context. */
export const runner: Runner = {
  guard(action) {
    try {
      action();
      return '';
    } catch (error) {
      return JSON.stringify({ error: described(error) });
    }
  },

  run(name, args, event, toPage) {
    try {
      const entry = (globalThis as unknown as Record<string, (...values: unknown[]) => unknown>)[name];
      const values = event === null ? JSON.parse(args) : [openEvent(event)];
      const value = entry?.(...values);
      return JSON.stringify({ value: toPage && holdsDate(value) ? null : crossing(value) });
    } catch (error) {
      return JSON.stringify({ error: described(error) });
    }
  },

  members: () => JSON.stringify(memberTable()),
};

/** What onOpen and onInstall are given. Without authorisation the document isn't in it. */
function openEvent(authMode: string): object {
  const event = { authMode: enumValue('AuthMode', authMode), user: { email: '', nickname: '' } };
  return authMode === 'NONE' ? event : { ...event, source: made.spreadsheet() };
}

/** A page is given null for a value that holds a Date anywhere. */
function holdsDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}

/** What JSON carries: a Date becomes null, a function or undefined is left out. */
function crossing(value: unknown): unknown {
  if (value instanceof Date) return null;
  if (Array.isArray(value)) return value.map((item) => crossing(item) ?? null);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, crossing(item)]));
}

function described(error: unknown): { name: string; message: string; stack: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.includes('prongsai-host'));
  return { name: error.name, message: error.message, stack: frames.join('\n') };
}
