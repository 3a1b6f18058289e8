// Finds the agencies that a sentence names, and what the lists and brackets in which they stand say of them.
//
// Signals, in order of precedence: a label with a list behind it (责任单位：科创局、建设局), names taken as they stand; a bracket
// whose names bear a duty or stand alone (（市科委牵头，市财政局配合）); functions before 等部门 (发改、财政、科技等部门); any name of
// agency-names/, or one that the text itself defines; classes (各乡镇); databases.
// Never decides what an agency has to do with a measure: facts/agencies does, by the words around.
import type { AgencyKind } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { Stretch } from '../rules/stretch.ts';
import type { AgencyMention, AgencyStanding, Listed, Sentence } from '../types.ts';
import { selfNames } from '../vocabulary/agency-lists.ts';
import { nameWords } from '../vocabulary/agency-names.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { findClasses, findMinistries, isGeneric } from './agency-classes.ts';
import { agencyKind, kindOfWhole } from './agency-kind.ts';
import { bracketNames } from './agency-lists/brackets.ts';
import { labelledNames } from './agency-lists/labelled-lists.ts';
import { findAgencyNames } from './agency-names/find-names.ts';
import type { AgencyName } from './agency-names/types.ts';
import { findDatabases } from './databases.ts';
import { findDocNumbers } from './doc-numbers.ts';
import { findFunctionNames } from './function-names.ts';
import { findGivingSeats } from './giving-seats.ts';
import { findRegions, type RegionName } from './regions.ts';
import { simplified } from './simplified.ts';
import { findTreasuries } from './treasuries.ts';

type Found = {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly kind: AgencyKind;
  readonly stands?: AgencyStanding;
  readonly listed?: Listed;
};

/** A sentence with the names of agencies in it. */
type Scene = {
  readonly line: Stretch;
  readonly places: readonly RegionName[];
  readonly agencies: readonly AgencyName[];
};

type Finder = (scene: Scene) => readonly Found[];

/** Those of which, where they share characters, the first counts. */
const exclusive: readonly Finder[] = [
  ({ line, agencies }) => listed(line, agencies),
  ({ line, places }) =>
    findTreasuries(line, places).map((at): Found => ({ ...at, ...governmental('treasury'), stands: 'treasury' })),
  ({ line, agencies, places }) =>
    findFunctionNames(line, agencies, places).map((at): Found => ({ ...at, ...governmental('functions') })),
  ({ line, agencies }) =>
    findClasses(line, agencies).map((at): Found => ({ ...at, ...governmental('generic'), stands: 'class' })),
  ({ agencies }) =>
    agencies.map(
      ({ start, end, form, kind }): Found => ({
        start,
        end,
        rule: form,
        kind,
        ...(form === 'authority' ? { stands: form } : {}),
      }),
    ),
  // named whatever they do, as few classes are
  ({ line }) => findMinistries(line).map((at): Found => ({ ...at, ...governmental('ministries'), stands: 'agency' })),
  ({ line, places }) =>
    findGivingSeats(line, places).map((at): Found => ({ ...at, ...governmental('giving-seat'), stands: 'class' })),
];

/** Those that count beside them. */
const additional: readonly Finder[] = [
  ({ line, agencies }) => agencies.flatMap((agency) => seatsOf(line.cues.text, agency)),
  ({ line, agencies, places }) =>
    findDatabases(line.cues.text, agencies, places).map((at): Found => ({ ...at, rule: 'database', kind: 'other' })),
];

/**
 * The agencies of sentences, of each by place; `places` are the regions of each. Each kind is looked for in all
 * sentences before the next. `aliases` are names that the text itself gives to agencies.
 */
export const findAgencyMentions = (
  source: string,
  sentences: readonly (Sentence | null)[],
  places: readonly (readonly RegionName[])[],
  aliases: ReadonlyMap<string, AgencyKind> = new Map(),
): (readonly AgencyMention[])[] => {
  const scenes = sentences.map((sentence, index): Scene | null => {
    if (!sentence) return null;
    const ofSentence = places[index] ?? [];
    return { line: simplifiedLine(sentence), places: ofSentence, agencies: namesIn(sentence, ofSentence, aliases) };
  });
  const byKind = [...exclusive, ...additional].map((find) => scenes.map((scene) => (scene ? find(scene) : [])));
  return sentences.map((sentence, index) => {
    if (!sentence) return [];
    const found = byKind.map((ofKind) => ofKind[index] ?? []);
    const kept = [...withoutOverlaps(found.slice(0, exclusive.length).flat()), ...found.slice(exclusive.length).flat()];
    return kept.map((one) => mentionOf(source, sentence, index, one));
  });
};

