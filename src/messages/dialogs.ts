/** The door to the dialogs' sentences. */
import { dialogsEn } from './dialogs.en';
import { type DialogMessages, dialogsTh } from './dialogs.th';
import { chosenDigits, type DigitKind } from './digits';
import type { LanguageCode } from './locale';

export type { DialogMessages } from './dialogs.th';

const TABLES: Readonly<Record<LanguageCode, DialogMessages>> = { th: dialogsTh, en: dialogsEn };

export const dialogMessages = (code: LanguageCode, digits: DigitKind = 'arabic'): DialogMessages =>
  chosenDigits(code, TABLES[code], digits);
