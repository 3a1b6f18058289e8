// Finds mentions: each recognizer looks at one sentence at a time; none relates one mention to another.
import type { AgencyKind } from '../../model/index.ts';
import type { AliasDefinition, Mention, Recognized, Segmented } from '../types.ts';
import { findAgencyMentions } from './agencies.ts';
import { agencyKind } from './agency-kind.ts';
import { findLinkLists } from './agency-links.ts';
import { findAliases, standsForAgency } from './aliases.ts';
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
  const mentions = segmented.sentences.map((sentence, index): Mention[] => {
    if (sentence.zone === 'form' || sentence.zone === 'toc') return [];
    const places = findRegions(simplified(sentence.text));
    const found: Mention[] = [
      ...findQuantityMentions(segmented.text, sentence, index),
      ...findRegionMentions(segmented.text, sentence, index, places),
      ...findAgencyMentions(segmented.text, sentence, index, places, named),
      ...findDocumentMentions(segmented.text, sentence, index),
      ...findLabelMentions(segmented.text, sentence, index),
      ...findIndustryMentions(segmented.text, sentence, index),
    ];
    return found.sort((a, b) => a.at.start - b.at.start);
  });
  const links = findLinkLists(segmented.sentences, mentions);
  return { ...segmented, aliases, mentions: mentions.flatMap((found, index) => (links.has(index) ? [] : found)) };
};

/** The aliases that stand for agencies, and what they stand for; but for words that may mean any (联盟). */
const agencyAliases = (aliases: readonly AliasDefinition[]): ReadonlyMap<string, AgencyKind> =>
  new Map(
    aliases
      .filter((defined) => defined.alias.length >= 3 && standsForAgency(defined))
      .flatMap(({ alias, of }) => {
        const kind = agencyKind(of);
        return [[alias, kind] as const, [of, kind] as const];
      }),
  );
