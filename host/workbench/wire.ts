/** What crosses between the workbench's page and its server, as JSON. Types only. */

import type { ButtonName, Question } from '../execution';
import type { MenuEntry } from '../protocol/ui';
import type { Area } from '../workbook/state';

/** Who a window belongs to. */
export type User = '1' | '2';

/** The look of a cell, as CSS properties by their names in a style object. */
export type Look = Readonly<Record<string, string>>;

/** A stretch of a cell's text with a link or a look of its own; end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly look?: Look;
}

/** A cell that shows something or holds something: what isn't given is nothing. */
export interface CellView {
  readonly text?: string;
  /** what an editor starts with, where it is not the text */
  readonly edit?: string;
  /** index into SheetView.looks */
  readonly look?: number;
  /** index into SheetView.lists */
  readonly list?: number;
  /** the validation does not hold */
  readonly invalid?: string;
  readonly note?: string;
  readonly runs?: readonly Stretch[];
  /** numbers stand to the right where nothing else is said */
  readonly number?: true;
}

/** A chart as it is drawn. */
export interface ChartView {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly number[] }[];
}

/** A sheet as it is drawn. */
export interface SheetView {
  readonly id: number;
  readonly version: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly looks: readonly Look[];
  readonly lists: readonly (readonly string[])[];
  /** rows[row - 1][column - 1]; rows and cells that hold nothing may be missing */
  readonly rows: readonly (readonly (CellView | null)[])[];
  readonly charts: readonly ChartView[];
}

/** A sheet among the tabs. */
export interface Tab {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly protected: boolean;
}

/** The spreadsheet as one user has it open. */
export interface BookView {
  readonly version: number;
  readonly name: string;
  readonly locale: string;
  readonly tabs: readonly Tab[];
  readonly activeSheet: number;
  readonly selection: Area;
  readonly canUndo: boolean;
  readonly addOn: string;
  readonly menu: readonly MenuEntry[];
}

/** A page that the add-on shows. */
export interface PageView {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What a script has shown. */
export type ShownView =
  | PageView
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number | null };

/** What an execution cost, in service calls and in the seconds of the model. */
export interface Cost {
  readonly name: string;
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
  /** milliseconds */
  readonly took: number;
  readonly log: readonly string[];
}

/** How far an execution came: to its end, to a question for the user, or to an error. */
export type RunView =
  | { readonly state: 'done'; readonly value: unknown; readonly shown: readonly ShownView[]; readonly cost: Cost }
  | { readonly state: 'asked'; readonly run: string; readonly question: Question }
  | {
      readonly state: 'failed';
      readonly message: string;
      readonly name: string;
      readonly shown: readonly ShownView[];
      readonly cost: Cost;
    };

/** A user's answer to a question. */
export interface GivenAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

/** A file in Drive as the window lists it. */
export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'folder' | 'doc' | 'other';
  readonly parent: string;
  readonly trashed: boolean;
  /** ISO 8601, UTC */
  readonly modified: string;
  readonly bytes: number;
  /** of a document: how many rows each table repeats on every page, in order */
  readonly headers: readonly number[];
}

/** What can be tried. */
export interface SampleList {
  /** documents to copy into the add-on */
  readonly documents: readonly { readonly name: string; readonly text: string }[];
  /** spreadsheets to start from */
  readonly workbooks: readonly string[];
}
