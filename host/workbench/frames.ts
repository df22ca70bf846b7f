/**
 * The pages of the add-on, served from an origin of their own, so that the browser keeps them apart from the workbench
 * as Google keeps them apart from Sheets. Each is given google.script, which speaks to the workbench by postMessage.
 */

import { createServer, type Server } from 'node:http';
import { checkHost, HttpRefusal, send } from './http';

/** What a page of the add-on is served with. */
export interface FrameOptions {
  /** the page that was shown under that id; null when there is none */
  readonly page: (id: string) => string | null;
  /** the code of google.script, to be run before any of the page's own */
  readonly shim: string;
  /** the one origin that may hold a frame: the workbench's */
  readonly parent: () => string;
}

/** Serves the add-on's pages at an origin of their own. @param port the one it listens at, once it does */
export function frameServer({ page, shim, parent }: FrameOptions, port: () => number): Server {
  return createServer((request, response) => {
    try {
      checkHost(request, port());
      const id = /^\/page\/([0-9a-f-]{36})$/.exec(request.url ?? '')?.[1];
      const html = request.method === 'GET' && id ? page(id) : null;
      if (html === null) throw new HttpRefusal(404, 'There is no such page any more.');
      const holder = parent();
      const code = `<script>${shim.replace('__PARENT__', JSON.stringify(holder))}</script>`;
      send(response, 200, 'text/html; charset=utf-8', withHead(html, code), {
        'content-security-policy': `frame-ancestors ${holder}`,
      });
    } catch (error) {
      const status = error instanceof HttpRefusal ? error.status : 500;
      send(response, status, 'text/plain; charset=utf-8', (error as Error).message);
    }
  });
}

/** Puts the script first in the head, before any that the page has. */
function withHead(html: string, script: string): string {
  if (/<head[^>]*>/i.test(html)) return html.replace(/<head[^>]*>/i, (head) => head + script);
  if (/<html[^>]*>/i.test(html)) return html.replace(/<html[^>]*>/i, (tag) => `${tag}<head>${script}</head>`);
  return `<!DOCTYPE html><html><head>${script}</head><body>${html}</body></html>`;
}
