/** A number with the noun it counts, in English: "1 step", "2 steps". */
export const counted = (count: string | number | undefined, noun: string): string =>
  `${count} ${noun}${Number(count) === 1 ? '' : 's'}`;
