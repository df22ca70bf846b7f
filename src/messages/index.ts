/** One door to every sentence: choose a language once, then ask it for the sentence of a failure, a finding or a note. */
import type { Failure } from '../core/failure';
import type { Finding, Params } from '../core/finding';
import type { Note } from '../core/import/document';
import { en } from './en';
import { importEn } from './import.en';
import { importTh } from './import.th';
import { readingEn } from './reading.en';
import { readingTh } from './reading.th';
import { rulesEn } from './rules.en';
import { rulesTh } from './rules.th';
import { type Messages, th } from './th';

type Sentences = Readonly<Record<string, (params: Params) => string>>;

export interface Language {
  readonly code: 'th' | 'en';
  readonly ui: Messages;
  failure(failure: Pick<Failure, 'code' | 'params'>): string;
  finding(finding: Pick<Finding, 'rule' | 'params'>): string;
  note(note: Pick<Note, 'code' | 'params'>): string;
}

/** A sentence that no table has is a bug of ours; its code is still better than a blank. */
const say = (tables: readonly Sentences[], code: string, params: Params): string =>
  tables.find((table) => code in table)?.[code]?.(params) ?? code;

function language(code: 'th' | 'en', ui: Messages, imports: Sentences, reading: Sentences, rules: Sentences): Language {
  return {
    code,
    ui,
    failure: (failure) => say([ui.failure, imports, reading], failure.code, failure.params),
    finding: (finding) => say([rules], finding.rule, finding.params),
    note: (note) => say([imports, reading], note.code, note.params),
  };
}

export const thai = language('th', th, importTh, readingTh, rulesTh);
export const english = language('en', en, importEn, readingEn, rulesEn);

/** @param locale a user's locale as Session.getActiveUserLocale gives it ("th", "en_GB"); '' for none */
export const languageFor = (locale: string): Language => (locale === '' || /^th\b|^th_/i.test(locale) ? thai : english);
