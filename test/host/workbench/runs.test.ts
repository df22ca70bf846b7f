/** Executions from the workbench: the menu, questions, what is shown, what it cost. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { modelledLatency } from '../../../host/workbench/latency';
import type { RunView } from '../../../host/workbench/wire';
import { startSmall, type TestBench, texts } from './support';

let bench: TestBench;
beforeEach(async () => {
  bench = await startSmall();
});
afterEach(() => bench.close());

const run = async (name: string, user = '1', page = false): Promise<RunView> =>
  (await bench.ask('run', { user, name, args: [], page })).run;

const answer = async (asked: RunView, button: string, text = '', user = '1'): Promise<RunView> => {
  if (asked.state !== 'asked') throw new Error(`nothing was asked: ${JSON.stringify(asked)}`);
  return (await bench.ask('answer', { user, run: asked.run, button, text })).run;
};

test('the menu is what onOpen makes, in the language of each user', async () => {
  const thai = await bench.ask('open', { user: '1', locale: 'th' });
  const english = await bench.ask('open', { user: '2', locale: 'en' });
  expect(thai.book.menu[0]).toEqual({ kind: 'item', caption: 'ถาม', functionName: 'askTwice' });
  expect(english.book.menu[0]).toMatchObject({ caption: 'Ask' });
  expect((await bench.ask('book', { user: '1' })).menu[0]).toMatchObject({ caption: 'ถาม' });
  expect(thai.book.addOn).toBe('ตัวอย่าง');
});

test('a spreadsheet opens although onOpen fails, and says why', async () => {
  await bench.close();
  bench = await startSmall({}, "function onOpen() { throw new Error('เมนูพัง'); }");
  const { problem, book } = await bench.ask('open', { user: '1', locale: 'th' });
  expect(problem).toBe('เมนูพัง');
  expect(book.menu).toEqual([]);
});

describe('a script that asks', () => {
  test('stands still at each question, and ends with the answers', async () => {
    const first = await run('askTwice');
    expect(first).toMatchObject({
      state: 'asked',
      question: { kind: 'alert', title: 'แน่ใจไหม', text: 'จะเขียนลงชีต ชีต1', buttons: 'YES_NO' },
    });
    const second = await answer(first, 'YES');
    expect(second).toMatchObject({ state: 'asked', question: { kind: 'prompt', text: 'ชื่อ' } });
    const last = await answer(second, 'OK', 'สมชาย');
    expect(last).toMatchObject({
      state: 'done',
      value: 'สมชาย',
      shown: [{ kind: 'toast', title: 'ตัวอย่าง', text: 'เขียน สมชาย แล้ว', seconds: 60 }],
      cost: { name: 'askTwice' },
    });
    expect(texts(bench)).toEqual([['before'], ['สมชาย']]);
  });

  test('and tells of every error in an alert, is asked its own question, not that of its alert', async () => {
    await bench.close();
    bench = await startSmall(
      {},
      `function ask() {
        const ui = SpreadsheetApp.getUi();
        try { return ui.prompt('ชื่อ', 'พิมพ์ชื่อ', ui.ButtonSet.OK_CANCEL).getResponseText(); }
        catch (error) { ui.alert('ทำไม่สำเร็จ', error.message, ui.ButtonSet.OK); }
      }`,
    );
    const asked = await run('ask');
    expect(asked).toMatchObject({ state: 'asked', question: { kind: 'prompt', text: 'พิมพ์ชื่อ' } });
    expect(await answer(asked, 'OK', 'สมชาย')).toMatchObject({ state: 'done', value: 'สมชาย' });
  });

  test('has done nothing while it waits, so that others can go on', async () => {
    const first = await run('askTwice');
    expect(texts(bench)).toEqual([]);
    await bench.ask('edit', { user: '2', edit: { kind: 'write', sheet: 0, row: 1, column: 1, values: [['ของคนอื่น']] } });
    const last = await answer(await answer(first, 'YES'), 'OK', 'ก');
    expect(last.state).toBe('done');
    expect(texts(bench)).toEqual([['ของคนอื่น'], ['before'], ['ก']]);
  });

  test('asks again where the question is another by now', async () => {
    const first = await run('askSheet');
    expect(first).toMatchObject({ question: { text: 'ว่าง' } });
    await bench.ask('edit', { user: '2', edit: { kind: 'write', sheet: 0, row: 1, column: 1, values: [['ใหม่']] } });
    const again = await answer(first, 'YES');
    expect(again).toMatchObject({ state: 'asked', question: { text: 'ใหม่' } });
    expect(await answer(again, 'NO')).toMatchObject({ state: 'done', value: 'NO' });
  });

  test('takes an answer once, from its own user, and only a button that it has', async () => {
    const first = await run('askTwice');
    await expect(answer(first, 'YES', '', '2')).rejects.toThrow();
    await expect(answer(first, 'OK')).rejects.toThrow();
    expect(await answer(first, 'CLOSE')).toMatchObject({ state: 'done', value: 'refused' });
    await expect(answer(first, 'YES')).rejects.toThrow();
  });
});

test('a script that fails says so; what it did stays, as at Google', async () => {
  expect(await run('fail')).toMatchObject({ state: 'failed', name: 'Error', message: 'พังแล้ว' });
  expect(texts(bench)).toEqual([['half']]);
  expect(await run('missing')).toMatchObject({ state: 'failed', message: 'Script function not found: missing' });
});

describe('a call from a page', () => {
  test('finds what its user has selected', async () => {
    const at = { sheet: 0, row: 3, column: 2, rows: 2, columns: 1 };
    const { run: first, book } = await bench.ask('run', { user: '1', at, name: 'where', args: [], page: true });
    expect(first).toMatchObject({ state: 'done', value: 'ชีต1!B3:B4', cost: { log: ['where'] } });
    expect(book.selection).toEqual(at);
    expect(await run('where', '2', true)).toMatchObject({ value: 'ชีต1!A1' });
  });

  test('reaches no private function', async () => {
    expect(await run('page_', '1', true)).toMatchObject({ state: 'failed', name: 'TypeError' });
  });
});

describe('the cost', () => {
  test('is counted by service, and told in the seconds of a model', async () => {
    const done = await run('where');
    if (done.state !== 'done') throw new Error('failed');
    expect(done.cost.byMethod['Range.getA1Notation']).toBe(1);
    const sum = Object.entries(done.cost.byMethod).reduce(
      (all, [name, calls]) => all + calls * modelledLatency(name),
      0,
    );
    expect(done.cost.took).toBeGreaterThanOrEqual(sum);
    expect(done.cost.total).toBe(Object.values(done.cost.byMethod).reduce((a, b) => a + b, 0));
  });

  test('writing costs more than reading, and Drive most', () => {
    expect(modelledLatency('Range.setValues')).toBeGreaterThan(modelledLatency('Range.getValues'));
    expect(modelledLatency('Drive.Files.create')).toBeGreaterThan(modelledLatency('Docs.Documents.get'));
    expect(modelledLatency('Drive.Files.create')).toBe(2500);
  });

  test('does not put the clock forward', async () => {
    const before = bench.bench.host.clock.now();
    await run('askTwice');
    expect(bench.bench.host.clock.now() - before).toBeLessThan(modelledLatency('Drive.Files.create'));
  });
});
