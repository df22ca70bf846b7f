/** The door to the dialogs' sentences. */
import { dialogsEn } from './dialogs.en';
import { type DialogMessages, dialogsTh } from './dialogs.th';
import { type DigitKind, inDigits } from './digits';
import type { LanguageCode } from './locale';

export type { DialogMessages } from './dialogs.th';

/** @param digits English always has Arabic ones */
export const dialogMessages = (code: LanguageCode, digits: DigitKind = 'arabic'): DialogMessages =>
  code === 'en' ? dialogsEn : inDigits(dialogsTh, digits);
