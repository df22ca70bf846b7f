/** What the server answers pages: plain JSON, and types alone, so that pages and tools can share them. */
import type { Columns } from '../core/columns';
import type { Note } from '../core/import/document';
import type { Section } from '../core/section';
import type { SettingKey, Settings } from '../core/settings';
import type { SheetStep, SomeTexts } from '../core/sheet-step';
import type { ColumnKey } from '../core/step';
import type { IsoDate } from '../core/thai/calendar';

/** What crosses to a page when a call failed. */
export interface PageFailure {
  readonly code: string;
  readonly message: string;
  /** For whoever helps; shown small. */
  readonly details: string;
}

export type * from './answers-overview';
export type * from './answers-report';
export type { SheetStep };

export type PageAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: PageFailure };

// The sidebar

/** Everything the sidebar shows. It runs check() and summarise() on it itself: the same code as the server's. */
export interface SidebarData {
  /** false: there is no sheet of measures yet; all that follows is then empty, and the settings are the defaults. */
  readonly setUp: boolean;
  readonly today: IsoDate;
  readonly settings: Settings;
  /** The sections sheet, in its order, lines that nobody took up included (see core/sections-in-use). */
  readonly sections: readonly Section[];
  /** In the order of the rows. check() and summarise() take them through stepOf (core/sheet-step). */
  readonly steps: readonly SheetStep[];
  /** 0-based index of each column that the sheet has. */
  readonly columns: Columns;
  /** Id of the spreadsheet: what a page keeps in the browser, it keeps by it. */
  readonly book: string;
  /** Name of the sheet of measures. */
  readonly sheet: string;
  /** Its id, where it is one that staff had before us; null for ours. Calls on its rows are given both. */
  readonly adopted: number | null;
  /** Not set up: sheets of this spreadsheet that look like measures, and can be adopted. */
  readonly candidates: readonly string[];
}

export interface Saved {
  readonly kind: 'saved';
  /** As it stands in the sheet now. */
  readonly step: SheetStep;
}

export interface Conflict {
  readonly kind: 'conflict';
  /** What stands there now; null: the row is gone. Nothing was written. */
  readonly current: SheetStep | null;
}

export type SaveAnswer = Saved | Conflict;

/** What restoreStep takes to bring a deleted row back. */
export interface RestoredRow {
  /** 1-based, where it stood. */
  readonly row: number;
  readonly texts: SomeTexts;
  /** Cells of columns that mean nothing to us, by 0-based column: staff's own notes. Formulas come back as what they showed. */
  readonly others: Readonly<Record<string, string | number | boolean>>;
}

export interface Deleted {
  readonly kind: 'deleted';
  readonly undo: RestoredRow;
}

export type DeleteAnswer = Deleted | Conflict;

export interface GoToArgument {
  readonly sheet: 'measures' | 'sections' | 'settings';
  /** 1-based; null for the sheet as a whole. */
  readonly row: number | null;
  /** A column key of the measures sheet, or of the sections sheet; null for the whole row. */
  readonly column: ColumnKey | 'code' | 'heading' | 'analysis' | 'score' | 'value' | null;
}

export interface SelectedRow {
  /** 1-based row of the measures sheet; null when another sheet is active. */
  readonly row: number | null;
}

// Fixes

export interface Fix {
  /** 1-based row of the measures sheet. */
  readonly row: number;
  readonly column: ColumnKey;
  /** The cell as it was seen. */
  readonly before: string;
  readonly after: string;
}

export interface FixesAnswer {
  readonly applied: number;
  /** Cells that say something else by now, or that no fix may write. */
  readonly skipped: readonly { readonly row: number; readonly column: ColumnKey }[];
}

// Settings

export interface SettingLine {
  readonly key: SettingKey;
  readonly label: string;
  /** The cell as it stands. */
  readonly value: string;
  /** What holds while the cell is empty: the default of the year, of the form; '' for none. */
  readonly standard: string;
  readonly help: string;
  /** What may be typed; empty where anything may. */
  readonly choices: readonly string[];
  /** 1-based; null: staff have deleted the row, and saving makes it again. */
  readonly row: number | null;
}

export interface SettingsAnswer {
  readonly lines: readonly SettingLine[];
  /** The item of each assessment year that we know, for help. */
  readonly years: readonly { readonly year: number; readonly code: string; readonly name: string }[];
  /** Which add-on this is, in words. */
  readonly version: string;
}

export type SettingValues = Readonly<Partial<Record<SettingKey, string>>>;

export type SaveSettingsAnswer =
  /** `settings` is null while another setting can't be understood. */
  | { readonly kind: 'saved'; readonly settings: Settings | null; readonly lines: readonly SettingLine[] }
  /** These settings say something else by now; nothing was written. */
  | { readonly kind: 'conflict'; readonly keys: readonly SettingKey[]; readonly current: SettingValues };

// The year, and sheets in use

export interface RolledOver {
  /** Name of the sheet that keeps the old year. */
  readonly archivedSheet: string;
  /** Steps that the new year begins with. */
  readonly rows: number;
  /** BE. */
  readonly year: number;
}

export interface RolledBack {
  /** BE; the year that is open again. null where the settings had none. */
  readonly year: number | null;
  readonly rows: number;
}

export interface Adopted {
  /** Name of the sheet of measures from now on. */
  readonly sheet: string;
  readonly steps: number;
  /** use: the sheet stays as it is; copy: its steps were copied into the form, and it was left alone. */
  readonly how: 'use' | 'copy';
}

// The import

export interface ImportAnswer {
  readonly steps: number;
  readonly sections: number;
  /** 1-based rows of the measures sheet that were written. */
  readonly first: number;
  readonly last: number;
  readonly sheet: string;
  /** Labels of settings that held something else and were kept. */
  readonly kept: readonly string[];
  readonly notes: readonly (Note & { readonly message: string })[];
}
