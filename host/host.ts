/** The local Apps Script host: opens a built add-on on a spreadsheet, and runs its functions as Google would. */

import { type DriveFile, fileOf } from './drive/files';
import { type Execution, ExecutionError, nothingDone, type Question } from './execution';
import { Launched } from './launched';
import { functionAt, topEntries } from './menu';
import type { AnswerLike, HostOptions, RunOptions } from './options';
import type { Ops } from './protocol/ops';
import type { StoreName } from './protocol/stores';
import type { MenuEntry } from './protocol/ui';
import { type Bundle, readBundle } from './runtime/bundle';
import { Clock } from './runtime/clock';
import { handlersOf, makeBridge, type Running } from './runtime/handlers';
import { type AuthMode, type Failing, Meter, type Trigger, type Watcher } from './runtime/meter';
import { checkPageCall } from './runtime/page';
import { copyOf, type HostState, newState } from './state';
import { Stepped } from './stepped';
import { Locks } from './stores/locks';
import { seat, setLocale } from './users';
import { Workbook } from './workbook/book';
import { displayOf } from './workbook/display';
import { mapCells } from './workbook/grid';
import type { SheetState, WorkbookState } from './workbook/state';
import { type Typed, typeInto } from './workbook/typing';

export class Host {
  readonly clock: Clock;
  private readonly bundle: Bundle;
  private readonly state: HostState;
  private readonly book: Workbook;
  private readonly locks = new Locks();
  private answers: HostOptions['answers'];
  private failing: Failing | null = null;
  /** the menus of the last onOpen; null before the first */
  private menus: MenuEntry[] | null = null;
  private latency: (method: string) => number;
  private watcher: Watcher | null = null;

  /** @throws BundleError when the folder holds no add-on, or Apps Script would refuse its code */
  constructor(private readonly options: HostOptions) {
    this.bundle = readBundle(options.dist);
    this.clock = new Clock(options.now ? options.now.getTime() : Date.now);
    this.state = newState(options);
    this.book = new Workbook(this.state.workbook, options.newSheet);
    this.answers = Array.isArray(options.answers) ? [...options.answers] : options.answers;
    const { latency = 0 } = options;
    this.latency = typeof latency === 'function' ? latency : () => latency;
  }

  /** Runs a top-level function, in a context of its own. @throws ExecutionError */
  run(name: string, args: readonly unknown[] = [], options: RunOptions = {}): Execution {
    const trigger = options.trigger ?? 'menu';
    const authMode = options.authMode ?? (trigger === 'simple' ? 'LIMITED' : 'FULL');
    return this.launch(name, args, authMode, trigger, options).whole();
  }

  /**
   * Begins an execution that goes on call by call, as its `step` is called, so that others can come in between: a page's call,
   * or a menu's function. It stands before its first call.
   * @throws ExecutionError: there is no such function
   */
  begin(name: string, args: readonly unknown[] = [], options: RunOptions = {}): Stepped {
    return new Stepped(this.launch(name, args, options.authMode ?? 'FULL', options.trigger ?? 'page', options));
  }

  /** onOpen as Sheets calls it. LIMITED: the add-on is enabled in this document; NONE: it is only installed. */
  open(authMode: AuthMode = 'LIMITED', options: Pick<RunOptions, 'user'> = {}): Execution {
    const execution = this.run('onOpen', [], { ...options, trigger: 'simple', authMode });
    this.menus = topEntries(execution.shown);
    return execution;
  }

  /** google.script.run: as Execution.value, what the success handler of the page would be given. @throws ExecutionError */
  callFromPage(
    name: string,
    args: readonly unknown[] = [],
    options: Pick<RunOptions, 'user' | 'answers'> = {},
  ): Execution {
    checkPageCall(name, args, this.bundle.functions);
    return this.launch(name, args, 'FULL', 'page', options).whole();
  }

  /**
   * Runs what the menu item at that path of captions names. The menu is the one that the last `open` built; without one
   * it is opened first. A menu of createAddonMenu is not named in the path, one of createMenu is.
   * @throws ExecutionError; Error when the menu has no such item
   */
  clickMenu(...path: string[]): Execution {
    if (this.menus === null) {
      const { failing } = this;
      this.failing = null;
      this.open();
      this.failing = failing;
    }
    return this.run(functionAt(this.menus ?? [], path), [], { trigger: 'menu' });
  }

  /** The workbook, Drive and the stores as JSON; give it to `restore` of any host. */
  snapshot(): HostState {
    return copyOf(this.state);
  }

  restore(snapshot: HostState): void {
    Object.assign(this.state, copyOf(snapshot));
    this.book.state = this.state.workbook;
  }

  get workbook(): WorkbookState {
    return this.state.workbook;
  }

