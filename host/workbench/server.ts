/** The workbench's server: its page, the requests of its page, and on a second port the pages of the add-on. */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { openHost } from '../index';
import { Refusal } from '../refusal';
import { bundlePage } from './assets';
import { Bench } from './bench';
import { Events } from './events';
import { frameServer } from './frames';
import { checkHost, checkOrigin, HttpRefusal, LOOPBACK, listen, readJson, send, sendJson } from './http';
import { modelledLatency } from './latency';
import { pageHtml } from './page-html';
import { answerRoute } from './routes';
import { StateFile } from './state-file';

/** What a workbench is started with. */
export interface WorkbenchOptions {
  /** the built add-on */
  readonly dist: string;
  /** the folder of samples */
  readonly samples: string;
  /** what is kept between runs; null keeps nothing */
  readonly stateFile: string | null;
  /** 0 takes a free one */
  readonly port: number;
  /** the add-on's name in the Extensions menu */
  readonly addOn: string;
}

/** A workbench that is running. */
export interface Workbench {
  /** "http://127.0.0.1:8080/" */
  readonly url: string;
  readonly bench: Bench;
  close(): Promise<void>;
}

/** @throws BundleError when there is no add-on in the folder; the server's error when the port is taken */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { dist, addOn, samples } = options;
  const { files, shim } = await bundlePage();
  const token = randomBytes(24).toString('base64url');
  const file = new StateFile(options.stateFile);
  const events = new Events();
  const ports = { page: 0, frames: 0 };

  const host = openHost({ dist, addOnName: addOn, latency: modelledLatency });
  const kept = file.load();
  if (kept) host.restore(kept);

  const frames = frameServer(
    { page: (id) => bench.page(id), shim, parent: () => `http://${LOOPBACK}:${ports.page}` },
    () => ports.frames,
  );
  ports.frames = await listen(frames, 0);
  const framesAt = `http://${LOOPBACK}:${ports.frames}`;
  const bench = new Bench(host, {
    addOn,
    framesAt,
    onChange: (version) => {
      events.tell(version);
      file.save(() => host.snapshot());
    },
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    checkHost(request, ports.page);
    const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
    if (request.method === 'POST' && url.pathname.startsWith('/api/')) {
      checkOrigin(request, ports.page);
      checkToken(request.headers['x-workbench-token'], token);
      const value = answerRoute(url.pathname.slice('/api/'.length), await readJson(request), { bench, samples });
      if (Buffer.isBuffer(value)) send(response, 200, 'application/octet-stream', value);
      else sendJson(response, 200, value);
      return;
    }
    if (request.method !== 'GET') throw new HttpRefusal(405, 'That is not done here.');
    if (url.pathname === '/api/events') {
      checkToken(url.searchParams.get('token') ?? undefined, token);
      events.add(request, response, bench.version);
      return;
    }
    const asset = files.get(url.pathname);
    if (url.pathname === '/') {
      const { html, policy } = pageHtml({ token, framesAt });
      send(response, 200, 'text/html; charset=utf-8', html, { 'content-security-policy': policy });
    } else if (asset) send(response, 200, asset.type, asset.body);
    else throw new HttpRefusal(404, 'There is no such page.');
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => refuse(response, error));
  });
  ports.page = await listen(server, options.port);
  return {
    url: `http://${LOOPBACK}:${ports.page}/`,
    bench,
    close: async () => {
      events.close();
      file.flush();
      const closed = [server, frames].map((each) => new Promise((resolve) => each.close(resolve)));
      for (const each of [server, frames]) each.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

function checkToken(given: string | string[] | undefined, token: string): void {
  const [a, b] = [Buffer.from(String(given ?? '')), Buffer.from(token)];
  if (a.length !== b.length || !timingSafeEqual(a, b))
    throw new HttpRefusal(403, 'Open the page of the workbench again.');
}

/** What Sheets refuses is for the user to read; what is wrong in the workbench is for its log as well. */
function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof HttpRefusal ? error.status : error instanceof Refusal ? 422 : 500;
  if (status === 500) console.error(error);
  // What is left of a body that is too large is not waited for.
  if (status === 413) response.setHeader('connection', 'close');
  if (response.headersSent) response.destroy();
  else sendJson(response, status, { message: (error as Error).message });
}
