/** Dialogs: the built pages, opened with what they need to know. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Opens a built page as a modal dialog.
 * @param page name of the page's file
 * @param data plain JSON for the page; it crosses percent-encoded, so that no character of it can be markup
 */
export function openDialog(page: string, title: string, { width, height }: Size, data: object = {}): void {
  const template = HtmlService.createTemplateFromFile(page);
  const language = Session.getActiveUserLocale() ?? '';
  Object.assign(template, { data: encodeURIComponent(JSON.stringify({ language, ...data })) });
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(width).setHeight(height), title);
}
