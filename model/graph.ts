// What one source asserts: nodes, edges, identity keys. `link` makes it, the graph store keeps it as it was put.
//
//   Source –TEXT_OF→ Document –ISSUED_BY→ Agency · –GOVERNS→ Region ·
//     –CITES|IMPLEMENTS|BASED_ON|REPEALS|AMENDS|ANNEXES→ Document
//   Document –REPLACES→ Document: said by no source, it follows from what all say of their documents
//     (graph/write/editions.ts)
//   Measure –IMPLEMENTS→ Measure of another text: the same, from what texts of detailed rules say
//     (graph/write/details.ts)
//   Source –HAS_PART→ Section –HAS_PART→ Section
//   Measure –STATED_IN→ Section · –RESPONSIBLE→ Agency · –SUPPORTS→ Industry · –OFFERS→ Award · –REQUIRES→ Condition ·
//     –IMPLEMENTS→ Measure
//   A condition hangs once, on what it binds: Award –REQUIRES→ Condition (a tier's own: 达到1亿元奖10万元，5亿元奖50万元) ·
//     Measure –REQUIRES→ Condition (binds all its awards) · Measure –MENTIONS→ Condition (none: 不足1000万元的，不予奖励) ·
//     Document|Section –REQUIRES→ Condition (binds a whole document or chapter)
//   Statistic –ABOUT→ Industry|Region · Hypothesis –CAUSE|EFFECT|MODERATOR→ Variable
//   Estimate –OF→ Variable, –IN→ Model –IN→ Table · Descriptive –OF→ Variable, –IN→ Table · Fit –OF→ Model
//   Agency –PART_OF|FOLLOWED_BY→ Agency, –IN→ Region · Industry –PART_OF→ Industry · Region –PART_OF→ Region · Person
//     –AUTHORED→ Document
import type { Diagnostic } from './diagnostic.ts';
import type {
  Abstract,
  AgencyKind,
  AmendmentFact,
  Amount,
  Award,
  Condition,
  Contact,
  DateKind,
  DocumentType,
  Hypothesis,
  Instrument,
  Keywords,
  Statistic,
  Variable,
} from './facts.ts';
import type { Equivalence } from './identity.ts';
import type { Key } from './keys.ts';
import type { Passage } from './passage.ts';
import type { Origin, SourceId, SourceStatus } from './source.ts';
import type { Quoted, Span } from './span.ts';

export const edgeTypes = [
  'TEXT_OF',
  'ISSUED_BY',
  'GOVERNS',
  'CITES',
  'IMPLEMENTS',
  'BASED_ON',
  'REPEALS',
  'AMENDS',
  'REPLACES',
  'ANNEXES',
  'HAS_PART',
  'STATED_IN',
  'RESPONSIBLE',
  'SUPPORTS',
  'OFFERS',
  'REQUIRES',
  'ABOUT',
  'CAUSE',
  'EFFECT',
  'MODERATOR',
  'OF',
  'IN',
  'PART_OF',
  'FOLLOWED_BY',
  'AUTHORED',
  'MENTIONS',
] as const;
export type EdgeType = (typeof edgeTypes)[number];

