/** How a host is opened, and how one execution is run. */

import type { DriveFile } from './drive/files';
import type { Answer, ButtonName, Question } from './execution';
import type { AuthMode, Trigger } from './runtime/meter';
import type { WorkbookState } from './workbook/state';

/** An answer to an alert or a prompt; a bare text is the name of the button. */
export type AnswerLike = ButtonName | Answer;

/** What a host is opened with. */
export interface HostOptions {
  /** the folder with Code.js, the pages and appsscript.json */
  dist: string;
  /** the spreadsheet the add-on is opened in; an empty one with one sheet when it isn't given */
  workbook?: WorkbookState;
  /** the files of Drive that are already there */
  drive?: DriveFile[];
  /** the user's language, as Session.getActiveUserLocale gives it ("th"); the language of the spreadsheet is the workbook's */
  locale?: string;
  /** the time of the virtual clock: it stands still but for what calls and sleep cost. Without it the clock runs. */
  now?: Date;
  /** answers to alerts and prompts, in order, or a function that gives them; without one, the host throws when it is asked */
  answers?: AnswerLike[] | ((question: Question) => AnswerLike);
  /** the conversion of a .docx loses repeated header rows and unsplit rows */
  loseHeaderRows?: boolean;
  /** bytes that fit in the user's Drive; without it as many as come */
  driveQuota?: number;
  /** rows and columns of a sheet that is inserted; 1000 by 26, as Sheets has it, when it isn't given. Fewer make a snapshot small. */
  newSheet?: { rows: number; columns: number };
  /** virtual milliseconds that a service call costs; 0 when it isn't given */
  latency?: number | ((method: string) => number);
  /** the name the add-on's menu has in the Extensions menu */
  addOnName?: string;
}

/** How a function is run. */
export interface RunOptions {
  /** FULL when it isn't given; LIMITED for a simple trigger */
  authMode?: AuthMode;
  /** 'simple': onOpen and onInstall, 30 seconds, with an event as its argument; 'menu' when it isn't given */
  trigger?: Trigger;
  /** who runs it: their selection, language and stores are the ones it finds; whoever was last there when it isn't given */
  user?: string;
  /** answers to the alerts and prompts of this execution; null is none. Without it the host's own are given. */
  answers?: (question: Question) => AnswerLike | null;
}
