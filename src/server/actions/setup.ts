/** Menu, and pages' calls: make the sheets, or go on with a sheet of measures that staff had before. */
import * as v from 'valibot';
import type { Language } from '../../messages';
import { SHEETS } from '../../messages/workbook';
import { copyIntoForm, readOther, useAsItIs } from '../../sheets/adoption';
import { type SetUp, setUpWorkbook, surveyWorkbook } from '../../sheets/setup';
import { openWorkbook } from '../../sheets/workbook';
import type { Adopted } from '../answers';
import { whileLocked } from '../lock';

type Words = Language['ui'];

/** Asks before it makes a sheet of measures beside one that is there; a question must not wait with the lock held. */
export function setUp({ ui }: Language): string {
  const workbook = openWorkbook();
  const survey = surveyWorkbook(workbook, ui);
  const [candidate] = survey.candidates;
  if (!candidate)
    return saidOf(
      whileLocked(() => setUpWorkbook(workbook, survey)),
      ui,
    );
  const dialogs = SpreadsheetApp.getUi();
  const text = ui.adopt.ask({ sheet: candidate.name, steps: candidate.steps, form: SHEETS.measures });
  const answer = dialogs.alert(ui.adopt.title, text, dialogs.ButtonSet.YES_NO_CANCEL);
  if (answer !== dialogs.Button.YES && answer !== dialogs.Button.NO) return '';
  const how = answer === dialogs.Button.YES ? 'use' : 'copy';
  const { sheet, steps } = adopt({ sheet: candidate.name, how }, ui);
  return ui.adopt[how]({ sheet, steps });
}

/** @throws Failure setup.occupied, workbook.busy: nothing was made */
export function prepareSheets(_: object, language: () => Language): SetUp {
  return whileLocked(() => {
    const workbook = openWorkbook();
    return setUpWorkbook(workbook, surveyWorkbook(workbook, language().ui));
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
    setUpWorkbook(workbook, surveyWorkbook(workbook, ui));
    if (how === 'copy') copyIntoForm(workbook, other);
    return { sheet: how === 'use' ? sheet : SHEETS.measures, steps: other.steps.length, how };
  });
}

function saidOf({ made, refreshed }: SetUp, { done }: Words): string {
  if (made > 0) return done.setUp({ made, sheet: SHEETS.measures });
  return refreshed ? done.unitsRefreshed() : done.setUpAgain();
}
