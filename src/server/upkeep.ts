/**
 * A workbook that another version of the add-on has made: an older one is brought up to date, asked first; a newer one is left alone.
 *
 * It is looked at where work begins and a call more is not felt: when the import or a new year is asked for from the menu, at
 * set-up, which reads every sheet in any case, and before a report, which reads the properties in any case. The sidebar, checking
 * and summing up ask nothing: they find their columns by name, and write none that they do not find.
 */
import { Failure } from '../core/failure';
import type { Language } from '../messages';
import { SHEETS } from '../messages/workbook';
import { keepSchema, keptSchema, knownSchema, migrate, SCHEMA, schemaOf } from '../sheets/schema';
import { openWorkbook } from '../sheets/workbook';
import { keep, kept } from './kept';
import { whileLocked } from './lock';

type MenuAction = (language: Language) => string;

/** Wraps an action of the menu. An older workbook that its user would rather leave for now is worked with as it is. */
export const upToDate =
  (action: MenuAction, known: () => number | null = keptSchema): MenuAction =>
  (language) => {
    const before = bringUpToDate(known(), language);
    return [before, action(language)].filter((said) => said !== '').join(' ');
  };

/** The same for an action that reads all properties in any case: it costs no call. */
export const upToDateAmongAll = (action: MenuAction): MenuAction => upToDate(action, () => knownSchema(kept().schema));

/** @param known the number kept with the workbook @returns what is to be said of it @throws Failure schema.newer, workbook.busy */
function bringUpToDate(known: number | null, { ui, upkeep: { schema: words } }: Language): string {
  if (known === SCHEMA) return '';
  const workbook = openWorkbook();
  const schema = schemaOf(workbook, known);
  // Nothing has been set up; set-up will keep the number.
  if (schema === null) return '';
  if (schema === SCHEMA) {
    keepSchema();
    return '';
  }
  const changes = Object.entries(words.changes).filter(([from]) => Number(from) >= schema);
  const sentences = changes.map(([, change]) => change({ log: SHEETS.log, settings: SHEETS.settings }));
  const dialogs = SpreadsheetApp.getUi();
  const answer = dialogs.alert(words.title, words.ask({ changes: sentences.join('\n') }), dialogs.ButtonSet.YES_NO);
  if (answer !== dialogs.Button.YES) return '';
  whileLocked(() => migrate(workbook, schema, ui));
  return words.done();
}

/**
 * Before a report, which is logged by column. Costs nothing where the workbook has the number of this add-on.
 * @throws Failure schema.newer, schema.older: nothing has been made
 */
export function requireUpToDate(): void {
  const known = knownSchema(kept().schema);
  if (known === SCHEMA) return;
  const schema = schemaOf(openWorkbook(), known);
  if (schema === null) return;
  if (schema < SCHEMA) throw new Failure('schema.older');
  keep({ schema: String(SCHEMA) });
}
