/**
 * Why Drive did not do what it was asked, as a failure that has a sentence of its own. The codes and reasons are of Google's
 * guide "Resolve errors" of the Drive API; Apps Script gives them as the exception's `details`, or its words alone.
 */
import { Failure } from '../core/failure';

interface ApiError extends Error {
  readonly details?: {
    readonly code?: number;
    readonly errors?: readonly { readonly reason?: string }[];
  };
}

export type RefusalCode =
  /** No room left. */
  | 'drive.full'
  /** The user, or their administrator, does not let us. */
  | 'drive.permission'
  | 'drive.too-large'
  /** Too many requests in a short time. */
  | 'drive.busy'
  /** No answer, or none that tells: what was asked for may have been done. */
  | 'drive.no-answer'
  /** The file can't be made a Google Doc. */
  | 'drive.unreadable'
  | 'drive.refused';

const BY_REASON: Readonly<Record<string, RefusalCode>> = {
  storageQuotaExceeded: 'drive.full',
  activeItemCreationLimitExceeded: 'drive.full',
  insufficientFilePermissions: 'drive.permission',
  insufficientParentPermissions: 'drive.permission',
  insufficientPermissions: 'drive.permission',
  appNotAuthorizedToFile: 'drive.permission',
  domainPolicy: 'drive.permission',
  authError: 'drive.permission',
  forbidden: 'drive.permission',
  uploadTooLarge: 'drive.too-large',
  fileTooLarge: 'drive.too-large',
  userRateLimitExceeded: 'drive.busy',
  rateLimitExceeded: 'drive.busy',
  dailyLimitExceeded: 'drive.busy',
  backendError: 'drive.no-answer',
  internalError: 'drive.no-answer',
  badRequest: 'drive.unreadable',
  invalid: 'drive.unreadable',
};

/** Where there are no details: what the messages say, from the surest to the vaguest. */
const BY_WORDS: readonly (readonly [RegExp, RefusalCode])[] = [
  [/storage quota/i, 'drive.full'],
  [/too large|exceeds the maximum/i, 'drive.too-large'],
  [/rate limit|too many (times|requests)/i, 'drive.busy'],
  [
    /empty response|timed? ?out|unavailable|backend error|internal error|try again|deadline|address/i,
    'drive.no-answer',
  ],
  [/permission|not (been )?granted|access denied|administrator|authoriz/i, 'drive.permission'],
  [/bad request/i, 'drive.unreadable'],
];

/** Whether it is an error of an advanced service, Drive's or Docs'. */
export const isOfDrive = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'GoogleJsonResponseException' || /^API call to /.test(error.message));

export function refusalOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure(codeOf(error as ApiError, reason), { reason });
}

function codeOf({ details }: ApiError, message: string): RefusalCode {
  const code = details?.code;
  const named = BY_REASON[details?.errors?.[0]?.reason ?? ''];
  if (named) return named;
  if (code === 413) return 'drive.too-large';
  if (code === 429) return 'drive.busy';
  if (code === 401 || code === 403) return 'drive.permission';
  if (code !== undefined && code >= 500) return 'drive.no-answer';
  return BY_WORDS.find(([words]) => words.test(message))?.[1] ?? 'drive.refused';
}

/** Drive does not know that file, or does not show it to this user: with `drive.file` it says the same of both. */
export function isNotFound(error: unknown): boolean {
  const { details, message } = error as ApiError;
  return details?.code === 404 || /file not found/i.test(message ?? '');
}
