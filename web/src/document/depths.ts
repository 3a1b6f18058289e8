// How deep headings of a text stand below one another. An outline has headings within paragraphs, too, which are not
// drawn as such: what is drawn must not skip a step for that, or a reader by ear misses what lies between.
import type { Span } from '../form/span.ts';

type Passage = { readonly span: Span; readonly kind: string };
type Section = { readonly level: number; readonly provenance: { readonly span: Span } };

/**
 * The depth of each heading that is drawn, by where it begins: from 1, none more than one deeper than the one before
 * it.
 */
export const depthsOf = (passages: readonly Passage[], sections: readonly Section[]): ReadonlyMap<number, number> => {
  const levels = new Map(sections.map(({ level, provenance }) => [provenance.span.start, level]));
  const above: number[] = [];
  return new Map(
    passages
      .filter(({ kind }) => kind === 'HEADING')
      .map(({ span: { start } }) => {
        const level = levels.get(start);
        if (level === undefined) return [start, Math.max(1, above.length)];
        while ((above.at(-1) ?? 0) >= level) above.pop();
        above.push(level);
        return [start, above.length];
      }),
  );
};
