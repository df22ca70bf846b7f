/** What the add-on remembers of this spreadsheet: document properties, each a small text of its own. */

/** Ids of things that staff may rename or throw away; whoever reads one must reckon with its being gone. */
export type Memory = 'measuresSheet' | 'rollOver' | 'charts';

export const remembered = (key: Memory): string | null => PropertiesService.getDocumentProperties().getProperty(key);

export function remember(key: Memory, value: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, value);
}

export function forget(key: Memory): void {
  PropertiesService.getDocumentProperties().deleteProperty(key);
}
