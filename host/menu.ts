/** The add-on's menus as the user finds them: items by their path of captions. */

import type { Shown } from './execution';
import type { MenuEntry } from './protocol/ui';

/** What stands at the top: the items of an add-on menu themselves, and every other menu under its title. */
export function topEntries(shown: readonly Shown[]): MenuEntry[] {
  return shown.flatMap((each): MenuEntry[] => {
    if (each.kind !== 'menu') return [];
    return each.addOn ? each.entries : [{ kind: 'menu', caption: each.title, entries: each.entries }];
  });
}

/**
 * The name of the function that the item at that path runs.
 * @throws Error that names what there is instead
 */
export function functionAt(entries: readonly MenuEntry[], path: readonly string[]): string {
  const [caption, ...rest] = path;
  const named = entries.flatMap((each) => (each.kind === 'separator' ? [] : [each]));
  const found = named.find((each) => each.caption === caption);
  if (!found) {
    const captions = named.map((each) => `"${each.caption}"`).join(', ');
    throw new Error(`The menu has no "${caption}"; it has ${captions || 'nothing'}`);
  }
  return found.kind === 'menu' ? functionAt(found.entries, rest) : found.functionName;
}
