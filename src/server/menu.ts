/** The add-on's menu. Built in AuthMode.NONE, where nothing but the menu and the user's locale may be asked for. */
import { userLanguage } from './boundary';

export function buildMenu(): void {
  const { menu } = userLanguage().ui;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.sidebar, 'openSidebar')
    .addSeparator()
    .addItem(menu.setUp, 'setUpSheets')
    .addItem(menu.import, 'openImport')
    .addItem(menu.check, 'checkSheet')
    .addItem(menu.summary, 'summariseSheet')
    .addItem(menu.report, 'createReport')
    .addItem(menu.reportPart, 'createPartialReport')
    .addSeparator()
    .addItem(menu.rollOver, 'startNewYear')
    .addItem(menu.settings, 'openSettingsSheet')
    .addItem(menu.about, 'showAbout')
    .addToUi();
}
