/** A Google Doc as the Docs service shows it, as far as it is compared: its tables and its page. */
import type { ExpectedPage } from './expected';

type Document = GoogleAppsScript.Docs.Schema.Document;

/** The types of the service lack these members of the Docs API v1 (TableRowStyle, DocumentStyle). */
interface RowStyle {
  readonly tableHeader?: boolean;
  readonly preventOverflow?: boolean;
}
interface Flipped {
  readonly flipPageOrientation?: boolean;
}

export interface FoundTable {
  /** Where requests find it. */
  readonly index: number;
  readonly rows: readonly RowStyle[];
}

export interface FoundDocument {
  readonly tables: readonly FoundTable[];
  readonly page: ExpectedPage;
}

export function foundIn(document: Document): FoundDocument {
  const tables = (document.body?.content ?? []).flatMap(({ table, startIndex }) =>
    table
      ? [{ index: startIndex ?? 0, rows: (table.tableRows ?? []).map((row) => (row.tableRowStyle ?? {}) as RowStyle) }]
      : [],
  );
  return { tables, page: pageOf(document.documentStyle ?? {}) };
}

function pageOf(style: NonNullable<Document['documentStyle']>): ExpectedPage {
  const points = (length: GoogleAppsScript.Docs.Schema.Dimension | undefined) => length?.magnitude ?? 0;
  const sides = [points(style.pageSize?.width), points(style.pageSize?.height)];
  // A page that was turned over keeps the size it had, and says that it is turned.
  const [width = 0, height = 0] = (style as Flipped).flipPageOrientation ? sides.reverse() : sides;
  return {
    width,
    height,
    top: points(style.marginTop),
    bottom: points(style.marginBottom),
    left: points(style.marginLeft),
    right: points(style.marginRight),
  };
}
