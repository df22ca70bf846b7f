/** Set-up: makes the sheets that are missing, leaves the ones that are there, and refuses before it would touch another's. */
import { Failure } from '../core/failure';
import { SETTING_DEFAULTS } from '../core/settings-table';
import type { UiMessages } from '../messages/ui.th';
import { SHEETS } from '../messages/workbook';
import { asText } from './cells';
import { below, offerWords, refreshUnits } from './dropdowns';
import { type Layout, layouts, NEW_COLUMNS } from './layout';
import { colourWords, keepText, lookAlike, setWidths, warnOfHeader } from './looks';
import { type Measures, readMeasures } from './measures';
import { MIGRATIONS } from './migrations';
import { keptSchema, migrate, SCHEMA } from './schema';
import { readSettings } from './settings';
import { type Found, type Survey, survey } from './survey';
import type { Sheet, Spreadsheet } from './workbook';

export interface SetUp {
  /** Sheets made or laid out. */
  readonly made: number;
  /** The list of units that cells offer was brought up to the settings. */
  readonly refreshed: boolean;
  /** Sheets of an earlier form were brought to this one. */
  readonly migrated: boolean;
}

export const surveyWorkbook = (workbook: Spreadsheet, ui: UiMessages): Survey => survey(workbook, layouts(ui));

/**
 * Makes the workbook's sheets, and brings those of an earlier form to this one. Run again it changes nothing that is there.
 * @throws Failure setup.occupied: a sheet of that name holds something else; schema.newer: a newer add-on made the workbook.
 *   Nothing has been touched then.
 */
export function setUpWorkbook(workbook: Spreadsheet, { found }: Survey, ui: UiMessages): SetUp {
  // A workbook that has none of our sheets has no number. It is given one when work begins (server/upkeep.ts): till then its sheets tell.
  const kept = found.every(({ state }) => state === 'missing') ? null : keptSchema();
  const foreign = found.find(({ state }) => state === 'foreign');
  if (foreign) throw new Failure('setup.occupied', { sheet: SHEETS[foreign.layout.key] });
  const before = schemaIn(found, kept);
  if (before < SCHEMA) migrate(workbook, before, ui);
  const made = makeSheets(workbook, found);
  const measures = made.find(({ layout }) => layout.key === 'measures');
  // After all sheets are there: the lists of this one stand in others.
  if (measures) {
    const fresh = made.some(({ layout }) => layout.key === 'settings');
    dress(workbook, measures, fresh ? DEFAULT_UNITS : unitsOf(workbook));
  }
  // What a sheet says comes last: one that a failure has left without it is empty, and is made whole by the next try.
  for (const { layout, sheet } of made) fill(sheet, layout);
  const refreshed = measures || found.length === made.length ? false : refresh(workbook);
  return { made: made.length, refreshed, migrated: before < SCHEMA };
}

/** The form of the sheets as they were found; a workbook that has none of them is of the form that it is given. */
function schemaIn(found: readonly Found[], kept: number | null): number {
  const older = found.flatMap(({ layout, state }) =>
    state === 'older' ? MIGRATIONS.filter(({ sheet }) => sheet === layout.key).map(({ from }) => from) : [],
  );
  const there = found.some(({ state }) => state === 'ours');
  return Math.min(there ? (kept ?? SCHEMA) : SCHEMA, ...older);
}

interface Made {
  readonly layout: Layout;
  readonly sheet: Sheet;
  /** It was there, and held nothing: staff made it, or a try that failed. */
  readonly before: boolean;
}

/**
 * The first sheet of a kind is given its look, the others are made like it: a call for a sheet, and not ten. From the last tab
 * to the first, so that the sheet of measures is the one that is open in the end.
 */
function makeSheets(workbook: Spreadsheet, found: readonly Found[]): Made[] {
  const like: Partial<Record<Layout['cells'], Sheet>> = {};
  const made: Made[] = [];
  for (const [i, { layout, sheet: empty, state }] of [...found.entries()].reverse()) {
    if (state === 'ours' || state === 'older') continue;
    const { cells, key } = layout;
    const template = like[cells] ?? (cells === 'text' ? like.figures : undefined);
    const before = found.slice(0, i).filter((each) => each.sheet !== null).length;
    const sheet = empty ?? workbook.insertSheet(SHEETS[key], before, template ? { template } : {});
    if (empty || !template) lookAlike(sheet, !empty || empty.getBandings().length === 0);
    if (cells === 'text' && (empty || !like.text)) keepText(sheet);
    if (!empty) like[cells] = sheet;
    made.push({ layout, sheet, before: empty !== null });
  }
  return made.reverse();
}

function fill(sheet: Sheet, { headers, body, widths }: Layout): void {
  setWidths(sheet, widths);
  if (body.length === 0) sheet.appendRow(headers.map(asText));
  else
    sheet.getRange(1, 1, body.length + 1, headers.length).setValues([headers, ...body].map((row) => row.map(asText)));
}

/** What the sheet of measures has and the others have not. */
function dress(workbook: Spreadsheet, { sheet, before }: Made, units: readonly string[]): void {
  const status = below(sheet, NEW_COLUMNS.status);
  offerWords(workbook, sheet, NEW_COLUMNS, status, units);
  colourWords(sheet, [status, below(sheet, NEW_COLUMNS.check)]);
  warnOfHeader(sheet, before);
}

const DEFAULT_UNITS = (SETTING_DEFAULTS.units ?? '').split('\n');

/** The units as the settings have them; a setting that can't be understood is no reason to make no sheets. */
function unitsOf(workbook: Spreadsheet): readonly string[] {
  try {
    return readSettings(workbook).settings.units;
  } catch (error) {
    if (error instanceof Failure) return DEFAULT_UNITS;
    throw error;
  }
}

const refresh = (workbook: Spreadsheet): boolean => refreshUnitsOf(workbook, unitsOf(workbook));

/** Brings the units that the measures sheet offers up to these; a sheet that can't be read is left as it is. */
export function refreshUnitsOf(workbook: Spreadsheet, units: readonly string[]): boolean {
  const measures = readable(workbook);
  if (measures?.columns.responsible === undefined) return false;
  const { sheet, headerRow, columns } = measures;
  return refreshUnits(below(sheet, columns.responsible as number, headerRow), units);
}

function readable(workbook: Spreadsheet): Measures | null {
  try {
    return readMeasures(workbook);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
