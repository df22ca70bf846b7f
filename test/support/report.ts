/** An add-on with the sample in its sheets, and what a report leaves behind. */
import type { Execution, Host, HostOptions, HostState } from '../../host/index';
import type { ReportMade } from '../../src/server/answers';
import { fromPage, openWorkbook, sample } from './addon';

const DOC = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FOLDER = 'application/vnd.google-apps.folder';

let filled: HostState | undefined;

/** Imported once for a file of tests, and taken up again by each. */
export function withSample(options: Partial<HostOptions> = {}): Host {
  const host = openWorkbook(options);
  if (filled) host.restore(filled);
  else fromPage(host, 'importDocument', { text: sample() });
  filled ??= host.snapshot();
  return host;
}

const ofType = (host: Host, type: string) => host.drive.files().filter(({ mimeType }) => mimeType === type);
export const docs = (host: Host) => ofType(host, DOC);
export const words = (host: Host) => ofType(host, WORD);
export const folders = (host: Host) => ofType(host, FOLDER);

/** The rows of the log, by their headers. */
export function log(host: Host): Record<string, string>[] {
  const [headers = [], ...rows] = host.display('ประวัติรายงาน');
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ''])));
}

let attempts = 0;

/** The second stage, as the sidebar asks for it. */
export const upload = (host: Host, argument: { key?: string; again?: boolean; options?: object } = {}): ReportMade =>
  fromPage<ReportMade>(host, 'reportUpload', {
    options: {},
    key: `attempt-${attempts++}`,
    again: false,
    ...argument,
  });

/** What the dialog of the menu was opened with. */
export function dialogOf({ shown }: Pick<Execution, 'shown'>): Record<string, unknown> {
  const dialog = shown.find(({ kind }) => kind === 'modal');
  const encoded = dialog?.kind === 'modal' ? /data-page="([^"]*)"/.exec(dialog.html)?.[1] : undefined;
  return JSON.parse(decodeURIComponent(encoded ?? 'null'));
}
