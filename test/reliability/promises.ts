/** What must hold right after a call has failed, before anything is tried again. */
import type { HostState } from '../../host/index';
import { namesOf, rowsOf, type View, viewOf } from './view';

/** How fine a change may be cut by a failure: whole rows, or cells, each as it was or as it was to be. */
export type Grain = 'row' | 'cell';

/** No row lost, none changed by halves: each as it was before, or as it is where nothing fails. */
export function lostRows(now: View, before: View, after: View, grain: Grain): string[] {
  const told: string[] = [];
  for (const name of new Set([...Object.keys(before.rows), ...Object.keys(now.rows)])) {
    const [is, was, willBe] = [now.rows[name] ?? [], before.rows[name] ?? [], after.rows[name] ?? []];
    const kept = [...was].filter((row) => willBe.includes(row) && !is.includes(row));
    told.push(...kept.map((row) => `${name} has lost: ${row}`));
    const strange = is.filter((row) => !was.includes(row) && !willBe.includes(row));
    if (grain === 'row') told.push(...strange.map((row) => `${name} has by halves: ${row}`));
    else
      told.push(
        ...strange.filter((row) => !isMadeOf(row, was, willBe)).map((row) => `${name} has from nowhere: ${row}`),
      );
    if (is.length < Math.min(was.length, willBe.length))
      told.push(`${name} has ${is.length} rows and had ${was.length}`);
  }
  return told;
}

/** Each cell is of one row before, or of what becomes of that row. */
function isMadeOf(row: string, was: readonly string[], willBe: readonly string[]): boolean {
  const cells = row.split('\t');
  return Array.from({ length: Math.max(was.length, willBe.length) }).some((_, i) => {
    const [a, b] = [(was[i] ?? '').split('\t'), (willBe[i] ?? '').split('\t')];
    return Array.from({ length: Math.max(a.length, b.length, cells.length) }).every((__, c) =>
      [a[c] ?? '', b[c] ?? ''].includes(cells[c] ?? ''),
    );
  });
}

/** Every file of a report is in the log, in the bin, or remembered for the next report, which logs it or takes it up. */
export function unknownFiles(state: HostState): string[] {
  const log = rowsOf(
    state.workbook.sheets.find(({ name }) => name === 'ประวัติรายงาน'),
    (text) => text,
  ).join('\n');
  const remembered = Object.keys(state.properties.document);
  return state.drive
    .filter(({ trashed, mimeType }) => !trashed && !mimeType.endsWith('folder'))
    .filter(
      ({ id, appProperties }) => !log.includes(id) && !remembered.includes(`report.${appProperties.prongsaiReport}`),
    )
    .map(({ name }) => namesOf(state)(`${name} is not in the log, and nothing knows of it`));
}

const DO = /อีกครั้ง|ลอง|รอ|เปิด|เลือก|ไม่ต้อง|ดู/;

/** What the user is told: in Thai, what happened and what to do, and no stack. */
export function faultsOfSentence(text: string): string[] {
  const told: string[] = [];
  if (!/^[^\n]*[ก-๙]{4}/.test(text)) told.push(`no sentence in Thai: ${text}`);
  else if (!DO.test(text)) told.push(`does not say what to do: ${text}`);
  if (/\n\s+at |Code\.js|Code:\d|undefined|\[object/.test(text)) told.push(`a stack, or less than a sentence: ${text}`);
  return told;
}

export { viewOf };
