/** Problems and suggestions, as the settings give them. */
import type { Settings } from '../core/settings';
import { useDigits } from '../core/thai/digits';
import type { ReportProblems } from './model';
import { paragraphsOf } from './paragraphs';
import { WORDS } from './words';

/** null where neither is given. */
export function problemsOf({ problems, suggestions, digits }: Settings): ReportProblems | null {
  const groups = [
    { heading: WORDS.problems, text: problems },
    { heading: WORDS.suggestions, text: suggestions },
  ]
    .filter(({ text }) => text.trim() !== '')
    .map(({ heading, text }) => ({ heading, paragraphs: paragraphsOf(text).map((each) => useDigits(each, digits)) }));
  return groups.length === 0 ? null : { heading: WORDS.problemsAndSuggestions, groups };
}
