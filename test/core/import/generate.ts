/** Makes reports at random, and writes them as text the way pages leave them: rows cut, headers repeated. */
import fc from 'fast-check';

export interface GeneratedStep {
  section: string;
  measureNo: string;
  measure: string;
  stepNo: string;
  step: string;
  responsible: string;
  due: string;
  phrase: string;
  result: string;
}

export interface GeneratedReport {
  readonly text: string;
  readonly steps: readonly GeneratedStep[];
}

const WORDS =
  'ทบทวน คู่มือ บริการ ประชาชน จัดทำ แผนงาน ชี้แจง พนักงาน ตรวจดู ห้องสมุด สำรวจ ความเห็น ปรับปรุง ป้ายบอกทาง แจ้งข่าว ท้องถิ่น ซ่อมแซม ถนน บันทึก ข้อมูล เปิดเผย ค่าใช้สอย สรุป เรื่องร้องเรียน ประชุม ผู้นำ ชุมชน มอบหมาย หน้าที่ อบรม ครู เด็กเล็ก ติดตั้ง กล้อง ดูแล สวน'.split(
    ' ',
  );
const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'หน่วยตรวจสอบภายใน'];
const DUES = ['ปีงบประมาณ ๒๕๖๗', 'ไตรมาส ๓', '๓๐ กันยายน ๒๕๖๗', 'ภายในเดือนมีนาคม ๒๕๖๗', 'ตลอดปีงบประมาณ'];
const PHRASES = ['ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างการดำเนินการ', 'ยังไม่ได้ดำเนินการ'];
const HEADINGS: Readonly<Record<string, string>> = {
  IIT: '๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน หรือแบบวัด IIT',
  EIT: '๒. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก หรือแบบวัด EIT',
  OIT: '๓. แบบตรวจการเปิดเผยข้อมูลสาธารณะ หรือแบบตรวจ OIT',
};
const HEADER = ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'];

const phrase = (min: number, max: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', '', '', ' ')), { minLength: min, maxLength: max })
    .map((words) =>
      words
        .map(([word, space]) => word + space)
        .join('')
        .trim(),
    );

interface Cut {
  /** Share of each cell, 0-1, that stays on the first page; null where the cell is not cut. */
  readonly shares: readonly (number | null)[];
  readonly header: boolean;
  readonly gap: boolean;
}

const cutOf = (least: number) =>
  fc.record({
    shares: fc.tuple(...HEADER.map(() => fc.option(fc.double({ min: least, max: 0.95, noNaN: true }), { freq: 2 }))),
    header: fc.boolean(),
    gap: fc.boolean(),
  });
const rowOf = (least: number) =>
  fc.record({
    step: phrase(3, 14),
    responsible: fc.constantFrom(...OWNERS),
    due: fc.constantFrom(...DUES),
    phrase: fc.constantFrom(...PHRASES),
    result: fc.oneof(fc.constant(''), phrase(3, 20)),
    cut: fc.option(cutOf(least), { freq: 2 }),
    pageEnd: fc.boolean(),
  });
const sectionOf = (least: number) =>
  fc.array(fc.record({ text: phrase(3, 12), rows: fc.array(rowOf(least), { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  });

/**
 * @param numbered whether measures and steps carry numbers; without them at least half of each cell stays on its page, and
 *   every other row at least is whole: where nothing is, no reader could tell
 */
export function report(numbered: boolean): fc.Arbitrary<GeneratedReport> {
  const section = sectionOf(numbered ? 0.3 : 0.5);
  return fc.tuple(section, section, section).map((sections) => render(sections, numbered));
}

type Sections = (ReturnType<typeof sectionOf> extends fc.Arbitrary<infer T> ? T : never)[];

function render(sections: Sections, numbered: boolean): GeneratedReport {
  const lines = ['รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗', 'เทศบาลตำบลทดลองธรรม', ''];
  const steps: GeneratedStep[] = [];
  sections.forEach((measures, s) => {
    const code = Object.keys(HEADINGS)[s] ?? '';
    lines.push(HEADINGS[code] ?? '', HEADER.join('\t'));
    measures.forEach(({ text, rows }, m) => {
      rows.forEach((one, r) => {
        const measureNo = numbered ? `${m + 1}.1` : '';
        const stepNo = numbered ? `${m + 1}.1.${r + 1}` : '';
        steps.push({
          section: code,
          measureNo,
          measure: text,
          stepNo,
          step: one.step,
          responsible: one.responsible,
          due: one.due,
          phrase: one.phrase,
          result: one.result,
        });
        const cells = [
          r === 0 ? `${measureNo} ${text}`.trim() : '',
          `${stepNo} ${one.step}`.trim(),
          one.responsible,
          one.due,
          `${one.phrase} ${one.result}`.trim(),
        ];
        const isCut = numbered || (steps.length > 2 && steps.length % 2 === 0);
        writeRow(lines, cells, isCut ? one.cut : null);
        if (one.pageEnd) lines.push('', HEADER.join('\t'));
      });
    });
    lines.push('');
  });
  return { text: lines.join('\n'), steps };
}

function writeRow(lines: string[], cells: readonly string[], where: Cut | null): void {
  const places = cells.map((cell, i) => (where?.shares[i] == null ? cell.length : placeOf(cell, where.shares[i] ?? 1)));
  lines.push(cells.map((cell, i) => cell.slice(0, places[i])).join('\t'));
  const rest = cells.map((cell, i) => cell.slice(places[i]));
  if (!where || rest.every((cell) => cell === '')) return;
  if (where.gap) lines.push('');
  if (where.header) lines.push(HEADER.join('\t'));
  lines.push(rest.join('\t'));
}

/** Mid-word or not, but never between a letter and its marks, and not within the number at the head. */
function placeOf(cell: string, share: number): number {
  const number = /^[\d.]+ /.exec(cell)?.[0].length ?? 0;
  let at = Math.max(number + 2, Math.floor(cell.length * share));
  while (at < cell.length && /[\u0E30-\u0E3A\u0E45-\u0E4E]/.test(cell[at] ?? '')) at++;
  return Math.min(at, cell.length);
}
