/** The keys of a row of tabs. */
import { TABS, type Tab } from './app';

/** The tab that a key leads to, round at the ends; null where the key does not move. */
export function moveInTabs(key: string, from: Tab): Tab | null {
  const at = TABS.indexOf(from);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (key === 'Home') return TABS[0] ?? null;
  if (key === 'End') return TABS[TABS.length - 1] ?? null;
  return step === 0 ? null : (TABS[(at + step + TABS.length) % TABS.length] ?? null);
}
