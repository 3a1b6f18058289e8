// The agencies of measures: those named in a measure's own text, and where no list there names them, those that a
// section on duties gives to its number, else those of the nearest heading above or of the end of a section around it;
// and those of notes for all that follows.

import type { Measure, MeasureAgency } from '../../../model/index.ts';
import { rememberingOf } from '../../../text/index.ts';
import { simplifiedLine } from '../../mentions/agencies.ts';
import { readAgency } from '../../mentions/agency-parts.ts';
import { callsItself, standsForAgency } from '../../mentions/aliases.ts';
import { overCommas } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { classIdentityOf } from '../agencies/agency-identity.ts';
import { agencyRoles, type RuledAgency } from '../agencies/agency-role/agency-roles.ts';
import { ruledBy } from '../ruled-by.ts';
import { dutiesByNumber } from './duties-by-number.ts';
import type { Group } from './measure-groups.ts';
import type { Candidate } from './measure-signals.ts';
import { dutiesAtEnds } from './section-duties.ts';
import { standingDuties } from './standing-duties.ts';

/** The agencies with a role in each sentence. */
export const agenciesBySentence = rememberingOf((text: Recognized): ReadonlyMap<number, readonly RuledAgency[]> => {
  const roles = agencyRoles(text);
  return text.sentences.some(saysFirstLeads)
    ? new Map([...roles].map(([sentence, list]) => [sentence, withLead(list)]))
    : roles;
});

/** 列第一位的为牵头单位，下同: said once, it holds for all lists of the text. */
const saysFirstLeads = (sentence: Sentence): boolean =>
  simplifiedLine(sentence).holds('list-first', 'ordinal?', 'of?', 'unit?', 'evenly?', 'named-as', 'heads|main-duty') !==
  null;

/** The first of a list leads, where the list does not say who does. */
const withLead = (list: readonly RuledAgency[]): readonly RuledAgency[] => {
  const first = list.find(({ mention }) => mention.listed !== null);
  return !first || list.some(({ role }) => role === 'lead')
    ? list
    : list.map((agency) => (agency === first ? { ...agency, role: 'lead' } : agency));
};

/** The agencies of a measure, once each; `always` are those of notes for all measures, whatever its own list says. */
export const responsible = (agencies: readonly RuledAgency[], always: readonly RuledAgency[] = []): MeasureAgency[] => {
  const named = withoutNameless([...ofList(agencies), ...always]);
  const first = new Map(named.toReversed().map((agency) => [identityOf(agency), agency]));
  const placed = new Set(named.flatMap((agency) => (isPlaced(agency) ? fullOf(agency) : [])));
  return named
    .filter((agency) => first.get(identityOf(agency)) === agency && (isPlaced(agency) || !placed.has(fullOf(agency))))
    .map(agencyOf);
};

/**
 * Where a list names those responsible, it names all: none that other sentences speak of stands beside them. But who
 * pays by where it is (受益财政, 属地政府) is none of those listed, as 市财政局 is for 市财政.
 */
const ofList = (agencies: readonly RuledAgency[]): readonly RuledAgency[] =>
  agencies.some(({ mention }) => mention.listed)
    ? agencies.filter((agency) => agency.mention.listed || paysWhereItIs(agency))
    : agencies;

/** 政府 alone says who pays only where nobody else is named. */
const withoutNameless = (agencies: readonly RuledAgency[]): readonly RuledAgency[] => {
  const named = agencies.filter((agency) => !isNameless(agency));
  return named.length > 0 ? named : agencies;
};

const isNameless = ({ mention }: RuledAgency): boolean =>
  stretchOf({ text: mention.name }).is('seat-of-place') !== null;

/** Whether a text names a body that pays: 政府 alone, elsewhere in it, is whoever that is. */
const namesPayer = (bySentence: ReadonlyMap<number, readonly RuledAgency[]>): boolean =>
  [...bySentence.values()].flat().some(({ role, mention }) => role === 'payer' && mention.stands === 'agency');

const paysWhereItIs = ({ mention, role }: RuledAgency): boolean =>
  role === 'payer' && stretchOf({ text: mention.name }).begins('purse-of') !== null;

/** Equal for two names of one agency: 县住建局, 县住房和城乡建设局. */
const identityOf = ({ mention: { name, stands } }: RuledAgency): string => {
  if (stands === 'class') return classIdentityOf(name);
  const { place, level, full } = readAgency(name);
  return `${place ?? level ?? ''} ${full}`;
};

