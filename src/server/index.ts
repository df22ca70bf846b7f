/**
 * The add-on's entry points. Every export becomes a top-level function of the bundle, which menus, triggers
 * and pages can call; nothing else of the bundle can be called.
 */
import { checkMeasures } from './actions/check';
import { ImportArgument, importDocument as importIntoSheet, openImportDialog } from './actions/import';
import { OverviewArgument, overview } from './actions/overview';
import { makeReport } from './actions/report';
import { setUp } from './actions/setup';
import { summariseMeasures } from './actions/summary';
import { fromMenu, fromPage } from './boundary';
import { buildMenu } from './menu';

// Triggers

export const onOpen = (): void => buildMenu();
/** A fresh install is already open: its menu must not wait for the next opening. */
export const onInstall = (): void => buildMenu();

// The menu

export const setUpSheets = (): void => fromMenu(setUp);
export const openImport = (): void => fromMenu(openImportDialog);
export const checkSheet = (): void => fromMenu(checkMeasures);
export const summariseSheet = (): void => fromMenu(summariseMeasures);
export const createReport = (): void => fromMenu(makeReport);

// Pages

export const importDocument = (argument: unknown) => fromPage(ImportArgument, argument, importIntoSheet);
export const readOverview = (argument: unknown) => fromPage(OverviewArgument, argument, overview);
