/** What axe, the accessibility checker, finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Parts {
  /** Selectors: of the part that is looked at, the whole page otherwise; and of what in it is not. */
  readonly include?: string;
  readonly exclude?: string;
}

/** By every rule. What passes is not told of: to bring that out of the page takes twice as long as to look. */
async function violations(page: Page, { include, exclude }: Parts = {}) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
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
