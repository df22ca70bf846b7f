/** One statement about Google's services: what is called, what must come of it, and the public page that says so. */

import type { Scratch } from './scratch';

export interface Case {
  /** the members that it calls, as the host counts them: "Range.getValues" */
  readonly of: readonly string[];
  readonly says: string;
  /** addresses of Google's reference, or of a public record of live behaviour */
  readonly sources: readonly string[];
  /** the part of `expected` for which no public record was found; it is this project's guess until it was tried live */
  readonly toBeTriedLive?: string;
  /** asks somebody at the spreadsheet to press a button */
  readonly asks?: boolean;
  /** the local host gives something else, on purpose; the reason stands in docs/host.md in the same words */
  readonly onHost?: { readonly got: unknown; readonly because: string };
  run(scratch: Scratch): unknown;
  /** the value as `plain` writes it; a pattern where a part of it is Google's to choose */
  readonly expected: unknown;
}

type More = Pick<Case, 'toBeTriedLive' | 'asks' | 'onHost'>;

/** @param of the members, with a space between: "Range.getValue Range.setValue" */
export const tells = (
  of: string,
  says: string,
  sources: string | readonly string[],
  run: Case['run'],
  expected: unknown,
  more: More = {},
): Case => ({
  of: of.split(' '),
  says,
  sources: typeof sources === 'string' ? [sources] : sources,
  run,
  expected,
  ...more,
});

/** The error that the work ends in, "Exception: …"; a text that no error is where it ends well. */
export function thrown(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
  return 'nothing was thrown';
}

/** The commonest part of a case that no public record tells of. */
export const UNRECORDED = 'the words of the error';
