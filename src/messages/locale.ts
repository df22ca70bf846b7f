/** Which of the two languages a user reads: Thai, unless they chose another for Google. */

export type LanguageCode = 'th' | 'en';

/** @param locale as Session.getActiveUserLocale gives it ("th", "en_GB"); '' for none */
export const languageCode = (locale: string): LanguageCode =>
  locale === '' || /^th\b|^th_/i.test(locale) ? 'th' : 'en';
