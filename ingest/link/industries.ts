// Industries: the key of each that a text names, the field that each is part of, and which a measure supports.
import { industryKey, type Measure, type Quoted, type Span } from '../../model/index.ts';
import { industryMentions } from '../facts/measures/industries.ts';
import { sectionsOfMeasures } from '../facts/measures/measure-section.ts';
import { industryOf } from '../mentions/industries.ts';
import type { IndustryMention } from '../types.ts';
import { type Assertions, addEdge, assertKey, isNew } from './assertions.ts';

/** Asserts every industry named outside the list of references, under each name that the text uses. */
export const linkIndustries = (to: Assertions): void => {
  const mentions = industryMentions(to.text);
  for (const mention of mentions) linkIndustry(to, mention.name, mention.quote, mention);
  const sectionOf = sectionsOfMeasures(to.text);
  for (const measure of to.text.facts.measures)
    linkSupport(to, measure, sectionOf(measure)?.extent ?? measure.span, mentions);
};

/** Asserts an industry with the wider fields that it is part of. */
export const linkIndustry = (to: Assertions, name: string, written: string, quoted: Quoted): void => {
  assertKey(to, { key: industryKey(name), name: written.replace(/\s/g, ''), method: 'vocabulary' }, quoted);
  const parent = industryOf(name)?.parent ?? null;
  if (parent === null || !isNew(to, 'industry', name)) return;
  addEdge(to, { type: 'PART_OF', from: industryKey(name), to: industryKey(parent), rule: 'vocabulary' }, quoted);
  linkIndustry(to, parent, parent, quoted);
};

const linkSupport = (to: Assertions, measure: Measure, extent: Span, mentions: readonly IndustryMention[]): void => {
  for (const name of measure.industries) {
    const mention = mentions.find(
      (at) => at.name === name && at.span.start >= extent.start && at.span.end <= extent.end,
    );
    const quoted = mention ?? measure;
    linkIndustry(to, name, mention?.quote ?? name, quoted);
    addEdge(to, { type: 'SUPPORTS', from: measure.id, to: industryKey(name), rule: 'industry-named' }, quoted);
  }
};
