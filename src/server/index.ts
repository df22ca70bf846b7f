/**
 * The add-on's entry points. Every export becomes a top-level function of the bundle, which menus, triggers
 * and pages can call; nothing else of the bundle can be called.
 */
import { about } from './actions/about';
import { checkMeasures } from './actions/check';
import { OpenPageArgument, openPage as openOne } from './actions/dialogs';
import { FixesArgument, applyFixes as takeFixes } from './actions/fixes';
import { ImportArgument, importDocument as importIntoSheet, openImportDialog } from './actions/import';
import {
  KeptNameArgument,
  keptNames as keptInShort,
  loadKept as keptToPage,
  removeKept as removeOne,
  SealArgument,
  saveSeal as sealFromPage,
  standardTemplate as standardToPage,
  TemplateArgument,
  saveTemplate as templateFromPage,
} from './actions/kept';
import { overview } from './actions/overview';
import {
  reportCheck as checkReport,
  makePartialReport,
  makeReport,
  previewReport as preview,
  ReportArgument,
  UploadArgument,
  reportUpload as uploadReport,
  VerifyArgument,
  reportVerify as verifyReport,
} from './actions/report';
import {
  beginNewYear,
  rollOver as beginYear,
  undoRollOver as bringYearBack,
  RollOverArgument,
} from './actions/rollover';
import {
  openSettings,
  SaveSettingsArgument,
  saveSettings as settingsFromPage,
  loadSettings as settingsToPage,
} from './actions/settings';
import { AdoptArgument, adoptSheet as adoptOther, prepareSheets as prepare, setUp } from './actions/setup';
import {
  GoToArgument,
  goTo as goToCell,
  LoadArgument,
  loadSidebar as load,
  openSidebarPage,
  selectedRow as rowSelected,
} from './actions/sidebar';
import {
  DeleteStepArgument,
  deleteStep as deleteRow,
  RestoreStepArgument,
  restoreStep as restoreRow,
  SaveStepArgument,
  saveStep as saveRow,
} from './actions/steps';
import { summariseMeasures } from './actions/summary';
import { fromMenu, fromPage } from './boundary';
import { buildMenu } from './menu';
import { Nothing } from './schemas';
import { upToDate, upToDateAmongAll } from './upkeep';

// Triggers

export const onOpen = (): void => buildMenu();
/** A fresh install is already open: its menu must not wait for the next opening. */
export const onInstall = (): void => buildMenu();

// The menu

export const openSidebar = (): void => fromMenu(openSidebarPage);
export const setUpSheets = (): void => fromMenu(setUp);
export const openImport = (): void => fromMenu(upToDate(openImportDialog));
export const checkSheet = (): void => fromMenu(checkMeasures);
export const summariseSheet = (): void => fromMenu(summariseMeasures);
export const startNewYear = (): void => fromMenu(upToDate(beginNewYear));
export const openSettingsSheet = (): void => fromMenu(openSettings);
export const createReport = (): void => fromMenu(upToDateAmongAll(makeReport));
export const createPartialReport = (): void => fromMenu(upToDateAmongAll(makePartialReport));
export const showAbout = (): void => fromMenu(about);

// Pages

export const importDocument = (argument: unknown) => fromPage(ImportArgument, argument, importIntoSheet);
export const readOverview = (argument: unknown) => fromPage(Nothing, argument, overview);
export const prepareSheets = (argument: unknown) => fromPage(Nothing, argument, prepare);
export const loadSidebar = (argument: unknown) => fromPage(LoadArgument, argument, load);
export const selectedRow = (argument: unknown) => fromPage(Nothing, argument, rowSelected);
export const goTo = (argument: unknown) => fromPage(GoToArgument, argument, goToCell);
export const saveStep = (argument: unknown) => fromPage(SaveStepArgument, argument, saveRow);
export const deleteStep = (argument: unknown) => fromPage(DeleteStepArgument, argument, deleteRow);
export const restoreStep = (argument: unknown) => fromPage(RestoreStepArgument, argument, restoreRow);
export const openPage = (argument: unknown) => fromPage(OpenPageArgument, argument, openOne);
export const applyFixes = (argument: unknown) => fromPage(FixesArgument, argument, takeFixes);
export const loadSettings = (argument: unknown) => fromPage(Nothing, argument, settingsToPage);
export const saveSettings = (argument: unknown) => fromPage(SaveSettingsArgument, argument, settingsFromPage);
export const previewReport = (argument: unknown) => fromPage(ReportArgument, argument, preview);
export const reportCheck = (argument: unknown) => fromPage(ReportArgument, argument, checkReport);
export const reportUpload = (argument: unknown) => fromPage(UploadArgument, argument, uploadReport);
export const reportVerify = (argument: unknown) => fromPage(VerifyArgument, argument, verifyReport);
export const keptNames = (argument: unknown) => fromPage(Nothing, argument, keptInShort);
export const loadKept = (argument: unknown) => fromPage(Nothing, argument, keptToPage);
export const saveSeal = (argument: unknown) => fromPage(SealArgument, argument, sealFromPage);
export const saveTemplate = (argument: unknown) => fromPage(TemplateArgument, argument, templateFromPage);
export const removeKept = (argument: unknown) => fromPage(KeptNameArgument, argument, removeOne);
export const standardTemplate = (argument: unknown) => fromPage(Nothing, argument, standardToPage);
export const rollOver = (argument: unknown) => fromPage(RollOverArgument, argument, beginYear);
export const undoRollOver = (argument: unknown) => fromPage(Nothing, argument, bringYearBack);
export const adoptSheet = (argument: unknown) => fromPage(AdoptArgument, argument, adoptOther);
