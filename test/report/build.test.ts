import { describe, expect, test } from '@jest/globals';
import { buildReport } from '../../src/report/build';
import { input, section, step } from '../support/report-input';

describe('the head of a report', () => {
  test('has the title, the agency and the year in its full form', () => {
    const model = buildReport(input());
    expect(model.title).toBe('รายงานการดำเนินการตามมาตรการ');
    expect(model.agency).toBe('องค์การบริหารส่วนตำบลบึงทองหลาง');
    expect(model.year).toBe('ประจำปีงบประมาณ พ.ศ. ๒๕๖๖');
  });

  test('leaves the year out while it is not known', () => {
    expect(buildReport(input({}, { reportYear: null })).year).toBe('');
  });

  test('names the OIT item when there is one, its code in Arabic digits', () => {
    expect(buildReport(input()).item).toBe('');
    expect(buildReport(input({}, { itemCode: 'O43', itemName: 'การเปิดเผยแผน 2566' })).item).toBe(
      'ข้อ O43 การเปิดเผยแผน ๒๕๖๖',
    );
  });

  test('does not say the name of the item twice when the title has it', () => {
    const { item } = buildReport(input({}, { itemCode: 'O43', itemName: 'การดำเนินการตามมาตรการ' }));
    expect(item).toBe('ข้อ O43');
  });

  test('drops the spaces around what the settings say', () => {
    const padded = { title: ' รายงาน ', agency: ' อบต.ก ', itemCode: ' O43 ', itemName: ' ข้อมูล ' };
    expect(buildReport(input({}, padded))).toMatchObject({ title: 'รายงาน', agency: 'อบต.ก', item: 'ข้อ O43 ข้อมูล' });
    expect(buildReport(input({}, { itemCode: ' ' })).item).toBe('');
    expect(buildReport(input({}, { ...padded, title: 'รายงานข้อมูล' })).item).toBe('ข้อ O43');
  });

  test('is marked as a draft only when it is one', () => {
    expect(buildReport(input()).mark).toBe('');
    expect(buildReport(input({ draft: true })).mark).toBe('ฉบับร่าง');
  });
});

describe('the introduction', () => {
  test("is the agency's own, a paragraph a line", () => {
    const { intro } = buildReport(input({}, { intro: 'ตามที่ได้วิเคราะห์ผล ITA ปี 2565\n\n จึงรายงานดังนี้ ' }));
    expect(intro).toEqual(['ตามที่ได้วิเคราะห์ผล ITA ปี ๒๕๖๕', 'จึงรายงานดังนี้']);
    expect(buildReport(input({}, { intro: 'ก\rข\r\nค' })).intro).toEqual(['ก', 'ข', 'ค']);
  });

  test('made from the settings says whose report it is and of what year', () => {
    const { intro } = buildReport(input({}, { intro: ' ' }));
    expect(intro).toEqual([
      'รายงานฉบับนี้แสดงผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ของ' +
        'องค์การบริหารส่วนตำบลบึงทองหลาง โดยมีรายละเอียดดังต่อไปนี้',
    ]);
  });

  test('made from the settings tells the year of the plan from that of the report', () => {
    const [intro] = buildReport(input({}, { intro: '', planYear: 2565, agency: '' })).intro;
    expect(intro).toContain('พ.ศ. ๒๕๖๕ ในปีงบประมาณ พ.ศ. ๒๕๖๖ โดยมี');
  });
});

