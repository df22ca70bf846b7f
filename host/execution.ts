/** What one execution did: its value, the service calls it made, what it showed, what it logged; or the error it ended with. */

import type { MenuEntry } from './protocol/ui';

/** What the user saw. */
export type Shown =
  | { kind: 'menu'; title: string; addOn: boolean; entries: MenuEntry[] }
  | { kind: 'alert' | 'prompt'; title: string; text: string; buttons: string; answer: Answer | null }
  | { kind: 'toast'; title: string; text: string; seconds: number | null }
  | {
      kind: 'sidebar' | 'modal' | 'modeless';
      title: string;
      html: string;
      width: number | null;
      height: number | null;
    };

/** A sidebar or a dialog. */
export type ShownPage = Extract<Shown, { html: string }>;

/** As Google names them; CLOSE is the cross of the window. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** A press of a button; a prompt takes a text as well. */
export interface Answer {
  button: ButtonName;
  text?: string;
}

/** What the script asks in a dialog. */
export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  /** the ButtonSet's name: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL */
  buttons: string;
}

/** The calls of services that an execution made. */
export interface Calls {
  total: number;
  /** of these, the ones that a server of Google answers; the others make or change an object within the script */
  remote: number;
  /** the same methods, one by one, in the order of the calls */
  sequence: string[];
  /** by "Range.setValues", "SpreadsheetApp.flush", "Drive.Files.create" … */
  byMethod: Record<string, number>;
}

/** What came of one run of a function. */
export interface Execution {
  /** what the function returned, as JSON carries it (a Date arrives as null) */
  value: unknown;
  calls: Calls;
  shown: Shown[];
  log: string[];
  /** virtual milliseconds */
  took: number;
}

/** Why an execution ended in an error. 'script': one that the script threw or let through; 'host': a fault of the host or its user. */
export type FailureKind = 'script' | 'host' | 'timeout' | 'not-emulated' | 'unanswered' | 'no-function' | 'argument';

/** An execution that failed, with what it did until then. `message` and `stack` are the script's own. */
export class ExecutionError extends Error {
  override name = 'ExecutionError';

  constructor(
    message: string,
    readonly kind: FailureKind,
    /** the error's name in the script: "Exception", "TypeError" … */
    readonly scriptName: string,
    readonly scriptStack: string,
    readonly execution: Omit<Execution, 'value'>,
  ) {
    super(message);
    this.stack = `${scriptName}: ${message}\n${scriptStack}`;
  }
}

/** What an execution did that was refused before it began. */
export function nothingDone(): Omit<Execution, 'value'> {
  return { calls: { total: 0, remote: 0, sequence: [], byMethod: {} }, shown: [], log: [], took: 0 };
}
