/** What the add-on remembers of this spreadsheet: document properties, each a small text of its own. */

/**
 * Ids of things that staff may rename or throw away (whoever reads one must reckon with its being gone), and the number of the
 * workbook's form (schema.ts).
 */
export type Memory = 'measuresSheet' | 'rollOver' | 'summary' | 'schema';

let opened: GoogleAppsScript.Properties.Properties | undefined;

/** The document properties, asked for once an execution. */
export function properties(): GoogleAppsScript.Properties.Properties {
  opened ??= PropertiesService.getDocumentProperties();
  return opened;
}

export const remembered = (key: Memory): string | null => properties().getProperty(key);

export function remember(key: Memory, value: string): void {
  properties().setProperty(key, value);
}

export function forget(key: Memory): void {
  properties().deleteProperty(key);
}
