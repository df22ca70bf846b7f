/** What a .docx holds that its conversion must not lose: its tables, their rows, which of them repeat or stay whole, the page. */

export interface ExpectedTable {
  readonly rows: number;
  /** How many rows at its head repeat on every page. */
  readonly headers: number;
  /** 0-based rows that may break across pages. */
  readonly breakable: readonly number[];
}

/** Lengths in points. */
export interface ExpectedPage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Expected {
  /** Of the body, in order; tables within cells aside. */
  readonly tables: readonly ExpectedTable[];
  readonly page: ExpectedPage | null;
}

/** Asleep until a report is made: no other click is to wait for the start of a library (see src/report/index.ts). */
declare function require(path: './document-part'): typeof import('./document-part');

const TWIPS = 20;

/** @param docx a .docx that we have made: it is read by its marks, without a parser */
export function expectedOf(docx: Uint8Array): Expected {
  const xml = require('./document-part').documentPart(docx);
  return { tables: tablesOf(xml), page: pageOf(xml) };
}

interface Row {
  header: boolean;
  whole: boolean;
}

const MARK = /<(\/?)w:(tbl|tr|tblHeader|cantSplit)(?=[\s/>])([^>]*)>/g;

function tablesOf(xml: string): ExpectedTable[] {
  const tables: Row[][] = [];
  let depth = 0;
  for (const [, closes, name, attributes = ''] of xml.matchAll(MARK)) {
    if (name === 'tbl') {
      if (closes === '' && depth === 0) tables.push([]);
      depth += closes === '' ? 1 : -1;
    }
    if (closes !== '' || depth !== 1) continue;
    const rows = tables[tables.length - 1] as Row[];
    const row = rows[rows.length - 1];
    if (name === 'tr') rows.push({ header: false, whole: false });
    const on = !/w:val="(?:0|false|off)"/.test(attributes);
    if (row && name === 'tblHeader') row.header = on;
    if (row && name === 'cantSplit') row.whole = on;
  }
  return tables.map((rows) => {
    const first = rows.findIndex(({ header }) => !header);
    const headers = first < 0 ? rows.length : first;
    return { rows: rows.length, headers, breakable: rows.flatMap(({ whole }, i) => (whole ? [] : [i])) };
  });
}

/** The page of the last section: a Doc has that of its document. */
function pageOf(xml: string): ExpectedPage | null {
  const last = (name: string) => {
    const at = xml.lastIndexOf(`<w:${name} `);
    return at < 0 ? null : xml.slice(at, xml.indexOf('>', at));
  };
  const points = (tag: string, name: string) => Number(new RegExp(`w:${name}="(-?[\\d.]+)"`).exec(tag)?.[1]) / TWIPS;
  const size = last('pgSz');
  const margins = last('pgMar');
  if (size === null || margins === null) return null;
  const page = {
    width: points(size, 'w'),
    height: points(size, 'h'),
    top: points(margins, 'top'),
    bottom: points(margins, 'bottom'),
    left: points(margins, 'left'),
    right: points(margins, 'right'),
  };
  return Object.values(page).every(Number.isFinite) ? page : null;
}
