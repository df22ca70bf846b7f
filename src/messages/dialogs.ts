/** The door to the dialogs' sentences. */
import { dialogsEn } from './dialogs.en';
import { type DialogMessages, dialogsTh } from './dialogs.th';
import type { LanguageCode } from './locale';

export type { DialogMessages } from './dialogs.th';

export const dialogMessages = (code: LanguageCode): DialogMessages => (code === 'en' ? dialogsEn : dialogsTh);
