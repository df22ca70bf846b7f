/**
 * The errors of the Drive API v3 that an upload may meet, with the code, the reason and the words of Google's guide
 * "Resolve errors" (developers.google.com/workspace/drive/api/guides/handle-errors); 413 is of its table of standard errors.
 */

/** What an advanced service's exception carries beside its text, as `details`. */
export interface ApiDetails {
  /** HTTP status */
  code: number;
  message: string;
  errors: { domain: string; reason: string; message: string }[];
}

const ERRORS = {
  badRequest: [400, 'global', 'Bad Request'],
  invalid: [400, 'global', 'Invalid Value'],
  storageQuotaExceeded: [403, 'global', "The user's Drive storage quota has been exceeded."],
  insufficientFilePermissions: [403, 'global', 'The user does not have sufficient permissions for this file.'],
  appNotAuthorizedToFile: [403, 'global', 'The user has not granted the app write access to this file.'],
  domainPolicy: [403, 'global', 'The domain administrators have disabled Drive apps.'],
  userRateLimitExceeded: [403, 'usageLimits', 'User Rate Limit Exceeded'],
  rateLimitExceeded: [429, 'usageLimits', 'Rate Limit Exceeded'],
  notFound: [404, 'global', 'File not found'],
  uploadTooLarge: [413, 'global', 'Request Entity Too Large'],
  backendError: [500, 'global', 'Backend Error'],
} as const satisfies Record<string, readonly [number, string, string]>;

/** A reason that the Drive API gives for a refusal. */
export type ApiReason = keyof typeof ERRORS;

/** @param message where Google's own says more than the guide's */
export function apiDetails(reason: ApiReason, message?: string): ApiDetails {
  const [code, domain, words] = ERRORS[reason];
  const said = message ?? words;
  return { code, message: said, errors: [{ domain, reason, message: said }] };
}