/** The properties of a fact node by its kind. Field names are those of FACTS (docs/facts.md). */
export type FactProperties = {
  readonly Section: {
    readonly label: string | null;
    readonly title: string;
    readonly level: number;
    readonly part: string | null;
    /** Titles of the headings above and its own, outermost first. */
    readonly path: readonly string[];
    /** The characters that the section covers, up to the next heading of its level. */
    readonly extent: Span;
  };
  readonly Measure: {
    readonly title: string;
    readonly part: string | null;
    /** Titles of the headings above and its own. */
    readonly path: readonly string[];
    readonly section: readonly string[];
    readonly instrument: Instrument;
    readonly beneficiary: string | null;
    readonly durationValue: number | null;
    readonly durationUnit: string | null;
    readonly durationQualifier: string | null;
    /** When one can apply: the words, and the days where they are printed. */
    readonly applicationWindow: string | null;
    readonly applicationFrom: string | null;
    readonly applicationThrough: string | null;
    /**
     * The labels that the article of another document may have which it says it details: 第五条, 第5条, 五. Left out where
     * it names none.
     */
    readonly details?: readonly string[];
  };
  readonly Award: Pick<Award, 'role' | 'value' | 'unit' | 'per' | 'qualifier' | 'recipient' | 'valueSpan'> & {
    readonly base: string | null;
    readonly viaDocument: string | null;
    readonly tranche: number | null;
    readonly partOf: string | null;
    readonly restates: string | null;
    /**
     * What makes it one row with the same award in another text of its document: role, folded measure title, value,
     * unit, folded quote, and which of equals it is (分别给予10万元、10万元 is two).
     */
    readonly rowKey: string;
  };
  readonly Condition: Pick<Condition, 'metric' | 'op' | 'value' | 'unit' | 'valueSpan' | 'alternative'> & {
    readonly subject: string | null;
    readonly part: string | null;
  };
  readonly Amount: Pick<Amount, 'value' | 'unit' | 'qualifier' | 'role' | 'subject' | 'year' | 'valueSpan'>;
  readonly Statistic: Pick<
    Statistic,
    'indicator' | 'value' | 'unit' | 'year' | 'planned' | 'qualifier' | 'valueSpan'
  > & {
    readonly valueMax: number | null;
    readonly place: string | null;
    readonly rank: boolean;
  };
  readonly Hypothesis: Pick<Hypothesis, 'label' | 'statement' | 'cause' | 'effect' | 'direction' | 'outcome'> & {
    readonly moderator: string | null;
    readonly outcomeQuote: string | null;
    readonly outcomeSpan: Span | null;
    /** What a table of results says, beside what the text says. */
    readonly tableOutcome?: Hypothesis['outcome'] | null;
    readonly tableOutcomeQuote?: string | null;
    readonly tableOutcomeSpan?: Span | null;
  };
  readonly Variable: Pick<Variable, 'symbol' | 'name' | 'type' | 'definition'> & {
    readonly otherNames: readonly string[];
  };
  readonly Table: {
    readonly label: string | null;
    readonly title: string | null;
    readonly header: readonly string[];
    readonly rows: number;
    readonly columns: number;
  };
  readonly Model: { readonly name: string };
  readonly Estimate: {
    readonly variable: string;
    readonly value: number;
    readonly stars: number;
    readonly p?: number | null;
  };
  readonly Descriptive: {
    readonly n: number | null;
    readonly min: number | null;
    readonly max: number | null;
    readonly mean: number | null;
    readonly sd: number | null;
  };
  readonly Fit: { readonly metric: string; readonly value: number };
  readonly Contact: Pick<Contact, 'name' | 'phone'>;
};
export type FactKind = keyof FactProperties;
export const factKinds = [
  'Section',
  'Measure',
  'Award',
  'Condition',
  'Amount',
  'Statistic',
  'Hypothesis',
  'Variable',
  'Table',
  'Model',
  'Estimate',
  'Descriptive',
  'Fit',
  'Contact',
] as const satisfies readonly FactKind[];

/** Why something is asserted: the rule that won, the words that made it speak, and the ids of the rules that lost. */
export type Reason = {
  readonly rule: string;
  readonly evidence?: readonly QuotedWitness[];
  readonly rivals?: readonly string[];
  /**
   * What people corrected in it, in the order in which they did. No source says this: it follows from statements
   * (statement.ts).
   */
  readonly corrected?: readonly Corrected[];
};

/** What a field of a fact holds. */
export type FieldValue = string | number | boolean | null;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A correction as what it corrected shows it. */
export type Corrected = {
  /** The id of the statement. */
  readonly statement: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** What the fields were that it changed, as the rules read them; null for what a person added. */
  readonly original: FieldValues | null;
};

export type QuotedWitness = Quoted & { readonly kind: string | null };

/** A fact or section of one source, with the words that state it. */
export type FactNodeOf<K extends FactKind> = Quoted &
  Reason & {
    /** `SOURCE/measure/START-END`, with `/N` behind it where several begin and end together. */
    readonly id: string;
    readonly kind: K;
    readonly source: SourceId;
    /** What text filters look in, folded as `foldKey` of text/ does: its title, names and quote. */
    readonly folded: string;
    readonly properties: FactProperties[K];
  };
export type FactNode = { [K in FactKind]: FactNodeOf<K> }[FactKind];

/**
 * One assertion that two nodes are related: `from` and `to` are ids of fact nodes of the source, its own id, or keys.
 */
export type Edge = Quoted & {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  /**
   * lead, responsible, support; the place in a list; since when a body is followed; from when a document is repealed
   * or amended, where the words give the day; carried, of the annex that a notice is issued for; details, of what
   * detailed rules are made for; else null.
   */
  readonly role: string | null;
  readonly rule: string;
  /** As of a fact. */
  readonly corrected?: readonly Corrected[];
};

/** That the source mentions a thing by this key, and how it was found. */
export type KeyAssertion = Quoted & {
  readonly key: Key;
  /** The name as written. */
  readonly name: string;
  /** How the key was found: of a body one of `agencyMethods`, else table, vocabulary, front-matter, source-only … */
  readonly method: string;
  /** Of a body: what it is. */
  readonly agencyKind: AgencyKind | null;
  /** Of a body: a class of bodies and not one. */
  readonly generic: boolean;
  /** Of a body: its name in full with its place, 武汉市科学技术局 for 市科技局. */
  readonly fullName?: string | null;
  /**
   * Set where the words do not name it: a place or industry that is known as what holds something named here. No
   * mention.
   */
  readonly implied?: true;
};

