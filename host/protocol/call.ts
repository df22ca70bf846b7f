/** What the services tell the host about the execution itself: each call, the clock, the log, what went wrong in the host. */

/**
 * What a method asks for before it runs:
 * 'open': nothing, even in AuthMode.NONE; 'authorised': the user enabled the add-on; otherwise the scope.
 */
export type Need = 'open' | 'authorised' | (string & {});

/** Asked by every service, of the execution itself. */
export interface CallOps {
  /**
   * Counts the call, spends its time, and refuses it where Google would.
   * @returns the words of the exception that the call is to end in once it has done its work: its answer was lost. null for none.
   */
  'call.enter': (call: { method: string; path: string; needs: Need; local: boolean }) => string | null;
  /** Ends the execution with an error that the script can't catch. */
  'call.fatal': (kind: 'not-emulated' | 'unanswered', message: string) => null;
  'clock.now': () => number;
  'clock.sleep': (milliseconds: number) => null;
  'log.write': (level: string, text: string) => null;
  'session.locale': () => string;
  'session.user': () => { key: string };
  'project.file': (name: string) => string | null;
  'project.info': () => { id: string; timeZone: string; authMode: string; advanced: string[]; addOn: string };
}
