/** The source of a pattern that finds a phrase whatever white space a line wrap left inside it. */
export function loose(phrase: string): string {
  return Array.from(phrase.replace(/\s/g, ''))
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s*');
}

/** The source of a pattern that finds one of some phrases, each in the same way. */
export const anyOf = (...phrases: string[]): string => `(?:${phrases.map(loose).join('|')})`;