/** The agencies of a sentence that stands alone. */
export const findAgencies = (source: string, sentence: Sentence): readonly AgencyMention[] =>
  findAgencyMentions(source, [sentence], [findRegions(simplified(sentence.text))])[0] ?? [];

/** The names of agencies in a sentence. */
const namesIn = (
  sentence: Sentence,
  places: readonly RegionName[],
  aliases: ReadonlyMap<string, AgencyKind>,
): readonly AgencyName[] => {
  const text = simplified(sentence.text);
  const named = withNames(text, findAgencyNames(text, places, sentence.zone === 'references'), aliases);
  return outsideNumbers(text, withNames(text, named, ownNames()));
};

const mentionOf = (
  source: string,
  sentence: Sentence,
  index: number,
  { start, end, rule, kind, stands, listed: says }: Found,
): AgencyMention => {
  const name = sentence.text.slice(start, end);
  return {
    type: 'agency',
    rule,
    sentence: index,
    at: { start, end },
    ...sourceQuote(source, sentence, start, end),
    name,
    kind: kindOfWhole(simplified(name), kind),
    stands: stands ?? (isGeneric(simplified(name)) ? 'class' : 'agency'),
    listed: says ?? null,
  };
};

/** A sentence in simplified characters, unit for unit, with its cues. */
export const simplifiedLine = (sentence: Sentence): Stretch => {
  const text = simplified(sentence.text);
  if (text === sentence.text) return stretchOf(sentence);
  const known = lines.get(sentence) ?? { text };
  lines.set(sentence, known);
  return stretchOf(known);
};
const lines = new WeakMap<Sentence, { readonly text: string }>();

const governmental = (rule: string): Pick<Found, 'rule' | 'kind'> => ({ rule, kind: 'government' });

/** The names in lists behind labels and in brackets. */
const listed = (line: Stretch, agencies: readonly AgencyName[]): Found[] =>
  [...labelledNames(line, agencies), ...bracketNames(line, agencies)].map(({ start, end, listed: says }) => {
    const known = agencies.find((agency) => agency.start === start && agency.end === end);
    const kind = known?.kind ?? agencyKind(line.cues.text.slice(start, end));
    return { start, end, rule: `responsible-${says.in}`, kind, listed: says };
  });

/** 市委、市政府专题领导小组 names the two whose group it is. */
const seatsOf = (text: string, agency: AgencyName): Found[] => {
  if (agency.form !== 'group') return [];
  const seats = [...text.slice(agency.start, agency.end).matchAll(nameWords().groupWords.seat)];
  // 中共某市委人才工作领导小组 is one body
  if (seats.length < 2) return [];
  return seats.map((found) => ({
    start: agency.start + found.index,
    end: agency.start + found.index + found[0].length,
    rule: 'seat',
    kind: found[0].endsWith(nameWords().committee) ? 'party' : 'government',
  }));
};

/** The first of those that share characters: lists before names in the open. */
const withoutOverlaps = (found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const one of found) if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
};

/** 江府办 in 江府办规〔2022〕10号 is a piece of the number. */
const outsideNumbers = (text: string, agencies: readonly AgencyName[]): readonly AgencyName[] => {
  const numbers = agencies.length > 0 && /\d/.test(text) ? findDocNumbers(text) : [];
  return numbers.length === 0
    ? agencies
    : agencies.filter((agency) => !numbers.some(({ start, end }) => agency.start >= start && agency.end < end));
};

/** What an agency calls itself: 我委, 本局. */
const ownNames = (): ReadonlyMap<string, AgencyKind> => {
  own ??= new Map(Object.keys(selfNames()).map((word) => [word, 'government'] as const));
  return own;
};
let own: ReadonlyMap<string, AgencyKind> | undefined;

/** The agencies with those of other names that the text gives. */
const withNames = (
  text: string,
  agencies: readonly AgencyName[],
  names: ReadonlyMap<string, AgencyKind>,
): readonly AgencyName[] => {
  let found = agencies;
  names.forEach((kind, name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!found.some((agency) => agency.start < end && at < agency.end))
        found = [...found, { start: at, end, kind, form: 'group' }];
    }
  });
  return found === agencies ? agencies : [...found].sort((a, b) => a.start - b.start);
};
