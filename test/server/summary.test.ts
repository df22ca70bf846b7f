/** The summary's tables, replaced by a rerun; what staff keep below them stays. */
import { describe, expect, test } from '@jest/globals';
import { fromPage, openWorkbook, sample, startingWith } from '../support/addon';

const SHEET = 'สรุป';

const open = startingWith((host) => {
  fromPage(host, 'importDocument', { text: sample() });
  host.run('summariseSheet');
}, openWorkbook);
type Host = ReturnType<typeof open>;
const charts = (host: Host) => host.sheet(SHEET).charts;
const lines = (host: Host) => host.display(SHEET);

describe('run again', () => {
  test("staff's own cells below stay, however long the tables become; so does what was there before the first", () => {
    const host = openWorkbook();
    host.type(SHEET, 'A2', [['ของเราแต่แรก']]);
    host.run('summariseSheet');
    fromPage(host, 'importDocument', { text: sample() });
    host.type(SHEET, `B${lines(host).length + 2}`, [['ของเราข้างล่าง']]);
    host.run('summariseSheet');
    host.type(
      'มาตรการ',
      'D2',
      Array.from({ length: 10 }, (_, i) => [`กองที่ ${i}`]),
    );
    host.run('summariseSheet');
    host.type('มาตรการ', 'D2', Array(10).fill(['สำนักปลัด']));
    host.run('summariseSheet');
    const column = (index: number) => lines(host).map((row) => row[index]);
    expect(column(0).filter((text) => text === 'ของเราแต่แรก')).toHaveLength(1);
    expect(column(1).filter((text) => text === 'ของเราข้างล่าง')).toHaveLength(1);
    expect(column(0).filter((text) => text === 'รวม')).toHaveLength(2);
    expect(column(0).filter((text) => text?.startsWith('■'))).toHaveLength(1);
  });

  describe('where the line that ends it is gone', () => {
    const withoutEnd = (below: string): Host => {
      const host = open();
      const end = lines(host).findIndex(([first]) => first?.startsWith('■')) + 1;
      host.type(SHEET, `A${end + 3}`, [[below]]);
      host.byHand('sheet.delete', host.sheet(SHEET).id, 'rows', end, 1);
      return host;
    };
    const count = (host: Host, text: string) => lines(host).filter(([first]) => first === text).length;

    test('the summary is known by what it says, and replaced; what is below stays', () => {
      const host = withoutEnd('ของเราข้างล่าง');
      const before = charts(host);
      host.type('มาตรการ', 'D2', [['กองใหม่ที่เพิ่งตั้ง']]);
      host.run('summariseSheet');
      expect([count(host, 'รวม'), count(host, 'ของเราข้างล่าง'), count(host, 'กองใหม่ที่เพิ่งตั้ง')]).toEqual([2, 1, 1]);
      expect(lines(host).filter(([first]) => first?.startsWith('■'))).toHaveLength(1);
      expect(charts(host)).toHaveLength(before.length);
    });

    test('and someone has changed it, all of it stays, below the new one', () => {
      const host = withoutEnd('ของเราข้างล่าง');
      host.type(SHEET, 'A4', [['แก้เองแล้ว']]);
      const before = lines(host)
        .slice(1)
        .map(([first]) => first)
        .filter((text) => text !== '');
      host.run('summariseSheet');
      const texts = lines(host).map(([first]) => first);
      expect(texts.filter((text) => text !== '').slice(-before.length)).toEqual(before);
      expect(count(host, 'รวม')).toBe(4);
    });
  });

  test('shorter lists leave nothing of longer ones behind', () => {
    const host = open();
    const before = lines(host).length;
    host.type('มาตรการ', 'D2', Array(10).fill(['สำนักปลัด']));
    host.run('summariseSheet');
    expect(lines(host).length).toBeLessThan(before);
    expect(lines(host).filter((row) => row[0] === 'รวม')).toHaveLength(2);
  });
});
