/** The door to the sidebar's sentences: a language, and the kind of digit that the settings ask for. */
import { useDigits } from '../core/thai/digits';
import { sidebarEn } from './sidebar.en';
import { type SidebarMessages, sidebarTh } from './sidebar.th';

export type { SidebarMessages } from './sidebar.th';

/** @param digits English always has Arabic ones */
export function sidebarMessages(code: 'th' | 'en', digits: 'thai' | 'arabic' = 'arabic'): SidebarMessages {
  return code === 'en' ? sidebarEn : inDigits(sidebarTh, digits);
}

/** A table of sentences with every digit of one kind, those that parameters bring included; links and codes keep theirs. */
function inDigits<T>(table: T, kind: 'thai' | 'arabic'): T {
  if (typeof table === 'string') return useDigits(table, kind) as T;
  if (typeof table === 'function') {
    const sentence = table as unknown as (...params: unknown[]) => string;
    return ((...params: unknown[]) => useDigits(sentence(...params), kind)) as T;
  }
  if (Array.isArray(table)) return table.map((one) => inDigits(one, kind)) as T;
  return Object.fromEntries(Object.entries(table as object).map(([key, value]) => [key, inDigits(value, kind)])) as T;
}
