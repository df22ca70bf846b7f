/** Menu: make the sheets. */
import type { Language } from '../../messages';
import { SHEETS } from '../../messages/workbook';
import { setUpWorkbook } from '../../sheets/setup';
import { openWorkbook } from '../../sheets/workbook';
import { whileLocked } from '../lock';

export function setUp({ ui }: Language): string {
  const made = whileLocked(() => setUpWorkbook(openWorkbook(), ui));
  return made === 0 ? ui.done.setUpAgain() : ui.done.setUp({ made, sheet: SHEETS.measures });
}
