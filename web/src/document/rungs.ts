// A measure as a ladder: for each tier what it asks and what it gives; 达到1亿元奖10万元，5亿元奖50万元 has two rungs.

type Asked = { readonly awards: readonly { readonly id: string }[] | null };
type Given = { readonly id: string };

export type Rung<Condition, Award> = {
  /** What binds these awards and not all of the measure; empty for awards that ask nothing of their own. */
  readonly tier: readonly Condition[];
  readonly awards: readonly Award[];
};

/**
 * The awards in the order of the text, neighbours that ask the same on one rung; `shared` binds all of them, or none.
 */
export const rungsOf = <Condition extends Asked, Award extends Given>(measure: {
  readonly conditions: readonly Condition[];
  readonly awards: readonly Award[];
}): { readonly rungs: readonly Rung<Condition, Award>[]; readonly shared: readonly Condition[] } => {
  const rungs: { tier: readonly Condition[]; awards: Award[] }[] = [];
  for (const award of measure.awards) {
    const tier = measure.conditions.filter(({ awards }) => awards?.some(({ id }) => id === award.id));
    const last = rungs.at(-1);
    if (last && isSame(last.tier, tier)) last.awards.push(award);
    else rungs.push({ tier, awards: [award] });
  }
  return { rungs, shared: measure.conditions.filter(({ awards }) => awards === null || awards.length === 0) };
};

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);
