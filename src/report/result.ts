/** The last cell of a row: the status phrase in its one spelling, the narrative, and the day of completion. */
import { STATUS_PHRASES, splitStatus } from '../core/status';
import type { Step } from '../core/step';
import { findDates, formatThaiDate, parseDate } from '../core/thai/dates';
import { useDigits } from '../core/thai/digits';
import { bare } from '../core/thai/text';
import { WORDS } from './words';

type Digits = 'thai' | 'arabic';

export function resultOf(step: Step, digits: Digits): { readonly status: string; readonly result: string } {
  const narrative = [afterPhrase(step), step.result].filter((text) => text !== '').join('\n');
  const day = completion(step, narrative, digits);
  return {
    status: useDigits(phraseOf(step), digits),
    result: [useDigits(narrative, digits), day].filter((text) => text !== '').join(' '),
  };
}

/**
 * Words that no status is written as stand as they were written; and no phrase is put before a sentence
 * that its status was only read out of ("อยู่ระหว่างจัดทำประกาศ").
 */
const phraseOf = ({ status, statusText }: Step): string =>
  status === 'unknown' || statusText.trim() === '' ? statusText.trim() : STATUS_PHRASES[status];

/** What a status cell says beside the status ("แล้วเสร็จ ร้อยละ 80") must not be lost with its spelling. */
const afterPhrase = (step: Step): string => (step.status === 'unknown' ? '' : splitStatus(step.statusText).rest.trim());

/** "เมื่อวันที่ ๒๔ เมษายน ๒๕๖๖", '' where the narrative tells that day already. What is no day, or might be two, stands as written. */
function completion(step: Step, narrative: string, digits: Digits): string {
  const written = step.completedOn.trim();
  if (written === '') return '';
  const parsed = parseDate(written);
  const date = parsed === null || parsed.certainty === 'guess' ? null : parsed.date;
  if (date === null) {
    return bare(narrative).includes(bare(written)) ? '' : useDigits(`${WORDS.completedOn} ${written}`, digits);
  }
  const told = findDates(narrative).some((found) => found.date === date);
  return told ? '' : `${WORDS.onDay} ${formatThaiDate(date, { digits, month: 'full' })}`;
}
