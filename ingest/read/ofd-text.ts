// The words of a text object in OFD with their places on the page (GB/T 33190, 11).
//
// A text object has a box on the page, a matrix within it, and text codes: characters with the place of the first, and
// the way from each to the next (DeltaX, DeltaY). A word ends where the line changes or a gap stands.
import { foldWidths } from '../../text/index.ts';
import { isElement, type MarkupElement, wordsOf } from './markup-tree.ts';
import type { PdfWord } from './pdf-lines.ts';

/** Words on a page, y growing downwards: what stands upright, and what is turned by a quarter, turned back. */
export type PlacedText = { readonly words: PdfWord[]; readonly turned: PdfWord[]; readonly slanted: number };

/** The words in units of a millimetre times `scale`, and how many characters stand aslant. */
export const wordsOfTextObject = (object: MarkupElement, scale: number): PlacedText => {
  const [left = 0, top = 0] = numbersOf(object.attributes['Boundary']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object.attributes['CTM']);
  const size = Number(object.attributes['Size']) || 3.5;
  const isByDirection = [object.attributes['CharDirection'], object.attributes['ReadDirection']].some(
    (degrees) => degrees !== undefined && Number(degrees) % 360 !== 0,
  );
  // A quarter of a turn takes what goes across down the page (b), and what goes down across it (c).
  const isQuarter = !isByDirection && Math.abs(a) < Math.abs(b) * 0.01 && Math.abs(d) < Math.abs(c) * 0.01;
  const aslant = isByDirection || Math.abs(b) > Math.abs(a) * 0.1 || Math.abs(c) > Math.abs(d) * 0.5;
  const words: PdfWord[] = [];
  const turned: PdfWord[] = [];
  let slanted = 0;
  let [x, y] = [0, 0];
  for (const code of object.children) {
    if (!isElement(code) || code.name !== 'TextCode') continue;
    const text = wordsOf(code).replace(/[\r\n]/g, '');
    x = Number(code.attributes['X'] ?? x) || 0;
    y = Number(code.attributes['Y'] ?? y) || 0;
    if (aslant && !isQuarter) {
      slanted += text.trim().length;
      continue;
    }
    for (const word of partsOf(text, [x, y], code, size)) {
      const own = word.text.replace(/[\u2e80-\u2fdf]/g, foldWidths);
      const across = (left + a * word.x + c * word.y + e) * scale;
      const down = (top + b * word.x + d * word.y + f) * scale;
      const [wide, high] = isQuarter ? [Math.abs(b), Math.abs(c)] : [Math.abs(a), Math.abs(d)];
      const [to, x, y] = isQuarter ? [turned, down * Math.sign(b), across * Math.sign(c)] : [words, across, down];
      to.push({ text: own, x, y, width: wide * word.width * scale, size: high * size * scale });
    }
  }
  return { words, turned, slanted };
};

type Part = { readonly text: string; readonly x: number; readonly y: number; readonly width: number };

// A gap this wide, in characters, ends a word.
const gap = 0.6;

const partsOf = (
  text: string,
  [fromX, fromY]: readonly [number, number],
  code: MarkupElement,
  size: number,
): Part[] => {
  const characters = [...text];
  const across = waysOf(code.attributes['DeltaX'], characters.length);
  const down = waysOf(code.attributes['DeltaY'], characters.length);
  const parts: Part[] = [];
  let words = '';
  let [x, y, start] = [fromX, fromY, fromX];
  characters.forEach((character, i) => {
    const wide = widthOf(character) * size;
    const blank = character.trim() === '';
    if (words === '') start = x;
    if (!blank) words += character;
    const step = across[i] ?? wide;
    const drop = down[i] ?? 0;
    const last = i === characters.length - 1;
    if (words !== '' && (last || blank || drop !== 0 || step < 0 || step - wide > size * gap)) {
      parts.push({ text: words, x: start, y, width: (blank ? x : x + wide) - start });
      words = '';
    }
    x += step;
    y += drop;
  });
  return parts;
};

const widthOf = (character: string): number =>
  (character.codePointAt(0) ?? 0) > 0x2e7f || /[“”‘’—…]/.test(character) ? 1 : 0.5;

/** `g 3 2.5 7` is 2.5 2.5 2.5 7; no more than `most`. */
const waysOf = (written = '', most: number): number[] => {
  const ways: number[] = [];
  const tokens = written.trim().split(/\s+/);
  for (let i = 0; i < tokens.length && ways.length < most; i++) {
    if (tokens[i] !== 'g') ways.push(Number(tokens[i]) || 0);
    else {
      const count = Math.min(most - ways.length, Number(tokens[i + 1]) || 0);
      for (let k = 0; k < count; k++) ways.push(Number(tokens[i + 2]) || 0);
      i += 2;
    }
  }
  return written.trim() === '' ? [] : ways;
};

const numbersOf = (written = ''): number[] =>
  written.trim() === ''
    ? []
    : written
        .trim()
        .split(/\s+/)
        .map((value) => Number(value) || 0);