/**
 * How a name of a body was linked to its key: by its own full name (武汉市科学技术局) · by a usual short form of it (武汉市科技局) ·
 * the place comes from the document (市科技局) · it is what the issuer calls itself (我局) · the text gives it as another
 * name (以下简称) · the text has a fuller name of it (财政局 beside 云江市财政局) · functions alone (发改、财政等部门) · it stands in the
 * name of a part (市政府 in 市政府办公厅) · a place stands for what governs it (责任单位：安源区) · the vocabulary knows that it
 * followed a body of the text (生态环境局 after 环境保护局) · a class of bodies · known in this text alone · a person corrected
 * a relation of the text to it · a person named it so.
 */
export const agencyMethods = [
  'full-name',
  'short-form',
  'place-of-document',
  'own-notice',
  'alias',
  'fuller-name',
  'stem',
  'part-of-name',
  'seat',
  'follower',
  'class',
  'this-text',
  'correction',
  'renamed',
] as const;
export type AgencyMethod = (typeof agencyMethods)[number];

export type EquivalenceAssertion = Equivalence & Quoted & { readonly rule: string };

/** A text's document, or a titled part of it as a document of its own. */
export type DocumentStatement = {
  /** The keys that the front matter gives, the main one first. */
  readonly keys: readonly [Key, ...Key[]];
  /** False for a part. */
  readonly whole: boolean;
  readonly title: string | null;
  /** The title from its subject on, without the bodies before it: 关于…的通知. Left out where it begins with none. */
  readonly subject?: string;
  readonly docNumber: string | null;
  readonly type: DocumentType;
  readonly region: string | null;
  readonly dates: readonly (Quoted & { readonly kind: DateKind; readonly value: string; readonly derived: boolean })[];
  readonly force: Force;
  /** What counts from the day of an issue that the text does not give; left out where nothing does. */
  readonly fromIssue?: FromIssue;
  /** The words that bear its title. */
  readonly bearsTitle?: Quoted;
  /** Of a notice: the document that it is issued to carry. */
  readonly carries?: Key;
  /** Of a part: the whole document. */
  readonly of?: Key;
  /** The clause that ends the former edition of the same title: 原《…》同时废止. */
  readonly endsFormer?: Quoted;
  /** What it changes in other documents. */
  readonly amends?: readonly DocumentChange[];
  /** Of a paper, by language; left out where there is none. */
  readonly abstracts?: readonly Abstract[];
  readonly keywords?: readonly Keywords[];
  /** The characters of the part, or all. */
  readonly span: Span;
  /** As of a fact. */
  readonly corrected?: readonly Corrected[];
};

/** A change of another document: 将第三条中的“50万元”修改为“80万元”. */
export type DocumentChange = Quoted &
  Pick<AmendmentFact, 'kind' | 'article' | 'was' | 'is' | 'figures'> & {
    /** The document that is changed. */
    readonly document: Key;
    /** The labels that its article may have there: 第三条, 第3条; none where no article is named. */
    readonly labels: readonly string[];
    readonly rule: string;
  };

/** When a document holds: from its effective date through its last day in force, with the clauses that say so. */
export type Force = {
  /** `2023-03-24`, or null where no clause gives the day. */
  readonly from: string | null;
  readonly through: string | null;
  readonly fromClause: Quoted | null;
  readonly throughClause: Quoted | null;
};

/** When a document holds by the day of its issue, with the clauses that say so: 自印发之日起施行，有效期3年. */
export type FromIssue = {
  /** How many days after its issue it comes in force; null where no clause tells. */
  readonly days: number | null;
  readonly fromClause: Quoted | null;
  /** For how long; null where no clause tells, or its last day is printed. */
  readonly years: number | null;
  readonly throughClause: Quoted | null;
};

/** All that a source asserts. */
export type SourceGraph = {
  readonly id: SourceId;
  readonly origins: readonly Origin[];
  readonly rules: string;
  readonly status: SourceStatus;
  readonly passagesHash: string;
  readonly text: string;
  /** The whole document first, then its titled parts in order. */
  readonly documents: readonly [DocumentStatement, ...DocumentStatement[]];
  readonly keys: readonly KeyAssertion[];
  readonly equivalences: readonly EquivalenceAssertion[];
  readonly nodes: readonly FactNode[];
  readonly edges: readonly Edge[];
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
};
