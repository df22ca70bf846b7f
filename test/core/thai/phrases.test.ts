/** Phrases found in a text however it was broken: the longest, at its place. */
import { describe, expect, test } from '@jest/globals';
import { phraseList } from '../../../src/core/thai/phrases';

const LIST = phraseList([
  ['กอง', 1],
  ['กอง คลัง', 2],
  ['กำหนด', 3],
  ['แล้วเสร็จ', 4],
  ['Done', 5],
  ['กอง', 7],
  ['az', 8],
]);
const at = (text: string, from = 0) => {
  const found = LIST.at(text, from);
  return found && [found.value, text.slice(from, found.end)];
};

describe('a phrase', () => {
  test.each([
    ['กองช่าง', [1, 'กอง']],
    ['กองคลังและ', [2, 'กองคลัง']],
    ['กองคลา', [1, 'กอง']],
    ['ก\nอ ง\u200Bคลัง', [2, 'ก\nอ ง\u200Bคลัง']],
    [' กอง', [1, ' กอง']],
    ['กำหนด', [3, 'กำหนด']],
    ['กําหนด', [3, 'กําหนด']],
    ['ก าหนด', [3, 'ก าหนด']],
    ['เเล้วเสร็จ', [4, 'เเล้วเสร็จ']],
    ['แล้วเสร็จ', [4, 'แล้วเสร็จ']],
    ['DONE', [5, 'DONE']],
    ['done', [5, 'done']],
    ['AZ', [8, 'AZ']],
  ])('%j', (text, found) => {
    expect(at(text)).toEqual(found);
  });

  test.each(['', 'กอ', 'ช่าง', 'กำ', 'do', 'เล้วเสร็จ', 'กเล้วเสร็จ', 'เกล้วเสร็จ', 'กณหนด', 'กXอง ช่าง', 'D0NE'])(
    'none in %j',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );

  test('is looked for at its place alone', () => {
    expect(at('ที่กองคลัง', 3)).toEqual([2, 'กองคลัง']);
    expect(at('ที่กองคลัง', 0)).toBeNull();
  });

  test('is given as the list has it', () => {
    expect(LIST.at('กองคลัง', 0)?.phrase).toBe('กอง คลัง');
  });
});
