/** The built add-on on a fresh local host, for tests that drive it as users do. `npm test` builds dist/ first. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Execution, type Host, type HostOptions, type HostState, openHost } from '../../host/index';

export const root = path.resolve(import.meta.dirname, '../..');
export const dist = path.join(root, 'dist');

/** Nine in the morning of that day in Bangkok. */
const morningOf = (day: string) => new Date(`${day}T02:00:00Z`);

/** A tenth of the rows that Sheets gives: what is kept and taken up again between tests is a tenth as large. */
const SHORT = { rows: 100, columns: 26 };

export function openAddOn(options: Partial<HostOptions> = {}): Host {
  if (!existsSync(path.join(dist, 'Code.js'))) throw new Error('dist/ is not built: npm run build');
  const now = morningOf('2025-10-15');
  return openHost({ dist, locale: 'th', now, answers: () => 'OK', newSheet: SHORT, ...options });
}

/** A spreadsheet that several tests begin with: prepared once for a file of tests, and taken up again by each. */
export function startingWith(prepare: (host: Host) => void, begin: () => Host = openAddOn): () => Host {
  let prepared: HostState | undefined;
  return () => {
    if (prepared) {
      const host = openAddOn();
      host.restore(prepared);
      return host;
    }
    const host = begin();
    prepare(host);
    prepared = host.snapshot();
    return host;
  };
}

const openSetUp = startingWith((host) => host.run('setUpSheets'));

/** An add-on whose sheets are set up. */
export function openWorkbook(options: Partial<HostOptions> = {}): Host {
  if (Object.keys(options).length === 0) return openSetUp();
  const host = openAddOn(options);
  host.run('setUpSheets');
  return host;
}

/** An add-on whose sheets hold the ten steps of the sample document, an agency's that does not exist. */
export const openFilled = startingWith((host) => {
  fromPage(host, 'importDocument', { text: sample() });
}, openWorkbook);

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
