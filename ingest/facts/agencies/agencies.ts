// The agencies of a document, one fact for each, from issuers and from what names them in the text.
//
// Names are one agency when they agree in place and full name (市经济信息化委 in a document of 上海市 = 上海市经济和信息化委员会), when the
// text says so (以下简称), when one is what the issuer calls itself (我委, 管委会), or by the steps of same-agencies.ts. Its
// name is the first in the text, the others are aliases; `canonical` is the name in full with whose it is. The purses
// of several levels (市区两级财政) are one; a class (各区政府) or whoever's purse (受益财政) is none, its measures keep it.
// Never joins agencies of different places.
import type { AgencyFact, AgencyKind, Facts, Measure, NamedBody } from '../../../model/index.ts';
import { namesWhoever } from '../../mentions/agency-classes.ts';
import { readAgency } from '../../mentions/agency-parts.ts';
import { isSelf, selfOf } from '../../mentions/agency-scope.ts';
import { regionKeyOf } from '../../mentions/regions.ts';
import type { AgencyMention, Recognized } from '../../types.ts';
import { nameWords } from '../../vocabulary/agency-names.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { type DocumentPlace, identityOf } from './agency-identity.ts';
import { agenciesOfProcedure, agencyRoles } from './agency-role/agency-roles.ts';
import { onlyCited } from './only-cited.ts';
import { joinSame, type NamedAgency } from './same-agencies.ts';

/** The agencies in the order of their first place. `region` is what the document governs: 科创局 → 东湖高新区科创局. */
export const interpretAgencies = (
  text: Recognized,
  { issuers, region, type }: Pick<Facts['document'], 'issuers' | 'region' | 'type'>,
  measures: readonly Measure[],
): AgencyFact[] => {
  const place: DocumentPlace = {
    key: region === null ? null : (regionKeyOf(region, null)?.key ?? null),
    name: region,
  };
  const agencies = new Map<string, NamedAgency>();
  const add = (named: NamedBody, rule: string, kind: AgencyKind, stands: AgencyMention['stands']): void => {
    if (stands === 'class' || (stands === 'treasury' && namesWhoever(named.name))) return;
    const identity = identityOf(named.name, place, text.aliases);
    const known = agencies.get(identity.id);
    if (known) known.names.add(named.name);
    else agencies.set(identity.id, { ...identity, named, rule, kind, stands, names: new Set([named.name]) });
  };
  for (const issuer of issuers) add(issuer, 'issuer', readAgency(issuer.name).kind, 'agency');
  // Op-eds decide nothing: what others decided is what they speak of.
  const isCited = type === 'op-ed-collection' ? () => false : onlyCited(text);
  const ofMeasures = new Set(measures.flatMap(({ agencies }) => agencies.map(({ span }) => span.start)));
  const charged = new Set([...agencyRoles(text).values()].flatMap((ruled) => ruled.map(({ mention }) => mention)));
  const ofProcedure = agenciesOfProcedure(text);
  const acts = (mention: AgencyMention): boolean =>
    charged.has(mention) || (mention.stands === 'function' && ofProcedure.has(mention));
  const selves: { readonly issuer: string; readonly name: string }[] = [];
  for (const mention of text.mentions) {
    if (mention.type !== 'agency' || !counts(mention, acts(mention))) continue;
    const isOfMeasure = ofMeasures.has(mention.span.start);
    if (needsMeasure(mention) ? !isOfMeasure : !acts(mention) && isCited(mention)) continue;
    // 园区工作委员会 of 中共某某（物流）园区工作委员会, whose bracket parts the name
    if (issuers.some(({ span }) => span.start < mention.span.start && mention.span.end <= span.end)) continue;
    const self = selfOf(mention.name, issuers);
    if (self) selves.push({ issuer: self.name, name: mention.name });
    else if (!isSelf(mention.name) && mention.name !== nameWords().zoneAlone)
      add(mention, mention.rule, mention.kind, mention.stands);
  }
  for (const { issuer, name } of selves) agencies.get(identityOf(issuer, place, text.aliases).id)?.names.add(name);
  return joinSame([...agencies.values()])
    .filter(({ stands, named: { name } }) => !isFunctionAlone({ stands, name }))
    .map((agency) => factOf(text, agency))
    .sort((a, b) => a.span.start - b.span.start);
};

/** 市财政; 公安, 民政 before 等部门: an agency of the text where a measure is its work, or it pays. */
const needsMeasure = (mention: AgencyMention): boolean => mention.stands === 'treasury' || isFunctionAlone(mention);

/**
 * 规划, 国土 of 规划、国土等部门: no name of a body among those of the text. A measure keeps it, for the graph may know the
 * body by the place.
 */
const isFunctionAlone = ({ stands, name }: Pick<AgencyMention, 'stands' | 'name'>): boolean =>
  stands === 'function' && stretchOf({ text: name }).ends('department') === null;

/**
 * A function is an agency of the text where it does something, a treasury where it pays for a measure; 财政部门 of no
 * place is none.
 */
const counts = ({ stands }: AgencyMention, hasRole: boolean): boolean =>
  stands === 'agency' || stands === 'authority' || (hasRole && stands !== 'department');

const factOf = (text: Recognized, { named, rule, kind, canonical, names }: NamedAgency): AgencyFact => {
  const defined = text.aliases.filter(({ of }) => names.has(of)).map(({ alias }) => alias);
  return {
    id: `${text.id}/agency/${named.span.start}-${named.span.end}`,
    rule,
    name: named.name,
    canonical,
    aliases: [...new Set([...names, ...defined])].filter((name) => name !== named.name),
    kind,
    span: named.span,
    quote: named.quote,
  };
};
