/** The spreadsheet: its sheets found, made, removed and resized, over the plain JSON of WorkbookState. */

import { Refusal } from '../refusal';
import { areaFromA1, shifted, splitSheetName } from './area';
import type { Area, CellState, SheetState, WorkbookState } from './state';

/** The most cells that a spreadsheet may have. */
export const MAX_CELLS = 10_000_000;

/** What Sheets gives a new sheet. */
const USUAL_SIZE = { rows: 1000, columns: 26 };

/** An empty sheet. @param size rows and columns; those of Sheets when it isn't given */
function newSheet(id: number, name: string, size = USUAL_SIZE): SheetState {
  return {
    id,
    name,
    maxRows: size.rows,
    maxColumns: size.columns,
    hidden: false,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    rightToLeft: false,
    cells: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    protections: [],
    bandings: [],
    conditionalRules: [],
    charts: [],
    filter: null,
    selection: { sheet: id, row: 1, column: 1, rows: 1, columns: 1 },
  };
}

/** An empty spreadsheet with one sheet, named as Sheets names it in that language. */
export function newWorkbook(options: { name?: string; locale?: string; timeZone?: string } = {}): WorkbookState {
  const locale = options.locale ?? 'th_TH';
  return {
    id: '1ProngsaiLocalSpreadsheet00000000000000000000',
    name: options.name ?? (locale.startsWith('th') ? 'สเปรดชีตไม่มีชื่อ' : 'Untitled spreadsheet'),
    locale,
    timeZone: options.timeZone ?? 'Asia/Bangkok',
    sheets: [newSheet(0, `${sheetWord(locale)}1`)],
    activeSheet: 0,
    namedRanges: [],
    metadata: [],
    nextId: 1,
  };
}

function sheetWord(locale: string): string {
  return locale.startsWith('th') ? 'ชีต' : 'Sheet';
}

/** The state of the spreadsheet, asked by sheet and cell; what is not there is refused in Google's words. */
export class Workbook {
  /** @param size of the sheets that are inserted */
  constructor(
    public state: WorkbookState,
    private readonly size = USUAL_SIZE,
  ) {}

  sheet(id: number): SheetState {
    const sheet = this.state.sheets.find((each) => each.id === id);
    if (!sheet) throw new Refusal(`Sheet ${id} not found`);
    return sheet;
  }

  findSheet(name: string): SheetState | null {
    return this.state.sheets.find((each) => each.name === name) ?? null;
  }

  takeId(): number {
    return this.state.nextId++;
  }

  insertSheet(name: string | null, index: number | null, template: number | null = null): SheetState {
    const taken = name ?? this.freeName();
    if (taken === '') throw new Refusal('The name of a sheet cannot be empty.');
    this.refuseTakenName(taken);
    const active = this.state.sheets.findIndex((each) => each.id === this.state.activeSheet);
    const at = index ?? active + 1;
    if (at < 0 || at > this.state.sheets.length) throw new Refusal(`Sheet index ${at} is out of bounds`);
    const sheet =
      template === null ? newSheet(this.newSheetId(), taken, this.size) : { ...this.copyOf(template), name: taken };
    this.state.sheets.splice(at, 0, sheet);
    this.state.activeSheet = sheet.id;
    return sheet;
  }

  copySheet(id: number): SheetState {
    const copy = this.copyOf(id);
    this.state.sheets.push(copy);
    return copy;
  }

  private newSheetId(): number {
    return this.takeId() * 7919 + 100_000;
  }

  /** A sheet like that one, under a name of its own, not yet in the spreadsheet; protections are not copied. */
  private copyOf(id: number): SheetState {
    const source = this.sheet(id);
    const copy = structuredClone(source);
    const prefix = this.state.locale.startsWith('th') ? 'สำเนาของ ' : 'Copy of ';
    copy.name = this.freeNameFrom(prefix + source.name);
    copy.id = this.newSheetId();
    const move = (area: Area): Area => ({ ...area, sheet: copy.id });
    copy.selection = move(copy.selection);
    copy.merges = copy.merges.map(move);
    copy.filter = copy.filter && move(copy.filter);
    copy.bandings = copy.bandings.map((each) => ({ ...each, id: this.takeId(), area: move(each.area) }));
    copy.conditionalRules = copy.conditionalRules.map((each) => ({ ...each, areas: each.areas.map(move) }));
    copy.charts = copy.charts.map((each) => ({ ...each, id: this.takeId() }));
    copy.protections = [];
    return copy;
  }

