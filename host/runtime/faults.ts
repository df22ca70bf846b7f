/**
 * The ways in which Google fails a call, and what it says then. The words are those that people report: of Apps Script's page
 * "Quotas for Google Services" (developers.google.com/apps-script/guides/services/quotas), of its page "Troubleshooting", and of
 * the error logs that are published with scripts ("Service Spreadsheets failed while accessing document with id …").
 */
import type { Need } from '../protocol/call';
import { apiRefusal, Refusal } from '../refusal';

/** The ways in which a call can be made to fail. */
export const FAULT_KINDS = ['service', 'lost', 'quota', 'permission', 'killed'] as const;

/**
 * service: the call is refused, once, and has done nothing;
 * lost: it has done its work, and its answer is lost;
 * quota: it and every later call of its service is refused;
 * permission: it and every later call that needs a permission is refused: the user has withdrawn what they granted;
 * killed: six minutes are over, and the execution ends there, whatever the script catches.
 */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** "Drive.Files.create" as Google's errors name it: "drive.files.create". */
export const apiName = (method: string): string => method.replace(/(^|\.)([A-Z])/g, (part) => part.toLowerCase());

/** The service by the class that a call is of. */
const SERVICES: readonly (readonly [service: string, classes: RegExp])[] = [
  ['drive', /^Drive\./],
  ['docs', /^Docs\./],
  ['properties', /^Propert/],
  ['lock', /^Lock/],
  ['cache', /^Cache/],
  ['session', /^Session\./],
  ['html', /^Html/],
  ['ui', /^(?:Ui|Menu)\./],
  ['utilities', /^(?:Utilities|Blob)\b/],
];

/** The service of Google's that answers a method, by the name that its errors give it. */
const serviceOf = (method: string): string =>
  SERVICES.find(([, classes]) => classes.test(method))?.[0] ?? 'spreadsheets';

const isAdvanced = (method: string): boolean => /^(?:Drive|Docs)\./.test(method);

/** What a call that fails alone says. */
export function failedOnce(kind: 'service' | 'lost', method: string): Refusal {
  if (isAdvanced(method)) {
    if (kind === 'service') return apiRefusal(apiName(method), 'backendError');
    return new Refusal(`API call to ${apiName(method)} failed with error: Empty response`);
  }
  if (serviceOf(method) !== 'spreadsheets') {
    return new Refusal("We're sorry, a server error occurred. Please wait a bit and try again.");
  }
  const what = kind === 'service' ? 'failed' : 'timed out';
  return new Refusal(`Service Spreadsheets ${what} while accessing document with id local-spreadsheet.`);
}

/** What a call says where a fault of that kind has begun with the call of another method, or this one; null where it goes through. */
export function failedFromThen(
  kind: 'quota' | 'permission',
  first: string,
  method: string,
  needs: Need,
): Refusal | null {
  if (kind === 'quota') return serviceOf(method) === serviceOf(first) ? usedUp(method) : null;
  if (needs === 'open') return null;
  if (isAdvanced(method)) return apiRefusal(apiName(method), 'appNotAuthorizedToFile');
  return new Refusal('Authorization is required to perform that action.');
}

function usedUp(method: string): Refusal {
  const service = serviceOf(method);
  if (isAdvanced(method)) return apiRefusal(apiName(method), 'userRateLimitExceeded');
  if (service === 'lock') return new Refusal('There are too many LockService operations against the same script.');
  return new Refusal(`Service invoked too many times for one day: ${service}.`);
}