describe('digits', () => {
  const steps = [step({ due: 'ไตรมาส ๒', result: 'ตามข้อ O๔๓ เผยแพร่ที่ https://example.go.th/2566/a1 แล้ว 3 ครั้ง' })];

  test.each([
    ['thai', 'ไตรมาส ๒', 'ตามข้อ O43 เผยแพร่ที่ https://example.go.th/2566/a1 แล้ว ๓ ครั้ง', '๑.๑.๑ จัดทำคู่มือการยืมทรัพย์สิน'],
    ['arabic', 'ไตรมาส 2', 'ตามข้อ O43 เผยแพร่ที่ https://example.go.th/2566/a1 แล้ว 3 ครั้ง', '1.1.1 จัดทำคู่มือการยืมทรัพย์สิน'],
  ] as const)('are all %s, but for links and codes', (digits, due, result, stepText) => {
    const row = buildReport(input({ steps }, { digits })).sections[0]?.measures[0]?.rows[0];
    expect(row).toMatchObject({ due, result, step: stepText });
  });

  test('are the same whichever kind the sheet has', () => {
    const thai = buildReport(input({ steps: [step({ due: 'ปีงบประมาณ ๒๕๖๖' })] }));
    expect(thai).toEqual(buildReport(input({ steps: [step({ due: 'ปีงบประมาณ 2566' })] })));
  });
});

test('where no year is known, none is spoken of', () => {
  const unknown = { reportYear: null, planYear: null, intro: '', digits: 'arabic' } as const;
  const model = buildReport(
    input({ sections: [section({ score: 88 })], parts: ['intro', 'summary', 'measures'] }, unknown),
  );
  expect(model.intro[0]).toContain('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ของ');
  expect(model.sections[0]?.score).toBe('คะแนนการประเมิน ITA ได้ 88.00 คะแนน');
});

test('a year of the plan alone is that of the measures', () => {
  const [intro] = buildReport(input({}, { reportYear: null, planYear: 2566, intro: '' })).intro;
  expect(intro).toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ของ');
  expect(intro).not.toContain('ในปีงบประมาณ');
});

test('a report of everything has the sections that only an analysis speaks for', () => {
  const sections = [section(), section({ code: 'EIT', analysis: 'คะแนนลดลง' })];
  expect(buildReport(input({ sections })).sections).toHaveLength(2);
  expect(
    buildReport(input({ sections, choice: { kind: 'half-year' }, steps: [step({ due: 'ไตรมาส 1' })] })).sections,
  ).toHaveLength(1);
});

test('problems that are blank are none', () => {
  const blank = { problems: ' ', suggestions: '\n', parts: ['problems', 'measures'] } as const;
  expect(buildReport(input({}, blank)).problems).toBeNull();
  expect(buildReport(input({}, { ...blank, suggestions: 'เพิ่มคน' })).problems?.groups).toEqual([
    { heading: 'ข้อเสนอแนะ', paragraphs: ['เพิ่มคน'] },
  ]);
});

test('a report of nothing has no sections', () => {
  expect(buildReport(input({ steps: [], sections: [] })).sections).toEqual([]);
});

test('a step of a section that is not listed is still reported', () => {
  const { sections } = buildReport(input({ sections: [section({ code: 'EIT' })], steps: [step({ section: 'S1' })] }));
  expect(sections.map(({ heading }) => heading)).toEqual(['๑. S1']);
});

