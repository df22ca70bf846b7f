/** One door to every sentence: choose a language once, then ask it for the sentence of a failure, a finding or a note. */
import type { Failure } from '../core/failure';
import type { Params } from '../core/finding';
import type { Note } from '../core/import/document';
import { choosesDigits, type DigitKind, inDigits, quotingInDigits } from './digits';
import { type FindingSentences, findingSentences } from './findings';
import { importEn } from './import.en';
import { importTh } from './import.th';
import { type LanguageCode, languageCode } from './locale';
import { type PublishMessages, publishMessages } from './publish';
import { publishFailuresEn } from './publish-failures.en';
import { publishFailuresTh } from './publish-failures.th';
import { readingEn } from './reading.en';
import { readingTh } from './reading.th';
import { templateEn } from './template.en';
import { templateTh } from './template.th';
import { uiEn } from './ui.en';
import { type UiMessages, uiTh } from './ui.th';
import { upkeepEn } from './upkeep.en';
import { type UpkeepMessages, upkeepTh } from './upkeep.th';

type Sentences = Readonly<Record<string, (params: Params) => string>>;

export interface Language extends FindingSentences {
  readonly code: LanguageCode;
  readonly ui: UiMessages;
  readonly published: PublishMessages;
  readonly upkeep: UpkeepMessages;
  failure(failure: Pick<Failure, 'code' | 'params'>): string;
  note(note: Pick<Note, 'code' | 'params'>): string;
}

/** A sentence that no table has is a bug of ours; its code is still better than a blank. */
const say = (tables: readonly Sentences[], code: string, params: Params): string =>
  tables.find((table) => code in table)?.[code]?.(params) ?? code;

function language(
  code: LanguageCode,
  ui: UiMessages,
  imports: Sentences,
  reading: Sentences,
  template: Sentences,
  publishing: Sentences,
  upkeep: UpkeepMessages,
): Language {
  return {
    code,
    ui,
    published: publishMessages(code),
    upkeep,
    failure: (failure) =>
      say([ui.failure, imports, reading, template, publishing, upkeep.failure], failure.code, failure.params),
    ...findingSentences(code),
    note: (note) => say([imports, reading], note.code, note.params),
  };
}

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  th: language('th', uiTh, importTh, readingTh, templateTh, publishFailuresTh, upkeepTh),
  en: language('en', uiEn, importEn, readingEn, templateEn, publishFailuresEn, upkeepEn),
};

/** The same sentences with their numbers in one kind of digits, where the language has a choice. */
export function withDigits(language: Language, digits: DigitKind): Language {
  if (!choosesDigits(language.code)) return language;
  return {
    ...language,
    ...findingSentences(language.code, digits),
    ui: inDigits(language.ui, digits),
    failure: (failure) => quotingInDigits(language.failure(failure), digits),
    note: (note) => quotingInDigits(language.note(note), digits),
  };
}

export const languageOf = (code: LanguageCode): Language => LANGUAGES[code];

/** @param locale a user's locale as Session.getActiveUserLocale gives it ("th", "en_GB"); '' for none */
export const languageFor = (locale: string): Language => languageOf(languageCode(locale));
