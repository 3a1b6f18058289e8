// What a condition binds, as a person says it: some awards, all of a measure, the whole document, or nothing though
// the text speaks of it (不予奖励). It hangs on that alone from then on.
import type { Edge, FactNode, FactStatement, FieldValue } from '../../model/index.ts';
import type { Draft } from './draft.ts';

/** Hangs a condition on what a statement says; gives on what it hung before, in words. Else why that cannot be. */
export const bindCondition = (
  draft: Draft,
  { binds, holders }: FactStatement,
  { id, span, quote }: FactNode,
): { readonly was: FieldValue } | { readonly problem: string } => {
  const [former, others] = [
    draft.edges.filter(({ edge }) => isBinding(edge, id)),
    draft.edges.filter(({ edge }) => !isBinding(edge, id)),
  ];
  const starts = startsOf(
    draft,
    binds,
    holders,
    former.map(({ edge }) => edge),
  );
  if (typeof starts === 'string') return { problem: starts };
  const type = binds === 'nothing' ? 'MENTIONS' : 'REQUIRES';
  const edges = starts.map((from): Edge => ({ type, from, to: id, role: null, rule: 'correction', span, quote }));
  draft.edges = [...others, ...edges.map((edge) => ({ edge, original: edge }))];
  return {
    was: inWords(
      draft,
      former.map(({ edge }) => edge),
    ),
  };
};

const isBinding = ({ type, to }: Edge, condition: string): boolean =>
  to === condition && (type === 'REQUIRES' || type === 'MENTIONS');

/** The ids of what it hangs on; else why one is not there. */
const startsOf = (
  draft: Draft,
  binds: FactStatement['binds'],
  holders: FactStatement['holders'],
  former: readonly Edge[],
): readonly string[] | string => {
  if (binds === 'document') return [draft.documents[0].keys[0]];
  if (binds === 'nothing') {
    // One of a section or of the whole document is spoken of by no measure: it hangs on nothing then.
    return former.flatMap(({ from }) => measureOf(draft, from) ?? []).slice(0, 1);
  }
  const held = holders.map((holder) => draft.factOf(holder));
  const missing = held.find((holder) => typeof holder === 'string');
  return missing === undefined
    ? held.flatMap((holder) => (typeof holder === 'string' ? [] : [holder.id]))
    : `of what it binds, ${missing}`;
};

/** The measure that a fact is, or that offers it. */
const measureOf = (draft: Draft, id: string): string | null => {
  if (draft.originals.get(id)?.kind === 'Measure') return id;
  return draft.edges.find(({ edge }) => edge.type === 'OFFERS' && edge.to === id)?.edge.from ?? null;
};

// In characters, of each of what it hung on.
const longest = 40;

const inWords = (draft: Draft, former: readonly Edge[]): string =>
  former
    .map(({ type, from }) => {
      const words = draft.originals.get(from)?.quote.slice(0, longest) ?? 'document';
      return type === 'MENTIONS' ? 'nothing' : words;
    })
    .join('; ');
