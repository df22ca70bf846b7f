/** All cases, in the order in which they are run; those that ask somebody at the spreadsheet come last. */

import type { Case } from '../case';
import { active } from './active';
import { bandsAndFilters } from './bands-and-filters';
import { charts } from './charts';
import { conditionalFormat } from './conditional-format';
import { docs } from './docs';
import { drive } from './drive';
import { enums } from './enums';
import { overlays } from './overlays';
import { pages } from './pages';
import { rangeFormat } from './range-format';
import { rangeMoves } from './range-moves';
import { rangePlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeValues } from './range-values';
import { richText } from './rich-text';
import { runtime } from './runtime';
import { sheetCases } from './sheet';
import { sheetDimensions } from './sheet-dimensions';
import { sheetSizes } from './sheet-sizes';
import { spreadsheetCases } from './spreadsheet';
import { storeCases } from './stores';
import { typed } from './typed';
import { utilities } from './utilities';
import { validationCases } from './validation';

const GROUPS: readonly (readonly Case[])[] = [
  ...[spreadsheetCases, active, sheetCases, sheetDimensions, sheetSizes, overlays],
  ...[rangePlace, rangeValues, typed, rangeFormat, rangeRules, rangeMoves, bandsAndFilters],
  ...[validationCases, conditionalFormat, richText, charts, enums],
  ...[utilities, storeCases, drive, docs, runtime, pages],
];

const every = GROUPS.flat();

export const ALL: readonly Case[] = [...every.filter((each) => !each.asks), ...every.filter((each) => each.asks)];
