// All places where a pattern stands, for patterns that are kept and asked of every sentence.

/**
 * What `text.matchAll(pattern)` yields, as a list; the pattern has the flag g. It makes no copy of the pattern each
 * time, as matchAll does: most texts have no match, and then the copy is nearly all of the work.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`the pattern ${pattern} has no flag g`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '')
      pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff && pattern.unicode ? 2 : 1;
  }
  return found;
}
