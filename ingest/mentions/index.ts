// Finds mentions: each recognizer looks at one sentence at a time; none relates one mention to another.
import type { AgencyKind } from '../../model/index.ts';
import type { AliasDefinition, Mention, Recognized, Segmented, Sentence } from '../types.ts';
import { findAgencyMentions } from './agencies.ts';
import { agencyKind } from './agency-kind.ts';
import { findLinkLists } from './agency-links.ts';
import { callsItself, findAliases, standsForAgency } from './aliases.ts';
import { findDocumentMentions } from './documents.ts';
import { findLabelMentions } from './hypothesis-labels.ts';
import { findIndustryMentions } from './industries.ts';
import { findQuantityMentions } from './quantity.ts';
import { findRegionMentions, findRegions } from './regions.ts';
import { simplified } from './simplified.ts';

/** All mentions by place in the text, after the aliases that the text itself defines. */
export const recognizeMentions = (segmented: Segmented): Recognized => {
  const aliases = findAliases(segmented);
  const named = agencyAliases(aliases);
  // Kind by kind: the words and patterns of one stay at hand while all sentences are read.
  const sentences = segmented.sentences.map((sentence) =>
    sentence.zone === 'form' || sentence.zone === 'toc' ? null : sentence,
  );
  const read = <T>(find: (sentence: Sentence, index: number) => readonly T[]): (readonly T[])[] =>
    sentences.map((sentence, index) => (sentence ? find(sentence, index) : []));
  const { text } = segmented;
  const places = read(({ text: words }) => findRegions(simplified(words)));
  const byKind: readonly (readonly Mention[])[][] = [
    findQuantityMentions(text, sentences),
    read((sentence, index) => findRegionMentions(text, sentence, index, places[index])),
    findAgencyMentions(text, sentences, places, named),
    read((sentence, index) => findDocumentMentions(text, sentence, index)),
    read((sentence, index) => findLabelMentions(text, sentence, index)),
    read((sentence, index) => findIndustryMentions(text, sentence, index)),
  ];
  const mentions = sentences.map((_, index) =>
    byKind.flatMap((found) => found[index] ?? []).sort((a, b) => a.at.start - b.at.start),
  );
  const links = findLinkLists(segmented.sentences, mentions);
  return { ...segmented, aliases, mentions: mentions.flatMap((found, index) => (links.has(index) ? [] : found)) };
};

/**
 * The aliases that stand for agencies, and what they stand for, 本会 of 某委员会（以下简称本会） too; but for words that may
 * mean any (联盟).
 */
const agencyAliases = (aliases: readonly AliasDefinition[]): ReadonlyMap<string, AgencyKind> =>
  new Map(
    aliases
      .filter((defined) => (defined.alias.length >= 3 || callsItself(defined)) && standsForAgency(defined))
      .flatMap(({ alias, of }) => {
        const kind = agencyKind(of);
        return [[alias, kind] as const, [of, kind] as const];
      }),
  );
