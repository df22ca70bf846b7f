/** The one file that knows google.script.run: the server's page calls, typed from its exports. */
import type { PageAnswer, PageFailure } from '../server/answers';

type Server = typeof import('../server');

/** The exports that answer a page, with what they answer. */
type Calls = {
  [Name in keyof Server as Server[Name] extends (argument: unknown) => PageAnswer<unknown> ? Name : never]: ReturnType<
    Server[Name]
  >;
};

/** The menu's actions, which say themselves how they went, in a toast or an alert. */
type MenuActions = {
  [Name in keyof Server as Server[Name] extends () => void ? (Name extends keyof Calls ? never : Name) : never]: true;
};

/** Google's runner: each setter gives the runner back, each server function is a method of it. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  [name: string]: (...args: never[]) => unknown;
}

interface Frame {
  close(): void;
  setWidth(pixels: number): void;
  setHeight(pixels: number): void;
  editor?: { focus(): void };
}

declare const google: { script: { run: Runner; host: Frame } };

/**
 * Calls the server. Never rejects: where Google itself refuses (several accounts, no network) the answer says so
 * with the code "unreachable" and Google's words as its details.
 */
export function call<Name extends keyof Calls>(name: Name, argument: object): Promise<Calls[Name]> {
  return send(name, [argument]).then(
    (answer) => answer as Calls[Name],
    (error: PageFailure) => ({ ok: false, error }) as Calls[Name],
  );
}

/** Runs an action of the menu; null where it ran, whatever came of it. */
export function runMenuAction(name: keyof MenuActions): Promise<PageFailure | null> {
  return send(name, []).then(
    () => null,
    (error: PageFailure) => error,
  );
}

function send(name: string, args: readonly object[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const refused = (error: Error) => reject({ code: 'unreachable', message: '', details: error.message });
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(refused);
    runner[name]?.(...(args as never[]));
  });
}

export function resizeDialog(width: number, height: number): void {
  google.script.host.setWidth(width);
  google.script.host.setHeight(height);
}

export const closeDialog = (): void => google.script.host.close();

/** Gives the keyboard back to the sheet, where Google offers that. */
export const focusSheet = (): void => google.script.host.editor?.focus();
