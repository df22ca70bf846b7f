/** The sentences of the rules by themselves, for pages that need no others. */
import type { Finding, Params } from '../core/finding';
import { useDigits } from '../core/thai/digits';
import type { LanguageCode } from './locale';
import { rulesEn, ruleTitlesEn } from './rules.en';
import { rulesTh, ruleTitlesTh } from './rules.th';

export interface FindingSentences {
  finding(finding: Pick<Finding, 'rule' | 'params'>): string;
  /** Short name of a rule, for lists. */
  ruleTitle(rule: string): string;
}

/** A rule that the table has not is a bug of ours; its id is still better than a blank. */
const sentences = (
  table: Readonly<Record<string, (params: Params) => string>>,
  titles: Readonly<Record<string, string>>,
): FindingSentences => ({
  finding: ({ rule, params }) => table[rule]?.(params) ?? rule,
  ruleTitle: (rule) => titles[rule] ?? rule,
});

const thai = sentences(rulesTh, ruleTitlesTh);
const english = sentences(rulesEn, ruleTitlesEn);

/** @param digits of the numbers in Thai sentences, where they are to be of one kind; English always has Arabic ones */
export function findingSentences(code: LanguageCode, digits?: 'thai' | 'arabic'): FindingSentences {
  if (code === 'en') return english;
  return digits ? { ...thai, finding: (finding) => inDigits(thai.finding(finding), digits) } : thai;
}

/** What is quoted from a cell keeps its own digits: they are what the finding may be about. */
const inDigits = (sentence: string, digits: 'thai' | 'arabic'): string =>
  sentence
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : useDigits(part, digits)))
    .join('');
