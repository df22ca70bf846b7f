/** Cuts a text into its paragraphs: one a line, the empty ones left out. */

export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
