/** Which language a user reads: the one they chose for Google where we have it, English where we have not. */

/** Each language that every sentence is said in, as a locale begins. */
export const LANGUAGE_CODES = ['th', 'en'] as const;

export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** @param locale as Session.getActiveUserLocale gives it ("th", "en_GB"); '' for none: the users are Thai */
export function languageCode(locale: string): LanguageCode {
  const asked = /^[a-z]*/.exec(locale.toLowerCase())?.[0] ?? '';
  return asked === '' ? 'th' : (LANGUAGE_CODES.find((code) => code === asked) ?? 'en');
}
