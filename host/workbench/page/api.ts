/** Requests to the workbench's server, typed from its routes. */

import type { Answer, Argument, Routes } from '../routes';

const meta = (name: string): string => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const token = meta('workbench-token');

/** The origin of the add-on's pages. */
export const framesAt = meta('workbench-frames');

/** The server did not answer at all. */
export class Unreachable extends Error {}

async function post(name: string, argument: unknown): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbench-token': token },
      body: JSON.stringify(argument),
    });
  } catch (error) {
    throw new Unreachable(String(error));
  }
  if (response.ok) return response;
  const { message } = (await response.json()) as { message: string };
  throw new Error(message);
}

/** @throws Unreachable; Error with what the server said against it */
export async function ask<Name extends keyof Routes>(name: Name, argument: Argument<Name>): Promise<Answer<Name>> {
  return (await post(name, argument)).json();
}

/** The bytes that were uploaded to a file. @throws as ask does */
export const bytesOf = async (id: string): Promise<Blob> => (await post('file', { id })).blob();

/** Calls back with the version of every change, also after the line was broken, and with null while it is. */
export function listen(tell: (version: number | null) => void): void {
  const events = new EventSource(`/api/events?token=${encodeURIComponent(token)}`);
  events.onmessage = ({ data }) => tell(Number(data));
  events.onerror = () => tell(null);
}
