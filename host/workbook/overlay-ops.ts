/** What lies over the cells of a sheet: protections, bandings, conditional formats and charts. */

import type { SheetOps } from '../protocol/sheets';
import { Refusal } from '../refusal';
import { overlaps } from './area';
import type { Workbook } from './book';
import type { ProtectionState } from './state';

type Ops = Pick<
  SheetOps,
  `sheet.${'protect' | 'setProtection' | 'removeProtection' | 'protections' | 'bandings' | 'addBanding' | 'setBanding' | 'removeBanding' | 'conditionalRules' | 'setConditionalRules' | 'charts' | 'putChart' | 'removeChart'}`
>;

/** header, first, second, footer of the banding themes of Sheets (white first band). */
const THEMES: Record<string, [string, string, string, string]> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

export function overlayOps(book: Workbook): Ops {
  return {
    'sheet.protections': (id) => book.sheet(id).protections,
    'sheet.protect': (id, area) => {
      const { protections } = book.sheet(id);
      const whole = area === null ? protections.find((each) => each.area === null) : undefined;
      if (whole) return whole;
      const made = {
        id: book.takeId(),
        area,
        sheet: id,
        description: '',
        warningOnly: false,
        unprotected: [],
        editors: [],
      };
      protections.push(made);
      return made;
    },
    'sheet.setProtection': (protection) => {
      refuseUnprotected(protection);
      replace(book.sheet(protection.sheet).protections, protection, 'protection');
      return null;
    },
    'sheet.removeProtection': (protection) => {
      const sheet = book.sheet(protection.sheet);
      sheet.protections = sheet.protections.filter((each) => each.id !== protection.id);
      return null;
    },
    'sheet.bandings': (id) => book.sheet(id).bandings,
    'sheet.addBanding': (area, theme, direction, header, footer) => {
      const sheet = book.sheet(area.sheet);
      if (sheet.bandings.some((each) => overlaps(each.area, area))) {
        throw new Refusal(
          'You cannot add alternating background colors to a range that already has alternating background colors.',
        );
      }
      const colours = THEMES[theme];
      if (!colours) throw new Refusal(`Invalid argument: ${theme}`);
      const colors = {
        header: header ? colours[0] : null,
        first: colours[1],
        second: colours[2],
        footer: footer ? colours[3] : null,
      };
      const made = { id: book.takeId(), area, theme, direction, colors };
      sheet.bandings.push(made);
      return made;
    },
    'sheet.setBanding': (banding) => {
      replace(book.sheet(banding.area.sheet).bandings, banding, 'banding');
      return null;
    },
    'sheet.removeBanding': (banding) => {
      const sheet = book.sheet(banding.area.sheet);
      sheet.bandings = sheet.bandings.filter((each) => each.id !== banding.id);
      return null;
    },
    'sheet.conditionalRules': (id) => book.sheet(id).conditionalRules,
    'sheet.setConditionalRules': (id, rules) => {
      const elsewhere = rules.some((rule) => rule.areas.some((area) => area.sheet !== id));
      if (elsewhere) throw new Refusal('Conditional format rule cannot reference a different sheet.');
      book.sheet(id).conditionalRules = rules;
      return null;
    },
    'sheet.charts': (id) => book.sheet(id).charts,
    'sheet.putChart': (id, chart) => {
      const sheet = book.sheet(id);
      const index = sheet.charts.findIndex((each) => each.id === chart.id);
      if (index >= 0) {
        sheet.charts[index] = chart;
        return chart.id;
      }
      const made = { ...chart, id: book.takeId() };
      sheet.charts.push(made);
      return made.id;
    },
    'sheet.removeChart': (id, chart) => {
      const sheet = book.sheet(id);
      if (!sheet.charts.some((each) => each.id === chart)) throw new Refusal('The chart does not exist in this sheet.');
      sheet.charts = sheet.charts.filter((each) => each.id !== chart);
      return null;
    },
  };
}

/** Only a protected sheet leaves ranges free, and those are its own. */
function refuseUnprotected({ area, sheet, unprotected }: ProtectionState): void {
  if (unprotected.length === 0) return;
  if (area !== null) throw new Refusal('Unprotected ranges can be set on a protected sheet alone.');
  if (unprotected.some((each) => each.sheet !== sheet)) {
    throw new Refusal('Unprotected ranges must be on the protected sheet.');
  }
}

function replace<T extends { id: number }>(all: T[], next: T, what: string): void {
  const index = all.findIndex((each) => each.id === next.id);
  if (index < 0) throw new Refusal(`The ${what} no longer exists.`);
  all[index] = next;
}
