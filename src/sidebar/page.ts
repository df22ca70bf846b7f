/** What every page does first: read what the server gave it, choose the language, show itself. */
import { type ComponentChild, render } from 'preact';
import { type LanguageCode, languageCode } from '../messages/locale';

/**
 * @param view makes the page from its language and the data that the server opened it with
 */
export function showPage<T extends object>(view: (language: LanguageCode, data: T) => ComponentChild): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place to show itself in');
  const data: T & { language?: string } = JSON.parse(decodeURIComponent(root.dataset.page ?? '') || '{}');
  const language = languageCode(data.language ?? '');
  document.documentElement.lang = language;
  render(view(language, data), root);
}
