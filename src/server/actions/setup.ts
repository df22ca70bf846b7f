/** Menu, and a page's call: make the sheets, or go on with a sheet of measures that staff had before. */
import type { Language } from '../../messages';
import { SHEETS } from '../../messages/workbook';
import { type SetUp, setUpWorkbook, surveyWorkbook } from '../../sheets/setup';
import { openWorkbook } from '../../sheets/workbook';
import { whileLocked } from '../lock';

export function setUp({ ui }: Language): string {
  return saidOf(prepare(ui), ui);
}

/** @throws Failure setup.occupied, workbook.busy */
export const prepareSheets = (_: object, language: () => Language): SetUp => prepare(language().ui);

const prepare = (ui: Language['ui']): SetUp =>
  whileLocked(() => {
    const workbook = openWorkbook();
    return setUpWorkbook(workbook, surveyWorkbook(workbook, ui));
  });

function saidOf({ made, refreshed }: SetUp, { done }: Language['ui']): string {
  if (made > 0) return done.setUp({ made, sheet: SHEETS.measures });
  return refreshed ? done.unitsRefreshed() : done.setUpAgain();
}
