/**
 * Reports whose making did not come to its end: Drive did not answer, the Word file or the row in the log could not be made, or Google
 * ended the execution in the middle. Each is remembered with its key, before anything of it is in Drive, so that the next report
 * looks for its files first: what it says again is not made again, and what was made is in the log. A report that ends well is
 * forgotten.
 */
import type { LogEntry } from '../sheets/log';
import { drop, keep, kept } from './kept';

/** A row of the log, but for what only the files know. */
export type LogDraft = Omit<LogEntry, 'url' | 'wordUrl' | 'pdfUrl' | 'folderUrl'>;

export interface Run {
  /** Carried by its files: which try it was, and what the report says. */
  readonly key: string;
  readonly draft: LogDraft;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly logged: boolean;
  /** Under way since then, in milliseconds since 1970; null where its execution has ended, and has said how. */
  readonly since: number | null;
}

const PREFIX = 'report.';
/** After a day nobody tries again: the same report is then made anew. */
const DAY = 86_400_000;
/** No execution lives longer than six minutes. */
const LIFE = 360_000;

export const remember = (run: Run): void => keep({ [PREFIX + run.key]: JSON.stringify(run) });

export const forget = ({ key }: Pick<Run, 'key'>): void => drop([PREFIX + key]);

export const unfinished = (): Run[] =>
  Object.entries(kept()).flatMap(([key, text]) => (key.startsWith(PREFIX) ? [JSON.parse(text) as Run] : []));

export const isOld = ({ at }: Run, now: number): boolean => now - at > DAY;

/** Whether it may still be being made: in another window, by another user. */
export const isUnderWay = ({ since }: Run, now: number): boolean => since != null && now - since <= LIFE;

/** @param try_ a text that no other try has: letters, digits and dashes @param says the same for reports that say the same */
export const keyOf = (attempt: string, says: string): string => `${attempt}.${says}`;

export const saysSame = (run: Run, key: string): boolean => run.key.split('.')[1] === key.split('.')[1];
