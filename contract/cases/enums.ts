/** Enumerations: each value is told by its name. The host knows these, and no others. */

import { type Case, tells } from '../case';
import * as at from '../sources';

type Enumeration = Record<string, unknown>;

/** The names as the page of the reference has them. */
const names = (path: string, source: string, of: () => unknown, all: string): Case => {
  const wanted = all.split(' ');
  return tells(
    path,
    `${path} has its values`,
    source,
    () => wanted.map((name) => String((of() as Enumeration)[name])),
    wanted,
  );
};

const CRITERIA =
  'NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO ' +
  'NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO CUSTOM_FORMULA ';

export const enums: readonly Case[] = [
  names(
    'SpreadsheetApp.WrapStrategy',
    at.enumOf('wrap-strategy'),
    () => SpreadsheetApp.WrapStrategy,
    'WRAP OVERFLOW CLIP',
  ),
  names(
    'SpreadsheetApp.BorderStyle',
    at.enumOf('border-style'),
    () => SpreadsheetApp.BorderStyle,
    'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  ),
  names(
    'SpreadsheetApp.ProtectionType',
    at.enumOf('protection-type'),
    () => SpreadsheetApp.ProtectionType,
    'RANGE SHEET',
  ),
  names('SpreadsheetApp.SheetType', at.enumOf('sheet-type'), () => SpreadsheetApp.SheetType, 'GRID OBJECT DATASOURCE'),
  names(
    'SpreadsheetApp.CopyPasteType',
    at.enumOf('copy-paste-type'),
    () => SpreadsheetApp.CopyPasteType,
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  ),
  names(
    'SpreadsheetApp.BandingTheme',
    at.enumOf('banding-theme'),
    () => SpreadsheetApp.BandingTheme,
    'LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK',
  ),
  names(
    'SpreadsheetApp.DeveloperMetadataVisibility',
    at.enumOf('developer-metadata-visibility'),
    () => SpreadsheetApp.DeveloperMetadataVisibility,
    'DOCUMENT PROJECT',
  ),
  names('SpreadsheetApp.Dimension', at.enumOf('dimension'), () => SpreadsheetApp.Dimension, 'COLUMNS ROWS'),
  names(
    'SpreadsheetApp.DataValidationCriteria',
    at.enumOf('data-validation-criteria'),
    () => SpreadsheetApp.DataValidationCriteria,
    `${CRITERIA}DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CHECKBOX`,
  ),
  names(
    'SpreadsheetApp.BooleanCriteria',
    at.enumOf('boolean-criteria'),
    () => SpreadsheetApp.BooleanCriteria,
    `${CRITERIA}CELL_EMPTY CELL_NOT_EMPTY TEXT_STARTS_WITH TEXT_ENDS_WITH DATE_AFTER DATE_BEFORE DATE_EQUAL_TO`,
  ),
  names(
    'Charts.ChartType',
    at.pageOf('charts/chart-type'),
    () => Charts.ChartType,
    'AREA BAR COLUMN COMBO HISTOGRAM LINE PIE SCATTER TABLE',
  ),
  names(
    'Charts.ChartMergeStrategy',
    at.pageOf('charts/chart-merge-strategy'),
    () => Charts.ChartMergeStrategy,
    'MERGE_COLUMNS MERGE_ROWS',
  ),
  names('Charts.Position', at.pageOf('charts/position'), () => Charts.Position, 'TOP RIGHT BOTTOM NONE'),
  names('Ui.Button', at.pageOf('base/button'), () => SpreadsheetApp.getUi().Button, 'CLOSE OK CANCEL YES NO'),
  names(
    'Ui.ButtonSet',
    at.pageOf('base/button-set'),
    () => SpreadsheetApp.getUi().ButtonSet,
    'OK OK_CANCEL YES_NO YES_NO_CANCEL',
  ),
  names(
    'HtmlService.SandboxMode',
    at.pageOf('html/sandbox-mode'),
    () => HtmlService.SandboxMode,
    'EMULATED IFRAME NATIVE',
  ),
  names(
    'HtmlService.XFrameOptionsMode',
    at.pageOf('html/x-frame-options-mode'),
    () => HtmlService.XFrameOptionsMode,
    'ALLOWALL DEFAULT',
  ),
  names(
    'ScriptApp.AuthMode',
    at.pageOf('script/auth-mode'),
    () => ScriptApp.AuthMode,
    'NONE CUSTOM_FUNCTION LIMITED FULL',
  ),
  names('Utilities.Charset', at.pageOf('utilities/charset'), () => Utilities.Charset, 'US_ASCII UTF_8'),
  names(
    'Utilities.DigestAlgorithm',
    at.pageOf('utilities/digest-algorithm'),
    () => Utilities.DigestAlgorithm,
    'MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512',
  ),
];
