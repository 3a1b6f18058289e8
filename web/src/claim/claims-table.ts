// What could be claimed as a table to take away: a line for each sum, with all that it depends on.
import { amountWords } from '../form/amount.ts';
import { type Table, tableOf } from '../form/take-away.ts';
import type { ClaimsQuery, GroundFragment } from '../generated/operations.ts';
import type { Language } from '../language.ts';
import { placedCells } from '../parts/placed.ts';
import { requirementWords } from '../parts/requirement.tsx';
import type { Words } from '../words/zh.ts';
import { type Stand, standingOf } from './grounds.ts';

export type Claim = ClaimsQuery['eligible']['nodes'][number];

export const claimsTable = (claims: readonly Claim[], words: Words, language: Language): Table =>
  tableOf(
    words.claim.title,
    words.claim.cells,
    claims.flatMap(({ measure, document, tiers }) =>
      tiers.map((tier) => {
        const { award, force } = tier.row;
        const standing = standingOf(tier);
        const said = (stand: Stand): string =>
          standing[stand].map((ground) => groundWords(ground, words, language)).join('；');
        return {
          verdict: words.claim.verdicts[tier.verdict],
          measure: measure.title,
          role: words.roles[award.role],
          amount: amountWords(award, language),
          value: award.value,
          unit: award.unit,
          per: award.per,
          against: said('AGAINST'),
          notTold: said('NOT_TOLD'),
          notUnderstood: said('NOT_UNDERSTOOD'),
          notStated: said('NOT_STATED'),
          met: said('MET'),
          agencies: measure.agencies.map(({ agency }) => agency.name).join('；'),
          window: measure.applicationWindow?.words ?? null,
          through: force.through,
          region: document.regionName,
          ...placedCells({ document, provenance: award.provenance }),
        };
      }),
    ),
  );

/** What a ground says: its condition, or its words, or what it is about where it has none. */
export const groundWords = (
  { about, condition, words: own }: GroundFragment,
  words: Words,
  language: Language,
): string => (condition ? requirementWords(condition, words, language) : own || words.claim.abouts[about]);
