/** Several users at one spreadsheet: what each has of their own, and what they share. */
import { expect, test } from '@jest/globals';
import { hostOf } from './script';

const code = `
  function select(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).activate(); }
  function selected() { return SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation(); }
  function openSheet(name) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).activate(); }
  function keep(value) {
    PropertiesService.getUserProperties().setProperty('k', value);
    PropertiesService.getDocumentProperties().setProperty('k', value);
    CacheService.getUserCache().put('k', value);
  }
  function kept() {
    return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k'), CacheService.getUserCache().get('k')];
  }
  function who() { return [Session.getActiveUserLocale(), Session.getTemporaryActiveUserKey()]; }
  function askTwice() { const ui = SpreadsheetApp.getUi(); return [ui.alert('a'), ui.alert('b')].map(String); }`;

test('each has a sheet and a selection of their own', () => {
  const host = hostOf(code);
  host.type('สอง', 'A1', [['x']]);
  host.run('select', ['C3'], { user: '1' });
  host.run('openSheet', ['สอง'], { user: '2' });
  host.run('select', ['B2'], { user: '2' });
  expect(host.run('selected', [], { user: '1' }).value).toBe('สอง!C3');
  expect(host.run('selected', [], { user: '2' }).value).toBe('สอง!B2');
  host.run('openSheet', ['ชีต1'], { user: '1' });
  expect(host.run('selected', [], { user: '2' }).value).toBe('สอง!B2');
  expect(host.run('selected').value).toBe('สอง!B2');
});

test('a sheet deleted by another is open to nobody', () => {
  const host = hostOf(code);
  host.type('สอง', 'A1', [['x']]);
  host.run('openSheet', ['สอง'], { user: '2' });
  host.run('openSheet', ['ชีต1'], { user: '1' });
  host.byHand('book.deleteSheet', host.sheet('สอง').id);
  expect(host.run('selected', [], { user: '2' }).value).toBe('ชีต1!A1');
});

test('user properties and cache are their own; document properties are shared', () => {
  const host = hostOf(code);
  host.run('keep', ['one'], { user: '1' });
  host.run('keep', ['two'], { user: '2' });
  expect(host.run('kept', [], { user: '1' }).value).toEqual(['one', 'two', 'one']);
  const other = hostOf(code);
  other.restore(JSON.parse(JSON.stringify(host.snapshot())));
  expect(other.run('kept', [], { user: '2' }).value).toEqual(['two', 'two', 'two']);
});

test('each has a language and a key of their own', () => {
  const host = hostOf(code, { locale: 'th' });
  host.setLocale('2', 'en');
  expect(host.callFromPage('who', [], { user: '1' }).value).toEqual(['th', 'local-user-1']);
  expect(host.callFromPage('who', [], { user: '2' }).value).toEqual(['en', 'local-user-2']);
});

test('an execution can have answers of its own, and ends where there is none', () => {
  const host = hostOf(code, { answers: () => 'CLOSE' });
  expect(host.run('askTwice', [], { answers: () => 'OK' }).value).toEqual(['OK', 'OK']);
  expect(host.run('askTwice').value).toEqual(['CLOSE', 'CLOSE']);
  expect(() => host.run('askTwice', [], { answers: ({ text }) => (text === 'a' ? 'OK' : null) })).toThrow('asked "b"');
});

test('what a person does with the menus of Sheets is done by hand', () => {
  const host = hostOf(code);
  host.type('ชีต1', 'A1', [['b'], ['a']]);
  const { id } = host.sheet('ชีต1');
  host.byHand('cells.sort', { sheet: id, row: 1, column: 1, rows: 2, columns: 1 }, [{ column: 1, ascending: true }]);
  host.byHand('sheet.insert', id, 'rows', 1, 1);
  host.byHand('sheet.rename', id, 'ชื่อใหม่');
  expect(host.display('ชื่อใหม่')).toEqual([[''], ['a'], ['b']]);
  expect(() => host.byHand('sheet.delete', id, 'rows', 1, 1001)).toThrow();
});