  /** @throws Error when there is no such sheet */
  sheet(name: string): SheetState {
    const sheet = this.book.findSheet(name);
    if (!sheet)
      throw new Error(
        `There is no sheet ${name}; there are ${this.workbook.sheets.map((each) => each.name).join(', ')}`,
      );
    return sheet;
  }

  /** What the sheet shows, from A1 to its last value, as texts. */
  display(name: string): string[][] {
    const sheet = this.sheet(name);
    const last = this.book.lastCell(sheet);
    if (last.row === 0) return [];
    return mapCells(this.book, { sheet: sheet.id, row: 1, column: 1, rows: last.row, columns: last.column }, displayOf);
  }

  /** Types texts, numbers and booleans into a sheet as a person would, from an A1 cell. The sheet is made if it isn't there. */
  type(sheet: string, a1: string, rows: readonly (readonly Typed[])[]): void {
    typeInto(this.book, this.handlers(null), sheet, a1, rows);
  }

  /**
   * Does by hand what the operation of that name does for a script: inserts rows, sorts, renames a sheet, puts a file in
   * the bin. Nothing is counted, and no time passes.
   * @throws Refusal where Sheets or Drive would refuse it
   */
  byHand<Name extends keyof Ops>(name: Name, ...args: Parameters<Ops[Name]>): ReturnType<Ops[Name]> {
    const operation = this.handlers(null)[name] as (...args: Parameters<Ops[Name]>) => ReturnType<Ops[Name]>;
    return operation(...args);
  }

  /** Puts a user at the spreadsheet: what is active and selected from now on, and who runs, is theirs. */
  seat(user: string): void {
    seat(this.state, user);
  }

  /** The language of one user, as Session.getActiveUserLocale gives it. */
  setLocale(user: string, locale: string): void {
    setLocale(this.state, user, locale);
  }

  /** The files of Drive, with what was uploaded to them and, for a Google Doc, what it holds. */
  readonly drive = {
    files: (): DriveFile[] => this.state.drive,
    file: (id: string): DriveFile => fileOf(this.state.drive, id),
  };

  properties(store: StoreName): Record<string, string> {
    return this.state.properties[store];
  }

  /** Gives more answers to alerts and prompts; they come after those that are still waiting. */
  answer(...answers: AnswerLike[]): void {
    this.answers = typeof this.answers === 'function' ? answers : [...(this.answers ?? []), ...answers];
  }

  /** Makes the n-th service call of the next execution fail with that message; of one method only, if it is named. */
  failCall(failing: Failing): void {
    this.failing = failing;
  }

  setLatency(latency: number | ((method: string) => number)): void {
    this.latency = typeof latency === 'function' ? latency : () => latency;
  }

  /** Calls back after every service call: what another user does at the same time can be done there. null stops it. */
  onCall(watcher: Watcher | null): void {
    this.watcher = watcher;
  }

  /** Holds a lock on another's behalf, for that many virtual milliseconds from now (for ever when not given). */
  holdLock(lock: StoreName, milliseconds = Number.POSITIVE_INFINITY): void {
    this.locks.hold(lock, this.clock.now() + milliseconds);
  }

  releaseLock(lock: StoreName): void {
    this.locks.letGo(lock);
  }

  /** Makes all ready for an execution. @throws ExecutionError: there is no such function */
  private launch(
    name: string,
    args: readonly unknown[],
    authMode: AuthMode,
    trigger: Trigger,
    { user, answers }: Pick<RunOptions, 'user' | 'answers'>,
  ): Launched {
    if (user !== undefined) this.seat(user);
    const meter = new Meter({
      authMode,
      trigger,
      scopes: this.bundle.manifest.oauthScopes,
      clock: this.clock,
      latency: this.latency,
      failing: this.failing,
      onCall: this.watcher,
    });
    this.failing = null;
    const running: Running = { meter, authMode, shown: [], log: [], fatal: null };
    if (!this.bundle.functions.has(name)) {
      throw new ExecutionError(`Script function not found: ${name}`, 'no-function', 'Exception', '', nothingDone());
    }
    const event = trigger === 'simple' && args.length === 0 ? authMode : null;
    const { atWork } = this.state;
    return new Launched({
      bundle: this.bundle,
      running,
      bridge: makeBridge(this.handlers(running, answers), running),
      call: { name, args: JSON.stringify(args), event, toPage: trigger === 'page' },
      clock: this.clock,
      locks: this.locks,
      seat: () => this.seat(atWork),
    });
  }

  private handlers(running: Running | null, answers?: RunOptions['answers']): Ops {
    return handlersOf({
      running,
      state: this.state,
      book: this.book,
      clock: this.clock,
      locks: this.locks,
      bundle: this.bundle,
      options: this.options,
      nextAnswer: answers ?? ((question) => this.nextAnswer(question)),
    });
  }

  private nextAnswer(question: Question): AnswerLike | null {
    if (typeof this.answers === 'function') return this.answers(question);
    return this.answers?.shift() ?? null;
  }
}
