/** Spreadsheet: the document the add-on is opened in. */

import { ask } from '../core/bridge';
import { exception } from '../core/exception';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { CURRENT_ONLY } from './current-only';
import { addMetadata, metadataFaces } from './developer-metadata';
import { made } from './makers';
import { namedRangeFace } from './named-range';
import { protectionFace } from './protection';
import { placedByText } from './range-place';
import { makeSelection } from './selection';

type G = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const members = {
  getId: [''],
  getName: [''],
  rename: ['String'],
  getUrl: [''],
  getSpreadsheetLocale: [''],
  setSpreadsheetLocale: ['String'],
  getSpreadsheetTimeZone: [''],
  setSpreadsheetTimeZone: ['String'],
  getSheets: [''],
  getNumSheets: [''],
  getSheetByName: ['String'],
  getSheetById: ['number'],
  getActiveSheet: [''],
  setActiveSheet: ['Sheet', 'Sheet,Boolean'],
  moveActiveSheet: ['number'],
  insertSheet: ['', 'String', 'number', 'String,number', 'map', 'String,map', 'number,map', 'String,number,map'],
  deleteSheet: ['Sheet'],
  getRange: ['String'],
  getRangeByName: ['String'],
  getNamedRanges: [''],
  setNamedRange: ['String,Range'],
  removeNamedRange: ['String'],
  getActiveRange: [''],
  getActiveCell: [''],
  getCurrentCell: [''],
  setActiveRange: ['Range'],
  setActiveSelection: ['Range', 'String'],
  setCurrentCell: ['Range'],
  getSelection: [''],
  getProtections: ['ProtectionType'],
  toast: ['String', 'String,String', 'String,String,number?'],
  addDeveloperMetadata: [
    'String',
    'String,String',
    'String,DeveloperMetadataVisibility',
    'String,String,DeveloperMetadataVisibility',
  ],
  getDeveloperMetadata: [''],
} as const;

export class Spreadsheet implements Pick<G, keyof typeof members> {
  getId = () => ask('book.info').id;
  getName = () => ask('book.info').name;
  rename = (name: string) => void ask('book.rename', name);
  getUrl = () => `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  getSpreadsheetLocale = () => ask('book.info').locale;
  setSpreadsheetLocale = (locale: string) => void ask('book.set', { locale });
  getSpreadsheetTimeZone = () => ask('book.info').timeZone;
  setSpreadsheetTimeZone = (timeZone: string) => void ask('book.set', { timeZone });

  getSheets = (): GSheet[] => ask('book.info').sheets.map((id) => made.sheet(id));
  getNumSheets = () => ask('book.info').sheets.length;
  getSheetByName = (name: string): GSheet | null => sheetOrNull(ask('book.findSheet', name));
  getSheetById = (id: number): GSheet | null =>
    sheetOrNull(ask('book.info').sheets.find((each) => each === id) ?? null);
  getActiveSheet = (): GSheet => made.sheet(ask('book.info').activeSheet);

  setActiveSheet(sheet: GSheet): GSheet {
    ask('book.activate', made.sheetIdOf(sheet));
    return sheet;
  }

  moveActiveSheet = (position: number) => void ask('book.moveSheet', ask('book.info').activeSheet, position);

  insertSheet(...args: unknown[]): GSheet {
    const name = args.find((each): each is string => typeof each === 'string') ?? null;
    const index = args.find((each): each is number => typeof each === 'number') ?? null;
    const options = args.find((each): each is { template?: GSheet } => typeof each === 'object' && each !== null);
    const template = options?.template ? made.sheetIdOf(options.template) : null;
    return made.sheet(ask('book.insertSheet', name, index, template));
  }

  deleteSheet = (sheet: GSheet) => void ask('book.deleteSheet', made.sheetIdOf(sheet));

  getRange = (a1: string): GRange => made.range(placedByText(a1, ask('book.info').activeSheet));

  /** The range of that name, or of that A1 notation, as Google's. */
  getRangeByName(name: string): GRange | null {
    const area = ask('book.area', name, ask('book.info').activeSheet);
    return area && made.range(area);
  }

  getNamedRanges = () => ask('book.namedRanges').map(namedRangeFace);
  setNamedRange = (name: string, range: GRange) => void ask('book.setNamedRange', name, made.areaOf(range));
  removeNamedRange = (name: string) => void ask('book.removeNamedRange', name);

  getSelection = () => makeSelection();
  getActiveRange = (): GRange => made.range(this.selection());
  getActiveCell = (): GRange => made.range({ ...this.selection(), rows: 1, columns: 1 });
  getCurrentCell = (): GRange => this.getActiveCell();

  setActiveRange(range: GRange): GRange {
    ask('sheet.select', made.areaOf(range));
    return range;
  }

  setActiveSelection(range: GRange | string): GRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: GRange): GRange {
    const { rows, columns } = made.areaOf(cell);
    if (rows * columns !== 1) throw exception('Range must be a single cell.');
    return this.setActiveRange(cell);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const ranges = String(type) === 'RANGE';
    return ask('book.info').sheets.flatMap((id) =>
      ask('sheet.protections', id)
        .filter((each) => (each.area !== null) === ranges)
        .map(protectionFace),
    );
  }

  toast = (text: string, title = '', seconds: number | null = 5) => void ask('book.toast', text, title, seconds);

  addDeveloperMetadata(key: string, ...rest: unknown[]): G {
    addMetadata(null, key, rest);
    return face<G>(this);
  }

  getDeveloperMetadata = () => metadataFaces(null);

  private selection() {
    return ask('sheet.info', ask('book.info').activeSheet).selection;
  }
}

function sheetOrNull(id: number | null): GSheet | null {
  return id === null ? null : made.sheet(id);
}

declare(Spreadsheet, {
  name: 'SpreadsheetApp.Spreadsheet',
  needs: CURRENT_ONLY,
  members,
  exceptions: { getId: 'open' },
});
