// A stretch of a sentence, and patterns of cues in it. Rules ask stretches; they do not slice strings.
//
// A pattern is a sequence of cues and gaps, read in the order of the text: `before.ends('give', words(12))` holds
// where a cue of giving stands at most twelve characters before the end of the stretch, with no stop or figure
// between. A kind `a|b` takes either; `a?` may be absent; `a*` may stand any number of times.
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
    const asked = this.cues.askedHere(kinds);
    if (!asked) return none;
    const found: Cue[] = [];
    for (const kind of asked.kinds) for (const cue of this.cues.ofKind(kind)) if (this.contains(cue)) found.push(cue);
    return asked.kinds.length > 1 ? found.sort((a, b) => a.start - b.start || a.end - b.end) : found;
  }

  /** The first and the last of these. */
  first(kinds: string): Cue | null {
    const asked = this.cues.askedHere(kinds);
    if (!asked) return null;
    let first: Cue | null = null;
    for (const kind of asked.kinds) {
      const cue = this.cues.ofKind(kind).find((one) => this.contains(one));
      if (cue && (!first || cue.start < first.start || (cue.start === first.start && cue.end < first.end))) first = cue;
    }
    return first;
  }

  last(kinds: string): Cue | null {
    const asked = this.cues.askedHere(kinds);
    if (!asked) return null;
    let last: Cue | null = null;
    for (const kind of asked.kinds) {
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
    return this.cues.lacks(pattern) ? null : match(this, pattern, this.end, -1, null);
  }

  /** Whether the pattern stands at the beginning. */
  begins(...pattern: readonly Piece[]): Evidence | null {
    return this.cues.lacks(pattern) ? null : match(this, pattern, this.start, 1, null);
  }

  /** Whether the pattern is the whole stretch. */
  is(...pattern: readonly Piece[]): Evidence | null {
    return this.cues.lacks(pattern) ? null : match(this, pattern, this.start, 1, this.end);
  }

  /** Whether the pattern stands anywhere; the first place where it does. The pattern begins with a cue. */
  holds(first: string, ...pattern: readonly Piece[]): Evidence | null {
    if (this.cues.lacks(pattern)) return null;
    for (const cue of this.all(first)) {
      const found = match(this, pattern, cue.end, 1, null, cue);
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

const none: readonly Cue[] = [];

/** The cues read so far, the last one first: a list of many is never copied. */
type Trail = { readonly cue: Cue; readonly before: Trail | null };

/**
 * Reads a pattern from a place on, forwards (1) or backwards (−1) from its end; `mustEnd` is where it has to arrive.
 */
// biome-ignore lint/complexity/useMaxParams: asked at each sign of a text, where an object for each call would cost
const match = (
  stretch: Stretch,
  pattern: readonly Piece[],
  at: number,
  step: 1 | -1,
  mustEnd: number | null,
  first: Cue | null = null,
): Evidence | null =>
  opens(stretch, pattern.at(step === 1 ? 0 : -1), at, step) ? read(stretch, pattern, at, step, mustEnd, first) : null;

/** Whether the piece that is read first may stand there. Most patterns fail at it. */
const opens = ({ cues }: Stretch, piece: Piece | undefined, at: number, step: 1 | -1): boolean => {
  if (typeof piece !== 'string') return true;
  const asked = cues.asked(piece);
  return asked.optional || (step === 1 ? cues.beginsAt(at, asked) : cues.endsAt(at, asked));
};

// biome-ignore lint/complexity/useMaxParams: asked at each sign of a text, where an object for each call would cost
const read = (
  stretch: Stretch,
  pattern: readonly Piece[],
  at: number,
  step: 1 | -1,
  mustEnd: number | null,
  first: Cue | null,
): Evidence | null => {
  const reading = new Reading(stretch, pattern, step, mustEnd);
  if (!reading.stands(0, at, first && { cue: first, before: null })) return null;
  const found: Cue[] = [];
  for (let { trail } = reading; trail; trail = trail.before) found.push(trail.cue);
  return step === 1 ? found.reverse() : found; // read backwards, the last one stands first in the text
};

/** A pattern while it is read. */
class Reading {
  /** The cues of the pattern, once it stands. */
  trail: Trail | null = null;
  private readonly stretch: Stretch;
  private readonly pattern: readonly Piece[];
  private readonly step: 1 | -1;
  private readonly mustEnd: number | null;

  constructor(stretch: Stretch, pattern: readonly Piece[], step: 1 | -1, mustEnd: number | null) {
    this.stretch = stretch;
    this.pattern = pattern;
    this.step = step;
    this.mustEnd = mustEnd;
  }

  /** Whether the pattern from a piece on stands at a place, behind what was read. */
  stands(index: number, from: number, behind: Trail | null): boolean {
    const { stretch, step } = this;
    const piece = this.pieceAt(index);
    if (piece === undefined) {
      this.trail = behind;
      return this.mustEnd === null || from === this.mustEnd;
    }
    if (typeof piece === 'string') {
      const asked = stretch.cues.asked(piece);
      for (const cue of step === 1 ? stretch.cues.from(from, asked) : stretch.cues.upTo(from, asked)) {
        if (cue.start < stretch.start || cue.end > stretch.end) continue;
        const next = asked.many ? index : index + 1;
        if (this.stands(next, step === 1 ? cue.end : cue.start, { cue, before: behind })) return true;
      }
      return asked.optional && this.stands(index + 1, from, behind);
    }
    if ('signs' in piece) {
      const length = runOf(stretch, piece.signs, from, step);
      if (length === 0 && !piece.optional) return false;
      if (this.stands(index + 1, from + length * step, behind)) return true;
      return length > 0 && piece.optional && this.stands(index + 1, from, behind);
    }
    let crossed = 0;
    for (let length = piece.least; ; length++) {
      length = nextLength(stretch, this.pieceAt(index + 1), from, length, step);
      if (length < 0 || length > piece.most) return false;
      for (; crossed < length; crossed++) if (!mayCross(stretch, piece, from, crossed, step)) return false;
      if (this.stands(index + 1, from + length * step, behind)) return true;
    }
  }

  private pieceAt(index: number): Piece | undefined {
    return this.pattern[this.step === 1 ? index : this.pattern.length - 1 - index];
  }
}

/** The least length of a gap, from a length on, behind which the next piece may stand; -1 where it stands nowhere. */
// biome-ignore lint/complexity/useMaxParams: asked at each sign of a text, where an object for each call would cost
const nextLength = (stretch: Stretch, next: Piece | undefined, at: number, length: number, step: 1 | -1): number => {
  if (typeof next !== 'string') return length;
  const { cues } = stretch;
  const asked = cues.asked(next);
  if (asked.optional) return length;
  const place = step === 1 ? cues.nextFrom(at + length, asked) : cues.lastUpTo(at - length, asked);
  return place < 0 ? -1 : (place - at) * step;
};

/** Whether a gap may go over the character so far from its beginning. */
// biome-ignore lint/complexity/useMaxParams: asked at each sign of a text, where an object for each call would cost
const mayCross = (stretch: Stretch, gap: Gap, at: number, length: number, step: 1 | -1): boolean => {
  const next = step === 1 ? at + length : at - length - 1;
  if (next < stretch.start || next >= stretch.end) return false;
  const unit = stretch.cues.text[next] ?? '';
  return !gap.without.includes(unit) && (gap.digits || unit < '0' || unit > '9');
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
