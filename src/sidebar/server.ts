/** The one file that knows google.script.run: the server's page calls, typed from its exports. */
import type { PageAnswer } from '../server/answers';

type Server = typeof import('../server');

/** The exports that answer a page, with what they answer. */
type Calls = {
  [Name in keyof Server as Server[Name] extends (argument: unknown) => PageAnswer<unknown> ? Name : never]: ReturnType<
    Server[Name]
  >;
};

/** Google's runner: each setter gives the runner back, each server function is a method of it. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  [name: string]: (argument: never) => unknown;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

/**
 * Calls the server. Never rejects: where Google itself refuses (several accounts, no network) the answer says so
 * with the code "unreachable" and Google's words as its details.
 */
export function call<Name extends keyof Calls>(name: Name, argument: object): Promise<Calls[Name]> {
  return new Promise((resolve) => {
    const refused = (error: Error) =>
      resolve({ ok: false, error: { code: 'unreachable', message: '', details: error.message } } as Calls[Name]);
    const runner = google.script.run
      .withSuccessHandler((answer) => resolve(answer as Calls[Name]))
      .withFailureHandler(refused);
    runner[name]?.(argument as never);
  });
}

export const closeDialog = (): void => google.script.host.close();
