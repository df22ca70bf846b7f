/** The enumerations of SpreadsheetApp and Charts that the host knows, with their members. */

import { enumeration } from '../core/enumeration';

const criteria = [
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'CUSTOM_FORMULA',
];

const app = (name: string, members: readonly string[]) =>
  [name, enumeration(`SpreadsheetApp.${name}`, members)] as const;
const charts = (name: string, members: readonly string[]) => [name, enumeration(`Charts.${name}`, members)] as const;

/** By name, as members of SpreadsheetApp. */
export const SPREADSHEET_ENUMS = Object.fromEntries([
  app('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
  app('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']),
  app('ProtectionType', ['RANGE', 'SHEET']),
  app('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']),
  app('CopyPasteType', [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ]),
  app('BandingTheme', [
    'LIGHT_GREY',
    'CYAN',
    'GREEN',
    'YELLOW',
    'ORANGE',
    'BLUE',
    'TEAL',
    'GREY',
    'BROWN',
    'LIGHT_GREEN',
    'INDIGO',
    'PINK',
  ]),
  app('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
  app('Dimension', ['COLUMNS', 'ROWS']),
  app('DataValidationCriteria', [
    ...criteria,
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CHECKBOX',
  ]),
  app('BooleanCriteria', [
    ...criteria,
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
  ]),
]);

/** By name, as members of Charts. */
export const CHART_ENUMS = Object.fromEntries([
  charts('ChartType', ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE']),
  charts('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']),
  charts('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
]);
