/**
 * Reports whose making did not come to its end: Drive did not answer, the Word file or the row in the log could not be made. Each is
 * remembered with its key, so that the next report looks for its files first: what it says again is not made again, and what was
 * made is in the log. A report that ends well leaves nothing here, and costs no call for it.
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
}

const PREFIX = 'report.';
/** After a day nobody tries again: the same report is then made anew. */
const DAY = 86_400_000;

export const remember = (run: Run): void => keep({ [PREFIX + run.key]: JSON.stringify(run) });

export const forget = ({ key }: Pick<Run, 'key'>): void => drop([PREFIX + key]);

export const unfinished = (): Run[] =>
  Object.entries(kept()).flatMap(([key, text]) => (key.startsWith(PREFIX) ? [JSON.parse(text) as Run] : []));

export const isOld = ({ at }: Run, now: number): boolean => now - at > DAY;

/** @param try_ a text that no other try has: letters, digits and dashes @param says the same for reports that say the same */
export const keyOf = (attempt: string, says: string): string => `${attempt}.${says}`;

export const saysSame = (run: Run, key: string): boolean => run.key.split('.')[1] === key.split('.')[1];
