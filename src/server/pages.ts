/** The sidebar and the dialogs: the built pages, opened with what they need to know. */
import { userLanguage } from './boundary';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Opens a built page as a modal dialog.
 * @param page name of the page's file
 * @param size null for a page that asks for its size itself, when it has seen what it shows: two calls fewer
 * @param data plain JSON for the page
 */
export function openDialog(page: string, title: string, size: Size | null, data: object = {}): void {
  const output = pageOf(page, data);
  if (size) output.setWidth(size.width).setHeight(size.height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

export function openPageAsSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(page, {}).setTitle(title));
}

/** Each language has a file of its own (build/pages.mjs). The data crosses percent-encoded, so that no character of it can be markup. */
function pageOf(page: string, data: object): GoogleAppsScript.HTML.HtmlOutput {
  const language = userLanguage().code;
  const template = HtmlService.createTemplateFromFile(language === 'th' ? page : `${page}-${language}`);
  Object.assign(template, { data: encodeURIComponent(JSON.stringify({ language, ...data })) });
  return template.evaluate();
}
