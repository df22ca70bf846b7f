/** What a window of the workbench shows, in one object that is replaced as it changes. */

import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../execution';
import type { BookView, Cost, FileView, GivenAnswer, PageView, SampleList, SheetView, User } from '../wire';
import type { Locale } from '../words';
import type { Selection } from './selection';

/** How calls from the add-on's pages fare: a switch for trying what goes wrong at Google. */
export type Link = 'well' | 'denied' | 'offline';

/** The cell that is being typed into. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** typing began it: arrows leave the cell, as in Sheets */
  readonly quick: boolean;
}

/** A note that goes away by itself. */
export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** A sidebar or dialog that is open. */
export interface OpenPage extends PageView {
  readonly id: number;
}

/** A question of the script's, and who waits for the answer. */
export interface Asked {
  readonly question: Question;
  readonly settle: (answer: GivenAnswer) => void;
}

/** What the workbench itself has to say. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** What a window shows. */
export interface State {
  readonly user: User;
  readonly locale: Locale;
  readonly book: BookView | null;
  readonly sheet: SheetView | null;
  readonly selection: Selection;
  readonly editing: Editing | null;
  /** the sheet whose tab is an editor */
  readonly renaming: number | null;
  readonly sidebar: OpenPage | null;
  readonly dialog: OpenPage | null;
  /** questions of scripts that wait; the first is shown */
  readonly asked: readonly Asked[];
  readonly message: Message | null;
  /** the last one said: it takes the place of the one before, as in Sheets */
  readonly toast: Toast | null;
  readonly cost: Cost | null;
  /** executions under way */
  readonly working: number;
  readonly link: Link;
  readonly lost: boolean;
  readonly drive: { readonly files: readonly FileView[]; readonly shown: string | null } | null;
  readonly samples: SampleList | null;
}

/** The first cell alone. */
export const A1: Selection = { active: { row: 1, column: 1 }, corner: { row: 1, column: 1 } };

/** The state of the window, and who is told of its changes. */
export class Store {
  private readonly readers = new Set<(state: State) => void>();

  constructor(public state: State) {}

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const reader of this.readers) reader(this.state);
  }

  watch(reader: (state: State) => void): () => void {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  }
}

/** The state, drawn anew with each change. */
export function useStore(store: Store): State {
  const [state, set] = useState(store.state);
  useEffect(() => store.watch(set), [store]);
  return state;
}
