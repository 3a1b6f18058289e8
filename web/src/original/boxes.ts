// Where words stand on a page of a PDF. What is drawn comes in pieces, each with its place; words are found across
// them, blanks and breaks of lines left aside, since the text that was read lays these out otherwise. Many files draw
// ⾸ (a radical) for 首: such a sign counts as the character that it looks like, and one that Unicode gives no character
// for counts as any.

/** A piece of what is drawn, in one line: its place and size, in units of the page from its top left. */
export type Piece = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Box = Omit<Piece, 'text'>;

/** How often words stand in a text, blanks left aside. */
export const timesIn = (text: string, words: string): number => {
  const sought = squeezed(words);
  return sought === '' ? 0 : squeezed(text).split(sought).length - 1;
};

/**
 * A box for each piece that the words cover, at their place number `nth` from 0, or the last where there are fewer.
 * Empty where they are not there.
 */
export const boxesOf = (pieces: readonly Piece[], words: string, nth = 0): readonly Box[] => {
  const sought = squeezed(words);
  const signs = signsOf(pieces);
  const places = placesOf(signs, sought);
  const at = places[nth] ?? places.at(-1);
  if (at === undefined) return [];
  return [...Map.groupBy(signs.slice(at, at + sought.length), ({ piece }) => piece)].map(([piece, covered]) => {
    const from = covered[0]?.unit ?? 0;
    const to = (covered.at(-1)?.unit ?? 0) + 1;
    const width = piece.width / piece.text.length;
    return { left: piece.left + from * width, top: piece.top, width: (to - from) * width, height: piece.height };
  });
};

/** A sign that is drawn: the character that it counts as, null for any. */
type Sign = { readonly as: string | null; readonly piece: Piece; readonly unit: number };

const signsOf = (pieces: readonly Piece[]): readonly Sign[] =>
  pieces.flatMap((piece) =>
    [...piece.text].length === piece.text.length
      ? [...piece.text].flatMap((sign, unit) => (/\s/u.test(sign) ? [] : [{ as: plain(sign), piece, unit }]))
      : [],
  );

const plain = (sign: string): string | null => {
  const folded = sign.normalize('NFKC');
  if (/^[\u2e80-\u2eff]$/u.test(folded)) return null;
  return folded.length === 1 ? folded : sign;
};

const squeezed = (text: string): string =>
  [...text].map((sign) => (/\s/u.test(sign) ? '' : (plain(sign) ?? sign))).join('');

const placesOf = (signs: readonly Sign[], sought: string): readonly number[] => {
  const places: number[] = [];
  if (sought === '') return places;
  for (let at = 0; at + sought.length <= signs.length; at++) {
    let same = 0;
    while (same < sought.length && isSign(signs[at + same], sought.charAt(same))) same++;
    if (same < sought.length) continue;
    places.push(at);
    at += sought.length - 1;
  }
  return places;
};

const isSign = (sign: Sign | undefined, character: string): boolean =>
  sign !== undefined && (sign.as === null || sign.as === character);
