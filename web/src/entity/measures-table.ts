// Measures as a table to take away, each with its sums, conditions and words.
import { amountWords } from '../form/amount.ts';
import { type Table, tableOf } from '../form/take-away.ts';
import type { AgencyRole, MeasureTakenFragment } from '../generated/operations.ts';
import type { Language } from '../language.ts';
import { placedCells } from '../parts/placed.ts';
import { requirementWords } from '../parts/requirement.tsx';
import type { Words } from '../words/zh.ts';

/** A measure, and what the body in question has to do with it where there is one. */
export type TakenMeasure = { readonly node: MeasureTakenFragment; readonly role: AgencyRole | null };

export const measuresTable = (measures: readonly TakenMeasure[], words: Words, language: Language): Table =>
  tableOf(
    words.entity.measures,
    words.entity.cells,
    measures.map(({ node, role }) => ({
      measure: node.title,
      part: role && words.agencyRoles[role],
      sums: node.awards.map((award) => `${words.roles[award.role]} ${amountWords(award, language)}`).join('；'),
      instrument: words.instruments[node.instrument],
      beneficiary: node.beneficiary,
      agencies: node.agencies.map(({ agency }) => agency.name).join('；'),
      conditions: node.conditions.map((one) => requirementWords(one, words, language)).join('；'),
      window: node.applicationWindow?.words ?? null,
      ...placedCells(node),
    })),
  );
