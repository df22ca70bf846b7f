/** What of a host's state matters to its users: the same for two ways to the same end, whatever ids, keys and times differ. */
import type { HostState, SheetState, ValidationState } from '../../host/index';

type Rows = readonly string[];

/** The texts of a sheet, row by row; rows that hold nothing left out. */
export function rowsOf(sheet: SheetState | undefined, names: Names): Rows {
  const rows = (sheet?.cells ?? []).map((cells) => cells.map((cell) => cell?.formula ?? String(cell?.value ?? '')));
  const texts = rows.map((cells) => cells.join('\t').replace(/\t+$/, ''));
  return texts.filter((text) => text !== '').map(names);
}

/** Says of a text what is ours to choose in neutral words: ids of files, the time. */
export type Names = (text: string) => string;

export function namesOf({ drive, workbook }: HostState): Names {
  const kinds = new Map(drive.map(({ id, mimeType }) => [id, mimeType.split(/[./]/).pop() ?? '']));
  const gids = new Map(workbook.sheets.map(({ id, name }) => [String(id), name]));
  return (text) =>
    text
      .replace(/\/(d|folders)\/([\w-]+)/g, (_, part, id) => `/${part}/${kinds.get(id) ?? 'a file that is not there'}`)
      .replace(/gid=(\d+)/g, (_, id) => `gid=${gids.get(id) ?? '?'}`)
      .replace(/\d{4}-\d\d-\d\d \d\d\.\d\d/g, 'TIME');
}

export interface View {
  /** By the sheet's name. */
  readonly rows: Readonly<Record<string, Rows>>;
  /** How the sheets look and behave: as text. */
  readonly looks: Readonly<Record<string, string>>;
  /** The files that are not in the bin. */
  readonly files: readonly string[];
  /** What is kept among the properties for the user: seal, template, which sheet is used. */
  readonly kept: Readonly<Record<string, string>>;
}

export function viewOf(state: HostState): View {
  const names = namesOf(state);
  const { sheets } = state.workbook;
  const files = state.drive.filter(({ trashed }) => !trashed);
  return {
    rows: byName(sheets, (sheet) => rowsOf(sheet, names)),
    looks: byName(sheets, lookOf),
    files: files
      .map(({ name, mimeType, doc }) => names(`${mimeType} ${name} ${doc ? JSON.stringify(doc).length : ''}`))
      .sort(),
    kept: Object.fromEntries(
      Object.entries(state.properties.document)
        .filter(([key]) => /^file\.|^charts$/.test(key))
        .map(([key, text]) => [key, names(text)]),
    ),
  };
}

const byName = <T>(sheets: readonly SheetState[], of: (sheet: SheetState) => T): Record<string, T> =>
  Object.fromEntries(sheets.map((sheet) => [sheet.name, of(sheet)]).sort());

/** Rows that hold nothing may be more after a second try: neither they nor what hangs on their number is looked at. */
function lookOf(sheet: SheetState): string {
  const { columnWidths, frozenRows, merges, protections, bandings, conditionalRules, charts } = sheet;
  const filled = sheet.cells.filter((cells) => cells.some((cell) => cell?.formula || (cell?.value ?? '') !== ''));
  const cells = filled.map((row) =>
    row.map((cell) => [cell?.format ?? null, listOf(cell?.validation), cell?.note ?? null]),
  );
  return JSON.stringify({
    cells,
    columnWidths,
    frozenRows,
    merges: merges.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
    protections: protections.map(({ area, warningOnly }) => [area && [area.row, area.column], warningOnly]),
    bandings: bandings.map(({ theme, area }) => [theme, area.row, area.column]),
    rules: conditionalRules.map(({ criterion, look }) => [criterion, look]),
    charts: charts.map(({ type, options, areas }) => [type, options.title, areas.map(({ row, rows }) => [row, rows])]),
  });
}

/** What a cell offers: the words themselves, or that there is a list elsewhere. */
const listOf = (validation: ValidationState | undefined) =>
  validation ? [validation.type, validation.type === 'VALUE_IN_LIST' ? validation.values : null] : null;

/** Where two views differ, in a line for each sheet or kind; [] where they say the same. */
export function differences(now: View, wanted: View): string[] {
  const told: string[] = [];
  for (const part of ['rows', 'looks', 'kept'] as const) {
    const [a, b] = [now[part] as Record<string, unknown>, wanted[part] as Record<string, unknown>];
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [x, y] = [JSON.stringify(a[name]) ?? 'nothing', JSON.stringify(b[name]) ?? 'nothing'];
      if (x !== y) told.push(`${part} of ${name}: ${around(x, y)} and not ${around(y, x)}`);
    }
  }
  if (now.files.join() !== wanted.files.join())
    told.push(`files: ${now.files.join(', ')} and not ${wanted.files.join(', ')}`);
  return told;
}

function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return `…${text.slice(Math.max(0, at - 30), at + 90)}…`;
}
