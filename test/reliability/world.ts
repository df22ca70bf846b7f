/** The spreadsheet that every action begins with: small, so that it is put back in a moment, and with all in it that could get lost. */
import type { Host, HostOptions, HostState } from '../../host/index';
import { fromPage, openAddOn } from '../support/addon';

export const START = new Date('2025-10-15T02:00:00Z');
export const MEASURES = 'มาตรการ';

const SMALL: Partial<HostOptions> = { newSheet: { rows: 30, columns: 12 }, now: START };

const HEADER = ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'];
const DOCUMENT = [
  'รายงานผลการดำเนินการ',
  'ประจำปีงบประมาณ 2568',
  'องค์การบริหารส่วนตำบลบึงตะวันรอน',
  '',
  HEADER.join('\t'),
  ['1.1 เปิดเผยผลการจัดซื้อ', '1.1.1 ประกาศทุกเดือน', 'กองคลัง', 'ปีงบประมาณ 2568', 'ดำเนินการแล้วเสร็จ'].join('\t'),
  ['', '1.1.2 ทบทวนประกาศ', 'กองคลัง', 'ไตรมาส 2/2568', 'ดำเนินการแล้วเสร็จ'].join('\t'),
  ['1.2 อบรมเจ้าหน้าที่', '1.2.1 จัดอบรม', 'สำนักปลัด', 'ปีงบประมาณ 2568', 'อยู่ระหว่างดำเนินการ'].join('\t'),
  '',
].join('\n');

export const otherDocument = DOCUMENT.replace('เปิดเผยผลการจัดซื้อ', 'รับเรื่องร้องเรียน').replace(
  '1.1.1 ประกาศทุกเดือน',
  '1.1.1 เปิดช่องทาง',
);

let cleared: HostState | undefined;
let filled: HostState | undefined;

/** An empty spreadsheet. */
export function emptyBook(): Host {
  const host = openAddOn({ ...SMALL });
  cleared ??= host.snapshot();
  host.restore(cleared);
  return host;
}

/** Set up, with three steps, a note of the staff's beside one of them, and a sheet of their own. */
export function filledBook(): Host {
  const host = openAddOn({ ...SMALL });
  if (filled) {
    host.restore(filled);
    return host;
  }
  host.run('setUpSheets');
  fromPage(host, 'importDocument', { text: DOCUMENT });
  host.type(MEASURES, 'K1', [['หมายเหตุ'], ['โทรถามแล้ว']]);
  host.type('ของเรา', 'A1', [['งบประมาณ', '=1+1']]);
  filled = host.snapshot();
  return host;
}

/** A spreadsheet of staff who have a sheet of measures, in columns of their own order. */
export function theirBook(): Host {
  const host = openAddOn({ ...SMALL });
  host.type('แผนของเรา', 'A1', [
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'กำหนดเวลา', 'ผลการดำเนินการ'],
    ['1.1 มาตรการ', '1.1.1 ขั้นตอน', 'กองคลัง', '', ''],
    ['', '1.1.2 ขั้นตอนต่อมา', 'กองคลัง', '', ''],
  ]);
  return host;
}
