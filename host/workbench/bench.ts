/** One spreadsheet with the add-on in it, and the users who have it open: what the workbench's windows do comes here. */

import { randomUUID } from 'node:crypto';
import { type Answer, type Execution, ExecutionError, type Shown } from '../execution';
import type { Host } from '../host';
import { topEntries } from '../menu';
import type { MenuEntry } from '../protocol/ui';
import { newState } from '../state';
import type { Area, WorkbookState } from '../workbook/state';
import { applyEdit, type Edit } from './hand-edits';
import { type Progress, Runs } from './runs';
import { contentOf, Undo } from './undo';
import { fileView } from './view/files';
import { sheetView } from './view/sheet';
import type { BookView, Cost, FileView, RunView, SheetView, ShownView } from './wire';

/** Pages that stay open to be fetched; the oldest is forgotten beyond. */
const MOST_PAGES = 40;

/** Calls after which Drive is not what it was. */
const DRIVE_CHANGES = ['Drive.Files.create', 'Drive.Files.update', 'Drive.Files.remove', 'Docs.Documents.batchUpdate'];

/** What a bench is opened with. */
export interface BenchOptions {
  readonly addOn: string;
  /** where the pages of the add-on are served: an origin */
  readonly framesAt: string;
  /** called after every change, with the number of the new version */
  readonly onChange: (version: number) => void;
}

/** One spreadsheet that several windows look at and change. */
export class Bench {
  private readonly runs: Runs;
  private readonly undoList = new Undo();
  private readonly pages = new Map<string, string>();
  private readonly menus = new Map<string, MenuEntry[]>();
  /** goes up with every change of the spreadsheet or of Drive */
  version = 1;

  constructor(
    readonly host: Host,
    private readonly options: BenchOptions,
  ) {
    this.runs = new Runs(host);
  }

  /** Opens the spreadsheet for a user: onOpen runs, in their language. Says why when it fails; the spreadsheet opens all the same. */
  open(user: string, locale: string): { problem: string | null } {
    this.host.setLocale(user, locale);
    try {
      this.menus.set(user, topEntries(this.host.open('LIMITED', { user }).shown));
      return { problem: null };
    } catch (error) {
      if (!(error instanceof ExecutionError)) throw error;
      this.menus.set(user, []);
      return { problem: error.message };
    }
  }

  book(user: string): BookView {
    this.host.seat(user);
    const { name, locale, sheets, activeSheet } = this.host.workbook;
    const active = sheets.find(({ id }) => id === activeSheet);
    return {
      ...{ version: this.version, name, locale, activeSheet },
      tabs: sheets.map(({ id, name, hidden, tabColor, protections }) => ({
        ...{ id, name, hidden, color: tabColor },
        protected: protections.some(({ area }) => area === null),
      })),
      selection: active?.selection ?? { sheet: activeSheet, row: 1, column: 1, rows: 1, columns: 1 },
      canUndo: this.undoList.possible,
      addOn: this.options.addOn,
      menu: this.menus.get(user) ?? [],
    };
  }

  /** null when there is no such sheet any more. */
  sheet(id: number): SheetView | null {
    const { workbook, clock } = this.host;
    const sheet = workbook.sheets.find((each) => each.id === id);
    return sheet ? sheetView(workbook, sheet, clock.now(), this.version) : null;
  }

  /** What a user has selected; a place that is gone is passed over. */
  select(user: string, area: Area): void {
    this.host.seat(user);
    const sheet = this.host.workbook.sheets.find(({ id }) => id === area.sheet);
    const inside =
      sheet && area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns;
    if (inside && !sheet.hidden) this.host.byHand('sheet.select', area);
  }

  /** @throws Refusal where Sheets would refuse it */
  edit(user: string, edit: Edit): void {
    this.host.seat(user);
    const before = contentOf(this.host.workbook);
    try {
      applyEdit(this.host, edit);
    } finally {
      this.noteChange(before);
    }
  }

  undo(user: string): void {
    this.host.seat(user);
    const workbook = this.undoList.pop(this.host.workbook);
    if (workbook) this.replace(workbook);
  }

  run(user: string, name: string, args: readonly unknown[], page: boolean): RunView {
    return this.watched(() => this.runs.start({ user, name, args, page }));
  }

  answer(user: string, run: string, answer: Answer): RunView {
    return this.watched(() => this.runs.answer(run, user, answer));
  }

  /** Starts anew, with an empty spreadsheet or the one that is given; Drive and the stores are emptied. Languages stay. */
  reset(workbook: WorkbookState | null): void {
    const { users } = this.host.snapshot();
    const fresh = newState({ dist: '', ...(workbook && { workbook }) });
    const locales = Object.entries(users).map(([user, { locale }]) => [user, locale] as const);
    this.host.restore(fresh);
    for (const [user, locale] of locales) if (locale) this.host.setLocale(user, locale);
    this.undoList.clear();
    this.changed();
  }

  /** The page that was shown under that name; null when there is none. */
  page(id: string): string | null {
    return this.pages.get(id) ?? null;
  }

  files(): FileView[] {
    return this.host.drive.files().map(fileView);
  }

  /** The bytes that were uploaded; null where there is no such file, or it has none. */
  bytes(id: string): Buffer | null {
    const uploaded = this.host.drive.files().find((file) => file.id === id)?.uploaded ?? null;
    return uploaded === null ? null : Buffer.from(uploaded, 'base64');
  }

  trash(id: string, trashed: boolean): void {
    this.host.byHand('drive.update', { trashed }, id, null, {});
    this.changed();
  }

  private watched(work: () => Progress): RunView {
    const before = contentOf(this.host.workbook);
    const progress = work();
    if (progress.state === 'asked') return progress;
    const done = progress.state === 'done' ? progress.execution : progress.error.execution;
    this.noteChange(
      before,
      DRIVE_CHANGES.some((method) => done.calls.byMethod[method]),
    );
    const seen = { shown: this.show(done.shown), cost: costOf(progress.name, done) };
    if (progress.state === 'done') return { state: 'done', value: progress.execution.value ?? null, ...seen };
    const { message, scriptName } = progress.error;
    return { state: 'failed', message, name: scriptName, ...seen };
  }

  private show(shown: readonly Shown[]): ShownView[] {
    return shown.flatMap((each): ShownView[] => {
      if (each.kind === 'toast') return [each];
      if (!('html' in each)) return [];
      const id = randomUUID();
      this.pages.set(id, each.html);
      for (const oldest of this.pages.keys()) {
        if (this.pages.size <= MOST_PAGES) break;
        this.pages.delete(oldest);
      }
      const { kind, title, width, height } = each;
      return [{ kind, title, width, height, url: `${this.options.framesAt}/page/${id}` }];
    });
  }

  private noteChange(before: string, alsoElsewhere = false): void {
    const changed = contentOf(this.host.workbook) !== before;
    if (changed) this.undoList.push(before);
    if (changed || alsoElsewhere) this.changed();
  }

  private replace(workbook: WorkbookState): void {
    this.host.restore({ ...this.host.snapshot(), workbook });
    this.changed();
  }

  private changed(): void {
    this.version += 1;
    this.options.onChange(this.version);
  }
}

function costOf(name: string, { calls, took, log }: Omit<Execution, 'value'>): Cost {
  return { name, total: calls.total, byMethod: calls.byMethod, took, log };
}
