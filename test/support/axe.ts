/** What axe, the accessibility checker, finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Parts {
  /** Selectors: of the part that is looked at, the whole page otherwise; and of what in it is not. */
  readonly include?: string;
  readonly exclude?: string;
}

/** By every rule. In the page itself and its frames of one origin; a page of its own to sum up, as axe likes it, takes as long again. */
export async function violations(page: Page, { include, exclude }: Parts = {}) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (include) axe.include(include);
  if (exclude) axe.exclude(exclude);
  return (await axe.analyze()).violations;
}

/** By every rule in the light scheme, then in the dark one; the page as it stands. */
export async function violationsInBothSchemes(page: Page, parts: Parts = {}) {
  const found = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const one of await violations(page, parts)) found.push({ colorScheme, ...one });
  }
  return found;
}
