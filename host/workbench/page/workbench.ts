/** What a window does: opens the spreadsheet, follows its changes, edits it, and runs the add-on. */

import { areaFromA1 } from '../../workbook/area';
import type { Area } from '../../workbook/state';
import type { Edit } from '../hand-edits';
import type { BookView, SheetView, User } from '../wire';
import { type Locale, WORDS, type Words } from '../words';
import { ask, listen, Unreachable } from './api';
import { Executions } from './executions';
import type { FromFrame, ToFrame } from './frame-messages';
import { googleFile, sheetPlace } from './google-links';
import { areaOf, fromArea, type Place, type Selection } from './selection';
import { A1, Store } from './state';

export class Workbench {
  readonly store: Store;
  /** Edits go one after another, in the order they were made. */
  private queue: Promise<unknown> = Promise.resolve();
  private readonly executions: Executions;

  constructor(user: User, locale: Locale) {
    this.store = new Store({
      ...{ user, locale, book: null, sheet: null, selection: A1, editing: null, sidebar: null, dialog: null },
      ...{ asked: [], message: null, toast: null, cost: null, working: 0, link: 'well', lost: false },
      ...{ drive: null, samples: null, renaming: null },
    });
    this.executions = new Executions(this.store, {
      settled: () => this.queue,
      at: () => this.at,
      take: (book, sent) => this.take(book, sent),
      say: (title, text) => this.say(title, text),
    });
  }

  get words(): Words {
    return WORDS[this.store.state.locale];
  }

  async start(): Promise<void> {
    await this.open(this.store.state.locale);
    listen((version) => {
      this.store.set({ lost: version === null });
      if (version !== null && version !== this.store.state.sheet?.version) this.later(() => this.refresh());
    });
  }

  /** Opens the spreadsheet in a language: its menu is made anew. */
  open(locale: Locale): Promise<void> {
    document.documentElement.lang = locale;
    this.store.set({ locale });
    return this.later(async () => {
      const { book, problem } = await ask('open', { user: this.store.state.user, locale });
      await this.take(book);
      if (problem !== null) this.say(this.words.menuProblem, problem);
    });
  }

  select(selection: Selection): void {
    this.store.set({ selection });
  }

  /** What is selected, as the server is told with every request. */
  get at(): Area | undefined {
    const { sheet, selection } = this.store.state;
    return sheet ? areaOf(sheet, selection) : undefined;
  }

  /** Opens the editor of a cell: with what is typed in place of its text, or with its text. */
  beginEdit({ row, column }: Place, typed?: string): void {
    const cell = this.store.state.sheet?.rows[row - 1]?.[column - 1];
    const text = typed ?? cell?.edit ?? cell?.text ?? '';
    this.store.set({ editing: { row, column, text, quick: typed !== undefined } });
  }

  /** @param text null leaves the cell as it was */
  endEdit(text: string | null): void {
    const { editing, sheet } = this.store.state;
    this.store.set({ editing: null });
    if (!editing || !sheet || text === null) return;
    const { row, column } = editing;
    const cell = sheet.rows[row - 1]?.[column - 1];
    if (text === (cell?.edit ?? cell?.text ?? '')) return;
    void this.edit({ kind: 'write', sheet: sheet.id, row, column, values: [[text]] });
  }

  showSheet(sheet: number, selection?: Selection): Promise<void> {
    return this.later(async () => {
      const { user } = this.store.state;
      if (this.at) await ask('select', { user, at: this.at });
      await ask('edit', { user, edit: { kind: 'showSheet', sheet } });
      await this.take(await ask('book', { user }));
      if (selection) this.select(selection);
    });
  }

  edit(edit: Edit): Promise<void> {
    const { sheet } = this.store.state;
    if (sheet && edit.kind === 'write' && edit.values.length === 1 && edit.values[0]?.length === 1) {
      this.store.set({ sheet: typed(sheet, edit.row, edit.column, edit.values[0][0] ?? '') });
    }
    return this.later(async () => this.take(await ask('edit', { user: this.store.state.user, at: this.at, edit })));
  }

  undo(): Promise<void> {
    return this.later(async () => this.take(await ask('undo', { user: this.store.state.user })));
  }

  /** Runs a function of the add-on, as its menu does. */
  run(name: string): Promise<void> {
    return this.executions.fromMenu(name);
  }

