// What a profile could claim: the profile by names or keys, the claims as eligibility/ judges them.
import { eligible, type Figure, figureUnits, type Ground, type Profile } from '../../eligibility/index.ts';
import { isKey } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { dayAsked } from '../days.ts';
import { refusal } from '../errors.ts';
import { filterAsked, fundingFilter } from '../filters.ts';
import type * as generated from '../generated/resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { entityCalled } from '../lookup.ts';
import { asEntity, present } from '../narrow.ts';
import { pageOf, plainConnection } from '../page.ts';
import type { ClaimTierParent } from '../parents.ts';
import { conditionOf, measureOf } from './funding.ts';

export const eligibility: Resolvers = {
  Query: {
    eligible: async (_root, args, context) => {
      const { graph, limits, now, deadline } = context;
      const profile = await profileOf(context, bounded(limits, args).profile);
      const asOf = dayAsked(args.asOf, now);
      const question = {
        asOf,
        filter: fundingFilter({ ...(await filterAsked(context, args)), asOf }, now),
        ...(args.verdicts ? { verdicts: args.verdicts } : {}),
        signal: deadline.signal,
      };
      const claims = await eligible(graph, profile, question, pageOf(limits, args));
      return { ...plainConnection(claims, args), ...claims.counts };
    },
  },
  Claim: {
    measure: ({ tiers: [{ row }] }) => measureOf(row),
    document: async ({ tiers: [{ row }] }, _args, { loaders }) =>
      present(asEntity(await loaders.node(row.document.id)), row.document.id),
  },
  ClaimTier: {
    met: ({ grounds }) => ofOutcome(grounds, 'met'),
    open: ({ grounds }) => ofOutcome(grounds, 'open'),
    excludedBy: ({ grounds }) => ofOutcome(grounds, 'failed'),
  },
  Ground: { condition: ({ condition }) => condition && conditionOf(condition) },
};

const ofOutcome = (grounds: ClaimTierParent['grounds'], outcome: Ground['outcome']): Ground[] =>
  grounds.filter((ground) => ground.outcome === outcome);

const profileOf = async (context: Context, given: generated.ProfileInput): Promise<Profile> => {
  const { applicant, region, industries, size, founded, degree, qualifications } = given;
  return {
    applicant: applicant ?? 'firm',
    ...(region == null ? {} : { region: isKey(region) ? region : await keyCalled(context, 'Region', region) }),
    ...(industries
      ? { industries: await Promise.all(industries.map((id) => keyCalled(context, 'Industry', id))) }
      : {}),
    ...(size ? { size } : {}),
    ...(founded == null ? {} : { founded: dayAsked(founded, context.now) }),
    ...(degree == null ? {} : { degree }),
    ...(qualifications ? { qualifications } : {}),
    figures: figuresOf(given),
  };
};

const keyCalled = async (context: Context, kind: 'Region' | 'Industry', id: string): Promise<string> => {
  const entity = await entityCalled(context, kind, { id });
  if (!entity) throw refusal('BAD_INPUT', `No ${kind.toLowerCase()} here is known by ${id}.`);
  return entity.id;
};

/** The figures that have a field of their own, and the others. */
const figuresOf = (given: generated.ProfileInput): Figure[] => {
  const units = figureUnits();
  const own = (['revenue', 'investment', 'research', 'staff', 'insured', 'age'] as const).flatMap((name): Figure[] => {
    const [value, unit] = [given[name], units[name]];
    return value == null || unit === undefined ? [] : [{ name, value, unit }];
  });
  return [...own, ...(given.figures ?? [])];
};
