/** One execution: a fresh V8 context with the services, then the add-on's code, then the function asked for. */

import { promiseHooks } from 'node:v8';
import { createContext, runInContext, Script } from 'node:vm';
import type { Bundle } from './bundle';
import { TIME_IS_UP } from './meter';
import { servicesScript } from './services-script';

/** Globals of Node and browsers that Apps Script does not have. The host has none of them either; a test proves each. */
export const ABSENT_GLOBALS = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'fetch',
  'Headers',
  'Request',
  'Response',
  'FormData',
  'crypto',
  'Blob',
  'File',
  'structuredClone',
  'performance',
  'ReadableStream',
  'WritableStream',
  'Event',
  'EventTarget',
  'AbortController',
  'AbortSignal',
  'MessageChannel',
  'XMLHttpRequest',
  'WebSocket',
  'navigator',
  'window',
  'self',
  'document',
  'localStorage',
  'process',
  'require',
  'module',
  'exports',
  'Buffer',
  'global',
  '__dirname',
] as const;

/** Takes a request of the services and gives its reply, both as JSON. */
export type Bridge = (request: string) => string;

/** How the function ended, as the runner inside the context tells it. */
export type Outcome = { value?: unknown } | { error: { name: string; message: string; stack: string } };

const enter = new Script('__enter()', { filename: 'prongsai-host-entry.js' });

/**
 * Runs the bundle's global code, and then the function.
 * @param call args: JSON of the arguments; event: the auth mode, for a trigger that is given an event in their place;
 *   toPage: the value goes to a page
 * @param limit real milliseconds after which a script that makes no calls is stopped
 */
export function execute(
  bundle: Bundle,
  bridge: Bridge,
  call: { name: string; args: string; event: string | null; toPage: boolean },
  limit: number,
): Outcome {
  const context = createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  const made: unknown[] = [];
  const stop = promiseHooks.onInit((promise) => made.push(promise));
  try {
    const install = servicesScript().runInContext(context) as (bridge: Bridge) => Runner;
    const runner = install(bridge);
    // Global code and the function are run the same way, so that an error in either is told by the context itself.
    const loaded = evaluate(context, limit, () => runner.guard(() => bundle.script.runInContext(context)));
    if (loaded !== '') return JSON.parse(loaded) as Outcome;
    const { name, args, event, toPage } = call;
    return JSON.parse(evaluate(context, limit, () => runner.run(name, args, event, toPage))) as Outcome;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      return { error: { name: 'Exception', message: TIME_IS_UP, stack: '' } };
    }
    throw error;
  } finally {
    stop();
    silence(context, made);
  }
}

interface Runner {
  /** '' when the function went through, or the JSON of an Outcome with its error */
  guard(action: () => void): string;
  run(name: string, args: string, event: string | null, toPage: boolean): string;
}

/** Calls `action` from within the context, so that its promises are drained and its time is limited; leaves no global there. */
function evaluate(context: object, limit: number, action: () => string): string {
  const value = () => {
    delete (context as Record<string, unknown>).__enter;
    return action();
  };
  Object.defineProperty(context, '__enter', { value, configurable: true });
  return enter.runInContext(context, { timeout: limit }) as string;
}

/** In Apps Script an unhandled rejection is silent; Node would end the process. Every promise of the context gets a handler. */
function silence(context: object, promises: unknown[]): void {
  const handle = runInContext(
    '(promise) => { if (promise instanceof Promise) promise.then(undefined, () => {}); }',
    context,
  ) as (promise: unknown) => void;
  for (const promise of promises) handle(promise);
}
