/** Menu, and pages' calls: make the sheets, or go on with a sheet of measures that staff had before. */
import * as v from 'valibot';
import { readSettings } from '../../core/settings-table';
import { type Language, withDigits } from '../../messages';
import { SHEETS } from '../../messages/workbook';
import { copyIntoForm, readOther, useAsItIs } from '../../sheets/adoption';
import { type SetUp, setUpWorkbook, surveyWorkbook } from '../../sheets/setup';
import { openWorkbook } from '../../sheets/workbook';
import type { Adopted } from '../answers';
import { brieflyLocked, whileLocked } from '../lock';

type Words = Language['ui'];

/** The settings are not read here: those of a new workbook, which most keep. */
const NEW_DIGITS = readSettings([]).digits;

/** Asks before it makes a sheet of measures beside one that is there; a question must not wait with the lock held. */
export function setUp(language: Language): string {
  const { ui } = language;
  const words = withDigits(language, NEW_DIGITS);
  const workbook = openWorkbook();
  // Looked at under the lock: another may be setting up at the same moment.
  const { candidate, done } = brieflyLocked(
    () => {
      const survey = surveyWorkbook(workbook, ui);
      const [first] = survey.candidates;
      return first ? { candidate: first, done: null } : { candidate: null, done: setUpWorkbook(workbook, survey, ui) };
    },
    (result) => result.done !== null,
  );
  if (!candidate) return saidOf(done, words.ui, words.upkeep.schema.done());
  const dialogs = SpreadsheetApp.getUi();
  const text = words.ui.adopt.ask({ sheet: candidate.name, steps: candidate.steps, form: SHEETS.measures });
  const answer = dialogs.alert(words.ui.adopt.title, text, dialogs.ButtonSet.YES_NO_CANCEL);
  if (answer !== dialogs.Button.YES && answer !== dialogs.Button.NO) return '';
  const how = answer === dialogs.Button.YES ? 'use' : 'copy';
  const { sheet, steps } = adopt({ sheet: candidate.name, how }, ui);
  return words.ui.adopt[how]({ sheet, steps });
}

/** @throws Failure setup.occupied, schema.newer, workbook.busy: nothing was made */
export function prepareSheets(_: object, language: () => Language): SetUp {
  return whileLocked(() => {
    const workbook = openWorkbook();
    const { ui } = language();
    return setUpWorkbook(workbook, surveyWorkbook(workbook, ui), ui);
  });
}

/** Twice as long as Sheets takes. */
const SheetName = v.pipe(v.string(), v.maxLength(200));

export const AdoptArgument = v.strictObject({ sheet: SheetName, how: v.exactOptional(v.picklist(['use', 'copy'])) });

/** @throws Failure adopt.*, columns.missing, columns.twice, setup.occupied: nothing was made */
export const adoptSheet = (argument: v.InferOutput<typeof AdoptArgument>, language: () => Language): Adopted =>
  adopt(argument, language().ui);

function adopt({ sheet, how = 'use' }: v.InferOutput<typeof AdoptArgument>, ui: Words): Adopted {
  return whileLocked(() => {
    const workbook = openWorkbook();
    const other = readOther(workbook, sheet);
    if (how === 'use') useAsItIs(workbook, other);
    setUpWorkbook(workbook, surveyWorkbook(workbook, ui), ui);
    if (how === 'copy') copyIntoForm(workbook, other);
    return { sheet: how === 'use' ? sheet : SHEETS.measures, steps: other.steps.length, how };
  });
}

function saidOf({ made, refreshed, migrated }: SetUp, { done }: Words, upToDate: string): string {
  const sheets = made > 0 ? done.setUp({ made, sheet: SHEETS.measures }) : '';
  if (migrated) return [upToDate, sheets].filter((said) => said !== '').join(' ');
  if (made > 0) return sheets;
  return refreshed ? done.unitsRefreshed() : done.setUpAgain();
}
