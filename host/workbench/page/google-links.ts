/** Addresses at Google that mean something within the workbench: files of Drive, and places of the spreadsheet. */

/** The file that an address of Google's leads to. */
export interface GoogleFile {
  readonly id: string;
  readonly what: 'doc' | 'folder' | 'file';
  /** the address asks for the file in this format rather than for its editor */
  readonly format: string | null;
}

const SHAPES: readonly (readonly [RegExp, GoogleFile['what']])[] = [
  [/^https:\/\/docs\.google\.com\/document\/(?:u\/\d+\/)?d\/([\w-]+)/, 'doc'],
  [/^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/, 'folder'],
  [/^https:\/\/drive\.google\.com\/file\/(?:u\/\d+\/)?d\/([\w-]+)/, 'file'],
  [/^https:\/\/drive\.google\.com\/open\?id=([\w-]+)/, 'file'],
];

/** null for any other address */
export function googleFile(url: string): GoogleFile | null {
  for (const [shape, what] of SHAPES) {
    const id = shape.exec(url)?.[1];
    if (id) return { id, what, format: /[?&]format=(\w+)/.exec(url)?.[1] ?? null };
  }
  return null;
}

/** "#gid=12&range=B4" -> the sheet's id and the range; null for any other address. */
export function sheetPlace(url: string): { sheet: number; range: string | null } | null {
  const gid = /#gid=(\d+)/.exec(url)?.[1];
  if (gid === undefined) return null;
  return { sheet: Number(gid), range: /[#&]range=([A-Z0-9:]+)/i.exec(url)?.[1] ?? null };
}
