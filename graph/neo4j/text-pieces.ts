// A source's text in pieces, so that a span is read without the rest. Spans count UTF-16 units, as a piece's start
// does; the server counts characters otherwise, so pieces are cut and joined here.

// Units: a paragraph or two; a page of quotes reads a handful.
const pieceSize = 4000;

export type Piece = { readonly start: number; readonly text: string };

/** The text in pieces of at most so many units; no piece parts the two units of a character. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + pieceSize;
    const cut = isSecondUnit(text.charCodeAt(end)) ? end - 1 : end;
    pieces.push({ start, text: text.slice(start, cut) });
    start = cut;
  }
  return pieces;
};

/** The start of the earliest piece that may hold the unit at this place. */
export const firstPieceAt = (start: number): number => Math.max(0, start - pieceSize + 1);

const isSecondUnit = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
