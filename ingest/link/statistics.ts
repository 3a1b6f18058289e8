// Statistics with the industries and places that they are about, amounts that no measure gives, and contacts.
//
// A statistic is about the industries named in its words; where they name none (对外依存度达到70.8%), about the last one
// named before it in its sentence. Its place is what its words name: 我省 is the document's province, or, in a text that
// governs none, the one province that the text names.
import type { Key, Quoted, Statistic } from '../../model/index.ts';
import { industryKey, parseKey, regionKey } from '../../model/index.ts';
import { simplifyUnits } from '../../text/index.ts';
import { industryMentions } from '../facts/measures/industries.ts';
import { parentRegion, regionKeyOf } from '../mentions/regions.ts';
import type { IndustryMention, Interpreted } from '../types.ts';
import { type Assertions, addEdge, addNode } from './assertions.ts';
import { linkIndustry } from './industries.ts';
import { linkRegion } from './regions.ts';

/** Asserts all figures of a text that no measure gives. */
export const linkStatistics = (to: Assertions): void => {
  const context = to.place.key ?? onlyProvince(to.text);
  const industries = industryMentions(to.text);
  for (const statistic of to.text.facts.statistics) linkStatistic(to, statistic, context, industries);
  for (const amount of to.text.facts.amounts) {
    const { value, qualifier, role, subject, year, valueSpan } = amount;
    const properties = { value, unit: simplifyUnits(amount.unit), qualifier, role, subject, year, valueSpan };
    addNode(to, { kind: 'Amount', id: amount.id, rule: amount.rule, words: subject ?? '', properties }, amount);
  }
  for (const contact of to.text.facts.contacts) {
    const { name, phone } = contact;
    addNode(
      to,
      { kind: 'Contact', id: contact.id, rule: contact.rule, words: name ?? '', properties: { name, phone } },
      contact,
    );
  }
};

const linkStatistic = (
  to: Assertions,
  statistic: Statistic,
  context: Key | null,
  industries: readonly IndustryMention[],
): void => {
  const { id, indicator, value, year, planned, qualifier, valueSpan } = statistic;
  addNode(
    to,
    {
      kind: 'Statistic',
      id,
      rule: statistic.rule,
      words: indicator,
      properties: {
        indicator,
        value,
        valueMax: statistic.valueMax ?? null,
        unit: simplifyUnits(statistic.unit),
        year,
        place: statistic.place ?? null,
        planned,
        qualifier,
        rank: statistic.rank ?? false,
        valueSpan,
      },
    },
    statistic,
  );
  for (const mention of industriesOf(to.text, statistic, industries)) {
    linkIndustry(to, mention.name, mention.quote, mention);
    addEdge(to, { type: 'ABOUT', from: id, to: industryKey(mention.name), rule: 'industry-named' }, statistic);
  }
  const region = statistic.place ? regionKeyOf(statistic.place, context) : null;
  if (!region || !statistic.place) return;
  linkRegion(
    to,
    { key: region.key, name: statistic.place, method: region.method },
    placeWords(to.text, statistic, statistic.place),
  );
  addEdge(to, { type: 'ABOUT', from: id, to: region.key, rule: region.method }, statistic);
};

/** Those named in the words of the statistic, else the last one before them in its sentence. */
const industriesOf = (
  text: Interpreted,
  { span, valueSpan }: Statistic,
  industries: readonly IndustryMention[],
): IndustryMention[] => {
  const sentence = text.sentences.findIndex((at) => at.span.start <= valueSpan.start && valueSpan.end <= at.span.end);
  const mentions = industries.filter((at) => at.sentence === sentence);
  const named = mentions.filter((at) => at.span.start >= span.start && at.span.end <= span.end);
  const [last] = mentions.filter((at) => at.span.end <= span.start).slice(-1);
  return named.length > 0 ? named : last ? [last] : [];
};

const placeWords = (text: Interpreted, statistic: Statistic, name: string): Quoted => {
  const before = text.text.lastIndexOf(name, statistic.valueSpan.start);
  return before < 0 ? statistic : { span: { start: before, end: before + name.length }, quote: name };
};

/** The one province of which a text speaks: what 我省 means where the text governs no place. */
const onlyProvince = (text: Interpreted): Key | null => {
  const provinces = new Set<Key>();
  for (const mention of text.mentions) {
    if (mention.type !== 'region' || mention.code === null) continue;
    let key: Key | null = regionKey(mention.code);
    for (let above = parentRegion(key); above && above !== regionKey('CN'); above = parentRegion(key)) key = above;
    if (key && parseKey(key)?.name !== 'CN') provinces.add(key);
  }
  const [only] = provinces;
  return provinces.size === 1 && only ? only : null;
};
