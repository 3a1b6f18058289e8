// How a correction holds on to its place in a text that may be read anew, or be another edition of the file: by the
// words there with what stands before and after them. White space does not count, since another reading may break
// lines elsewhere.
import type { Span } from './span.ts';

/** Words with what stands on each side of them. */
export type Anchor = { readonly words: string; readonly before: string; readonly after: string };

/** Where an anchor stands in the text: every such place, in order. */
export type FindAnchor = (anchor: Anchor) => readonly Span[];

/** Finds anchors in a text, which is looked through once for all of them. */
export const anchorFinder = (text: string): FindAnchor => {
  let bare: { readonly words: string; readonly offsets: readonly number[] } | null = null;
  return ({ words, before, after }) => {
    bare ??= bareOf(text);
    const [inner, lead] = [strip(words), strip(before)];
    const needle = lead + inner + strip(after);
    if (inner === '') return [];
    const found: Span[] = [];
    for (let at = bare.words.indexOf(needle); at >= 0; at = bare.words.indexOf(needle, at + 1)) {
      const first = bare.offsets[at + lead.length] ?? 0;
      const last = bare.offsets[at + lead.length + inner.length - 1] ?? 0;
      found.push({ start: first, end: last + 1 });
    }
    return found;
  };
};

/**
 * The anchor of a span: 30 characters on each side, more where these stand at several places of the text; null where
 * no width tells the place from the others, and for a span without words.
 */
export const anchorAt = (text: string, { start, end }: Span, find: FindAnchor): Anchor | null => {
  for (const width of widths) {
    const anchor = {
      words: text.slice(start, end),
      before: text.slice(wholeAt(text, Math.max(0, start - width)), start),
      after: text.slice(end, wholeAt(text, end + width)),
    };
    if (find(anchor).length === 1) return anchor;
  }
  return null;
};

// Rows of a table may share more than 30 characters.
const widths = [30, 60, 120, 240, 480] as const;

/** The place, or the one before it where it would cut a character of two units. */
const wholeAt = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? Math.max(0, at - 1) : at;

const strip = (words: string): string => words.replace(/\s+/g, '');

const bareOf = (text: string): { readonly words: string; readonly offsets: readonly number[] } => {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text[at] ?? '')) offsets.push(at);
  return { words: strip(text), offsets };
};
