// A plain folding for the few texts that a source gives as written only. Whoever asks folds with foldKey of text/,
// which does this and more: 繁体 and rare signs in such a text are not found by their folded form.

/** The text in NFKC and lower case, without white space. */
export const plainlyFolded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Texts to look in, one to a line; those that another one holds are left out. */
export const foldedLines = (texts: Iterable<string>): string => {
  const kept: string[] = [];
  for (const text of [...new Set(texts)].sort((a, b) => b.length - a.length))
    if (text !== '' && !kept.some((other) => other.includes(text))) kept.push(text);
  return kept.join('\n');
};
