/** Tells every window that the spreadsheet or Drive changed, as server-sent events. */

import type { IncomingMessage, ServerResponse } from 'node:http';

/** Often enough that no proxy or browser takes the line for dead. */
const BEAT = 20_000;

export class Events {
  private readonly windows = new Set<ServerResponse>();
  private readonly beat = setInterval(() => this.write(': still here\n\n'), BEAT).unref();

  add(request: IncomingMessage, response: ServerResponse, version: number): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: 1000\ndata: ${version}\n\n`);
    this.windows.add(response);
    request.on('close', () => this.windows.delete(response));
  }

  tell(version: number): void {
    this.write(`data: ${version}\n\n`);
  }

  close(): void {
    clearInterval(this.beat);
    for (const window of this.windows) window.end();
  }

  private write(text: string): void {
    for (const window of this.windows) window.write(text);
  }
}
