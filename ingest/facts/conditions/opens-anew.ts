// Whether a clause says for whom anew: 对新入库的企业, 凡…, 每年对…; not 对其, 对上述企业.
import { parseLabel } from '../../labels.ts';
import type { Evidence } from '../../rules/rule.ts';
import type { Stretch } from '../../rules/stretch.ts';

/** Whether a clause opens with words that say for whom anew: 对…, 凡…. */
export const opensAnew = (clause: Stretch): Evidence | null => {
  const label = parseLabel(clause.text)?.end ?? 0;
  const opening = clause.from(clause.start + label);
  const words = opening.from(opening.begins('yearly')?.[0]?.end ?? opening.start);
  return words.begins('opens-anew', 'the-same') ? null : words.begins('opens-anew');
};
