import { describe, expect, test } from '@jest/globals';
import { type AppState, type Event, newHere, reduce, START } from '../../../src/sidebar/state/app';
import { chose, resolved } from '../../../src/sidebar/state/conflict';
import { openStep, typed } from '../../../src/sidebar/state/form';
import { row, sidebarData } from '../data';

const data = sidebarData([
  row(),
  row({ step: '1.1.2 ติดประกาศขั้นตอนการยืม', result: 'ติดแล้ว' }),
  row({ section: 'EIT', measure: '1.1 เพิ่มช่องทางรับฟัง', step: '1.1.1 จัดทำแบบสอบถาม', result: 'ได้ 120 ฉบับ' }),
]);
const step = (at: number) => data.steps[at] as (typeof data.steps)[number];
const stateAfter = (...events: Event[]): AppState => events.reduce(reduce, START);
const loaded: Event = { type: 'loaded', data };
const opened: Event = { type: 'open', form: openStep(step(0)) };
const edited: Event = { type: 'type', form: typed(openStep(step(0)), 'result', 'กำลังพิมพ์') };

test('before the first load there is nothing but the loading of it', () => {
  expect(START).toMatchObject({ model: null, work: 'loading' });
});

describe('loading again', () => {
  test('keeps text that is not saved, and shows a row without any as it is now', () => {
    const fresh = sidebarData([row({ result: 'แก้ในชีต' }), ...[1, 2].map((at) => step(at).texts)]);
    const reload: Event = { type: 'loaded', data: fresh };
    expect(stateAfter(loaded, opened, edited, reload).form?.texts.result).toBe('กำลังพิมพ์');
    expect(stateAfter(loaded, opened, reload).form?.texts.result).toBe('แก้ในชีต');
  });

  test('follows a row that moved, and leaves one that is gone', () => {
    const moved = sidebarData([row({ step: '1.1.9 แทรกไว้', result: 'ใหม่' }), ...data.steps.map(({ texts }) => texts)]);
    expect(stateAfter(loaded, opened, { type: 'loaded', data: moved }).form?.row).toBe(3);
    expect(stateAfter(loaded, opened, { type: 'loaded', data: { ...data, steps: [] } }).form).toBeNull();
  });
});

describe('saving', () => {
  const saved = { ...step(0), texts: { ...step(0).texts, result: 'กำลังพิมพ์' }, etag: 'new' };

  test('shows the row as it stands now, in the list too', () => {
    const state = stateAfter(loaded, opened, edited, { type: 'saved', step: saved, next: false });
    expect(state.form).toMatchObject({ etag: 'new', row: 2 });
    expect(state.model?.data.steps[0]?.texts.result).toBe('กำลังพิมพ์');
    expect(state.said).toEqual({ code: 'saved', params: { row: 2 } });
  });

  test('and next goes to the row below, after the last to the list', () => {
    expect(stateAfter(loaded, opened, { type: 'saved', step: saved, next: true }).form?.row).toBe(3);
    const last: Event = { type: 'open', form: openStep(step(2)) };
    expect(stateAfter(loaded, last, { type: 'saved', step: step(2), next: true }).form).toBeNull();
  });

  test('a new row and next proposes another of the same measure', () => {
    const fresh: Event = { type: 'open', form: newHere(stateAfter(loaded), data) };
    const put = { ...step(1), row: 4, stepNo: '1.1.3', texts: { ...step(1).texts, step: '1.1.3 ประชุม' } };
    const { form } = stateAfter(loaded, fresh, { type: 'saved', step: put, next: true });
    expect(form).toMatchObject({ row: null, after: 4 });
    expect(form?.texts).toMatchObject({ measure: step(0).texts.measure, step: '1.1.4 ' });
  });

  test('over what someone else wrote leads to a choice, and nothing typed is lost', () => {
    const theirs = { ...step(0), etag: 'theirs', texts: { ...step(0).texts, result: 'ของคนอื่น' } };
    const state = stateAfter(loaded, opened, edited, { type: 'conflict', current: theirs });
    expect(state.conflict?.fields).toMatchObject([{ key: 'result', mine: 'กำลังพิมพ์', theirs: 'ของคนอื่น' }]);
    expect(state.form?.texts.result).toBe('กำลังพิมพ์');
    const conflict = state.conflict && chose(state.conflict, 'result', 'mine');
    expect(conflict && resolved(conflict)).toMatchObject({ etag: 'theirs' });
  });

  test('that fails leaves the form as it is', () => {
    const error = { code: 'unreachable', message: '', details: '' };
    const state = stateAfter(loaded, opened, edited, { type: 'working', work: 'saving' }, { type: 'failed', error });
    expect(state).toMatchObject({ work: null, error });
    expect(state.form?.texts.result).toBe('กำลังพิมพ์');
  });
});

describe('the selected row', () => {
  test('is followed while nothing is unsaved', () => {
    expect(stateAfter(loaded, opened, { type: 'selected', row: 4 }).form?.row).toBe(4);
  });

  test('is offered while something is', () => {
    const state = stateAfter(loaded, opened, edited, { type: 'selected', row: 4 });
    expect(state).toMatchObject({ selected: 4, form: { row: 2 } });
    expect(reduce(state, { type: 'selected', row: 2 }).selected).toBeNull();
  });

  test('does not open where the list is on screen, a new row is typed, or the row holds no step', () => {
    expect(stateAfter(loaded, { type: 'selected', row: 4 }).form).toBeNull();
    const fresh: Event = { type: 'open', form: newHere(stateAfter(loaded), data) };
    expect(stateAfter(loaded, fresh, { type: 'selected', row: 4 }).form?.row).toBeNull();
    expect(stateAfter(loaded, opened, { type: 'selected', row: 99 }).form?.row).toBe(2);
  });
});

test('a deleted row leaves the list, the rows below move up, and it can be brought back', () => {
  const undo = { row: 2, texts: step(0).texts, others: {} };
  const state = stateAfter(loaded, opened, { type: 'deleted', undo });
  expect(state.model?.data.steps.map(({ row: at, stepNo }) => [at, stepNo])).toEqual([
    [2, '1.1.2'],
    [3, '1.1.1'],
  ]);
  expect(state).toMatchObject({ form: null, undo, said: { code: 'deleted' } });
  expect(reduce(state, { type: 'restored', step: step(0) })).toMatchObject({ undo: null, said: { code: 'restored' } });
});

test('a new row begins in the section that is filtered by', () => {
  const state = stateAfter(loaded, { type: 'filter', filter: { section: 'EIT' } });
  expect(newHere(state, data).texts).toMatchObject({ section: 'EIT', measure: '1.2 ' });
});
