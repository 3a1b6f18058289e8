// A stretch of a sentence, and patterns of cues in it. Rules ask stretches; they do not slice strings.
//
// A pattern is a sequence of cues and gaps, read in the order of the text: `before.ends('give', words(12))` holds where a cue of
// giving stands at most twelve characters before the end of the stretch, with no stop or figure between. A kind `a|b` takes either;
// `a?` may be absent; `a*` may stand any number of times.
import type { Span } from '../../model/index.ts';
import type { Cue, SentenceCues } from './cues.ts';
import type { Evidence } from './rule.ts';

/** Up to `most` characters, none of the signs of `without`. */
export type Gap = { readonly least: number; readonly most: number; readonly without: string; readonly digits: boolean };

/** One of several signs (punctuation, figures); never words, for those are cues. */
export type Sign = { readonly signs: string; readonly optional: boolean };

export type Piece = string | Gap | Sign;

/** At most so many characters of the same clause. */
export const within = (most: number, least = 0, without = ''): Gap => ({
  least,
  most,
  without: `,;。${without}`,
  digits: true,
});

/** At most so many characters of the same clause, no figure among them. */
export const words = (most: number, least = 0, without = ''): Gap => ({
  least,
  most,
  without: `,;。${without}`,
  digits: false,
});

/** At most so many characters of the same sentence, over commas. */
export const anywhere = (most: number, least = 0): Gap => ({ least, most, without: '。', digits: true });

/** At most so many characters of the same item, over commas but no semicolon. */
export const overCommas = (most: number, least = 0): Gap => ({ least, most, without: ';。', digits: true });

export const sign = (signs: string): Sign => ({ signs, optional: false });
export const maybe = (signs: string): Sign => ({ signs, optional: true });
/** A figure: one digit or more. */
export const figure: Sign = { signs: '0123456789', optional: false };

/** A part of a sentence, half-open, with its cues. */
export class Stretch {
  readonly cues: SentenceCues;
  readonly start: number;
  readonly end: number;

  constructor(cues: SentenceCues, start: number, end: number) {
    this.cues = cues;
    this.start = Math.max(0, Math.min(start, cues.text.length));
    this.end = Math.max(this.start, Math.min(end, cues.text.length));
  }

  get text(): string {
    return this.cues.text.slice(this.start, this.end);
  }

  get isEmpty(): boolean {
    return this.end === this.start;
  }

  /** The cues of the kinds (`a|b`) that lie wholly within, by place. */
  all(kinds: string): readonly Cue[] {
    let found: Cue[] = [];
    for (const kind of parsePiece(kinds).kinds) {
      const cues = this.cues.ofKind(kind);
      if (cues.length > 0) found = found.concat(cues.filter((cue) => this.contains(cue)));
    }
    return kinds.includes('|') ? found.sort((a, b) => a.start - b.start || a.end - b.end) : found;
  }

  /** The first and the last of these. */
  first(kinds: string): Cue | null {
    let first: Cue | null = null;
    for (const kind of parsePiece(kinds).kinds) {
      const cue = this.cues.ofKind(kind).find((one) => this.contains(one));
      if (cue && (!first || cue.start < first.start || (cue.start === first.start && cue.end < first.end))) first = cue;
    }
    return first;
  }

  last(kinds: string): Cue | null {
    let last: Cue | null = null;
    for (const kind of parsePiece(kinds).kinds) {
      const cue = this.cues.ofKind(kind).findLast((one) => this.contains(one));
      if (cue && (!last || cue.start > last.start || (cue.start === last.start && cue.end >= last.end))) last = cue;
    }
    return last;
  }

  /** The last cue of the kinds as evidence; null where there is none. */
  has(kinds: string): Evidence | null {
    const cue = this.last(kinds);
    return cue && [cue];
  }

  /** Whether the pattern stands at the end. The evidence is in the order of the text, as always. */
  ends(...pattern: readonly Piece[]): Evidence | null {
    return match(this, pattern.toReversed(), 0, this.end, -1, null, [])?.toReversed() ?? null;
  }

  /** Whether the pattern stands at the beginning. */
  begins(...pattern: readonly Piece[]): Evidence | null {
    return match(this, pattern, 0, this.start, 1, null, []);
  }

  /** Whether the pattern is the whole stretch. */
  is(...pattern: readonly Piece[]): Evidence | null {
    return match(this, pattern, 0, this.start, 1, this.end, []);
  }

