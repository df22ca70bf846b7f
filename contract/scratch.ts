/** Where a case works: a sheet of its own, and files of its own, which are gone when it ends. */

import { files } from './services';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class Scratch {
  private readonly endings: (() => void)[] = [];
  private made: Sheet | null = null;

  readonly book: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  /** An empty sheet of 1,000 rows and 26 columns, the active one. It is made when it is first asked for. */
  get sheet(): Sheet {
    if (!this.made) {
      this.made = this.newSheet();
    }
    return this.made;
  }

  newSheet(name?: string): Sheet {
    const sheet = this.book.insertSheet(name ?? `contract ${Utilities.getUuid().slice(0, 8)}`);
    this.ends(() => this.book.deleteSheet(sheet));
    return sheet;
  }

  /** What is done when the case has ended, the last first, whether it went well or not. */
  ends(action: () => void): void {
    this.endings.push(action);
  }

  /** A file of Drive that goes with the case. */
  file(
    resource: object,
    media?: GoogleAppsScript.Base.Blob,
    options: object = {},
  ): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File {
    const file = files().create(resource as never, media as never, options as never);
    this.ends(() => files().remove(file.id as string));
    return file;
  }

  clean(): void {
    for (const end of this.endings.reverse()) {
      try {
        end();
      } catch (_gone) {
        // The case itself has taken it away.
      }
    }
  }
}