/** 县教育部门, where 教育部门 is the same one. */
const isPlaced = ({ mention: { name, stands } }: RuledAgency): boolean => {
  const { place, level, national } = readAgency(name);
  return stands === 'class' || national || (place ?? level) !== null;
};

const fullOf = ({ mention: { name } }: RuledAgency): string => readAgency(name).full;

const agencyOf = ({ mention, sentence, role, ruling }: RuledAgency): MeasureAgency => ({
  name: mention.name,
  role,
  ...(mention.stands === 'class' || mention.stands === 'department' ? { generic: true } : {}),
  ...ruledBy(sentence, ruling),
  span: mention.span,
  quote: mention.quote,
});

/**
 * The measures with the agencies that others name for them, where no list of their own does: those that a section on
 * duties gives to their number, else those of the nearest heading above, or printed once at the end of a section
 * around them; and those of notes for all that follows. Where nobody is named with what is given, an authority that a
 * law puts in charge; where a text gives one thing, all those in charge of the text. Never a purse of which another
 * article speaks: 所需资金由市财政安排.
 */
export const inheritAgencies = (
  text: Recognized,
  found: readonly { readonly measure: Measure; readonly candidate: Candidate }[],
  candidates: readonly Candidate[],
): Measure[] => {
  const bySection = new Map<number, readonly RuledAgency[]>();
  const byPart = new Map<number, readonly RuledAgency[]>();
  const items = new Map<number, number>();
  const gives = new Map(found.map(({ measure, candidate }) => [candidate.group, measure.awards]));
  for (const { group, agencies } of candidates) {
    if (!group.section) continue;
    const { index, parent } = group.section;
    const ofParent = agencies.filter(({ ruling }) => ruling.outcome === 'in-charge-of-part');
    if (parent !== null && ofParent.length > 0) {
      bySection.set(parent, [...(bySection.get(parent) ?? []), ...ofParent]);
      byPart.set(parent, [...(byPart.get(parent) ?? []), ...ofParent]);
    }
    if (group.item !== null) items.set(index, (items.get(index) ?? 0) + 1);
    else {
      const passedOn = agencies.filter((agency) => !setsAside(agency, gives.get(group) ?? []));
      if (passedOn.length > 0) bySection.set(index, [...(bySection.get(index) ?? []), ...passedOn]);
    }
  }
  const bySentence = agenciesBySentence(text);
  for (const [section, agencies] of dutiesAtEnds(text, bySentence, items))
    bySection.set(section, [...(bySection.get(section) ?? []), ...agencies]);
  const given = dutiesByNumber(text, bySentence);
  const knowsPayer = namesPayer(bySentence);
  const standing = standingDuties(text, bySentence);
  const giving = found.filter(({ measure }) => measure.awards.some(({ role }) => role !== 'pool'));
  // one thing is given, or items of one heading are
  const isOneThing =
    new Set(giving.map(({ measure, candidate: { group } }) => (group.item === null ? measure : group.section))).size ===
    1;
  return found.map(({ measure, candidate: { group, agencies } }) => {
    const charged = agencies.some(({ mention }) => mention.listed)
      ? []
      : (given.get(group.section?.index ?? -1) ??
        ownPart(group, byPart) ??
        besidePayers(nearest(text, group, bySection), group, agencies));
    const first = group.sentences[0] ?? -1;
    const part = text.sentences[first]?.part;
    const always = standing.flatMap((duty) => (duty.part === part && duty.sentence < first ? duty.agencies : []));
    const said = [...charged, ...agencies, ...(agencies.length === 0 ? payersAbove(text, bySentence, group) : [])];
    const named = knowsPayer ? said.filter((agency) => !isNameless(agency)) : said;
    const gives = named.length + always.length === 0 && giving.some((other) => other.measure === measure);
    const inCharge = gives ? ofTheText(text, bySentence, part) : [];
    const whole = isOneThing
      ? inCharge
      : inCharge.filter((agency) => isAuthority(agency) || isOnlyGrantor(agency, inCharge));
    return { ...measure, agencies: inFull(text, responsible(gives ? whole : named, always)) };
  });
};

