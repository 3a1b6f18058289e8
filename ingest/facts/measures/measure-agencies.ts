// The bodies responsible for measures: those named in a measure's own text, else those that a section on duties gives to its number,
// else those of the nearest heading above.
import type { Measure, MeasureAgency } from '../../../model/index.ts';
import type { AgencyMention, Recognized } from '../../types.ts';
import { dutiesByNumber } from './duties-by-number.ts';
import type { Candidate } from './measure-signals.ts';

/** The bodies with a role in each sentence; issuers and bodies that are only spoken of have none. */
export const agenciesBySentence = (text: Recognized): ReadonlyMap<number, readonly AgencyMention[]> => {
  const bySentence = new Map<number, AgencyMention[]>();
  for (const mention of text.mentions) {
    if (mention.type !== 'agency' || mention.role === 'mention' || mention.role === 'issuer') continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  if (text.sentences.some((sentence) => firstLeads.test(sentence.text)))
    for (const [sentence, list] of bySentence) bySentence.set(sentence, withLead(list));
  return bySentence;
};

/** 列第一位的为牵头单位，下同: said once, it holds for all lists of the text. */
const firstLeads = /(?:第一|首)[位个名]?的?(?:单位|部门)?[均皆]?(?:为|是|系)(?:总?牵头|主责)/;

/** The first of a list leads, where the list does not say who does. */
const withLead = (list: readonly AgencyMention[]): AgencyMention[] => {
  const first = list.find(({ rule }) => rule.startsWith('responsible-'));
  return !first || list.some(({ role }) => role === 'lead')
    ? [...list]
    : list.map((mention) => (mention === first ? { ...mention, role: 'lead' } : mention));
};

/** The bodies of mentions, once each. */
export const responsible = (mentions: readonly AgencyMention[]): MeasureAgency[] => [
  ...new Map(mentions.map((mention) => [mention.name, agencyOf(mention)])).values(),
];

const agencyOf = (mention: AgencyMention): MeasureAgency => ({
  name: mention.name,
  role: mention.role === 'lead' || mention.role === 'support' ? mention.role : 'responsible',
  ...(mention.generic ? { generic: true } : {}),
  span: mention.span,
  quote: mention.quote,
});

/** The measures, those without bodies with the ones that their number is given, or the nearest heading above names. */
export const inheritAgencies = (
  text: Recognized,
  found: readonly { readonly measure: Measure; readonly candidate: Candidate }[],
  candidates: readonly Candidate[],
): Measure[] => {
  const bySection = new Map<number, AgencyMention[]>();
  for (const { group, agencies } of candidates)
    if (group.section && group.item === null && agencies.length > 0)
      bySection.set(group.section.index, [...(bySection.get(group.section.index) ?? []), ...agencies]);
  const given = dutiesByNumber(text, agenciesBySentence(text));
  return found.map(({ measure, candidate }) => {
    if (measure.agencies.length > 0) return measure;
    const own = given.get(candidate.group.section?.index ?? -1);
    if (own) return { ...measure, agencies: responsible(own) };
    for (let at = candidate.group.section?.index ?? null; at !== null; at = text.sections[at]?.parent ?? null) {
      const named = bySection.get(at);
      if (named) return { ...measure, agencies: responsible(named) };
    }
    return measure;
  });
};
