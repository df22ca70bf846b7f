/** The built add-on on a fresh local host, for tests that drive it as users do. `npm test` builds dist/ first. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Execution, type Host, type HostOptions, type HostState, openHost } from '../../host/index';

export const root = path.resolve(import.meta.dirname, '../..');
export const dist = path.join(root, 'dist');

/** Nine in the morning of that day in Bangkok. */
export const morningOf = (day: string) => new Date(`${day}T02:00:00Z`);

export function openAddOn(options: Partial<HostOptions> = {}): Host {
  if (!existsSync(path.join(dist, 'Code.js'))) throw new Error('dist/ is not built: npm run build');
  return openHost({ dist, locale: 'th', now: morningOf('2025-10-15'), answers: () => 'OK', ...options });
}

let setUp: HostState | undefined;

/** An add-on whose sheets are set up: once for a file of tests, and taken up again by each. */
export function openWorkbook(options: Partial<HostOptions> = {}): Host {
  const host = openAddOn(options);
  if (setUp && Object.keys(options).length === 0) host.restore(setUp);
  else host.run('setUpSheets');
  if (Object.keys(options).length === 0) setUp ??= host.snapshot();
  return host;
}

let withSample: HostState | undefined;

/** An add-on whose sheets hold the ten steps of the sample document, an agency's that does not exist. Imported once for a file of tests. */
export function openFilled(): Host {
  if (!withSample) {
    const host = openWorkbook();
    fromPage(host, 'importDocument', { text: sample() });
    withSample = host.snapshot();
    return host;
  }
  const host = openAddOn();
  host.restore(withSample);
  return host;
}

export const sample = () => readFileSync(path.join(root, 'samples/report-2568.txt'), 'utf8');

/** What a page gets; throws where the server refused. */
export function fromPage<T = Record<string, unknown>>(host: Host, name: string, argument: object): T {
  const answer = host.callFromPage(name, [argument]).value as { ok: boolean; value: T; error: { message: string } };
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

/** The text of the alert that an action ended in; '' where it ended well. */
export const alertOf = ({ shown }: Execution): string =>
  shown.map((each) => (each.kind === 'alert' ? each.text : '')).join('');

export const toastOf = ({ shown }: Execution): string =>
  shown.map((each) => (each.kind === 'toast' ? each.text : '')).join('');

/** A document of that many steps, one table, each step complete. */
export function documentOf(steps: number): string {
  const rows = Array.from({ length: steps }, (_, i) =>
    [
      `${i + 1}.1 มาตรการเรื่องที่ ${i + 1}`,
      `${i + 1}.1.1 ขั้นตอนของเรื่องที่ ${i + 1}`,
      'สำนักปลัด',
      'ปีงบประมาณ 2568',
      'ดำเนินการแล้วเสร็จ',
    ].join('\t'),
  );
  const header = ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'].join('\t');
  return ['รายงานผลการดำเนินการ', 'ประจำปีงบประมาณ 2568', 'องค์การบริหารส่วนตำบลบึงตะวันรอน', '', header, ...rows, ''].join(
    '\n',
  );
}
