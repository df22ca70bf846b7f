/** A report published: two files in Drive and a row in the log; once, however often it has to be tried. */
import { Failure } from '../core/failure';
import type { DriveFile } from '../drive/files';
import { ownFolder } from '../drive/folder';
import { filesOf, linksOf, type Publication, type Published, publish } from '../drive/publish';
import { kindOf, type Place } from '../drive/upload';
import { appendLog, completeLog, type LogEntry } from '../sheets/log';
import { openWorkbook, type Sheet, sheetOf } from '../sheets/workbook';
import { STARTED } from './clock';
import { keep, kept } from './kept';
import {
  forget,
  isOld,
  isUnderWay,
  keyOf,
  type LogDraft,
  type Run,
  remember,
  saysSame,
  unfinished,
} from './unfinished';

export interface Order {
  /** Says which try this is: letters, digits, dashes. */
  readonly attempt: string;
  /** Whether it has been tried before, its end unknown. */
  readonly again: boolean;
  /** The same for reports that say the same. */
  readonly says: string;
  readonly draft: LogDraft;
  readonly bytes: Publication['bytes'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Outcome extends Published {
  /** The log has a row for it. */
  readonly logged: boolean;
  /** It is of an earlier try, whose files were found. */
  readonly resumed: boolean;
  /** To be called once the user has been told: until then the report may have to be taken up again. */
  told(): void;
}

/**
 * @throws Failure workbook.not-set-up, drive.*: there is no document that is not in the log, but after drive.no-answer, which the next
 *   report looks into
 */
export function publishReport(order: Order): Outcome {
  // Asked for first: a document must not be made that could not be logged.
  const log = sheetOf(openWorkbook(), 'log');
  const key = keyOf(order.attempt, order.says);
  const fresh: Run = { key, draft: order.draft, at: order.now, logged: false, since: STARTED };
  const earlier = resume(fresh, log, order.again);
  const run = { ...earlier.run, since: STARTED };
  // Before anything of it is in Drive: Google may end this execution at any call.
  rememberIfPossible(run);
  const files = { name: run.draft.name, key: run.key, bytes: order.bytes };
  const published = publishOrRemember(run, files, earlier.there);
  const entry = { ...run.draft, ...linksIn(published), name: published.name };
  const resumed = earlier.there.length > 0;
  const logged = isLogged(log, entry, earlier.known);
  const whole = logged && published.wordRefused === null;
  if (!whole) rememberIfPossible({ ...run, logged, since: null });
  return { ...published, logged, resumed, told: () => whole && forgetIfPossible(run) };
}

function publishOrRemember(run: Run, files: Publication, there: readonly DriveFile[]): Published {
  const known = kept()[FOLDER] ?? null;
  const place: Place = { known, find: () => ownFolder(openWorkbook().getId()) };
  try {
    const published = publish(files, place, there);
    if (published.folder !== known) keepIfPossible({ [FOLDER]: published.folder });
    return published;
  } catch (error) {
    if (error instanceof Failure && error.code === 'drive.no-answer') rememberIfPossible({ ...run, since: null });
    else forgetIfPossible(run);
    throw error;
  }
}

const FOLDER = 'reportFolderId';

interface Earlier {
  readonly run: Run;
  readonly there: readonly DriveFile[];
  /** The run was remembered, or its page has tried before: the log may have its row. */
  readonly known: boolean;
}

/** What earlier tries have left is put in order, and taken up where it says what this report says. */
function resume(fresh: Run, log: Sheet, again: boolean): Earlier {
  let same: Earlier | null = null;
  for (const run of unfinished()) {
    if (isUnderWay(run, fresh.at) && run.key !== fresh.key) continue;
    const old = isOld(run, fresh.at);
    const there = filesOf(run.key);
    if (!same && !old && saysSame(run, fresh.key)) {
      // Where nothing was made after all it is made now, and says so.
      same = { run: there.length > 0 ? run : { ...run, draft: fresh.draft }, there, known: true };
    } else settle(run, there, log, old);
  }
  if (same) return same;
  return { run: fresh, there: again ? filesOf(fresh.key) : [], known: again };
}

/** A document that nobody will take up any more gets its row in the log. */
function settle(run: Run, there: readonly DriveFile[], log: Sheet, old: boolean): void {
  const doc = there.find((file) => kindOf(file) === 'doc');
  const word = there.find((file) => kindOf(file) === 'word');
  if (doc && !run.logged) {
    const links = linksOf(doc.id, word?.id ?? null, doc.parents[0] ?? '');
    completeLog(log, { ...run.draft, ...links, name: doc.name });
  }
  // One that is not seen yet may be another user's, or not listed yet.
  if (doc || old) forget(run);
}

/** The document is there: that its row could not be written is told, and mended by the next report. */
function isLogged(log: Sheet, entry: LogEntry, known: boolean): boolean {
  try {
    if (known) completeLog(log, entry);
    else appendLog(log, entry);
    return true;
  } catch {
    return false;
  }
}

const linksIn = ({ url, wordUrl, pdfUrl, folderUrl }: Published) => ({ url, wordUrl, pdfUrl, folderUrl });

/** What is kept here saves work later; a store that refuses must not take the document from its user. */
function keepIfPossible(values: Record<string, string>): void {
  try {
    keep(values);
  } catch {
    // The folder is found by its property next time.
  }
}

/** One that is remembered for nothing costs the next report a look. */
function forgetIfPossible(run: Run): void {
  try {
    forget(run);
  } catch {
    // It is looked into, and forgotten then.
  }
}

function rememberIfPossible(run: Run): void {
  try {
    remember(run);
  } catch {
    // The user is told what is missing all the same.
  }
}
