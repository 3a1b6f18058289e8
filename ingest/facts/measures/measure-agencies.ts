// The bodies responsible for measures: those named in a measure's own text, else those that a section on duties gives to its number,
// else those of the nearest heading above.
import type { Measure, MeasureAgency } from '../../../model/index.ts';
import type { Recognized } from '../../types.ts';
import { agencyRoles, type RuledAgency } from '../agencies/agency-role/agency-roles.ts';
import { ruledBy } from '../ruled-by.ts';
import { dutiesByNumber } from './duties-by-number.ts';
import type { Candidate } from './measure-signals.ts';

/** The agencies with a role in each sentence. */
export const agenciesBySentence = (text: Recognized): ReadonlyMap<number, readonly RuledAgency[]> => {
  const bySentence = agencyRoles(text);
  return text.sentences.some((sentence) => firstLeads.test(sentence.text))
    ? new Map([...bySentence].map(([sentence, list]) => [sentence, withLead(list)]))
    : bySentence;
};

/** 列第一位的为牵头单位，下同: said once, it holds for all lists of the text. */
const firstLeads = /(?:第一|首)[位个名]?的?(?:单位|部门)?[均皆]?(?:为|是|系)(?:总?牵头|主责)/;

/** The first of a list leads, where the list does not say who does. */
const withLead = (list: readonly RuledAgency[]): readonly RuledAgency[] => {
  const first = list.find(({ mention }) => mention.listed !== null);
  return !first || list.some(({ role }) => role === 'lead')
    ? list
    : list.map((agency) => (agency === first ? { ...agency, role: 'lead' } : agency));
};

/** The agencies of a measure, once each. */
export const responsible = (agencies: readonly RuledAgency[]): MeasureAgency[] => [
  ...new Map(agencies.map((agency) => [agency.mention.name, agencyOf(agency)])).values(),
];

const agencyOf = ({ mention, sentence, role, ruling }: RuledAgency): MeasureAgency => ({
  name: mention.name,
  role,
  ...(mention.generic ? { generic: true } : {}),
  ...ruledBy(sentence, ruling),
  span: mention.span,
  quote: mention.quote,
});

/** The measures, those without bodies with the ones that their number is given, or the nearest heading above names. */
export const inheritAgencies = (
  text: Recognized,
  found: readonly { readonly measure: Measure; readonly candidate: Candidate }[],
  candidates: readonly Candidate[],
): Measure[] => {
  const bySection = new Map<number, RuledAgency[]>();
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