/** 本会 by the name that the text gives it: 某委员会（以下简称本会）; once, where that stands beside it. */
const inFull = ({ aliases }: Recognized, agencies: readonly MeasureAgency[]): MeasureAgency[] => {
  const named = agencies.map((agency) => {
    const defined = aliases.find((one) => one.alias === agency.name && callsItself(one) && standsForAgency(one));
    return defined ? { ...agency, name: defined.of } : agency;
  });
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
};

/** 县财政给予补助。 above a paragraph of no section that goes on with how much: 补助标准为每亩200元. */
const payersAbove = (
  text: Recognized,
  bySentence: ReadonlyMap<number, readonly RuledAgency[]>,
  { section, sentences }: Group,
): readonly RuledAgency[] => {
  const first = sentences[0] ?? -1;
  const opening = text.sentences[first];
  const above = text.sentences[first - 1];
  if (section !== null || !opening || above?.part !== opening.part || !saysHowMuch(opening)) return [];
  return [...bySentence].flatMap(([sentence, agencies]) =>
    text.sentences[sentence]?.block === above.block ? agencies.filter(({ role }) => role === 'payer') : [],
  );
};

/** 具体的补贴标准为：…, 据了解，补贴标准如下. */
const saysHowMuch = (sentence: Sentence): boolean =>
  simplifiedLine(sentence).begins(overCommas(8), 'gift', 'scale-noun', 'comes-to') !== null;

/** Whether the purse only sets a fund aside: 市财政每年安排500万元 over items that say themselves what is given. */
const setsAside = ({ role, sentence }: RuledAgency, awards: Measure['awards']): boolean => {
  const { start, end } = sentence.span;
  const beside = awards.filter(({ span }) => span.start >= start && span.end <= end);
  return role === 'payer' && beside.length > 0 && beside.every((award) => award.role === 'pool');
};

/**
 * Where an item says who pays, or is a paragraph behind those that 一是, 二是 open, those that another sentence of its
 * section speaks of, and no list, have no part in it.
 */
const besidePayers = (
  inherited: readonly RuledAgency[],
  { item }: Group,
  own: readonly RuledAgency[],
): readonly RuledAgency[] =>
  item === '' || (item !== null && own.some(({ role }) => role === 'payer'))
    ? inherited.filter(({ mention }) => mention.listed)
    : inherited;

/** Gives the money of a regulation, as no other body does: where several do, each gives its own. */
const isOnlyGrantor = (agency: RuledAgency, inCharge: readonly RuledAgency[]): boolean =>
  isGrantor(agency) && inCharge.every((other) => !isGrantor(other) || identityOf(other) === identityOf(agency));

const isGrantor = ({ ruling }: RuledAgency): boolean => ruling.outcome === 'grantor';

const isAuthority = ({ mention }: RuledAgency): boolean => mention.stands === 'authority';

/** Those whom a section below the heading of a measure names for it: 责任单位. */
const ownPart = (
  { section, item }: Group,
  byPart: ReadonlyMap<number, readonly RuledAgency[]>,
): readonly RuledAgency[] | undefined => (section && item === null ? byPart.get(section.index) : undefined);

/** Those who are in charge of a text as a whole, or pay and are no purse, wherever it says so. */
const ofTheText = (
  text: Recognized,
  bySentence: ReadonlyMap<number, readonly RuledAgency[]>,
  part: number | undefined,
): readonly RuledAgency[] =>
  [...bySentence].flatMap(([sentence, agencies]) =>
    text.sentences[sentence]?.part === part
      ? agencies.filter(
          ({ ruling: { outcome }, mention }) =>
            outcome === 'in-charge' || outcome === 'grantor' || (outcome === 'payer' && !isPurse(mention)),
        )
      : [],
  );

/** 县财政, 县财政局, 财政部门. */
const isPurse = ({ stands, name }: RuledAgency['mention']): boolean =>
  stands === 'treasury' || stretchOf({ text: name }).has('finance-office') !== null;

/** The agencies of the nearest section around a group that has any; not the group's own. */
const nearest = (
  text: Recognized,
  { section, item }: Group,
  bySection: ReadonlyMap<number, readonly RuledAgency[]>,
): readonly RuledAgency[] => {
  const from = item === null ? (section?.parent ?? null) : (section?.index ?? null);
  for (let at = from; at !== null; at = text.sections[at]?.parent ?? null) {
    const named = bySection.get(at);
    if (named) return named;
  }
  return [];
};
