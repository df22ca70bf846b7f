/** The addresses that cases rest on: pages of Google's reference, and public records of how the services behave live. */

const REFERENCE = 'https://developers.google.com/apps-script/reference/';

/** A page of the reference; the anchor is a member as the page spells it: "getValue()". */
const page = (path: string) => (anchor: string) => `${REFERENCE}${path}${anchor === '' ? '' : `#${anchor}`}`;

export const app = page('spreadsheet/spreadsheet-app');
export const book = page('spreadsheet/spreadsheet');
export const sheet = page('spreadsheet/sheet');
export const range = page('spreadsheet/range');
export const namedRange = page('spreadsheet/named-range');
export const selection = page('spreadsheet/selection');
export const validation = page('spreadsheet/data-validation');
export const validationBuilder = page('spreadsheet/data-validation-builder');
export const rule = page('spreadsheet/conditional-format-rule');
export const ruleBuilder = page('spreadsheet/conditional-format-rule-builder');
export const condition = page('spreadsheet/boolean-condition');
export const banding = page('spreadsheet/banding');
export const chart = page('spreadsheet/embedded-chart');
export const chartBuilder = page('spreadsheet/embedded-chart-builder');
export const barChartBuilder = page('spreadsheet/embedded-bar-chart-builder');
export const container = page('spreadsheet/container-info');
export const chartOptions = page('charts/chart-options');
export const metadata = page('spreadsheet/developer-metadata');
export const filter = page('spreadsheet/filter');
export const protection = page('spreadsheet/protection');
export const richText = page('spreadsheet/rich-text-value');
export const richTextBuilder = page('spreadsheet/rich-text-value-builder');
export const textStyle = page('spreadsheet/text-style');
export const textStyleBuilder = page('spreadsheet/text-style-builder');
/** An enumeration of SpreadsheetApp: "wrap-strategy". */
export const enumOf = (name: string) => page(`spreadsheet/${name}`)('');
export const pageOf = (path: string) => page(path)('');
export const blob = page('base/blob');
export const ui = page('base/ui');
export const menu = page('base/menu');
export const prompt = page('base/prompt-response');
export const logger = page('base/logger');
export const consoleOf = page('base/console');
export const session = page('base/session');
export const script = page('script/script-app');
export const html = page('html/html-service');
export const output = page('html/html-output');
export const template = page('html/html-template');
export const properties = page('properties/properties');
export const propertiesService = page('properties/properties-service');
export const cache = page('cache/cache');
export const cacheService = page('cache/cache-service');
export const lock = page('lock/lock');
export const lockService = page('lock/lock-service');
export const utilities = page('utilities/utilities');

export const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';
export const TEMPLATES = 'https://developers.google.com/apps-script/guides/html/templates';
export const NUMBER_FORMATS = 'https://developers.google.com/workspace/sheets/api/guides/formats';
export const drive = (method: string) =>
  `https://developers.google.com/workspace/drive/api/reference/rest/v3/files/${method}`;
export const DRIVE_ERRORS = 'https://developers.google.com/workspace/drive/api/guides/handle-errors';
export const DRIVE_QUERIES = 'https://developers.google.com/workspace/drive/api/guides/search-files';
export const DRIVE_PROPERTIES = 'https://developers.google.com/workspace/drive/api/guides/properties';
export const docs = (method: string) =>
  `https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/${method}`;

/** Cases of the project gas-fakes, which are run live as well: a record of what Google answered. */
export const live = (file: string) =>
  `https://github.com/brucemcpherson/gas-fakes/blob/df52417951a13e26d027ea6aff67a58836987bfd/test/${file}.js`;

/** Errors as people were given them. */
export const reported = {
  outside: 'https://github.com/diegomanuel/binance-to-google-sheets/issues/19',
  noRows: 'https://github.com/Elijas/auto-youtube-subscription-playlist-2/issues/99',
  otherColumns: 'https://github.com/alpatania/sassafras/issues/8',
  columnsOut: 'https://github.com/mogsdad/SheetConverter/issues/20',
  cellOut: 'https://github.com/jamietr1/google-docs-writing-tracker/issues/17',
  largeValue: 'https://github.com/joseballester/muFunds/issues/13',
  largeKey: 'https://github.com/Eloise1988/COINGECKO/issues/13',
  noFile: 'https://github.com/ericyd/gdrive-copy/issues/142',
} as const;
