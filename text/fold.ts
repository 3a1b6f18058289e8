// Folding for search: what a reader types and what a document says become the same characters. NFKC, lower case (both
// small sigmas as σ), traditional → simplified character by character, and the radicals that foldWidths knows. It
// never drops a character.
//
// The text is folded in clusters: a character with whatever Unicode may compose it with (é from e and an accent, a
// Hangul syllable from its letters, a half-width kana with its voice mark). A cluster folds by itself, whatever stands
// beside it, so the folded text of a part is a part of the folded text, and every folded unit knows its cluster in the
// source.

import { simplify } from './simplified.ts';
import { foldWidths } from './widths.ts';

/** A folded text and, for each of its units, where the source begins that it came from. */
export type FoldedText = {
  readonly text: string;
  /**
   * `map[i]` is the source offset of the cluster that unit i came from; `map[text.length]` is the length of the
   * source.
   */
  readonly map: Uint32Array;
};

/** Returns the text in NFKC, lower case and simplified characters, for tokens and for comparing words. */
export function foldForSearch(text: string): string {
  return fold(text, undefined);
}

/** Returns what foldForSearch returns, with the way back to the source. */
export function foldWithMap(text: string): FoldedText {
  const starts: number[] = [];
  const folded = fold(text, starts);
  starts.push(text.length);
  return { text: folded, map: Uint32Array.from(starts) };
}

/**
 * Returns the span of the source that the folded span `[start, end)` came from: whole clusters, so that it never cuts
 * a character in two. An empty span stays empty.
 */
export function unfoldSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const { map } = folded;
  const from = map[start] ?? 0;
  if (end <= start) return { start: from, end: from };
  const last = map[end - 1] ?? 0;
  let next = end;
  while (next < folded.text.length && map[next] === last) next++;
  return { start: from, end: map[next] ?? from };
}

// What a unit folds to when it is one unit that never joins the one before it; 0 for everything else.
let plainUnits: Uint16Array | undefined;

function fold(text: string, starts: number[] | undefined): string {
  plainUnits ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit));
  const plain = plainUnits;
  const length = text.length;
  let folded = '';
  let copied = 0; // everything before it is in `folded` already
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const single = i + 1 === length || plain[text.charCodeAt(i + 1)] !== 0 ? (plain[unit] ?? 0) : 0;
    const end = single === 0 ? clusterEnd(text, i) : i + 1;
    let width = 1;
    if (single === 0) {
      const cluster = text.slice(i, end);
      const result = foldCluster(cluster);
      if (result !== cluster) {
        folded += text.slice(copied, i) + result;
        copied = end;
      }
      width = result.length;
    } else if (single !== unit) {
      folded += text.slice(copied, i) + String.fromCharCode(single);
      copied = end;
    }
    if (starts !== undefined) for (let k = 0; k < width; k++) starts.push(i);
    i = end;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

function clusterEnd(text: string, start: number): number {
  let end = start + characterAt(text, start).length;
  while (end < text.length) {
    const next = characterAt(text, end);
    if (!joins(next)) break;
    end += next.length;
  }
  return end;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

// Marks, and the second and third letters of Hangul syllables: all that Unicode composes with what precedes it.
const JOINING = /^[\p{M}\u1161-\u1175\u11a8-\u11c2]/u;

function joins(character: string): boolean {
  return JOINING.test(character.normalize('NFKD'));
}

function foldCluster(cluster: string): string {
  // Lower case may undo the normal form: İ becomes i and a dot, which has its place among other marks.
  const lower = foldWidths(cluster).normalize('NFKC').toLowerCase().normalize('NFKC');
  let folded = '';
  for (const character of lower) folded += character === 'ς' ? 'σ' : simplify(character);
  return folded;
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return 0;
  const character = String.fromCharCode(unit);
  if (joins(character)) return 0;
  const folded = foldCluster(character);
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
}
