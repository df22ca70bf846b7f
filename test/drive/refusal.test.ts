/** Why Drive refused, told apart by the reason in its answer, or by its words alone; each with a sentence that says what to do. */
import { describe, expect, test } from '@jest/globals';
import { apiRefusal } from '../../host/refusal';
import { isNotFound, refusalOf } from '../../src/drive/refusal';
import { languageOf } from '../../src/messages';

const CODES = [
  'drive.full',
  'drive.permission',
  'drive.too-large',
  'drive.busy',
  'drive.no-answer',
  'drive.unreadable',
  'drive.refused',
];

describe('by the reason', () => {
  test.each([
    ['storageQuotaExceeded', 'drive.full'],
    ['insufficientFilePermissions', 'drive.permission'],
    ['appNotAuthorizedToFile', 'drive.permission'],
    ['domainPolicy', 'drive.permission'],
    ['uploadTooLarge', 'drive.too-large'],
    ['rateLimitExceeded', 'drive.busy'],
    ['userRateLimitExceeded', 'drive.busy'],
    ['backendError', 'drive.no-answer'],
    ['badRequest', 'drive.unreadable'],
  ] as const)('%s is %s', (reason, code) => {
    const error = apiRefusal('drive.files.create', reason);
    expect(refusalOf(error)).toMatchObject({ code, params: { reason: error.message } });
  });

  test.each([
    [401, 'drive.permission'],
    [403, 'drive.permission'],
    [413, 'drive.too-large'],
    [429, 'drive.busy'],
    [503, 'drive.no-answer'],
  ])('an unknown reason by its status: %i is %s', (code, expected) => {
    const details = { code, errors: [{ reason: 'aReasonOfTheFuture' }] };
    expect(refusalOf(Object.assign(new Error('Refused'), { details })).code).toBe(expected);
  });
});

describe('by the words', () => {
  test.each([
    ["The user's Drive storage quota has been exceeded", 'drive.full'],
    ['Request Too Large', 'drive.too-large'],
    ['Service invoked too many times for one day: drive', 'drive.busy'],
    ['API call to drive.files.create failed with error: Empty response', 'drive.no-answer'],
    ['Address unavailable: https://www.googleapis.com', 'drive.no-answer'],
    ['You do not have permission to call drive.files.create', 'drive.permission'],
    ['Something that nobody has seen yet', 'drive.refused'],
  ])('%s is %s', (message, code) => {
    expect(refusalOf(new Error(message)).code).toBe(code);
  });
});

test('each has a sentence in both languages, and says whether something was made', () => {
  for (const code of CODES) {
    const [th, en] = [languageOf('th'), languageOf('en')].map((language) => language.failure({ code, params: {} }));
    expect(th).toMatch(code === 'drive.no-answer' ? /ยังไม่ทราบว่าเอกสารเกิดขึ้นแล้วหรือไม่/ : /ยังไม่มีเอกสารใหม่เกิดขึ้น/);
    expect(en).toMatch(code === 'drive.no-answer' ? /not known yet/ : /no new document was made/);
  }
});

test('a folder that is gone and one that is not shown are the same', () => {
  expect(isNotFound(apiRefusal('drive.files.create', 'notFound', 'File not found: x.'))).toBe(true);
  expect(isNotFound(new Error('API call to drive.files.create failed with error: File not found: x.'))).toBe(true);
  expect(isNotFound(apiRefusal('drive.files.create', 'domainPolicy'))).toBe(false);
});
