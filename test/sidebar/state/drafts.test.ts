import { describe, expect, test } from '@jest/globals';
import { draftsOf, forgetDraft, keepDraft, type Store } from '../../../src/sidebar/state/drafts';
import { newStep, openStep, typed } from '../../../src/sidebar/state/form';
import { row, sidebarData } from '../data';

function memory(): Store & { readonly map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    get length() {
      return map.size;
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

const data = sidebarData([row()]);
const form = typed(openStep(data.steps[0] as (typeof data.steps)[number]), 'result', 'ยังพิมพ์ไม่เสร็จ');
const DAY = 86_400_000;

test('unsaved text is there again after the sidebar was closed', () => {
  const store = memory();
  keepDraft(store, 'book', form, 5);
  expect(draftsOf(store, 'book', 6)).toEqual([{ form, at: 5 }]);
});

test('the latest comes first, and each row has one', () => {
  const store = memory();
  keepDraft(store, 'book', form, 1);
  keepDraft(store, 'book', typed(form, 'result', 'ใหม่กว่า'), 2);
  const fresh = newStep(data, 'EIT');
  keepDraft(store, 'book', typed(fresh, 'step', 'ขั้นตอนใหม่'), 3);
  expect(draftsOf(store, 'book', 4).map(({ at }) => at)).toEqual([3, 2]);
});

test('nothing is kept of a form that is as it was, or was saved', () => {
  const store = memory();
  keepDraft(store, 'book', form, 1);
  keepDraft(store, 'book', { ...form, texts: form.base }, 2);
  expect(store.map.size).toBe(0);
  keepDraft(store, 'book', form, 3);
  forgetDraft(store, 'book', form);
  expect(store.map.size).toBe(0);
});

test("another spreadsheet's text is not offered", () => {
  const store = memory();
  keepDraft(store, 'book', form, 1);
  expect(draftsOf(store, 'other', 2)).toEqual([]);
});

describe('what can be of no use is dropped', () => {
  test.each([
    ['not JSON', 'ก'],
    ['of another shape', '{"form":{"texts":{}},"at":1}'],
  ])('%s', (_, value) => {
    const store = memory();
    store.setItem('prongsai.draft.book.x', value);
    expect(draftsOf(store, 'book', 2)).toEqual([]);
    expect(store.map.size).toBe(0);
  });

  test('older than half a year', () => {
    const store = memory();
    keepDraft(store, 'book', form, 0);
    expect(draftsOf(store, 'book', 200 * DAY)).toEqual([]);
  });
});

test('a browser that refuses to keep anything is no error', () => {
  const refuse = () => {
    throw new Error('QuotaExceededError');
  };
  const store: Store = { length: 1, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(() => keepDraft(store, 'book', form, 1)).not.toThrow();
  expect(() => forgetDraft(store, 'book', form)).not.toThrow();
  expect(draftsOf(store, 'book', 1)).toEqual([]);
  expect(draftsOf(null, 'book', 1)).toEqual([]);
});
