// Which of the places that speak of a hypothesis decides what became of it.
import type { Outcome } from '../../../model/index.ts';
import { choose } from '../../rules/decide.ts';
import type { RuleTable } from '../../rules/rule.ts';
import type { Sentence } from '../../types.ts';

/**
 * How a place speaks of a hypothesis: by its label, with others, by its cause; `opposite` is a rejection with a
 * coefficient of the other sign.
 */
export type Basis = 'label' | 'together' | 'cause' | 'opposite';

/** An outcome, the rule that read it, and the words that tell it: half-open in the sentence's text. */
export type Told = {
  readonly basis: Basis;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
};

type Candidate = { readonly told: Told; readonly others: readonly Told[] };

const by =
  (basis: Basis) =>
  ({ told }: Candidate) =>
    told.basis === basis;

export const outcomeBasisTable: RuleTable<Candidate, Basis> = {
  id: 'hypothesis-outcome-basis',
  says: 'Which of the places that speak of a hypothesis decides its outcome.',
  rules: [
    {
      id: 'hypothesis-outcome-basis/opposite-of-a-rejected',
      says: 'That the effect is the other way says more than that it was rejected: H3不成立（路径系数-0.297，P<0.001）.',
      outcome: 'opposite',
      when: ({ told, others }) =>
        told.outcome === 'reversed' && others.some(({ basis, outcome }) => basis === 'label' && outcome === 'rejected'),
    },
    {
      id: 'hypothesis-outcome-basis/label',
      says: 'A clause that names the label, or 该假设 behind one, decides; the last of them: 假设H2得到印证.',
      outcome: 'label',
      when: by('label'),
    },
    {
      id: 'hypothesis-outcome-basis/together',
      says: 'What is said of all hypotheses, or of H1 for H1a: 其余假设均得到支持.',
      outcome: 'together',
      when: by('together'),
    },
    {
      id: 'hypothesis-outcome-basis/cause',
      says: 'What is said of the effect of the cause: 企业规模有显著正向影响.',
      outcome: 'cause',
      when: by('cause'),
    },
  ],
};

/** The place that decides, of those given with the last in the text first; null where there is none. */
export const chooseOutcome = (told: readonly Told[]): Told | null =>
  choose(
    outcomeBasisTable,
    told.map((one) => ({ told: one, others: told })),
  )?.candidate.told ?? null;
