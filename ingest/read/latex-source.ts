// The source of a text in LaTeX, without comments, with the ends of its groups and environments.

/** A part of the source. */
export type Place = { readonly from: number; readonly to: number };

export type LatexSource = {
  readonly text: string;
  /** Where each { is closed. */
  readonly closes: ReadonlyMap<number, number>;
  /** Of each \begin: where its \end begins and ends. */
  readonly ends: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  /** How deep groups and environments stand in one another. */
  readonly depth: number;
};

/** A text that is the source of one in LaTeX: it opens a document, or has two headings or tables. */
export const looksLikeLatex = (text: string): boolean =>
  /^[ \t]*\\(?:documentclass\b|begin\s*\{document\})/m.test(text) ||
  (text.match(/^[ \t]*\\(?:chapter|(?:sub){0,2}section|begin\s*\{(?:tabular|longtable|itemize|enumerate|abstract)\})/gm)
    ?.length ?? 0) >= 2;

/** The source with its places; a brace or environment without an end has none. */
export const latexSource = (raw: string): LatexSource => {
  const text = raw.replace(/\r\n?/g, '\n').replace(/(?<!\\)((?:\\\\)*)%[^\n]*(?:\n[ \t]*|$)/g, '$1');
  const closes = new Map<number, number>();
  const ends = new Map<number, { start: number; end: number }>();
  const open: number[] = [];
  const begun: { readonly at: number; readonly name: string }[] = [];
  let depth = 0;
  const signs = /\\(begin|end)\s*\{([^{}\n]{1,40})\}|\\[\s\S]|[{}]/g;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const { 0: sign, 1: kind, 2: name = '', index } = found;
    if (sign === '{') open.push(index);
    else if (sign === '}') {
      const at = open.pop();
      if (at !== undefined) closes.set(at, index);
    } else if (kind === 'begin') {
      begun.push({ at: index, name });
      closes.set(index + sign.indexOf('{'), index + sign.length - 1);
    } else if (kind === 'end') {
      const at = begun.findLastIndex((one) => one.name === name);
      const own = at < 0 || begun.length - at > 8 ? undefined : begun.splice(at)[0]; // unclosed ones within are few
      if (own) ends.set(own.at, { start: index, end: index + sign.length });
    }
    depth = Math.max(depth, open.length + begun.length);
  }
  return { text, closes, ends, depth };
};
