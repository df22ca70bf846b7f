/** The Doc read back: held against the file that was sent, repaired where the conversion fell short, the rest told plainly. */
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../host/index';
import type { ReportMade, ReportVerified } from '../../src/server/answers';
import { fromPage } from '../support/addon';
import { dialogOf, docs, upload, withSample } from '../support/report';

const host = withSample();
const made = upload(host);
const whole = host.snapshot();

/** The Doc as the conversion might have left it, read back. */
function verified(lose: (host: Host) => void = () => {}): ReportVerified {
  host.restore(whole);
  lose(host);
  return again();
}
const again = () => fromPage<ReportVerified>(host, 'reportVerify', { id: made.id, expected: made.expected });

const tables = (of: Host) => (docs(of)[0]?.doc?.body ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []));
const loseMarks = (of: Host) => {
  for (const row of tables(of).flatMap(({ rows }) => rows)) Object.assign(row, { header: false, breakable: true });
};

test('the file tells what to expect: its tables with rows and header rows, its page in points', () => {
  const { expected } = made satisfies ReportMade;
  expect(expected.tables.map(({ rows }) => rows)).toEqual(tables(host).map(({ rows }) => rows.length));
  expect(expected.tables.filter(({ headers }) => headers === 1).length).toBeGreaterThanOrEqual(4);
  expect(expected.page).toMatchObject({ width: expect.closeTo(841.9, 0), height: expect.closeTo(595.3, 0) });
});

test('a Doc that is as it should be is left alone, with one call', () => {
  host.restore(whole);
  const { calls } = host.callFromPage('reportVerify', [{ id: made.id, expected: made.expected }]);
  expect(calls.sequence).toEqual(['Docs.Documents.get']);
});

describe('put back is', () => {
  test('the header row of each table, and that rows stay whole', () => {
    expect(verified(loseMarks)).toMatchObject({ repaired: true, faults: [] });
    expect(again()).toMatchObject({ repaired: false, faults: [] });
    for (const { rows } of tables(host).slice(0, 4)) {
      expect(rows[0]?.header).toBe(true);
      expect(rows.some(({ breakable }) => breakable)).toBe(false);
    }
  });

  test('the page: size and margins', () => {
    const letter = (of: Host) => Object.assign(docs(of)[0]?.doc?.page ?? {}, { width: 612, height: 792 });
    expect(verified(letter)).toMatchObject({ repaired: true, faults: [] });
    expect(docs(host)[0]?.doc?.page).toMatchObject({ width: made.expected.page?.width });
  });
});

describe('told plainly is', () => {
  test('a repair that Docs refused', () => {
    host.restore(whole);
    loseMarks(host);
    host.failCall({ method: 'Docs.Documents.batchUpdate', call: 1, message: 'Service unavailable: Docs' });
    expect(again()).toMatchObject({ repaired: false, faults: ['headers'] });
  });

  test('a table, or rows of one, that are not there; the others are repaired all the same', () => {
    const loseTable = (of: Host) => {
      const body = docs(of)[0]?.doc?.body ?? [];
      body.splice(body.indexOf(tables(of)[4] as never), 1);
    };
    expect(verified(loseTable).faults).toEqual(['tables']);
    const loseRow = (of: Host) => {
      loseMarks(of);
      tables(of)[1]?.rows.pop();
    };
    expect(verified(loseRow)).toMatchObject({ repaired: true, faults: ['rows'] });
  });

  test('a document that can not be read back', () => {
    expect(verified((of) => of.byHand('drive.remove', made.id))).toEqual({
      tables: 0,
      repaired: false,
      faults: ['unread'],
    });
  });

  test('the same in the dialog of the menu', () => {
    const fresh = withSample({ loseHeaderRows: true });
    fresh.failCall({ method: 'Docs.Documents.batchUpdate', call: 1, message: 'Service unavailable: Docs' });
    expect(dialogOf(fresh.run('createReport'))).toMatchObject({ faults: ['headers'], logged: true });
  });
});
