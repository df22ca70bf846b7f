/** What axe, the accessibility checker, finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Parts {
  /** Selectors: of the part that is looked at, the whole page otherwise; and of what in it is not. */
  readonly include?: string;
  readonly exclude?: string;
  /** Frames of other origins are looked into as well. */
  readonly frames?: boolean;
}

/** What a page's look decides; all else is the same in every colour scheme. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What passes is not told of: to bring that out of the page takes twice as long as to look. */
async function violations(page: Page, { include, exclude, frames = false }: Parts, rules?: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode(!frames).options({ resultTypes: ['violations'] });
  if (rules) axe.withRules(rules);
  if (include) axe.include(include);
  if (exclude) axe.exclude(exclude);
  return (await axe.analyze()).violations;
}

/** By every rule in the light scheme, then by those of colour in the dark one; the page as it stands. */
export async function violationsInBothSchemes(page: Page, parts: Parts = {}) {
  const found = [];
  for (const [colorScheme, rules] of [['light'], ['dark', RULES_OF_COLOUR]] as const) {
    await page.emulateMedia({ colorScheme });
    for (const one of await violations(page, parts, rules && [...rules])) found.push({ colorScheme, ...one });
  }
  return found;
}
