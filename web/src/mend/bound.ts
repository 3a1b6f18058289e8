// Which awards of its measure a condition binds.
import type { MeasureFactsFragment } from '../generated/operations.ts';

export type Bound = Pick<MeasureFactsFragment, 'id' | 'awards'> & {
  /** The ids of the awards that it binds now. */
  readonly of: readonly string[];
};

/** The awards that a condition binds, where null stands for all of its measure. */
export const boundBy = (
  { id, awards }: Pick<MeasureFactsFragment, 'id' | 'awards'>,
  of: readonly { readonly id: string }[] | null,
): Bound => ({ id, awards, of: (of ?? awards).map((award) => award.id) });
