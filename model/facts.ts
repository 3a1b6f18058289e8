// The facts of one document, as `cetu extract FILE` prints them. Roles, units and rules of counting: docs/facts.md.
// Every fact, award and condition carries an id and the exact words that state it.
import type { Quoted, Span } from './span.ts';

export const documentTypes = [
  'policy-notice',
  'policy-measures',
  'plan',
  'regulation',
  'guide',
  'research-paper',
  'essay',
  'op-ed-collection',
] as const;
export type DocumentType = (typeof documentTypes)[number];

export const awardRoles = ['award', 'unit-rate', 'rate', 'cap', 'pool', 'match'] as const;
/**
 * award: a sum given · unit-rate: multiplied by a quantity or time · rate: a share of a base · cap: a bound on another
 * · pool: a fund's or year's total · match: n:m on what another level pays.
 */
export type AwardRole = (typeof awardRoles)[number];

export const qualifiers = ['exact', 'at-most', 'at-least', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const instruments = [
  '奖励',
  '补贴',
  '资助',
  '配套',
  '基金',
  '税收',
  '贷款',
  '政府采购',
  '服务',
  '建设',
  '其他',
] as const;
export type Instrument = (typeof instruments)[number];

export const agencyKinds = [
  'government',
  'party',
  'university',
  'institute',
  'bank',
  'company',
  'association',
  'other',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const dateKinds = ['issued', 'signed', 'received', 'published', 'effective', 'expires'] as const;
export type DateKind = (typeof dateKinds)[number];

export const relations = ['cites', 'implements', 'based-on', 'repeals', 'annexes'] as const;
export type Relation = (typeof relations)[number];

export const directions = [
  'positive',
  'negative',
  'moderates+',
  'moderates-',
  'mediates',
  'difference',
  'none',
] as const;
export type Direction = (typeof directions)[number];

export const outcomes = ['supported', 'rejected', 'partial', 'reversed', 'untested'] as const;
export type Outcome = (typeof outcomes)[number];

export const conditionOperators = ['>=', '<=', '>', '<', '=', 'is', 'not', 'has'] as const;
export type ConditionOperator = (typeof conditionOperators)[number];

/** Words that made a rule speak; of a word of the vocabulary with its kind: `give`, `metric`. */
export type Witness = Span & { readonly kind?: string };

/** What every fact carries: an id that depends on content alone, the words, and the rule that found it. */
export type FactBase = Quoted & {
  readonly id: string;
  /** The id of the rule that won: `amount-role/given-sum`. */
  readonly rule: string;
  /** The words that made it speak; absent where a fact comes of no table of rules. */
  readonly evidence?: readonly Witness[];
  /** The ids of rules that said something else and lost; absent where none did. */
  readonly rivals?: readonly string[];
};

/**
 * The rule that won, the words that made it speak and the rules that lost, of a fact without an id of its own; absent
 * where no table decided.
 */
export type Ruled = Partial<Pick<FactBase, 'rule' | 'evidence' | 'rivals'>>;

export type NamedBody = Quoted & Ruled & { readonly name: string };

export type Author = Quoted & {
  readonly name: string;
  readonly affiliations: readonly string[];
  readonly role?: string;
};

export type DocumentDate = Quoted &
  Ruled & {
    readonly kind: DateKind;
    /** A full day `2023-03-24`, or a year `2020` where only that is printed. */
    readonly value: string;
    /** True where the day follows from another clause (自印发之日起施行). */
    readonly derived?: boolean;
  };

export type Validity = Quoted &
  Ruled & {
    /** Null where only the last day is printed (有效期至…). */
    readonly years: number | null;
    readonly from: 'issue' | 'effective';
    /** The last day in force as printed, `2030-07-31`. */
    readonly through?: string;
  };

export type PartHead = {
  readonly title: string | null;
  readonly authors?: readonly Author[];
  readonly firstWords?: string;
  readonly lastWords?: string;
  readonly span: Span;
};

export const textLanguages = ['zh', 'en'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/**
 * A paper's abstract: its words as printed, without the wraps of its lines; paragraphs on lines of their own. Longer
 * than a quote may be.
 */
export type Abstract = { readonly language: TextLanguage; readonly text: string; readonly span: Span };

/** A paper's keywords in one language; the span is that of the list. */
export type Keywords = { readonly language: TextLanguage; readonly words: readonly string[]; readonly span: Span };

export type DocumentFacts = {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly type: DocumentType;
  readonly docNumber: string | null;
  readonly issuers: readonly NamedBody[];
  readonly authors: readonly Author[];
  readonly dates: readonly DocumentDate[];
  readonly validity: Validity | null;
  /** What the document governs, as named in the text; null for papers and essays. */
  readonly region: string | null;
  readonly parts: readonly (string | PartHead)[];
  readonly doi?: string;
  /** Of papers and essays, at most one in each language; left out where there is none. */
  readonly abstracts?: readonly Abstract[];
  readonly keywords?: readonly Keywords[];
};

export type Heading = {
  readonly id: string;
  /** From 1, relative to the part. */
  readonly level: number;
  /** 第一章, 一, （一）, 1, null where there is none; without the stop that follows it. */
  readonly label: string | null;
  readonly title: string;
  readonly part: string | null;
  /** The heading stands at the start of a paragraph that goes on. */
  readonly runIn?: boolean;
  readonly span: Span;
  readonly quote: string;
};

export type AgencyFact = FactBase & {
  readonly name: string;
  /** The name with whose it is, where the text tells: 东湖高新区科创局. */
  readonly canonical: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
};

export type IndustryFact = FactBase & { readonly name: string; readonly aliases: readonly string[] };

export type Award = FactBase & {
  readonly role: AwardRole;
  /** In base units: 500万元 is 5000000 with unit CNY, 50% is 50 with unit %, 1:1 is 1 with unit ratio. */
  readonly value: number;
  readonly unit: string;
  /** 人·月, 平方米, 家·年 … or null. */
  readonly per: string | null;
  readonly qualifier: Qualifier;
  readonly recipient: string | null;
  /** What a rate is a share of: 实际投入. */
  readonly base?: string;
  /** The number or title of the document in whose quotation the amount stands. */
  readonly viaDocument?: string;
  readonly tranche?: number;
  /** The id of the award that this is an instalment of. */
  readonly partOf?: string;
  /** The id of the award that this says again. */
  readonly restates?: string;
  /** The words of the value itself. */
  readonly valueSpan: Span;
};

export type Condition = FactBase & {
  readonly metric: string;
  readonly op: ConditionOperator;
  readonly value: number | string;
  readonly unit: string | null;
  readonly subject?: string;
  readonly part?: string;
  /** One of several of which any suffices (或, 之一). */
  readonly alternative?: boolean;
  /**
   * Of a measure's condition: the ids of the awards of the measure that it binds. Absent where it binds all of them,
   * empty where it binds none: 不足1000万元的，不予奖励.
   */
  readonly awards?: readonly string[];
  readonly valueSpan: Span;
};

export type Duration = Quoted & {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
};

export const agencyRoles = ['lead', 'responsible', 'support', 'payer'] as const;
/** lead: 牵头 · responsible: 责任单位, 由…负责 · support: 配合 · payer: it gives or bears the money (市财政给予, 由属地政府承担). */
export type AgencyRole = (typeof agencyRoles)[number];

export type MeasureAgency = Quoted & {
  readonly name: string;
  readonly role: AgencyRole;
  /** The id of the rule that says so, the words that made it speak, and the rules that said something else. */
  readonly rule: string;
  readonly evidence?: readonly Span[];
  readonly rivals?: readonly string[];
  readonly generic?: boolean;
};

/** When one can apply, in the words of the text; days as `2025-04-01` where they are printed. */
export type ApplicationWindow = Quoted & { readonly from: string | null; readonly through: string | null };

export type Measure = FactBase & {
  readonly title: string;
  /** The labels of the headings above and of its own: ["第一章", "（一）", "1"]. */
  readonly section: readonly string[];
  readonly part: string | null;
  readonly agencies: readonly MeasureAgency[];
  readonly instrument: Instrument;
  readonly beneficiary: string | null;
  readonly industries: readonly string[];
  readonly awards: readonly Award[];
  readonly conditions: readonly Condition[];
  readonly duration?: Duration;
  readonly applicationWindow?: ApplicationWindow;
  /** The label of the item of a parent text that this one details. */
  readonly implements?: string;
};

export type Amount = FactBase & {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly role: 'statistic' | 'target' | 'pool' | 'threshold' | 'other';
  readonly subject: string | null;
  readonly year: number | null;
  readonly valueSpan: Span;
};

export type Statistic = FactBase & {
  readonly indicator: string;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly year: number | null;
  readonly place?: string;
  readonly planned: boolean;
  readonly qualifier: Qualifier | 'range';
  /** A rank: 世界第二 is value 2, unit 位. */
  readonly rank?: boolean;
  readonly valueSpan: Span;
};

export type Hypothesis = FactBase & {
  readonly label: string;
  /** The label with misread characters mended: Hla → H1a. */
  readonly labelNormalized?: string;
  readonly statement: string;
  readonly cause: string | null;
  readonly effect: string | null;
  readonly moderator?: string;
  readonly direction: Direction;
  readonly outcome: Outcome;
  readonly variables: readonly string[];
  /** The id of the rule that read the outcome. */
  readonly outcomeRule?: string;
  readonly outcomeQuote?: string;
  readonly outcomeSpan?: Span;
  /** What a table of results says, beside what the text says. */
  readonly tableOutcome?: Outcome;
  readonly tableOutcomeQuote?: string;
  readonly tableOutcomeSpan?: Span;
};

export type Variable = FactBase & {
  readonly symbol: string | null;
  readonly name: string;
  readonly type: 'dependent' | 'independent' | 'moderator' | 'mediator' | 'control' | null;
  readonly definition: string | null;
  readonly otherNames?: readonly string[];
};

export type TableFact = FactBase & {
  readonly label: string | null;
  readonly title: string | null;
  readonly header: readonly string[];
  /** Rows without the header, and columns with that of the names. */
  readonly rows: number;
  readonly columns: number;
};

export type Descriptive = FactBase & {
  readonly variable: string;
  readonly n: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
};

export type Coefficient = FactBase & {
  /** As printed in the table. */
  readonly variable: string;
  /** The variable that it is, where one could be found. */
  readonly symbol?: string;
  readonly model: string;
  readonly value: number;
  /** Null where the table marks none with stars. */
  readonly stars: number | null;
  readonly p?: number;
};

export type ModelFit = FactBase & { readonly metric: string; readonly model: string; readonly value: number };

export type Reference = FactBase & {
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly label?: string;
  readonly author?: string;
  readonly relation: Relation;
};

export type Contact = FactBase & { readonly name: string | null; readonly phone: string };

/** All facts of one document; lists in the order of the text. */
/**
 * What an amendment does: puts words in place of others, puts an article anew, takes one out, adds one; or changes
 * what could not be read.
 */
export const amendmentKinds = ['words', 'anew', 'gone', 'added', 'unread'] as const;
export type AmendmentKind = (typeof amendmentKinds)[number];

/** A change of another document: 将第三条中的“50万元”修改为“80万元”. */
export type AmendmentFact = FactBase & {
  /** The document that is changed, as the text names it. */
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly kind: AmendmentKind;
  /** 第三条第二款, as written; null where no place is named. */
  readonly article: string | null;
  /** The words that go and those that come; null where there are none. */
  readonly was: string | null;
  readonly is: string | null;
  /** The figures that change, one for one, in base units. */
  readonly figures: readonly { readonly was: Figure; readonly is: Figure }[];
};

/** An amount in base units. */
export type Figure = { readonly value: number; readonly unit: string };

export type Facts = {
  readonly document: DocumentFacts;
  readonly outline: readonly Heading[];
  readonly agencies: readonly AgencyFact[];
  readonly industries: readonly IndustryFact[];
  readonly measures: readonly Measure[];
  readonly conditions: readonly Condition[];
  readonly amounts: readonly Amount[];
  readonly statistics: readonly Statistic[];
  readonly hypotheses: readonly Hypothesis[];
  readonly variables: readonly Variable[];
  readonly tables: readonly TableFact[];
  readonly descriptives: readonly Descriptive[];
  readonly coefficients: readonly Coefficient[];
  readonly modelFit: readonly ModelFit[];
  readonly references: readonly Reference[];
  readonly contacts: readonly Contact[];
  /** Left out where the text changes no other. */
  readonly amendments?: readonly AmendmentFact[];
};