  /** What a page of the add-on asks for. */
  async fromFrame(message: FromFrame, page: { id: number }, reply: (answer: ToFrame) => void): Promise<void> {
    switch (message.workbench) {
      case 'call':
        return this.executions.fromPage(message, reply);
      case 'close':
        return this.closePage(page.id);
      case 'size': {
        const { dialog } = this.store.state;
        const { width, height } = message;
        if (dialog?.id !== page.id) return;
        return this.store.set({ dialog: { ...dialog, width: width ?? dialog.width, height: height ?? dialog.height } });
      }
      case 'focus':
        return document.querySelector<HTMLElement>('[role=grid]')?.focus();
      case 'open':
        return this.openLink(message.url);
    }
  }

  closePage(id: number): void {
    const { sidebar, dialog } = this.store.state;
    if (sidebar?.id === id) this.store.set({ sidebar: null });
    if (dialog?.id === id) this.store.set({ dialog: null });
  }

  /** Follows a link: a place in the spreadsheet, a file of Drive, or another window for anything else. */
  openLink(url: string): void {
    const place = sheetPlace(url);
    const file = googleFile(url);
    if (place) {
      const { sheet } = this.store.state;
      const size = { id: place.sheet, maxRows: sheet?.maxRows ?? 1000, maxColumns: sheet?.maxColumns ?? 26 };
      const area = place.range === null ? null : areaFromA1(place.range, size);
      void this.showSheet(place.sheet, area ? fromArea(area) : undefined);
    } else if (file) {
      if (file.format === 'pdf') this.say(this.words.drive, this.words.noPdf);
      void this.showDrive(file.id);
    } else window.open(url, '_blank', 'noopener');
  }

  showDrive(shown: string | null = null): Promise<void> {
    return this.later(async () => this.store.set({ drive: { files: await ask('files', {}), shown } }));
  }

  trash(id: string, trashed: boolean): Promise<void> {
    return this.later(async () => {
      const files = await ask('trash', { id, trashed });
      const { drive } = this.store.state;
      if (drive) this.store.set({ drive: { ...drive, files } });
    });
  }

  loadSamples(): Promise<void> {
    return this.later(async () => this.store.set({ samples: await ask('samples', {}) }));
  }

  reset(workbook: string | null): Promise<void> {
    this.store.set({ sidebar: null, dialog: null, drive: null, cost: null, selection: A1 });
    return this.later(async () => {
      await ask('reset', { user: this.store.state.user, workbook });
      await this.take(await ask('book', { user: this.store.state.user }));
    });
  }

  closeToast(id: number): void {
    this.executions.closeToast(id);
  }

  say(title: string, text: string): void {
    this.store.set({ message: { title, text } });
  }

  /** After the edits before it; a failure is shown and goes no further. */
  private later(work: () => Promise<unknown> | unknown): Promise<void> {
    const next = this.queue.then(work).then(
      () => {},
      (error: Error) => {
        if (error instanceof Unreachable) this.store.set({ lost: true });
        else this.say(this.words.refused, error.message);
        return this.refresh().catch(() => {});
      },
    );
    this.queue = next;
    return next;
  }

  private async refresh(): Promise<void> {
    const { user, drive } = this.store.state;
    await this.take(await ask('book', { user }));
    if (drive) this.store.set({ drive: { ...drive, files: await ask('files', {}) } });
  }

  /**
   * Shows the spreadsheet as it is now.
   * @param sent what was selected when the server was asked: where it answers another place, the add-on moved there
   */
  private async take(book: BookView, sent?: Area): Promise<void> {
    const before = this.store.state.sheet;
    const moved = before?.id !== book.activeSheet || (sent !== undefined && !sameArea(sent, book.selection));
    const old = before?.id !== book.activeSheet || before.version !== book.version;
    const sheet = old ? await ask('sheet', { id: book.activeSheet }) : before;
    document.title = `${book.name} - ${this.words.title}`;
    this.store.set({ book, sheet, lost: false, ...(moved && { selection: fromArea(book.selection), editing: null }) });
  }
}

const sameArea = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The sheet with a text already in a cell, until the server says what became of it. */
function typed(sheet: SheetView, row: number, column: number, text: string): SheetView {
  const rows = [...sheet.rows];
  const cells = [...(rows[row - 1] ?? [])];
  while (cells.length < column) cells.push(null);
  const { runs: _runs, edit: _edit, number: _number, invalid: _invalid, ...kept } = cells[column - 1] ?? {};
  cells[column - 1] = { ...kept, text };
  while (rows.length < row) rows.push([]);
  rows[row - 1] = cells;
  return { ...sheet, rows };
}
