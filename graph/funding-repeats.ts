// Which awards of a source are no awards of their own, so that each counts once. Pure, the same for every adapter.
//
//   组建200亿元规模的基金 … 组建200亿元规模的基金集群       the second restates the first
//   给予500万元，社保人数达100人拨付200万元，满12个月拨付300万元   200万元 and 300万元 are instalments
//   十、给予最高100万元奖励 … 细则第十条：给予最高100万元奖励    the overview's is that of its rule; of one in another text
//                                                          write/stated.ts finds it, and both are listed
//   按《…》给予900元                                     quoted from another document, which gives it
import type { FactNodeOf, SourceGraph } from '../model/index.ts';
import type { FundingFilter, Repeat } from './port.ts';

type Award = FactNodeOf<'Award'>;

/**
 * The awards that are no awards of their own, by id. What they say again is in the source and offered by a measure,
 * save what is quoted.
 */
export const repeatsOf = (graph: SourceGraph): ReadonlyMap<string, Repeat> => {
  const awards = new Map(graph.nodes.flatMap((node) => (node.kind === 'Award' ? [[node.id, node]] : [])));
  const offered = new Map<string, Award[]>();
  const held = new Set<string>();
  for (const { type, from, to } of graph.edges) {
    const award = awards.get(to);
    if (type !== 'OFFERS' || !award) continue;
    offered.set(from, [...(offered.get(from) ?? []), award]);
    held.add(to);
  }
  const repeats = new Map<string, Repeat>();
  for (const { id, properties } of awards.values()) {
    const { restates, partOf, viaDocument } = properties;
    if (restates !== null && held.has(restates)) repeats.set(id, 'restated');
    else if (partOf !== null && held.has(partOf)) repeats.set(id, 'instalment');
    else if (viaDocument !== null) repeats.set(id, 'quoted');
  }
  for (const { type, from, to } of graph.edges) {
    if (type !== 'IMPLEMENTS') continue;
    const rule = (offered.get(from) ?? []).filter(({ id }) => !repeats.has(id));
    for (const award of offered.get(to) ?? [])
      if (!repeats.has(award.id) && rule.some(({ properties }) => givesTheSame(award.properties, properties)))
        repeats.set(award.id, 'overview');
  }
  return repeats;
};

type Given = Pick<Award['properties'], 'role' | 'value' | 'unit' | 'per'>;

/** Whether an overview and its rule give one and the same. */
export const givesTheSame = (a: Given, b: Given): boolean =>
  a.role === b.role && a.value === b.value && a.unit === b.unit && a.per === b.per;

// The document that it is quoted from may not be here, and a list of one text stays whole: the row is listed, and its
// amount does not count.
const alwaysListed: readonly (Repeat | null)[] = [null, 'quoted', 'detailed'];

/** Whether a list of funding shows the row. */
export const isListedRow = (repeats: Repeat | null, { repeated = false }: FundingFilter): boolean =>
  repeated || alwaysListed.includes(repeats);

/**
 * The values of `repeats` that a list keeps, of those that a text alone tells, '' for none; null where it keeps all.
 */
export const listedRepeats = ({ repeated = false }: FundingFilter): readonly string[] | null =>
  repeated ? null : alwaysListed.map((repeat) => repeat ?? '');
