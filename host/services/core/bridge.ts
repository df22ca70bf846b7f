/** The services' side of the bridge to the host: one function, text in and text out. */

import type { Ops } from '../../protocol/ops';
import { exception } from './exception';

let send: (request: string) => string = () => {
  throw new Error('The bridge is not connected');
};

/** Called once, before any script runs. @param bridge takes a request and gives the reply, both JSON */
export function connect(bridge: (request: string) => string): void {
  send = bridge;
}

/** Asks the host; undefined can't cross, so an absent argument is null. Throws what Google would throw. */
export function ask<K extends keyof Ops>(op: K, ...args: Parameters<Ops[K]>): ReturnType<Ops[K]> {
  const reply = JSON.parse(send(JSON.stringify([op, args])));
  if ('error' in reply) throw exception(reply.error.message, reply.error.name, reply.error.details);
  return reply.value;
}
