/**
 * The edge to users: a menu's action ends in a toast or, when it fails, an alert; a page's call is checked
 * before it runs and answers in plain JSON. No failure leaves here as an exception: Google's own
 * dialog would show a stack, in English, to a clerk.
 */
import * as v from 'valibot';
import { Failure } from '../core/failure';
import { type Language, languageFor } from '../messages';
import { openWorkbook } from '../sheets/workbook';
import type { PageAnswer, PageFailure } from './answers';
import { googleFailure } from './google-failure';

let language: Language | undefined;

/** Asked of Google once an execution, and only where something is said. Where Google does not tell, Thai: its users come first. */
export function userLanguage(): Language {
  language ??= languageFor(localeOrNone());
  return language;
}

function localeOrNone(): string {
  try {
    return Session.getActiveUserLocale() ?? '';
  } catch {
    return '';
  }
}

/** Runs a menu's action. What it returns is said in a toast; '' says nothing. */
export function fromMenu(action: (language: Language) => string): void {
  const language = userLanguage();
  let said: string;
  try {
    said = action(language);
  } catch (error) {
    const { message, details } = failureOf(error, language);
    alertWith(details === '' ? message : `${message}\n\n${language.ui.details}: ${details}`, language);
    return;
  }
  if (said !== '') tell(said, language);
}

/** What is done is done: that it can't be said in a toast is no failure of the action, and must not look like one. */
function tell(said: string, language: Language): void {
  try {
    openWorkbook().toast(said, language.ui.menu.name, 10);
  } catch {
    alertWith(said, language);
  }
}

/** @throws Error with the sentence alone, which Google shows: where no dialog can be opened it is the one way left to say it. */
function alertWith(text: string, language: Language): void {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(language.ui.menu.name, text, ui.ButtonSet.OK);
  } catch {
    throw new Error(text);
  }
}

/** Runs a page's call with its argument checked: what arrives from a page is not trusted. The language is asked for where it is needed. */
export function fromPage<TSchema extends v.GenericSchema, T>(
  schema: TSchema,
  argument: unknown,
  action: (argument: v.InferOutput<TSchema>, language: () => Language) => T,
): PageAnswer<T> {
  try {
    const parsed = v.safeParse(schema, argument);
    if (!parsed.success || namesInherited(argument)) throw new Failure('argument.invalid');
    return { ok: true, value: action(parsed.output, userLanguage) };
  } catch (error) {
    return { ok: false, error: failureOf(error, userLanguage()) };
  }
}

/** Whether a field anywhere has the name of what all objects have ("__proto__", "constructor"): a schema takes it for one of its own. */
function namesInherited(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, each]) => (!Array.isArray(value) && key in {}) || namesInherited(each));
}

/**
 * A failure of ours has a sentence of its own, with a service's own words under the details; one of Google's has the sentence of its
 * kind; anything else is said to be unexpected. What their texts quote is left out.
 */
function failureOf(error: unknown, language: Language): PageFailure {
  const failure = error instanceof Failure ? error : googleFailure(error);
  const { reason } = failure.params;
  return { code: failure.code, message: language.failure(failure), details: withoutQuotes(String(reason ?? '')) };
}

const LONGEST_DETAILS = 500;

/** What an error quotes may be a user's ("… is not valid JSON"), and details are made to be sent to others. */
const withoutQuotes = (text: string): string =>
  text.slice(0, LONGEST_DETAILS).replace(/"[^"]*(?:"|$)|“[^”]*(?:”|$)/g, '"…"');
