/** The door to the sidebar's sentences: a language, and the kind of digit that the settings ask for. */
import { type DigitKind, inDigits } from './digits';
import { sidebarEn } from './sidebar.en';
import { type SidebarMessages, sidebarTh } from './sidebar.th';

export type { SidebarMessages } from './sidebar.th';

/** @param digits English always has Arabic ones */
export function sidebarMessages(code: 'th' | 'en', digits: DigitKind = 'arabic'): SidebarMessages {
  return code === 'en' ? sidebarEn : inDigits(sidebarTh, digits);
}
