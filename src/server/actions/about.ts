/** Menu: which version this is, whose it is, and where to turn. Whoever helps a clerk asks for it first. */
import type { Language } from '../../messages';
import { version } from '../version';

export function about({ ui, upkeep: { about: words } }: Language): string {
  const dialogs = SpreadsheetApp.getUi();
  const text = [words.version(version()), words.what, words.yours, words.licence].join('\n\n');
  dialogs.alert(ui.menu.about, text, dialogs.ButtonSet.OK);
  return '';
}
