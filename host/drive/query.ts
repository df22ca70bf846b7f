/** The search language of Drive's files.list, as far as it is used: comparisons of a field, and of a property of the app, joined by "and". */

import type { DriveFile } from './files';

/** @returns null when the query can't be read: Drive answers "Invalid Value" */
export function readQuery(query: string): ((file: DriveFile) => boolean) | null {
  const terms = splitTerms(query);
  const tests = terms.map(readTerm);
  if (tests.some((test) => test === null)) return null;
  return (file) => tests.every((test) => test?.(file));
}

/** Cuts at " and " outside quotes and braces. */
function splitTerms(query: string): string[] {
  const pieces = query.match(/\{(?:'(?:[^'\\]|\\.)*'|[^'}])*\}|'(?:[^'\\]|\\.)*'|[^'{]+/g) ?? [];
  const terms = [''];
  for (const piece of pieces) {
    const parts = /^['{]/.test(piece) ? [piece] : piece.split(/\s+and\s+/i);
    parts.forEach((part, index) => {
      if (index > 0) terms.push('');
      terms[terms.length - 1] += part;
    });
  }
  return terms.map((term) => term.trim()).filter((term) => term !== '');
}

const QUOTED = "'((?:[^'\\\\]|\\\\.)*)'";
const FIELD = new RegExp(`^(name|mimeType)\\s*(=|!=|contains)\\s*${QUOTED}$`);
const IN_PARENTS = new RegExp(`^${QUOTED}\\s+in\\s+parents$`);
const PROPERTY = new RegExp(
  `^appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*${QUOTED}\\s+and\\s+value\\s*=\\s*${QUOTED}\\s*\\}$`,
);
const TRASHED = /^trashed\s*(=|!=)\s*(true|false)$/;

function readTerm(term: string): ((file: DriveFile) => boolean) | null {
  const plain = (text: string | undefined) => (text ?? '').replace(/\\(.)/g, '$1');
  const field = FIELD.exec(term);
  if (field) {
    const key = field[1] as 'name' | 'mimeType';
    const value = plain(field[3]);
    if (field[2] === 'contains') return (file) => file[key].toLowerCase().includes(value.toLowerCase());
    return (file) => (file[key] === value) === (field[2] === '=');
  }
  const parent = IN_PARENTS.exec(term);
  if (parent) return (file) => file.parents.includes(plain(parent[1]) === 'root' ? 'root-folder' : plain(parent[1]));
  const property = PROPERTY.exec(term);
  if (property) return (file) => file.appProperties[plain(property[1])] === plain(property[2]);
  const trashed = TRASHED.exec(term);
  if (trashed) return (file) => (file.trashed === (trashed[2] === 'true')) === (trashed[1] === '=');
  return null;
}
