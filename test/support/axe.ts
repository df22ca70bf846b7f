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

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** What a page's look decides; all else is the same in every colour scheme. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What passes is not told of: to bring that out of the page takes twice as long as to look. */
const OPTIONS = { resultTypes: ['violations' as const] };

async function violations(page: Page, { include, exclude, frames = false }: Parts, rules?: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode(!frames).options(OPTIONS);
  if (rules) axe.withRules(rules);
  if (include) axe.include(include);
  if (exclude) axe.exclude(exclude);
  return (await axe.analyze()).violations;
}

/** By the axe that an earlier look has left in the page: to bring it there takes three times as long as to look. */
async function violationsOfColour(page: Page, { include, exclude }: Parts) {
  const context = include || exclude ? { ...(include && { include }), ...(exclude && { exclude }) } : undefined;
  const options = { ...OPTIONS, runOnly: RULES_OF_COLOUR };
  const results = await page.evaluate<Results>(
    `axe.run(${context ? JSON.stringify(context) : 'document'}, ${JSON.stringify(options)})`,
  );
  return results.violations;
}

/** By every rule in the light scheme, then by those of colour in the dark one; the page as it stands. */
export async function violationsInBothSchemes(page: Page, parts: Parts = {}) {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page, parts);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = parts.frames ? await violations(page, parts, RULES_OF_COLOUR) : await violationsOfColour(page, parts);
  const told = (colorScheme: string) => (one: Results['violations'][number]) => ({ colorScheme, ...one });
  return [...light.map(told('light')), ...dark.map(told('dark'))];
}
