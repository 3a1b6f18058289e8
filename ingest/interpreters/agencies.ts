// The bodies of a document, one fact for each: from issuers and from what names them in the text.
import type { AgencyFact, NamedBody } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { agencyKind, isGeneric } from '../recognizers/agencies.ts';
import type { Recognized } from '../types.ts';

/** The agencies in the order of their first place. `region` makes a short name whole: 科创局 → 东湖高新区科创局. */
export const interpretAgencies = (
  text: Recognized,
  issuers: readonly NamedBody[],
  region: string | null,
): AgencyFact[] => {
  const facts = new Map<string, AgencyFact>();
  const add = (body: NamedBody, rule: string, generic: boolean): void => {
    const key = foldKey(body.name);
    if (facts.has(key)) return;
    facts.set(key, {
      id: `${text.id}/agency/${body.span.start}-${body.span.end}`,
      rule,
      name: body.name,
      canonical:
        region && !generic && body.name.length <= 8 && !body.name.startsWith(region)
          ? `${region}${body.name}`
          : body.name,
      aliases: text.aliases.filter((alias) => foldKey(alias.of) === key).map((alias) => alias.alias),
      kind: agencyKind(body.name),
      ...(generic ? { generic: true } : {}),
      span: body.span,
      quote: body.quote,
    });
  };
  for (const issuer of issuers) add(issuer, 'issuer', false);
  for (const mention of text.mentions)
    if (mention.type === 'agency') add(mention, mention.rule, isGeneric(mention.name));
  return [...facts.values()].sort((a, b) => a.span.start - b.span.start);
};