describe('what a report is limited to', () => {
  const sections = [section({ heading: '1. แบบวัด IIT' }), section({ code: 'EIT', analysis: 'คะแนนลดลง' })];
  const steps = [step(), step({ section: 'EIT', responsible: 'สำนักปลัด' })];
  const made = (choice: NonNullable<Parameters<typeof input>[0]>['choice'] & object) =>
    buildReport(input({ sections, steps, choice }));

  test('is said under the title', () => {
    expect(made({ kind: 'all' }).scope).toBe('');
    expect(made({ kind: 'half-year' }).scope).toBe('รอบ ๖ เดือน (ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)');
    expect(made({ kind: 'unit', unit: 'กองคลัง' }).scope).toBe('เฉพาะกองคลัง');
    expect(made({ kind: 'section', code: 'IIT' }).scope).toBe('เฉพาะ แบบวัด IIT');
    expect(made({ kind: 'section', code: 'EIT' }).scope).toMatch(/^เฉพาะ แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก/);
    expect(made({ kind: 'section', code: 'S9' }).scope).toBe('เฉพาะ S9');
    expect(made({ kind: 'section', code: '' }).scope).toBe('เฉพาะ มาตรการที่ยังไม่ได้ระบุส่วน');
    expect(made({ kind: 'unit', unit: ' กองคลัง ' }).scope).toBe('เฉพาะกองคลัง');
  });

  test('says its months only where the year is known', () => {
    const choice = { kind: 'half-year' } as const;
    expect(buildReport(input({ sections, steps, choice }, { reportYear: null })).scope).toBe('รอบ ๖ เดือน');
  });

  test('leaves the sections out in which nothing of it stands', () => {
    const model = made({ kind: 'unit', unit: 'กองคลัง' });
    expect(model.sections.map(({ heading }) => heading)).toEqual(['๑. แบบวัด IIT']);
  });

  test('is what its summary counts', () => {
    const summary = buildReport(
      input({ sections, steps, choice: { kind: 'section', code: 'EIT' }, parts: ['summary', 'measures'] }),
    ).summary;
    expect(summary?.rows.map(({ cells }) => cells[1])).toEqual(['๑']);
  });
});

describe('the parts of a report', () => {
  const all = { problems: 'คนน้อย', suggestions: '', signatories: [{ role: 'ปลัด', name: '' }] };
  const steps = [step({ evidence: 'ภาพถ่าย' })];

  test('are those of the settings, in their order', () => {
    const model = buildReport(input({ steps }, { ...all, parts: ['signatures', 'measures'] }));
    expect(model.parts).toEqual(['signatures', 'measures']);
    expect(model).toMatchObject({ intro: [], summary: null, problems: null, evidence: null });
    expect(model.signatures).toHaveLength(1);
  });

  test('may be others for one report', () => {
    const model = buildReport(input({ steps, parts: ['measures', 'problems', 'evidence'] }, all));
    expect(model.problems?.groups).toEqual([{ heading: 'ปัญหาและอุปสรรค', paragraphs: ['คนน้อย'] }]);
    expect(model.evidence?.rows).toHaveLength(1);
    expect(model.signatures).toEqual([]);
  });
});

describe('scores', () => {
  const scored = (planYear: number) =>
    buildReport(
      input(
        {
          parts: ['summary', 'measures'],
          sections: (['IIT', 'EIT', 'OIT'] as const).map((code) => section({ code, score: 88 })),
        },
        { planYear, digits: 'arabic' },
      ),
    );

  test('stand at their sections with the letter of their year', () => {
    expect(scored(2566).sections[0]?.score).toBe('คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 ได้ 88.00 คะแนน ระดับ A');
  });

  test('of a year that grades the agency alone stand there without a level, which the summary has', () => {
    const model = scored(2568);
    expect(model.sections[0]?.score).toBe('คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 ได้ 88.00 คะแนน');
    expect(model.summary?.score).toBe('คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 ได้ 88.00 คะแนน ระดับ ผ่านดี');
  });

  test('that are not known are not spoken of', () => {
    expect(buildReport(input()).sections[0]?.score).toBe('');
  });
});

test.each([
  ['30/9/2566', '๓๐ กันยายน ๒๕๖๖'],
  ['ภายใน 30 ก.ย. 66', 'ภายใน ๓๐ กันยายน ๒๕๖๖'],
  ['3/4/2566', '๓/๔/๒๕๖๖'],
  ['31 เม.ย. 2566', '๓๑ เม.ย. ๒๕๖๖'],
  ['ไตรมาส 2', 'ไตรมาส ๒'],
])('a due day %s reads %s: the official form, where it can be read but one way', (due, said) => {
  expect(buildReport(input({ steps: [step({ due })] })).sections[0]?.measures[0]?.rows[0]?.due).toBe(said);
});
