/** The name of the agency: on a line of the title, or repeated through the text. */
import { describe, expect, test } from '@jest/globals';
import { agencyOfLine, guessAgency, isAddressLine, isAgencyLine, isStrongName } from '../../../src/core/import/agency';

describe('a line of the title', () => {
  test.each([
    ['องค์การบริหารส่วนตำบลหนองใส', 'องค์การบริหารส่วนตำบลหนองใส'],
    ['ของเทศบาลตำบลหนองใส อำเภอเมือง จังหวัดตัวอย่าง', 'เทศบาลตำบลหนองใส'],
    ['หน่วยงาน : โรงพยาบาลหนองใส', 'โรงพยาบาลหนองใส'],
    ['รายงานผลการดำเนินการ ของ อบต.หนองใส ประจำปี', 'อบต.หนองใส'],
    ['องค์การบริหารส่วน\nตำบล หนองใส อำเภอเมือง', 'องค์การบริหารส่วน ตำบล หนองใส'],
    ['เมืองพัทยา', 'เมืองพัทยา'],
    ['กรุงเทพมหานคร', 'กรุงเทพมหานคร'],
    ['คณะแพทยศาสตร์', 'คณะแพทยศาสตร์'],
    ['จังหวัดตัวอย่าง', 'จังหวัดตัวอย่าง'],
    ['รายงานของจังหวัดตัวอย่าง', 'จังหวัดตัวอย่าง'],
    ['กรมตัวอย่าง (ส่วนกลาง)', 'กรมตัวอย่าง'],
  ])('%j names %s', (line, name) => {
    expect(agencyOfLine(line)?.name).toBe(name);
  });

  test.each([
    'รายงานผลการดำเนินการ',
    'องค์การบริหารส่วนตำบล',
    'เทศบาลตำบลและหน่วยงานในสังกัด',
    'โรงพยาบาลก',
    'คณะกรรมการประเมิน',
    'คณะ ทำงาน ITA',
    'แผนปฏิบัติการ อำเภอตัวอย่าง',
    '',
  ])('%j names none', (line) => {
    expect(agencyOfLine(line)).toBeNull();
  });

  test('that is the agency alone, or tells where it is', () => {
    expect(['เทศบาลเมืองหนองใส', 'รายงานของเทศบาลเมืองหนองใส', 'เทศบาลเมือง'].map(isAgencyLine)).toEqual([
      true,
      false,
      false,
    ]);
    for (const line of ['อำเภอเมือง จังหวัดตัวอย่าง', 'หมู่ที่ 5 ต.หนองใส อ.เมือง จ.ตัวอย่าง 40000', 'เลขที่ ๙/๑ แขวงก เขตข'])
      expect([line, isAddressLine(line)]).toEqual([line, true]);
    for (const line of ['', 'เทศบาลเมือง', 'อำเภอ', 'อำเภอเมือง ปี 2566'])
      expect([line, isAddressLine(line)]).toEqual([line, false]);
  });

  test('has the place of the name', () => {
    const line = 'ของ เทศบาลตำบลหนองใส อำเภอเมือง';
    const found = agencyOfLine(line);
    expect(found && line.slice(found.start, found.end)).toBe('เทศบาลตำบลหนองใส');
  });

  test('names an agency of a kind that is hardly anything else', () => {
    expect(['โรงพยาบาลหนองใส', 'อบต.หนองใส', 'กระทรวงตัวอย่าง', 'สำนักงานตัวอย่าง'].map(isStrongName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the name that the text repeats', () => {
  test('is the one that stands there most, with how often and where first', () => {
    const texts = ['ก', 'เทศบาลตำบลหนองใส ได้จัดอบรม', 'โรงพยาบาลอื่น ร่วมด้วย', 'ประกาศเทศบาลตำบลหนองใส แล้ว'];
    expect(guessAgency(texts)).toEqual({ name: 'เทศบาลตำบลหนองใส', count: 2, first: 1 });
  });
  test('ends where the sentence goes on, spaces or none', () => {
    expect(guessAgency(['องค์การบริหารส่วนตำบลหนองใสได้จัดอบรมพนักงาน'])?.name).toBe('องค์การบริหารส่วนตำบลหนองใส');
    expect(guessAgency(['องค์การบริหารส่วนตำบลหนองใสดำเนินการแล้ว', 'องค์การบริหารส่วนตำบลหนองใสเป็นที่เรียบร้อย'])).toEqual({
      name: 'องค์การบริหารส่วนตำบลหนองใส',
      count: 2,
      first: 0,
    });
    expect(guessAgency(['เทศบาลตำบลหนองใสกขคงจฉ', 'เทศบาลตำบลหนองใสทธนบปผ'])?.name).toBe('เทศบาลตำบลหนองใส');
  });
  test('goes over a line wrap', () => {
    expect(guessAgency(['เทศบาลตำบลหนอง ใส จัดอบรม', 'เทศบาลตำบลหนองใส จัดประชุม'])).toMatchObject({
      name: 'เทศบาลตำบลหนองใส',
      count: 2,
    });
  });
  test('is none where only the kind is named, or nothing', () => {
    expect(guessAgency(['เทศบาลตำบลและประชาชน', 'โรงพยาบาลที่เข้าร่วม', 'เทศบาลตำบล'])).toBeNull();
    expect(guessAgency([])).toBeNull();
  });
});
