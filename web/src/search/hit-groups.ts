// Hits of one document together, in the order of their best ones.
type Of = { readonly passage: { readonly source: { readonly id: string } } };

export type HitGroup<Hit> = { readonly source: string; readonly first: Hit; readonly others: readonly Hit[] };

export const groupHits = <Hit extends Of>(hits: readonly Hit[]): readonly HitGroup<Hit>[] =>
  [...Map.groupBy(hits, ({ passage }) => passage.source.id)].flatMap(([source, [first, ...others]]) =>
    first ? [{ source, first, others }] : [],
  );
