// Which awards of an overview the rules for it, in texts of their own, state again: 某措施 一、…给予50万元 and 某措施实施细则
// 一、…给予50万元. Never those of another place: a city gives its own money by rules of its own for a province's measures.
// Both are listed; which of them counts among others, funding-group.ts decides.
import { compareText, type SourceId } from '../../model/index.ts';
import { givesTheSame } from '../funding-repeats.ts';
import { ask } from '../work.ts';
import type { GivenAward, StatedAward, Writing, WrittenDetail } from './storage.ts';

type Details = ReadonlyMap<SourceId, readonly WrittenDetail[]>;

/** Brings up which awards of other texts are stated by these sources, whose measures detail the ones given. */
export const refreshStated = function* (details: Details): Writing<void> {
  const here = new Map([...details].map(([source, found]) => [source, found.filter(({ inOnePlace }) => inOnePlace)]));
  const measures = [...new Set([...here.values()].flat().flatMap(({ rule, item }) => [rule, item]))].sort(compareText);
  const offered = measures.length > 0 ? yield* ask((store) => store.offered(measures)) : new Map();
  yield* ask((store) =>
    store.writeStated(new Map([...here].map(([source, found]) => [source, statedIn(found, offered)]))),
  );
};

/** Each pair once; what its own text says again states nothing and is not stated. */
const statedIn = (
  details: readonly WrittenDetail[],
  offered: ReadonlyMap<string, readonly GivenAward[]>,
): readonly StatedAward[] => {
  const own = (measure: string): readonly GivenAward[] =>
    (offered.get(measure) ?? []).filter(({ repeats }) => repeats === null);
  const stated = new Map<string, StatedAward>();
  for (const { rule, item } of details)
    for (const by of own(rule))
      for (const award of own(item))
        if (givesTheSame(award, by)) stated.set(`${award.id}\n${by.id}`, { award: award.id, by: by.id });
  return [...stated.values()];
};