  /** Whether the pattern stands anywhere; the first place where it does. The pattern begins with a cue. */
  holds(first: string, ...pattern: readonly Piece[]): Evidence | null {
    for (const cue of this.all(first)) {
      const found = match(this, pattern, 0, cue.end, 1, null, [cue]);
      if (found) return found;
    }
    return null;
  }

  /** The part up to a place of the sentence, and from it. */
  upTo(end: number): Stretch {
    return new Stretch(this.cues, this.start, Math.min(end, this.end));
  }

  from(start: number): Stretch {
    return new Stretch(this.cues, Math.max(start, this.start), this.end);
  }

  /** The first or last so many characters. */
  head(length: number): Stretch {
    return this.upTo(this.start + length);
  }

  tail(length: number): Stretch {
    return this.from(this.end - length);
  }

  private contains({ start, end }: Span): boolean {
    return start >= this.start && end <= this.end;
  }
}

/** What `a`, `a|b`, `a?` and `a*` say. */
type Kinds = { readonly kinds: readonly string[]; readonly optional: boolean; readonly many: boolean };

const parsed = new Map<string, Kinds>();

const parsePiece = (piece: string): Kinds => {
  const known = parsed.get(piece);
  if (known) return known;
  const many = piece.endsWith('*');
  const optional = many || piece.endsWith('?');
  const kinds = { kinds: (optional ? piece.slice(0, -1) : piece).split('|'), optional, many };
  parsed.set(piece, kinds);
  return kinds;
};

/** Reads a pattern from a place on, forwards (1) or backwards (−1); `mustEnd` is where it has to arrive. */
const match = (
  stretch: Stretch,
  pattern: readonly Piece[],
  index: number,
  at: number,
  step: 1 | -1,
  mustEnd: number | null,
  found: Evidence,
): Evidence | null => {
  const piece = pattern[index];
  if (piece === undefined) return mustEnd === null || at === mustEnd ? found : null;
  const go = (next: number, to: number, evidence: Evidence): Evidence | null =>
    match(stretch, pattern, next, to, step, mustEnd, evidence);
  if (typeof piece === 'string') {
    const { kinds, optional, many } = parsePiece(piece);
    const beside = step === 1 ? stretch.cues.from(at, kinds) : stretch.cues.upTo(at, kinds);
    for (const cue of beside) {
      if (cue.start < stretch.start || cue.end > stretch.end) continue;
      const rest = go(many ? index : index + 1, step === 1 ? cue.end : cue.start, [...found, cue]);
      if (rest) return rest;
    }
    return optional ? go(index + 1, at, found) : null;
  }
  if ('signs' in piece) {
    const length = runOf(stretch, piece.signs, at, step);
    if (length > 0)
      return go(index + 1, at + length * step, found) ?? (piece.optional ? go(index + 1, at, found) : null);
    return piece.optional ? go(index + 1, at, found) : null;
  }
  if (isMissing(stretch, pattern[index + 1])) return null;
  for (let length = 0; length <= piece.most; length++) {
    if (length >= piece.least) {
      const rest = go(index + 1, at + length * step, found);
      if (rest) return rest;
    }
    const next = step === 1 ? at + length : at - length - 1;
    if (next < stretch.start || next >= stretch.end) return null;
    const unit = stretch.cues.text[next] ?? '';
    if (piece.without.includes(unit) || (!piece.digits && unit >= '0' && unit <= '9')) return null;
  }
  return null;
};

/** Whether the sentence has none of the cues that a piece asks for, wherever: most gaps lead to nothing. */
const isMissing = (stretch: Stretch, piece: Piece | undefined): boolean => {
  if (typeof piece !== 'string') return false;
  const { kinds, optional } = parsePiece(piece);
  return !optional && kinds.every((kind) => stretch.cues.ofKind(kind).length === 0);
};

/** How many of the signs stand in a row: of figures all, of others one. */
const runOf = (stretch: Stretch, signs: string, at: number, step: 1 | -1): number => {
  let length = 0;
  const figures = signs === figure.signs;
  for (;;) {
    const next = step === 1 ? at + length : at - length - 1;
    if (next < stretch.start || next >= stretch.end || !signs.includes(stretch.cues.text[next] ?? ' ')) return length;
    length++;
    if (!figures) return length;
  }
};
