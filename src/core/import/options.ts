/** What the user, or the platform, has a say in when a document is read. */
import type { Note } from './document';

/** What an import may use of its platform, and what the user has refused. */
export interface ImportOptions {
  /** Words of a Thai text, such as Intl.Segmenter gives them; without it fewer stray spaces are found. */
  readonly segment?: (text: string) => string[];
  /** Keys (`noteKey`) of notes whose change the user does not want: a join, a repair, a guess. */
  readonly refused?: ReadonlySet<string>;
  /** Keys of suggestions that the user takes. */
  readonly accepted?: ReadonlySet<string>;
}

/** Names a note, the same whenever the same source is read. */
export function noteKey({ kind, code, place, params }: Note): string {
  return [kind, code, place.line, place.cell ?? '', params.column ?? '', params.at ?? ''].join(':');
}
