// The names of bodies on a line that holds nothing else: 江城市财政局 江城市科技局, 财政部国家税务总局民政部.
//
// Signals: a blank or 、 behind the last word of a name; without either, the places where names of bodies-names.ts
// meet, or where a last word stands before another name. The local seat of a national body is one name (国家税务总局某市税务局).
import type { Span } from '../../model/index.ts';
import type { Stretch } from '../rules/stretch.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { findAgencyNames } from './agency-names/find-names.ts';
import { isSeatAt } from './agency-names/local-seats.ts';
import { findRegions, leadingRegion } from './regions.ts';

/** Whether words are names of bodies side by side, and nothing else; a seal may be noted behind them. */
export const areIssuers = (words: string): boolean => {
  const bare = words.replace(/\s*[(（][^()（）]{1,6}[)）]\s*$/, '').trim();
  return (
    bare.length <= 160 &&
    bare !== '' &&
    bare.split(/[\s、,，]+/).every((piece) => {
      const names = stretchOf({ text: piece });
      return splitIssuers(names).every(({ start, end }) => isIssuer(piece.slice(start, end)));
    })
  );
};

/** Whether a name ends as those of issuers do, and begins as a name. */
export const isIssuer = (name: string): boolean => {
  if (!/^[\u4e00-\u9fff·()（）“”]{2,40}$/.test(name)) return false;
  const words = stretchOf({ text: name });
  // 和平区 is a place, 和某局 none
  return words.ends('issuer-end') !== null && (!words.begins('no-name') || leadingRegion(name) !== null);
};

/** The names that stand without a blank between them, by place in the words. */
export const splitIssuers = (words: Stretch): Span[] => {
  const { text, start } = words;
  const bodies = findAgencyNames(text, findRegions(text));
  const tiles =
    bodies.every((body, i) => body.start === (bodies[i - 1]?.end ?? 0)) && bodies.at(-1)?.end === text.length;
  const cuts = tiles ? bodies.slice(1).map((body) => start + body.start) : joints(words);
  const ends = [...cuts.filter((cut) => !isSeatAt(words, cut)), words.end];
  return ends.map((end, i) => ({ start: i === 0 ? start : (ends[i - 1] ?? start), end }));
};

/**
 * Where a last word stands before another name; behind a party's committee only before a government (市委组织部 is one).
 */
const joints = (words: Stretch): number[] =>
  words
    .all('issuer-joint|party-seat')
    .filter(({ kind, start, end }) => {
      const rest = words.from(end);
      const [next] = rest.all('issuer-end');
      return (
        start - words.start >= 2 && next && next.start - end >= 2 && (kind === 'issuer-joint' || rest.has('government'))
      );
    })
    .map(({ end }) => end)
    .filter((cut, i, all) => cut - (all[i - 1] ?? words.start) >= 4);
