/** A service of Google's that failed, by its words, as a failure with a sentence of its own: what to do differs. */
import { Failure } from '../core/failure';
import { isOfDrive, refusalOf } from '../drive/refusal';

/** From the surest to the vaguest. The words are those that people report: Google lists few of them. */
const BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/too many|quota|rate limit|limit exceeded|too much computer time/i, 'google.quota'],
  [/authoriz|permission|access denied|protected cell/i, 'google.permission'],
  [/server error|failed while accessing|timed? ?out|unavailable|internal error|try again/i, 'google.failed'],
];

export function googleFailure(error: unknown): Failure {
  if (isOfDrive(error)) return refusalOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure(BY_WORDS.find(([words]) => words.test(reason))?.[1] ?? 'unexpected', { reason });
}
