/** Which of the columns that a failure names can stand in for each other, in any language. */

/** One of each pair is enough: see core/columns. */
const PAIRS: readonly (readonly string[])[] = [
  ['measure', 'step'],
  ['result', 'status'],
];

/** "measure,step,result,status" as [[measure, step], [result, status]]; a key without its other stands alone. */
export function columnGroups(keys: string): string[][] {
  const all = keys.split(',').filter((key) => key !== '');
  const groups = PAIRS.map((pair) => all.filter((key) => pair.includes(key)));
  const single = all.filter((key) => !PAIRS.some((pair) => pair.includes(key))).map((key) => [key]);
  return [...groups.filter((group) => group.length > 0), ...single];
}
