/** What every page does first: read what the server gave it, choose the language, show itself. */
import { type ComponentChild, render } from 'preact';
import { type Language, languageFor } from '../messages';

/**
 * @param view makes the page from its language and the data that the server opened it with
 */
export function showPage<T extends object>(view: (language: Language, data: T) => ComponentChild): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place to show itself in');
  const data: T & { language?: string } = JSON.parse(decodeURIComponent(root.dataset.page ?? '') || '{}');
  const language = languageFor(data.language ?? '');
  document.documentElement.lang = language.code;
  render(view(language, data), root);
}
