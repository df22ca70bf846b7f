/** Title, agency, year and introduction, in the ways that agencies write them. */
import { describe, expect, test } from '@jest/globals';
import { guessAgency } from '../../../src/core/import/agency';
import { importText } from '../../../src/core/import/text';
import { findYear } from '../../../src/core/import/year';

const TABLE = 'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tผลการดำเนินการ\n1.1 ทบทวน\t1.1.1 ทำ\tสำนักปลัด\tแล้วเสร็จ';
const front = (...lines: string[]) => {
  const { title, agency, fiscalYear, intro } = importText([...lines, 'แบบวัด IIT', TABLE].join('\n'));
  return { title, agency, fiscalYear, intro };
};

describe('front matter', () => {
  test.each([
    [
      ['รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗', 'ของ องค์การบริหารส่วนตำบลทุ่งทอง'],
      'รายงานผลการดำเนินการ',
      'องค์การบริหารส่วนตำบลทุ่งทอง',
      2567,
    ],
    [['รายงานผลการดำเนินการ', 'อบต.ทุ่งทอง อ.เมือง จ.ลำธาร', 'ปีงบประมาณ 2567'], 'รายงานผลการดำเนินการ', 'อบต.ทุ่งทอง', 2567],
    [
      ['รายงานผลการดำเนินการของเทศบาลนครสายธาร ประจำปี พ.ศ. 2568'],
      'รายงานผลการดำเนินการของเทศบาลนครสายธาร',
      'เทศบาลนครสายธาร',
      2568,
    ],
    [
      ['มหาวิทยาลัยราชภัฏริมน้ำ', 'รายงานผลการดำเนินการ (รอบ 6 เดือน)', 'ประจำปีงบประมาณ 2567'],
      'รายงานผลการดำเนินการ (รอบ 6 เดือน)',
      'มหาวิทยาลัยราชภัฏริมน้ำ',
      2567,
    ],
    [['รายงานผลการดำเนินการ', 'สำนักงานเกษตรอำเภอดอยหลวง'], 'รายงานผลการดำเนินการ', 'สำนักงานเกษตรอำเภอดอยหลวง', null],
  ])('%j', (lines, title, agency, fiscalYear) => {
    expect(front(...lines)).toEqual({ title, agency, fiscalYear, intro: null });
  });

  test('the year of the introduction is not the year of the title', () => {
    expect(front('รายงานผลการดำเนินการ', 'ตามที่ได้วิเคราะห์คะแนนของปีงบประมาณ 2566 แล้วนั้น')).toEqual({
      title: 'รายงานผลการดำเนินการ',
      agency: null,
      fiscalYear: null,
      intro: 'ตามที่ได้วิเคราะห์คะแนนของปีงบประมาณ 2566 แล้วนั้น',
    });
  });

  test('a document that begins with its introduction has no title', () => {
    expect(front('ด้วยคณะทำงานได้ทบทวนคะแนนแล้ว')).toMatchObject({ title: null, intro: 'ด้วยคณะทำงานได้ทบทวนคะแนนแล้ว' });
  });
});

describe('the agency that the text repeats', () => {
  test('is its full name and nothing after it', () => {
    expect(
      guessAgency([
        'คู่มือของเทศบาลตำบลทุ่งทอง ประจำปีงบประมาณ ๒๕๖๗',
        'ประชุม ณ เทศบาลตำบลทุ่งทองเป็นที่เรียบร้อย',
        'ห้องประชุมเทศบาลตำบลทุ่ง ทอง เมื่อวันที่ ๑ มีนาคม ๒๕๖๗',
      ]),
    ).toEqual({ name: 'เทศบาลตำบลทุ่งทอง', count: 3, first: 0 });
  });

  test('no space after it in any place: it ends where its mentions part', () => {
    expect(
      guessAgency(['เทศบาลเมืองสวนหลวงมีหน้าที่ดูแลสวน', 'เทศบาลเมืองสวนหลวงได้รับรางวัล', 'ชาวเทศบาลเมืองสวนหลวงพอใจ'])?.name,
    ).toBe('เทศบาลเมืองสวนหลวง');
  });

  test.each([['องค์กรปกครองส่วนท้องถิ่นทุกแห่ง'], ['พนักงานองค์การบริหารส่วนตำบลและประชาชน'], ['ระเบียบว่าด้วยเทศบาลตำบล']])(
    '%s names none',
    (text) => {
      expect(guessAgency([text])).toBeNull();
    },
  );
});

test.each([
  ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', 2566],
  ['ประจำปีงบประมาณ พ.ศ.2566', 2566],
  ['ปีงบประมาณ 2567', 2567],
  ['ประจำปี ๒๕๖๘', 2568],
  ['ประจำปี งบประมาณ (พ.ศ.) 2569', 2569],
  ['ฉบับที่ 2566', null],
  ['ประจำปี 25660', null],
])('the year of "%s"', (text, year) => {
  expect(findYear(text)?.year ?? null).toBe(year);
});
