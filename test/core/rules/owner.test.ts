import { describe, expect, test } from '@jest/globals';
import { findings, settings, step, toldOf } from './build';

describe('owner.unlisted', () => {
  test.each(['กองสวัสดิการสังคม', 'กองคลัง, กองการประปา', 'คณะทำงานพิเศษ'])('%s', (responsible) => {
    expect(toldOf({ responsible })).toEqual(['owner.unlisted@2:responsible']);
  });

  test.each([
    'กองคลัง',
    'กอง คลัง',
    'กองคลัง, สำนักปลัด',
    'กองคลัง/กองช่าง',
    'สำนักงานปลัด อบต.',
    'งานพัสดุ',
    'กองคลัง และหน่วยงานที่เกี่ยวข้อง',
  ])('listed, or a part of one that is: %s', (responsible) => {
    expect(toldOf({ responsible })).toEqual([]);
  });

  test('nothing is asked while the agency lists no units', () => {
    expect(toldOf({ responsible: 'กลุ่มงานใดก็ได้' }, { settings: settings({ units: [] }) })).toEqual([]);
  });

  test('a list of another kind of agency is not held against every row', () => {
    const rows = ['กลุ่มงานเภสัชกรรม', 'กลุ่มงานการพยาบาล', 'กลุ่มงานทันตกรรม', 'กลุ่มงานรังสีวิทยา'];
    const sheet = (owners: string[]) => owners.map((responsible, i) => step({ row: i + 2, responsible }));
    const told = (owners: string[]) => findings(sheet(owners)).filter(({ rule }) => rule === 'owner.unlisted');
    expect(told(rows)).toEqual([]);
    expect(told([...rows.slice(0, 2), 'กองคลัง', 'กองช่าง'])).toHaveLength(2);
    // Three strangers are many only where they are most.
    expect(told([...rows.slice(0, 3), 'กองคลัง', 'กองช่าง', 'สำนักปลัด'])).toHaveLength(3);
    expect(told([...rows.slice(0, 3), 'กองคลัง', 'กองช่าง'])).toEqual([]);
    expect(told(rows.slice(0, 2))).toHaveLength(2);
    // An owner counts once, however many rows repeat it; a row without one does not.
    expect(told([...rows.slice(0, 3), 'กองคลัง', 'กองคลัง', 'กองช่าง', '-', '-'])).toEqual([]);
  });

  test('the whole cell may be one name that the agency lists', () => {
    const own = settings({ units: ['กองคลัง และกองการประปา'] });
    expect(toldOf({ responsible: 'กองคลัง และกองการประปา' }, { settings: own })).toEqual([]);
  });

  test("an agency's own names count as written", () => {
    expect(
      toldOf({ responsible: 'กลุ่มงานเวชศาสตร์ชุมชน' }, { settings: settings({ units: ['กลุ่มงานเวชศาสตร์ชุมชน'] }) }),
    ).toEqual([]);
  });
});

describe('owner.collective', () => {
  test('not beside one that can answer for it', () => {
    expect(toldOf({ responsible: 'กองคลัง และทุกกอง' })).toEqual([]);
    // The stranger is told of; everybody is no stranger.
    expect(toldOf({ responsible: 'ทุกกอง, กองการประปา' })).toEqual(['owner.unlisted@2:responsible']);
  });

  test.each(['ทุกกอง', 'ทุกส่วนราชการ', 'ทุก กอง', 'ทุกกอง ทุกส่วนราชการ'])('%s', (responsible) => {
    expect(toldOf({ responsible })).toEqual(['owner.collective@2:responsible']);
  });
});

describe('owner.step-names-another', () => {
  test.each([
    ['ฝ่ายการเงิน สรุปรายจ่ายทุกเดือนเสนอผู้บริหาร', 'สำนักปลัด'],
    ['กองช่างออกสำรวจถนนทุกสาย', 'กองคลัง'],
    ['- กองช่าง ออกสำรวจถนน', 'กองคลัง'],
    ['(กองช่าง) ออกสำรวจถนน', 'กองคลัง'],
    ['สำนัก ปลัด ทำทะเบียนคุม', 'กองคลัง'],
    ['หน่วยตรวจสอบภายใน ตรวจเอกสาร', 'กองคลัง'],
    ['ส่วนการคลัง สรุปรายจ่าย', 'กองช่าง'],
    ['แผนกพัสดุ สรุปรายจ่าย', 'กองช่าง'],
    ['กลุ่มงานพัสดุ สรุปรายจ่าย', 'กองช่าง'],
    ['งานพัสดุ สรุปรายจ่าย', 'กองช่าง'],
  ])('%s / %s', (text, responsible) => {
    expect(toldOf({ step: text, responsible })).toEqual(['owner.step-names-another@2:responsible']);
  });

  test('says whose part it is', () => {
    const [found] = findings([step({ step: 'ฝ่ายการเงิน สรุปรายจ่ายทุกเดือน', responsible: 'สำนักปลัด' })]);
    expect(found?.params).toEqual({ unit: 'ฝ่ายการเงิน', head: 'กองคลัง', owner: 'สำนักปลัด' });
  });

  test.each([
    ['งานพัสดุ สรุปรายการจัดซื้อทุกเดือน', 'กองคลัง'],
    ['ฝ่ายบริหาร กำหนดแนวทางประเมินผลงาน', 'สำนักปลัด'],
    ['ประสานกองคลังเพื่อขอข้อมูลรายจ่าย', 'สำนักปลัด'],
    ['กองคลังและกองช่าง ตรวจรับงานร่วมกัน', 'กองช่าง, กองคลัง'],
    ['กองคลัง สรุปรายจ่ายเสนอผู้บริหาร', 'งานการเงิน'],
    ['กองคลัง สรุปรายจ่ายเสนอผู้บริหาร', 'นายกองค์การบริหารส่วนตำบล'],
    ['งานสรุปผลประจำปี เสนอผู้บริหาร', 'สำนักปลัด'],
    ['กองช่าง ออกสำรวจถนน', 'ทุกกอง'],
    ['กองช่าง ออกสำรวจถนน', 'กองคลัง และหน่วยงานที่เกี่ยวข้อง'],
    ['กองช่าง ออกสำรวจถนน', '-'],
    ['กองช่าง ออกสำรวจถนน', 'คณะทำงานพิเศษ, กองคลัง'],
  ])('not: %s / %s', (text, responsible) => {
    expect(toldOf({ step: text, responsible })).not.toContain('owner.step-names-another@2:responsible');
  });
});
