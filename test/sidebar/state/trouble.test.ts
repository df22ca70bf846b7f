import { describe, expect, test } from '@jest/globals';
import { followed, SOON, START } from '../../../src/sidebar/state/follow';
import { stagesOf } from '../../../src/sidebar/state/report';
import { troubleOf } from '../../../src/sidebar/state/trouble';

describe('what went wrong is told by what can be done about it', () => {
  const unreachable = (details: string) => ({ code: 'unreachable', message: '', details });
  test.each([
    ['several accounts', unreachable('PERMISSION_DENIED'), true, 'accounts'],
    [
      'several accounts, in other words',
      unreachable('Authorization is required to perform that action.'),
      true,
      'accounts',
    ],
    ['no network, as the browser knows', unreachable('x'), false, 'offline'],
    ['no network, as Google says', unreachable('NetworkError: Connection failure due to HTTP 0'), true, 'offline'],
    ['too many calls', unreachable('Service invoked too many times in a short time'), true, 'quota'],
    ['someone else is saving', { code: 'workbook.busy', message: 'รอ', details: '' }, true, 'busy'],
    ['too long a text', { code: 'argument.too-long', message: 'ยาว', details: '' }, true, 'too-large'],
    ['too long a cell', { code: 'cell.too-long', message: 'ยาว', details: '' }, true, 'too-large'],
    ['a failure of its own sentence', { code: 'columns.missing', message: 'ไม่พบ', details: '' }, true, 'other'],
    ['anything else', unreachable('We are sorry, a server error occurred'), true, 'other'],
  ])('%s', (_, failure, online, trouble) => {
    expect(troubleOf(failure, online)).toBe(trouble);
  });
});

test('the selected row is asked for ever less often while it stays the same', () => {
  let following = followed(START, 4);
  expect(following).toEqual({ row: 4, wait: SOON });
  for (let i = 0; i < 10; i++) following = followed(following, 4);
  expect(following.wait).toBe(30_000);
  expect(followed(following, 5).wait).toBe(SOON);
});

describe('the stages of a report', () => {
  const error = { code: 'drive.refused', message: '', details: '' };
  test.each([
    ['at rest', { at: 'rest' } as const, ['to-come', 'to-come', 'to-come']],
    ['under way', { at: 'working', stage: 'upload' } as const, ['done', 'now', 'to-come']],
    ['failed', { at: 'failed', stage: 'verify', error, made: null } as const, ['done', 'done', 'failed']],
    ['made', { at: 'made', made: {} } as const, ['done', 'done', 'done']],
  ])('%s', (_, making, states) => {
    expect(stagesOf(making).map(({ state }) => state)).toEqual(states);
  });
});
