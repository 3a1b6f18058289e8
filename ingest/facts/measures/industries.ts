// The industries of a document, one fact for each, and which of them a measure supports.
import type { IndustryFact, Measure } from '../../../model/index.ts';
import type { IndustryMention, Recognized } from '../../types.ts';
import { sectionsOfMeasures } from './measure-section.ts';

/** The industries that a text names outside its list of references, none of them within the name of a body. */
export const industryMentions = (text: Recognized): IndustryMention[] => {
  const bodies = Map.groupBy(
    text.mentions.filter((mention) => mention.type === 'agency'),
    (mention) => mention.sentence,
  );
  return text.mentions.filter(
    (mention): mention is IndustryMention =>
      mention.type === 'industry' &&
      text.sentences[mention.sentence]?.zone !== 'references' &&
      !bodies.get(mention.sentence)?.some(({ at }) => at.start <= mention.at.start && mention.at.end <= at.end),
  );
};

/** The industries in the order of their first place, with the other names that the text uses for them. */
export const interpretIndustries = (text: Recognized): IndustryFact[] => {
  const found = new Map<string, { fact: IndustryFact; names: Set<string> }>();
  for (const mention of industryMentions(text)) {
    const written = mention.quote.replace(/\s/g, '');
    const known = found.get(mention.name);
    if (known) {
      known.names.add(written);
      continue;
    }
    const fact: IndustryFact = {
      id: `${text.id}/industry/${mention.span.start}-${mention.span.end}`,
      rule: mention.rule,
      name: mention.name,
      aliases: [],
      span: mention.span,
      quote: mention.quote,
    };
    found.set(mention.name, { fact, names: new Set([written]) });
  }
  return [...found.values()].map(({ fact, names }) => ({
    ...fact,
    aliases: [...names].filter((name) => name !== fact.name),
  }));
};

/** The measures with the industries that their section, title or award names. */
export const supportIndustries = (text: Recognized, measures: readonly Measure[]): Measure[] => {
  const mentions = industryMentions(text);
  const sectionOf = sectionsOfMeasures(text);
  let from = 0;
  return measures.map((measure) => {
    const extent = sectionOf(measure)?.extent ?? measure.span;
    while (from < mentions.length && (mentions[from]?.span.start ?? 0) < extent.start) from++;
    const names = new Set<string>();
    for (let i = from; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.span.start >= extent.end) break;
      names.add(mention.name);
    }
    return { ...measure, industries: [...names] };
  });
};
