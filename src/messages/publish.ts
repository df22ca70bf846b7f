/** The door to what is said of making a report. */
import type { LanguageCode } from './locale';
import { publishEn } from './publish.en';
import { type PublishMessages, publishTh } from './publish.th';

export type { PublishMessages } from './publish.th';

const TABLES: Readonly<Record<LanguageCode, PublishMessages>> = { th: publishTh, en: publishEn };

export const publishMessages = (code: LanguageCode): PublishMessages => TABLES[code];
