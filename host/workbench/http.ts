/** The little of HTTP that the workbench speaks, and what it refuses: other hosts, other origins, bodies that are too large. */

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Loopback only: the workbench is for whoever sits at this machine. */
export const LOOPBACK = '127.0.0.1';

const LARGEST_BODY = 20 * 1024 * 1024;

/** A request that is answered with a status and a sentence. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** @throws HttpRefusal when the request was made for another host: a name that was bent to this address would be one */
export function checkHost(request: IncomingMessage, port: number): void {
  const own = `${LOOPBACK}:${port}`;
  if (request.headers.host !== own) throw new HttpRefusal(421, `This is another host. Open http://${own}/`);
}

/** @throws HttpRefusal when a page of another origin sent it */
export function checkOrigin(request: IncomingMessage, port: number): void {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${LOOPBACK}:${port}`) {
    throw new HttpRefusal(403, 'This page may not ask that.');
  }
}

/** @throws HttpRefusal for a body that is too large or no JSON */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('application/json')) throw new HttpRefusal(415, 'JSON is wanted.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new HttpRefusal(413, 'That is too much at once.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpRefusal(400, 'That is no JSON.');
  }
}

/** An answer that nothing keeps and no other page may read, unless the headers say otherwise. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
}

/** The same, of a value as JSON. */
export const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

/** @returns the port it listens at. @throws the server's error, such as EADDRINUSE */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port));
  });
}
