/**
 * The people who have the spreadsheet open. One is at it at a time: their place in the workbook, their stores and
 * their language are the ones that an execution finds.
 */

import type { HostState } from './state';
import type { CacheState } from './stores/cache';
import type { PropertiesState } from './stores/properties';
import type { Area } from './workbook/state';

/** What one user has of their own while another is at the spreadsheet. */
export interface UserState {
  /** as Session.getActiveUserLocale gives it; null: the host's */
  locale: string | null;
  /** null: the sheet that whoever was there before had open */
  activeSheet: number | null;
  /** what is selected, by sheet; A1 where nothing is said */
  selections: Record<number, Area>;
  properties: PropertiesState['user'];
  cache: CacheState['user'];
}

/** The user of a host that knows of no other. */
export const FIRST_USER = '1';

/** A user who has not been at the workbook yet. */
export const newUser = (): UserState => ({
  locale: null,
  activeSheet: null,
  selections: {},
  properties: {},
  cache: {},
});

/** Puts that user at the spreadsheet, and keeps what the user before had of their own. */
export function seat(state: HostState, user: string): void {
  if (state.atWork === user) return;
  state.users[state.atWork] = ownOf(state);
  const next = state.users[user] ?? newUser();
  state.users[user] = next;
  state.atWork = user;
  state.properties.user = next.properties;
  state.cache.user = next.cache;
  const { workbook } = state;
  for (const sheet of workbook.sheets) {
    sheet.selection = next.selections[sheet.id] ?? { sheet: sheet.id, row: 1, column: 1, rows: 1, columns: 1 };
  }
  // The sheet may have been deleted or hidden by another meanwhile.
  const there = workbook.sheets.some(({ id, hidden }) => id === next.activeSheet && !hidden);
  if (there && next.activeSheet !== null) workbook.activeSheet = next.activeSheet;
}

/** The language of a user, who need not have been there before. */
export function setLocale(state: HostState, user: string, locale: string): void {
  state.users[user] = { ...(state.users[user] ?? newUser()), locale };
}

function ownOf({ workbook, properties, cache, users, atWork }: HostState): UserState {
  return {
    locale: users[atWork]?.locale ?? null,
    activeSheet: workbook.activeSheet,
    selections: Object.fromEntries(workbook.sheets.map(({ id, selection }) => [id, selection])),
    properties: properties.user,
    cache: cache.user,
  };
}
