import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRealDate, SHORT_MONTHS, toIso } from '../../../src/core/thai/calendar';
import { findDates, formatThaiDate, parseDate, parseDateCell } from '../../../src/core/thai/dates';
import { toThaiDigits } from '../../../src/core/thai/digits';
import { anyText } from '../../support/any-text';

describe('a date that is the whole of a text', () => {
  test.each([
    '๒๔ เมษายน ๒๕๖๖',
    '๒๔ เม.ย. ๒๕๖๖',
    '24 เม.ย. 66',
    '24เม.ย.66',
    '๒๔ เมย ๖๖',
    '24/4/2566',
    '24/04/66',
    '24-04-2566',
    '24.4.2566',
    '24 / 4 / 2566',
    '2023-04-24',
    '2566/4/24',
    '24 เมษายน พ.ศ. 2566',
    '24 เมษายน พศ.2566',
    '24 เมษายน ปี 2566',
    '24 เดือน เมษายน พ.ศ. ๒๕๖๖',
    '24 เมษายน ค.ศ. 2023',
    '24 April 2023',
    '24-Apr-23',
    "24 เม.ย. '66",
    'เมื่อ วันที่ ๒๔ เมษายน ๒๕๖๖',
    'เมื่อ\nวันที่ 24\nเมษา ยน\n2566',
    'วันจันทร์ที่ 24 เมษายน 2566',
    'ณ วันที่ ๒๔ เมษายน ๒๕๖๖',
    '(24 เม.ย. 66)',
    '24 เม.ย.\u200B\u00A02566',
    '24 เมศายน 2566',
    '24 เมษา 66',
  ])('%j is 24 April 2023', (text) => {
    expect(parseDate(text)?.date).toBe('2023-04-24');
  });

  test.each([
    ['28 กุมภาพันธุ์ 2566', '2023-02-28'],
    ['1 กพ. 65', '2022-02-01'],
    ['5 มีค 2566', '2023-03-05'],
    ['7 กรกฏาคม 2566', '2023-07-07'],
    ['9 พฤษจิกายน 2565', '2022-11-09'],
    ['9 พฤกษภาคม 2566', '2023-05-09'],
    ['29 ก.พ. 67', '2024-02-29'],
    ['1 ต.ค. 2565', '2022-10-01'],
    ['24-04-66', '2023-04-24'],
    ['31-12-66', '2023-12-31'],
    ['5/12/2566', '2023-12-05'],
    ['1/31/2566', '2023-01-31'],
    ['12/24/2566', '2023-12-24'],
  ])('%s', (text, date) => {
    expect(parseDate(text)?.date).toBe(date);
  });

  test.each([
    '31 เมษายน 2566',
    '30 กุมภาพันธ์ 2566',
    '29 ก.พ. 66',
    '32 ม.ค. 2566',
    '24/13/2566',
    '4/32/2566',
    '32/12/66',
    '31/4/66',
    '2566-02-30',
  ])('%s does not exist, and is not rolled over', (text) => {
    expect(parseDate(text)).toMatchObject({ date: null });
  });

  test.each([
    ['๒๔ เมษายน ๒๕๖๖', 'sure', 'full-month', 'BE', 4],
    ['24 เม.ย. 2566', 'sure', 'short-month', 'BE', 4],
    ['24/4/2566', 'sure', 'numeric', 'BE', 4],
    ['2023-04-24', 'sure', 'iso', 'CE', 4],
    ['2566/04/24', 'likely', 'iso', 'BE', 4],
    ['24 เมษายน ค.ศ. 2023', 'sure', 'full-month', 'CE', 4],
    ['24 เม.ย. 66', 'likely', 'short-month', 'BE', 2],
    ['24/04/66', 'likely', 'numeric', 'BE', 2],
    ['24 เมษายน 2023', 'likely', 'full-month', 'CE', 4],
    ['24 มกราคน 2566', 'likely', 'full-month', 'BE', 4],
    ['4/5/2566', 'guess', 'numeric', 'BE', 4],
    ['12/5/2566', 'guess', 'numeric', 'BE', 4],
    ['5/12/2566', 'guess', 'numeric', 'BE', 4],
    ['4/4/2566', 'sure', 'numeric', 'BE', 4],
    ['4/24/2566', 'guess', 'numeric', 'BE', 4],
    ['24-Apr-23', 'likely', 'short-month', 'CE', 2],
    ['24 April 2566', 'sure', 'full-month', 'BE', 4],
    ['24 April ค.ศ. 2566', 'guess', 'full-month', 'BE', 4],
    ['24 เมษายน ค.ศ. 2566', 'guess', 'full-month', 'BE', 4],
    ['24 เมษายน พ.ศ. 2023', 'guess', 'full-month', 'CE', 4],
    ['24 เม.ย. 23', 'guess', 'short-month', 'CE', 2],
  ] as const)('%s is %s', (text, certainty, form, era, yearDigits) => {
    expect(parseDate(text)).toMatchObject({ certainty, form, era, yearDigits });
  });

  test.each([
    '',
    '24',
    '24 เมษายน',
    'เมษายน 2566',
    'มี.ค-2566',
    'ปีงบประมาณ ๒๕๖๖',
    '1.1.1',
    '1.1.66',
    '24 เมษายน 25 คน',
    '24 เมษายน 09.00 น.',
    '24 เมษายน 2566 และ 25 เมษายน 2566',
    '24 เมษายน 2566 เผยแพร่แล้ว',
    '124 เมษายน 2566',
    '5 ตุลาการ 2566',
    '24/4/12566',
    '124/4/2566',
    '2566/4/2566',
    '9999-04-24',
    '1/2/9999',
    '32-12-66',
    '24-13-66',
    'ประกาศ 24 เมษายน 2566',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('dates in a narrative', () => {
  const dates = (text: string) => findDates(text).map((found) => found.date);

  test('left to right, each with its place', () => {
    const text = 'ประกาศ ลว. ๕ ม.ค. ๖๖ และเผยแพร่เมื่อ วันที่ ๒๔ เมษายน ๒๕๖๖ แล้ว';
    const found = findDates(text);
    expect(found.map(({ date }) => date)).toEqual(['2023-01-05', '2023-04-24']);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  test('in whatever form, between words, in the order of the text', () => {
    const text = 'ร่าง 1/2/2566 แก้ 3 มีนาคม 2566 ลง ๒๔/๔/๒๕๖๖ แล้ว';
    expect(findDates(text).map(({ date, text: written }) => [date, written])).toEqual([
      ['2023-02-01', '1/2/2566'],
      ['2023-03-03', '3 มีนาคม 2566'],
      ['2023-04-24', '๒๔/๔/๒๕๖๖'],
    ]);
  });

  test('before what is counted, where the year has four digits', () => {
    expect(dates('อบรม 24 เมษายน 2566 ครั้งที่ 2 มี 30 คน')).toEqual(['2023-04-24']);
    expect(dates('อบรม 24 เมษายน 25 คน')).toEqual([]);
  });

  test('beside a link, but not inside one', () => {
    const link = 'https://example.go.th/ข่าว24เม.ย.2566/x';
    expect(dates(link)).toEqual([]);
    expect(dates(`1 มี.ค. 2566 ${link} 5 มี.ค. 2566`)).toEqual(['2023-03-01', '2023-03-05']);
    expect(dates('แนบ ประกาศ24เม.ย.2566.pdf')).toEqual([]);
  });

  test('of days that share a month, the one beside it', () => {
    expect(dates('อบรมวันที่ 24-25 เมษายน 2566')).toEqual(['2023-04-25']);
    for (const last of ['มี.ค. 66', 'มีค 66', ' มีนาคม 66', ' เดือนมีนาคม 66', ' เดือน มี.ค. 66', '-มีนาคม-66', '/มี.ค./66']) {
      expect([last, dates(`1 ต.ค. - 31${last}`)]).toEqual([last, ['2023-03-31']]);
    }
    for (const last of ['ธ.ค. 66', 'ธ. ค. 66', 'ธค. 66']) {
      expect([last, dates(`1 ต.ค. - 31 ${last}`)]).toEqual([last, ['2023-12-31']]);
    }
    SHORT_MONTHS.forEach((month, i) => {
      expect([month, dates(`1 ต.ค. - 28 ${month} 66`)]).toEqual([month, [toIso(2023, i + 1, 28)]]);
    });
    expect(dates('1 ต.ค. 66 มีผู้เข้าร่วม')).toEqual(['2023-10-01']);
  });

  test.each([
    'ข้อ 1.1.1 และ 2.1.1 ของแผน',
    'โทร 055-123-4567, 081-234-5678 ต่อ 12/2566',
    'https://example.go.th/2023-04-24/24-4-2566 และ a24-4-2566@example.go.th',
    'งบประมาณ 24,000 บาท ปีงบประมาณ ๒๕๖๖ จำนวน 3 ครั้ง',
    'มาตรา 9 แห่งพระราชบัญญัติ พ.ศ. 2540',
    'เลขประจำตัว 1-2345-67890-12-3 หรือ 192.168.1.10',
    'คำสั่งที่ 24/2566 ประชุมครั้งที่ 4/2566',
    'ต.ค. ๖๘ - มี.ค. ๖๙',
    ...['23', "'23", 'พ.ศ. 23', 'พศ 23', 'พ . ศ . 23', 'พ.ศ.23', 'ค.ศ. 23', 'คศ 23', 'ค . ศ . 23'].map(
      (year) => `ตุลาคม ${year} - มีนาคม 24`,
    ),
    'ตุลาคม 23 ถึง มีนาคม 24',
    'ระหว่างปี 65 - มี.ค. 66',
  ])('none in %j', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

describe('a date cell', () => {
  test('is read by the year it was typed with', () => {
    expect(parseDateCell({ year: 2566, month: 4, day: 24 })).toEqual({
      text: '24/4/2566',
      start: 0,
      end: 9,
      date: '2023-04-24',
      certainty: 'sure',
      form: 'cell',
      era: 'BE',
      yearDigits: 4,
      month: 4,
      year: 2023,
    });
    expect(parseDateCell({ year: 2023, month: 4, day: 24 })).toMatchObject({
      date: '2023-04-24',
      era: 'CE',
      certainty: 'likely',
    });
  });

  test('whose year has two digits is a guess: Sheets takes 66 for 1966', () => {
    expect(parseDateCell({ year: 1966, month: 4, day: 24 })).toMatchObject({
      date: '2023-04-24',
      certainty: 'guess',
      era: 'BE',
      yearDigits: 2,
    });
  });

  test.each([
    [2400, '1857-04-24', 'sure'],
    [2399, '2399-04-24', 'likely'],
    [2000, '2000-04-24', 'likely'],
    [1999, '2056-04-24', 'guess'],
    [1940, '1997-04-24', 'guess'],
    [1939, '1939-04-24', 'likely'],
  ])('of the year %i is %s: %s', (year, date, certainty) => {
    expect(parseDateCell({ year, month: 4, day: 24 })).toMatchObject({ date, certainty });
  });

  test('of a day that its real year has not does not exist', () => {
    expect(parseDateCell({ year: 2568, month: 2, day: 29 }).date).toBeNull();
  });
});

test('a date is printed in full or short, in Thai or Arabic digits', () => {
  const print = (digits: 'thai' | 'arabic', month: 'full' | 'short') => formatThaiDate('2023-04-05', { digits, month });
  expect(print('thai', 'full')).toBe('๕ เมษายน ๒๕๖๖');
  expect(print('arabic', 'short')).toBe('5 เม.ย. 2566');
});

describe('any date', () => {
  const days = fc
    .tuple(fc.integer({ min: 1957, max: 2156 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .filter(([year, month, day]) => isRealDate(year, month, day));

  test('printed and read is the same date, alone and in a sentence', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('thai', 'arabic'),
        fc.constantFrom('full', 'short'),
        ([y, m, d], digits, month) => {
          const iso = toIso(y, m, d);
          const text = formatThaiDate(iso, { digits, month } as Parameters<typeof formatThaiDate>[1]);
          expect(parseDate(text)).toMatchObject({ date: iso, certainty: 'sure', era: 'BE' });
          expect(findDates(`ข้อ 1.1 เมื่อวันที่ ${text}ที่ประชุม 5 คน`).map(({ date }) => date)).toEqual([iso]);
          expect(parseDate(iso)?.date).toBe(iso);
          expect(parseDateCell({ year: y + 543, month: m, day: d }).date).toBe(isRealDate(y, m, d) ? iso : null);
        },
      ),
    );
  });

  test('survives white space anywhere between its parts', () => {
    fc.assert(
      fc.property(
        days,
        fc.array(fc.constantFrom(' ', '\n', '\u00A0', '\u200B'), { maxLength: 4 }),
        ([y, m, d], gaps) => {
          const gap = gaps.join('');
          const [day, month, year] = formatThaiDate(toIso(y, m, d), { digits: 'arabic', month: 'full' }).split(' ');
          expect(parseDate(`${day}${gap}${month}${gap}${year}`)?.date).toBe(toIso(y, m, d));
        },
      ),
    );
  });

  test('is read from any text without failing, and never one that does not exist', () => {
    const unit = fc.constantFrom(...'0123456789๒๔๖/-. \nกมคพเษายน', 'เมษายน', 'ม.ค.', 'พ.ศ.', '2566', '๒๕๖๖', 'วันที่');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), anyText()), (text) => {
        let free = 0;
        for (const found of findDates(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(free);
          free = found.end;
          if (found.date === null) continue;
          const [y = 0, m = 0, d = 0] = found.date.split('-').map(Number);
          expect(isRealDate(y, m, d)).toBe(true);
          expect(found.year).toBe(y);
        }
        expect(findDates(toThaiDigits(text)).map(({ date }) => date)).toEqual(findDates(text).map(({ date }) => date));
      }),
      { numRuns: 1000 },
    );
  });
});
