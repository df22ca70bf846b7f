/** Every match of a pattern in a text; String.matchAll is younger than the platform promises. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) {
    found.push(one);
    if (one[0] === '') pattern.lastIndex++;
  }
  return found;
}
