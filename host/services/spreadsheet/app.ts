/** SpreadsheetApp and Charts: the globals, and the tying together of the spreadsheet classes. */

import { ask } from '../core/bridge';
import { exception } from '../core/exception';
import { behind, declare } from '../core/faces';
import { refuseMember } from '../core/refuse';
import { face } from '../core/service';
import { theUi } from '../ui/ui';
import { conditionalBuilder } from './conditional-format';
import { ALL_SPREADSHEETS, CURRENT_ONLY } from './current-only';
import { validationBuilder, validationFace } from './data-validation';
import { CHART_ENUMS, SPREADSHEET_ENUMS } from './enums';
import { made } from './makers';
import { Range } from './range';
import { richTextBuilder } from './rich-text';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { textStyleBuilder } from './text-style';

type G = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const book = new Spreadsheet();

Object.assign(made, {
  range: (area) => face<GRange>(new Range(area)),
  sheet: (id) => face<GSheet>(new Sheet(id)),
  spreadsheet: () => face<GSpreadsheet>(book),
  areaOf: (range) => behind(Range, range).area,
  sheetIdOf: (sheet) => behind(Sheet, sheet).id,
  validation: validationFace,
} satisfies typeof made);

const members = {
  getActiveSpreadsheet: [''],
  getActive: [''],
  getActiveSheet: [''],
  getActiveRange: [''],
  getCurrentCell: [''],
  getSelection: [''],
  setActiveSheet: ['Sheet', 'Sheet,Boolean'],
  setActiveRange: ['Range'],
  openById: ['String'],
  openByUrl: ['String'],
  create: ['String', 'String,number,number'],
  flush: [''],
  getUi: [''],
  newDataValidation: [''],
  newConditionalFormatRule: [''],
  newRichTextValue: [''],
  newTextStyle: [''],
} as const;

class SpreadsheetAppService implements Pick<G, keyof typeof members> {
  getActiveSpreadsheet = () => made.spreadsheet();
  getActive = () => made.spreadsheet();
  getActiveSheet = () => book.getActiveSheet();
  getActiveRange = () => book.getActiveRange();
  getCurrentCell = () => book.getCurrentCell();
  getSelection = () => book.getSelection();
  setActiveSheet = (sheet: GSheet) => book.setActiveSheet(sheet);
  setActiveRange = (range: GRange) => book.setActiveRange(range);

  openById(id: string): GSpreadsheet {
    if (id === ask('book.info').id) return made.spreadsheet();
    throw exception(`Unexpected error while getting the method or property openById on object SpreadsheetApp.`);
  }

  openByUrl(url: string): GSpreadsheet {
    return this.openById(/\/d\/([^/]+)/.exec(url)?.[1] ?? '');
  }

  create(): GSpreadsheet {
    return refuseMember('SpreadsheetApp.create');
  }

  /** Nothing waits here to be written. */
  flush(): void {}

  getUi = () => theUi();
  newDataValidation = () => validationBuilder();
  newConditionalFormatRule = () => conditionalBuilder();
  newRichTextValue = () => richTextBuilder();
  newTextStyle = () => textStyleBuilder();
}

const OPEN = ['flush', 'getUi', 'newDataValidation', 'newConditionalFormatRule', 'newRichTextValue', 'newTextStyle'];
/** They begin a builder, or give the dialogs' own object. */
const LOCAL = OPEN.filter((name) => name !== 'flush');
const ELSEWHERE = ['openById', 'openByUrl', 'create'];

declare(SpreadsheetAppService, {
  name: 'SpreadsheetApp',
  needs: CURRENT_ONLY,
  members,
  local: LOCAL,
  exceptions: Object.fromEntries([
    ...OPEN.map((name) => [name, 'open']),
    ...ELSEWHERE.map((name) => [name, ALL_SPREADSHEETS]),
  ]),
  values: SPREADSHEET_ENUMS,
});

class ChartsService {}

declare(ChartsService, { name: 'Charts', needs: 'open', members: {}, values: CHART_ENUMS });

export const makeSpreadsheetApp = () => face<G>(new SpreadsheetAppService());
export const makeCharts = () => face<object>(new ChartsService());