  renameSheet(id: number, name: string): void {
    if (name === '') throw new Refusal('The name of a sheet cannot be empty.');
    const sheet = this.sheet(id);
    if (sheet.name === name) return;
    this.refuseTakenName(name);
    sheet.name = name;
  }

  deleteSheet(id: number): void {
    const sheet = this.sheet(id);
    const rest = this.state.sheets.filter((each) => each !== sheet);
    if (!rest.some((each) => !each.hidden)) throw new Refusal("You can't remove all the sheets in a document.");
    this.state.sheets = rest;
    this.state.namedRanges = this.state.namedRanges.filter((each) => each.area.sheet !== id);
    this.state.metadata = this.state.metadata.filter((each) => each.sheet !== id);
    if (this.state.activeSheet === id) this.state.activeSheet = (rest.find((each) => !each.hidden) as SheetState).id;
  }

  /** Reads A1 notation, with or without a sheet's name, or the name of a named range. */
  area(text: string, sheetId: number): Area | null {
    const named = this.state.namedRanges.find((each) => each.name === text);
    if (named) return named.area;
    const { sheet: name, cells } = splitSheetName(text);
    const sheet = name === null ? this.sheet(sheetId) : this.findSheet(name);
    if (!sheet) return null;
    if (cells === '' && name !== null) {
      return { sheet: sheet.id, row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    }
    return areaFromA1(cells, sheet);
  }

  cell(sheet: SheetState, row: number, column: number): CellState | null {
    return sheet.cells[row - 1]?.[column - 1] ?? null;
  }

  /** The last row and column that hold a value; 0 when none does. Formats alone don't count. */
  lastCell(sheet: SheetState): { row: number; column: number } {
    const last = { row: 0, column: 0 };
    sheet.cells.forEach((cells, rowIndex) => {
      for (let index = cells.length - 1; index >= 0; index--) {
        const value = cells[index]?.value;
        if (value === undefined || value === '') continue;
        last.row = rowIndex + 1;
        last.column = Math.max(last.column, index + 1);
        break;
      }
    });
    return last;
  }

  /** Every place that points into a sheet follows an insertion (change > 0) before, or a deletion (change < 0) from `at`. */
  shiftAreas(sheet: SheetState, dimension: 'rows' | 'columns', at: number, change: number): void {
    const shift = (area: Area) => (area.sheet === sheet.id ? shifted(area, dimension, at, change) : area);
    const kept = (areas: Area[]) => areas.map(shift).filter((area): area is Area => area !== null);
    sheet.merges = kept(sheet.merges).filter((area) => area.rows * area.columns > 1);
    sheet.filter = sheet.filter && shift(sheet.filter);
    sheet.bandings = sheet.bandings.flatMap((each) => kept([each.area]).map((area) => ({ ...each, area })));
    sheet.conditionalRules = sheet.conditionalRules
      .map((each) => ({ ...each, areas: kept(each.areas) }))
      .filter((each) => each.areas.length > 0);
    sheet.protections = sheet.protections.flatMap((each) => {
      const unprotected = kept(each.unprotected);
      if (each.area === null) return [{ ...each, unprotected }];
      return kept([each.area]).map((area) => ({ ...each, area, unprotected }));
    });
    this.state.namedRanges = this.state.namedRanges.flatMap((each) =>
      kept([each.area]).map((area) => ({ ...each, area })),
    );
    for (const other of this.state.sheets) {
      other.charts = other.charts.map((each) => ({ ...each, areas: kept(each.areas) }));
    }
  }

  private refuseTakenName(name: string): void {
    if (!this.state.sheets.some((each) => each.name.toLowerCase() === name.toLowerCase())) return;
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  private freeName(): string {
    const word = sheetWord(this.state.locale);
    for (let number = this.state.sheets.length + 1; ; number++) {
      if (!this.findSheet(`${word}${number}`)) return `${word}${number}`;
    }
  }

  private freeNameFrom(name: string): string {
    for (let number = 1; ; number++) {
      const tried = number === 1 ? name : `${name} ${number}`;
      if (!this.findSheet(tried)) return tried;
    }
  }
}
