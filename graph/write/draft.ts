// A source while people's statements are taken into it: its facts and relations, each with what the rules had read.
import {
  type Anchor,
  anchorFinder,
  anchorSpan,
  type Corrected,
  type DocumentStatement,
  type Edge,
  type EquivalenceAssertion,
  type FactAnchor,
  type FactNode,
  type FactStatement,
  type FieldValues,
  type FindAnchor,
  type KeyAssertion,
  type SourceGraph,
  type Span,
  sameSpan,
} from '../../model/index.ts';

/**
 * What became of a statement: the fact that it is about (null for relations and documents), or a problem, as words
 * behind «since».
 */
export type Outcome = { readonly fact: string | null; readonly problem: string | null };

export const problem = (words: string): Outcome => ({ fact: null, problem: words });

/** A relation as it is now, and as it was read or added. */
export type DraftEdge = { edge: Edge; readonly original: Edge };

export class Draft {
  readonly reading: SourceGraph;
  /** By id, in the order of the source; what is added comes last. */
  readonly nodes: Map<string, FactNode>;
  /** What each fact was before it was corrected. */
  readonly originals: Map<string, FactNode>;
  edges: DraftEdge[];
  keys: readonly KeyAssertion[];
  equivalences: readonly EquivalenceAssertion[];
  /** The whole document first, then its titled parts. */
  documents: readonly [DocumentStatement, ...DocumentStatement[]];
  private readonly find: FindAnchor;

  constructor(reading: SourceGraph) {
    this.reading = reading;
    this.nodes = new Map(reading.nodes.map((node) => [node.id, node]));
    this.originals = new Map(this.nodes);
    this.edges = reading.edges.map((edge) => ({ edge, original: edge }));
    this.keys = reading.keys;
    this.equivalences = reading.equivalences;
    this.documents = reading.documents;
    this.find = anchorFinder(reading.text);
  }

  /** The source as it is shown: without what was rejected, and without relations to that. */
  source(): SourceGraph {
    const isGone = (end: string): boolean => this.originals.has(end) && !this.nodes.has(end);
    return {
      ...this.reading,
      documents: this.documents,
      nodes: [...this.nodes.values()],
      edges: this.edges.map(({ edge }) => edge).filter(({ from, to }) => !isGone(from) && !isGone(to)),
      keys: this.keys,
      equivalences: this.equivalences,
    };
  }

  /** The one place where words stand; else why there is none. */
  placeOf(anchor: Anchor): Span | string {
    const [place, ...others] = this.find(anchor);
    if (!place) return 'its words stand nowhere in the text';
    return others.length === 0 ? place : `its words stand at ${others.length + 1} places of the text`;
  }

  /** The facts of a kind whose words are at this place exactly, in the order of the source. */
  factsAt(kind: FactNode['kind'], place: Span): FactNode[] {
    return this.ofKind(kind).filter((node) => sameSpan(anchorSpan(node), place));
  }

  /** The fact that an anchor is about: at its words exactly, else the only one that shares words with them. */
  factOf(anchor: FactAnchor): FactNode | string {
    const place = this.placeOf(anchor);
    if (typeof place === 'string') return place;
    const { kind, nth = 0, of = 1 } = anchor;
    const exact = this.factsAt(kind, place);
    const [only, ...others] = this.ofKind(kind).filter((node) => overlap(anchorSpan(node), place));
    const fact =
      exact.length > 0 ? (exact.length === of ? exact[nth] : undefined) : others.length > 0 ? undefined : only;
    if (fact) return fact;
    const found = exact.length || others.length + (only ? 1 : 0);
    return found === 0
      ? `no ${kind} is found at its words`
      : `${found} facts of the kind ${kind} are found at its words`;
  }

  private ofKind(kind: FactNode['kind']): FactNode[] {
    return [...this.originals.values()].filter((node) => node.kind === kind);
  }
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A correction as what it corrected shows it, behind those of before. */
export const marked = (
  before: readonly Corrected[] | undefined,
  { id, by, at, reason }: FactStatement,
  original: FieldValues | null,
): readonly Corrected[] => [...(before ?? []), { statement: id, by, at, reason, original }];

/** The fields of these names, as they were. */
export const fieldsBefore = (names: readonly string[], of: object): FieldValues =>
  Object.fromEntries(names.map((name) => [name, (of as FieldValues)[name] ?? null]));
