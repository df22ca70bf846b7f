/**
 * google.script as a page of the add-on finds it. Runs in the page's frame before any script of its own; every request
 * goes to the workbench by postMessage, and nowhere else.
 */

import { checkPageArguments } from '../../runtime/page';
import type { FromFrame, ToFrame } from './frame-messages';
import { googleFile } from './google-links';

/** The workbench's origin; the server puts it in. */
declare const __PARENT__: string;

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

const parentOrigin = __PARENT__;
const waiting = new Map<number, Handlers>();
let calls = 0;

const post = (message: FromFrame): void => window.parent.postMessage(message, parentOrigin);

function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name === 'withSuccessHandler')
          return (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success });
        if (name === 'withFailureHandler')
          return (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...args: unknown[]) => {
          checkPageArguments(args);
          calls += 1;
          waiting.set(calls, handlers);
          post({ workbench: 'call', id: calls, name, args });
        };
      },
    },
  );
}

window.addEventListener('message', ({ origin, source, data }: MessageEvent<ToFrame>) => {
  if (origin !== parentOrigin || source !== window.parent) return;
  const handlers = waiting.get(data.id);
  if (!handlers) return;
  waiting.delete(data.id);
  if (data.error === undefined) {
    handlers.success?.(data.value, handlers.userObject);
    return;
  }
  const error = Object.assign(new Error(data.error.message), { name: data.error.name });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error('Uncaught', error);
});

/** A link to a file of Drive opens in the workbench: there is no such file at Google. */
function opensHere(url: string): boolean {
  if (!googleFile(url)) return false;
  post({ workbench: 'open', url });
  return true;
}

document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && opensHere(link.href)) event.preventDefault();
  },
  true,
);

const openWindow = window.open.bind(window);
window.open = (url, ...rest) => (url !== undefined && opensHere(String(url)) ? null : openWindow(url, ...rest));

const noHistory = { push: () => {}, replace: () => {}, setChangeHandler: () => {} };

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        origin: parentOrigin,
        close: () => post({ workbench: 'close' }),
        setHeight: (height: number) => post({ workbench: 'size', height }),
        setWidth: (width: number) => post({ workbench: 'size', width }),
        editor: { focus: () => post({ workbench: 'focus' }) },
      },
      url: {
        getLocation: (tell: (location: unknown) => void) => tell({ hash: '', parameter: {}, parameters: {} }),
      },
      history: noHistory,
    },
  },
});
