// The bodies of a document, one fact for each: from issuers and from what names them in the text.
//
// Names are one body when they agree in place and full name (市经济信息化委 in a document of 上海市 = 上海市经济和信息化委员会), when
// the text says so (以下简称), or when one is what the issuer calls itself (我委, 管委会). Its name is the first in the text,
// the others are aliases; `canonical` is the name in full with whose it is.
// A class of bodies is kept where it has a role, marked generic. Never joins bodies of different places.
import type { AgencyFact, AgencyKind, Key, NamedBody } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { isGeneric } from '../../mentions/agency-classes.ts';
import { readAgency } from '../../mentions/agency-parts.ts';
import { type AgencyScope, agencyScope, isSelf, selfOf } from '../../mentions/agency-scope.ts';
import { standsForAgency } from '../../mentions/aliases.ts';
import { regionKeyOf } from '../../mentions/regions.ts';
import type { AliasDefinition, Recognized } from '../../types.ts';
import { agencyRoles } from './agency-role/agency-roles.ts';

/** The agencies in the order of their first place. `region` is what the document governs: 科创局 → 东湖高新区科创局. */
export const interpretAgencies = (
  text: Recognized,
  issuers: readonly NamedBody[],
  region: string | null,
): AgencyFact[] => {
  const context = region === null ? null : (regionKeyOf(region, null)?.key ?? null);
  const bodies = new Map<string, Draft>();
  const selves = new Set<string>();
  const add = (body: NamedBody, rule: string, kind: AgencyKind, generic: boolean): void => {
    const self = selfOf(body.name, issuers);
    if (self && rule !== 'issuer') {
      if (self.name !== body.name)
        selves.add(`${identityOf(self.name, context, region, text.aliases).id}\n${body.name}`);
      return;
    }
    if (isSelf(body.name) || body.name === '管委会') return;
    const { id, canonical } = generic
      ? { id: `各 ${foldKey(body.name)}`, canonical: body.name }
      : identityOf(body.name, context, region, text.aliases);
    const known = bodies.get(id);
    if (known) known.names.add(body.name);
    else bodies.set(id, { body, rule, kind, generic, canonical, names: new Set([body.name]) });
  };
  for (const issuer of issuers) add(issuer, 'issuer', readAgency(issuer.name).kind, false);
  const charged = new Set([...agencyRoles(text).values()].flatMap((ruled) => ruled.map(({ mention }) => mention)));
  for (const mention of text.mentions) {
    if (mention.type !== 'agency' || ((mention.generic || mention.byFunction) && !charged.has(mention))) continue;
    add(mention, mention.rule, mention.kind, mention.generic || isGeneric(mention.name));
  }
  for (const self of selves) {
    const [id = '', name = ''] = self.split('\n');
    bodies.get(id)?.names.add(name);
  }
  return [...bodies.values()].map((draft) => factOf(text, draft)).sort((a, b) => a.span.start - b.span.start);
};

type Draft = {
  readonly body: NamedBody;
  readonly rule: string;
  readonly kind: AgencyKind;
  readonly generic: boolean;
  readonly canonical: string;
  readonly names: Set<string>;
};

const factOf = (text: Recognized, { body, rule, kind, generic, canonical, names }: Draft): AgencyFact => {
  const defined = text.aliases.filter(({ of }) => names.has(of)).map(({ alias }) => alias);
  return {
    id: `${text.id}/agency/${body.span.start}-${body.span.end}`,
    rule,
    name: body.name,
    canonical,
    aliases: [...new Set([...names, ...defined])].filter((name) => name !== body.name),
    kind,
    ...(generic ? { generic: true } : {}),
    span: body.span,
    quote: body.quote,
  };
};

/** What makes two names one body within a document, and the name in full. */
const identityOf = (
  written: string,
  context: Key | null,
  region: string | null,
  aliases: readonly AliasDefinition[],
): { id: string; canonical: string } => {
  const name = aliases.find((one) => one.alias === written && standsForAgency(one))?.of ?? written;
  const scope: AgencyScope = agencyScope(name, context, region);
  const whose =
    scope.region ??
    scope.body.place ??
    (scope.body.level === null ? context : `${/^自治/.test(name) ? '自治 ' : ''}${scope.body.level}`);
  return { id: `${whose} ${scope.body.full}`, canonical: canonicalOf(name, scope) };
};

const canonicalOf = (name: string, { body, label }: AgencyScope): string => {
  if (body.national) return body.display;
  // a university or company without a place in its name has its whole name
  if (body.place === null && !/^(?:government|party|other)$/.test(body.kind)) return name;
  const party = body.kind === 'party' && body.display.startsWith('委') ? '中共' : '';
  return label === null || body.display.startsWith(label)
    ? label === null
      ? name
      : body.display
    : `${party}${label}${body.display}`;
};
