/** The sentences of the rules by themselves, for pages that need no others. */
import type { Finding, Params } from '../core/finding';
import { choosesDigits, type DigitKind, quotingInDigits } from './digits';
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

const TABLES: Readonly<Record<LanguageCode, FindingSentences>> = {
  th: sentences(rulesTh, ruleTitlesTh),
  en: sentences(rulesEn, ruleTitlesEn),
};

/** @param digits left out, numbers stay as they are written */
export function findingSentences(code: LanguageCode, digits?: DigitKind): FindingSentences {
  const table = TABLES[code];
  if (!digits || !choosesDigits(code)) return table;
  return { ...table, finding: (finding) => quotingInDigits(table.finding(finding), digits) };
}
