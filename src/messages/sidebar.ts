/** The door to the sidebar's sentences: a language, and the kind of digit that the settings ask for. */
import { chosenDigits, type DigitKind } from './digits';
import type { LanguageCode } from './locale';
import { sidebarEn } from './sidebar.en';
import { type SidebarMessages, sidebarTh } from './sidebar.th';

export type { SidebarMessages } from './sidebar.th';

const TABLES: Readonly<Record<LanguageCode, SidebarMessages>> = { th: sidebarTh, en: sidebarEn };

export const sidebarMessages = (code: LanguageCode, digits: DigitKind = 'arabic'): SidebarMessages =>
  chosenDigits(code, TABLES[code], digits);
