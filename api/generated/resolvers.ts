import type { AgencyKind } from '../../model/index.ts';
import type { AgencyMethod } from '../../model/index.ts';
import type { AmendmentKind } from '../../model/index.ts';
import type { AwardRole } from '../../model/index.ts';
import type { ConditionOperator } from '../../model/index.ts';
import type { DateKind } from '../../model/index.ts';
import type { DocumentType } from '../../model/index.ts';
import type { EdgeType } from '../../model/index.ts';
import type { Direction as EffectDirection } from '../../model/index.ts';
import type { EntityKind } from '../../model/index.ts';
import type { EquivalenceClass } from '../../model/index.ts';
import type { Instrument } from '../../model/index.ts';
import type { Outcome } from '../../model/index.ts';
import type { PassageKind } from '../../model/index.ts';
import type { Severity } from '../../model/index.ts';
import type { Stage } from '../../model/index.ts';
import type { TextLanguage } from '../../model/index.ts';
import type { TimelineEventKind } from '../../model/index.ts';
import type { ApplicantValue as Applicant } from '../parents.ts';
import type { FirmSizeValue as FirmSize } from '../parents.ts';
import type { GroundAboutValue as GroundAbout } from '../parents.ts';
import type { VerdictValue as Verdict } from '../parents.ts';
import type { WhyOpenValue as WhyOpen } from '../parents.ts';
import type { AgencyRoleValue as AgencyRole } from '../parents.ts';
import type { AmountRoleValue as AmountRole } from '../parents.ts';
import type { CorrectionKindValue as CorrectionKind } from '../parents.ts';
import type { CorrectionStateValue as CorrectionState } from '../parents.ts';
import type { CountedKindValue as CountedKind } from '../parents.ts';
import type { DocumentOrderValue as DocumentOrder } from '../parents.ts';
import type { EdgeDirectionValue as EdgeDirection } from '../parents.ts';
import type { EndingKindValue as EndingKind } from '../parents.ts';
import type { EntityOrderValue as EntityOrder } from '../parents.ts';
import type { FacetValue as Facet } from '../parents.ts';
import type { ForceStateValue as ForceState } from '../parents.ts';
import type { FundingAlignmentValue as FundingAlignment } from '../parents.ts';
import type { FundingGroupByValue as FundingGroupBy } from '../parents.ts';
import type { FundingOrderValue as FundingOrder } from '../parents.ts';
import type { FundingPartValue as FundingPart } from '../parents.ts';
import type { LeftOutValue as LeftOut } from '../parents.ts';
import type { HypothesisPartValue as HypothesisPart } from '../parents.ts';
import type { IntakeKindValue as IntakeKind } from '../parents.ts';
import type { IntakeOutcomeValue as IntakeOutcome } from '../parents.ts';
import type { IntakeStateValue as IntakeState } from '../parents.ts';
import type { MeasureOrderValue as MeasureOrder } from '../parents.ts';
import type { QualifierValue as Qualifier } from '../parents.ts';
import type { MeaningStateValue as MeaningState } from '../parents.ts';
import type { QueryConditionKindValue as QueryConditionKind } from '../parents.ts';
import type { RelationValue as Relation } from '../parents.ts';
import type { RepeatValue as Repeat } from '../parents.ts';
import type { SearchOrderValue as SearchOrder } from '../parents.ts';
import type { SourceStatusValue as SourceStatus } from '../parents.ts';
import type { StatementKindValue as StatementKind } from '../parents.ts';
import type { VariableTypeValue as VariableType } from '../parents.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SectionParent, MeasureParent, AwardParent, ConditionParent, AmountParent, StatisticParent, HypothesisParent, VariableParent, TableParent, ModelParent, EstimateParent, DescriptiveParent, FitParent, ContactParent, FactParent, NodeParent, SourceParent, ProvenanceParent, RuleParent, DocumentSourceParent, MeasureAgencyParent, InheritedConditionParent, TimelineEventParent, EndingParent, AmendmentParent, FundingAmendmentParent, HypothesisVariableParent, FundingRowParent, ComparedCellParent, FundingGroupParent, FundingMemberParent, AmountRangeParent, SearchHitParent, PassageParent, DiagnosticParent, StatementParent, AmbiguityParent, NeighbourEdgeParent, CorrectionParent, CorrectionPlaceParent, CorrectedParent, IntakeJobParent, IntakeResultParent, ClaimParent, ClaimTierParent, GroundParent, PathParent, PathEdgeParent, ExcerptParent, EvidenceParent, SearchFacetsParent, SearchConnectionParent, UnderstoodParent, OriginParent, EntityParent, NamedEntityParent, NamedDocumentParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `2023-03-24`, as a text of the document gives it or as follows from one; a year, `2020`, where only that is printed. */
  Date: { input: string; output: string; }
  /** A day to ask about, `2023-03-24`; or `TODAY`, the present day in China (UTC+8) by the server's clock. */
  AsOf: { input: string; output: string; }
};

/** Conditions on agencies, all of which must hold. */
export type AgencyFilter = {
  /** Words that a name contains; 繁 and 简, widths and capitals are one. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Agencies in any of these regions, by any key. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether each region stands also for what lies in it; `false` asks for those alone. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: classes of bodies only. False: single bodies only. Left out: both. */
  readonly generic?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AgencyKind };

/** A body that issues documents, is responsible for measures, or is named in a text. */
export type Agency = Entity & Node & {
  /** The first of its keys. */
  readonly id: Scalars['ID']['output'];
  /** All keys that mean it. */
  readonly keys: ReadonlyArray<Scalars['ID']['output']>;
  /** Its name in full with its place, 武汉市科学技术局, whatever short form texts use. */
  readonly name: Scalars['String']['output'];
  /** All names as written. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** How each name was linked to it; most often first. */
  readonly links: ReadonlyArray<AgencyLink>;
  /** How many sources mention it. */
  readonly mentions: Scalars['Int']['output'];
  /** What kind of body it is, where that is known. */
  readonly kind?: Maybe<AgencyKind>;
  /** Whether it is a class of bodies (各部门, 高校) and not one body. */
  readonly generic: Scalars['Boolean']['output'];
  /** The region to which it belongs. */
  readonly region?: Maybe<Region>;
  /** The body of which it is a part. */
  readonly partOf?: Maybe<Agency>;
  /** The bodies that are parts of it. */
  readonly parts: AgencyConnection;
  /** The agencies that took over its work as a whole in a reorganisation, where the vocabulary knows them. */
  readonly followedBy: ReadonlyArray<AgencySuccession>;
  /** Those whose work it took over so. */
  readonly follows: ReadonlyArray<AgencySuccession>;
  /** The measures with which it is named as responsible, leading or supporting. */
  readonly measures: AgencyMeasureConnection;
  /** The documents that it issued. */
  readonly issued: DocumentConnection;
  /** What happened to the documents that it issued, by day. Titled parts of documents are left out. */
  readonly timeline: Timeline;
};


/** A body that issues documents, is responsible for measures, or is named in a text. */
export type AgencyPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body that issues documents, is responsible for measures, or is named in a text. */
export type AgencyMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  order?: InputMaybe<MeasureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body that issues documents, is responsible for measures, or is named in a text. */
export type AgencyIssuedArgs = {
  filter?: InputMaybe<DocumentFilter>;
  order?: InputMaybe<DocumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body that issues documents, is responsible for measures, or is named in a text. */
export type AgencyTimelineArgs = {
  from?: InputMaybe<Scalars['AsOf']['input']>;
  to?: InputMaybe<Scalars['AsOf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineEventKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An agency that took over the work of another, or lost it to one. */
export type AgencySuccession = {
  /** The other agency. */
  readonly agency: Agency;
  /** Since when, as far as the vocabulary knows it: `2018-03`, or the year alone. */
  readonly since: Scalars['String']['output'];
};

/** A name that sources use for an agency, and how it was linked to it. */
export type AgencyLink = {
  /** The name as written: 市科技局. */
  readonly name: Scalars['String']['output'];
  /** The key under which it is known by this name. */
  readonly key: Scalars['ID']['output'];
  /** How the key was found. */
  readonly method: AgencyMethod;
  /** In how many sources. */
  readonly sources: Scalars['Int']['output'];
};

export type { AgencyMethod };

export type { AgencyRole };

/** A page of agencies. */
export type AgencyConnection = {
  /** The agencies with their cursors. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The agencies. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agency with its cursor. */
export type AgencyEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The agency. */
  readonly node: Agency;
};

/** A page of measures with which an agency is named. */
export type AgencyMeasureConnection = {
  /** The measures with what the agency has to do with them. */
  readonly edges: ReadonlyArray<AgencyMeasureEdge>;
  /** The measures. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A measure with which an agency is named. */
export type AgencyMeasureEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
  /** What the agency has to do with it. */
  readonly role: AgencyRole;
  /** Where and in which words the agency is named. */
  readonly provenance: Provenance;
};

/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type Query = {
  /** The thing with this id, or null. Every key of an entity is accepted and gives the entity with its present id. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in their order; null for what is not there. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Agencies and other bodies that sources mention. */
  readonly agencies: AgencyConnection;
  /**
   * The agency with this key, or of this name; null where none is known by it.
   * Where several are, the error names them, and has their ids as `extensions.candidates`.
   */
  readonly agency?: Maybe<Agency>;
  /** Corrections of facts by people, by id. */
  readonly corrections: CorrectionConnection;
  /** Documents: those that have a text here, and those that others only cite. */
  readonly documents: DocumentConnection;
  /**
   * The document with this key, of this number in any brackets, or of this title; null where none is known by it.
   * Where several are, the error names them, and has their ids as `extensions.candidates`.
   */
  readonly document?: Maybe<Document>;
  /** Sections of a document or source, in the order of the text: its outline as a flat list with levels. */
  readonly sections: SectionConnection;
  /**
   * What a firm or person could claim on a day: measures with their awards, those that are sure first. Nothing is sure unless the place,
   * the day, who gets it and every condition of award, measure, section and document is understood and met; what is not known stays open.
   */
  readonly eligible: ClaimConnection;
  /**
   * Who funds what, with how much, under which conditions, until when: one row for each award of a document.
   * The same award in two texts of one document is one row with two places.
   */
  readonly funding: FundingConnection;
  /**
   * The rows of `funding` counted by what `group` names, or by that and what `and` names, most rows first. Amounts of one role, unit
   * and `per` stand together, never mixed, and only pools, which are total budgets, are added.
   * A row counts for a region or industry where a filter by it would keep the row: for what that lies in too, unless `within` is false.
   */
  readonly fundingBy: FundingGroups;
  /**
   * What two to four sides give for the same, side by side: sums of measures that are called alike, or of one industry or
   * instrument, stand on one line. What most sides have comes first, then the greatest sums. A thousand sums of each side
   * are lined up with one another; those after them follow as a portion of their own.
   */
  readonly fundingCompared: ComparedLines;
  /** What is linked with a thing, and which words say so. */
  readonly neighbours: NeighbourConnection;
  /** The shortest paths between two things, over edges in either direction. */
  readonly paths: ReadonlyArray<Path>;
  /** Hypotheses of research papers, and what became of them. */
  readonly hypotheses: HypothesisConnection;
  /** Variables of research papers. */
  readonly variables: VariableConnection;
  /** Corrections by people of keys: which mean one thing, which do not, and what to call what they mean. `corrections` has those of facts. */
  readonly statements: StatementConnection;
  /** Equivalences of keys that took no effect because they would join what excludes each other. */
  readonly ambiguities: AmbiguityConnection;
  /** Industries and technology fields that sources mention. */
  readonly industries: IndustryConnection;
  /**
   * The industry with this key, or of this name; null where none is known by it.
   * Where several are, the error names them, and has their ids as `extensions.candidates`.
   */
  readonly industry?: Maybe<Industry>;
  /** What is taken in and what was lately, the newest first. Needs the token. Files are handed over by `POST /intake?name=NAME` with their bytes as body. */
  readonly intake: ReadonlyArray<IntakeJob>;
  /** Measures: items that someone can apply for, or that an agency must do. */
  readonly measures: MeasureConnection;
  /** The measure with this id; null where there is none. */
  readonly measure?: Maybe<Measure>;
  /** Regions that sources mention or that hold such regions. */
  readonly regions: RegionConnection;
  /**
   * The region with this key, or of this name; null where none is known by it.
   * Where several are, the error names them, and has their ids as `extensions.candidates`.
   */
  readonly region?: Maybe<Region>;
  /** Searches and lists that people keep on this server, in the order in which they were kept. Needs the token. */
  readonly saved: ReadonlyArray<SavedItem>;
  /**
   * Passages that hold the words, best first. Words; "a phrase" or “一个短语”; -word excludes; a OR b; a NEAR/5 b, with at most five
   * characters between; title:, agency:, type: and year: are conditions (title:措施 agency:科创局 type:plan year:2020-2023), and so are
   * 金额:≥100万, 金额:100万-500万, amount:<500000 and the word 500万元以上: passages that state such a sum in yuan as a fact. 繁 and 简,
   * full and half width, upper and lower case are one; 500万元 finds 5,000,000元 and 五百万元, 第12条 finds 第十二条, 发改委 finds
   * 发展和改革委员会. Exclusions and conditions alone list what they leave.
   */
  readonly search: SearchConnection;
  /** Completions of what is typed, from words, titles and names that find something, and names and frequent words by their pinyin or its initials (fgw, wuhan, buzhu); best first. */
  readonly suggest: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Passages that are like one, by its rarest words, best first; never itself, nor one that says the same whole. Their score is 1 where they
   * have those words as often. An error where there is no such passage.
   */
  readonly similarPassages: ReadonlyArray<SearchHit>;
  /** Sources, by id. */
  readonly sources: SourceConnection;
  /** Sources by when each came into this store, the last first; those of which that is not known at the end. */
  readonly arrivals: ArrivalConnection;
  /** The source with this id, or the one read from this path; null where there is none. */
  readonly source?: Maybe<Source>;
  /** The words of a span with some text around them; null where the source is not here. */
  readonly sourceText?: Maybe<Excerpt>;
  /** What could not be read, parsed or linked, or is doubtful. */
  readonly diagnostics: DiagnosticConnection;
  /** Statistics that texts state. */
  readonly statistics: StatisticConnection;
  /** Amounts that texts state and that no measure gives. */
  readonly amounts: AmountConnection;
  /** Tables in texts. */
  readonly tables: TableConnection;
  /** What the store holds, in figures. */
  readonly stats: Stats;
  /**
   * How many things of a kind have each value of a facet; most first. Values of enumerated facets go by their names here: `POLICY_NOTICE`.
   * They count for a region where a filter by it would keep them: for what that lies in too, unless `within` is false.
   */
  readonly counts: ReadonlyArray<Count>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryAgenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
  order?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryCorrectionsArgs = {
  filter?: InputMaybe<CorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  order?: InputMaybe<DocumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QuerySectionsArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryEligibleArgs = {
  profile: ProfileInput;
  asOf: Scalars['AsOf']['input'];
  verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
  filter?: InputMaybe<FundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryFundingArgs = {
  filter?: InputMaybe<FundingFilter>;
  order?: InputMaybe<FundingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryFundingByArgs = {
  group: FundingGroupBy;
  and?: InputMaybe<FundingGroupBy>;
  filter?: InputMaybe<FundingFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryFundingComparedArgs = {
  sides: ReadonlyArray<FundingFilter>;
  by?: InputMaybe<FundingAlignment>;
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryNeighboursArgs = {
  id: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<EdgeType>>;
  direction?: InputMaybe<EdgeDirection>;
  kind?: InputMaybe<CountedKind>;
  filter?: InputMaybe<CountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  length?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryHypothesesArgs = {
  filter?: InputMaybe<HypothesisFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryVariablesArgs = {
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryAmbiguitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryIndustriesArgs = {
  filter?: InputMaybe<EntityFilter>;
  order?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryIndustryArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryIntakeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  order?: InputMaybe<MeasureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryRegionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  order?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  filter?: InputMaybe<SearchFilter>;
  order?: InputMaybe<SearchOrder>;
  synonyms?: InputMaybe<Scalars['Boolean']['input']>;
  asTyped?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  narrower?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QuerySimilarPassagesArgs = {
  id: Scalars['ID']['input'];
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryArrivalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  path?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QuerySourceTextArgs = {
  source: Scalars['ID']['input'];
  span: SpanInput;
  context?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryDiagnosticsArgs = {
  filter?: InputMaybe<DiagnosticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryStatisticsArgs = {
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryAmountsArgs = {
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryTablesArgs = {
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. Lists are pages: `first` items (20 unless asked, 100 at most) after a cursor. */
export type QueryCountsArgs = {
  kind: CountedKind;
  facet: Facet;
  filter?: InputMaybe<CountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Days from one through another. An end that is left out is open. */
export type DayRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['AsOf']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['AsOf']['input']>;
};

/** What happened, in the order of time. */
export type Timeline = {
  /** How many events there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** The events by day, the latest first where that is asked for. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
};

/** What happened to a document on a day, and what says so. */
export type TimelineEvent = {
  /** What happened. */
  readonly kind: TimelineEventKind;
  /** When: a day, or a year where only that is printed. */
  readonly day: Scalars['Date']['output'];
  /** The document to which it happened. */
  readonly document: Document;
  /** The document that says so: itself, or the one that amends, replaces or repeals it. */
  readonly by: Document;
  /** Where and in which words. */
  readonly provenance: Provenance;
};

export type { TimelineEventKind };

/** Whatever has a global id. */
export type Node = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
};

/** A thing that sources mention: document, agency, industry, region, person. It has no text of its own; facts about it have. */
export type Entity = {
  /** The first of its keys. It changes when a stronger key becomes known; the former one is accepted still. */
  readonly id: Scalars['ID']['output'];
  /** All keys that mean it, that one first. */
  readonly keys: ReadonlyArray<Scalars['ID']['output']>;
  /** Its name, as written with the first key. */
  readonly name: Scalars['String']['output'];
  /** All names as written. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** How many sources mention it. */
  readonly mentions: Scalars['Int']['output'];
};

/** Something that a source states, with the words that state it. */
export type Fact = {
  /** Its global id: the source, the kind and the place. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands; null where the source links none. */
  readonly section?: Maybe<Section>;
};

/** Where something is stated: the exact words and their place, and why it was found. */
export type Provenance = {
  /** The text in which the words stand. */
  readonly source: Source;
  /** Where the words stand in the source's text. */
  readonly span: Span;
  /** The words, character for character. */
  readonly quote: Scalars['String']['output'];
  /** The rule that found it. */
  readonly rule: Rule;
  /** The words that made the rule speak, by place. Empty for a relation, and where a rule speaks for the absence of words. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The rules that said something else by the words of the text, and lost; empty where none did. */
  readonly rivals: ReadonlyArray<Rule>;
  /** What people corrected in what is stated here, the earliest first; empty where they corrected nothing. */
  readonly corrected: ReadonlyArray<Corrected>;
};

/** A rule by which facts are found. */
export type Rule = {
  /** Its name: `amount-role/given-sum`. */
  readonly id: Scalars['String']['output'];
  /** What it says, in a sentence with an example; null for a rule that this version does not know. */
  readonly says?: Maybe<Scalars['String']['output']>;
  /** The table in which it stands; null for a step that no table has. */
  readonly table?: Maybe<Scalars['String']['output']>;
};


/** A rule by which facts are found. */
export type RuleSaysArgs = {
  language?: Language;
};

/** A language in which Cetu speaks of itself. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese. */
  | 'ZH';

/** Words that made a rule speak. */
export type Evidence = {
  /** The first unit of the words in the source's text. */
  readonly start: Scalars['Int']['output'];
  /** The unit after the last. */
  readonly end: Scalars['Int']['output'];
  /** The words, character for character. */
  readonly quote: Scalars['String']['output'];
  /** The kind of word that the rule looked for: `give`, `metric`; null where it looked for something else. */
  readonly kind?: Maybe<Scalars['String']['output']>;
};

/** Words of a text with their place. */
export type Quoted = {
  /** Where the words stand in the source's text. */
  readonly span: Span;
  /** The words, character for character. */
  readonly quote: Scalars['String']['output'];
};

/** A half-open range `[start, end)` in UTF-16 units, as JavaScript counts: `text.slice(start, end)`. */
export type Span = {
  /** The first unit. */
  readonly start: Scalars['Int']['output'];
  /** The unit after the last. */
  readonly end: Scalars['Int']['output'];
};

/** A half-open range `[start, end)` in UTF-16 units of a source's text. */
export type SpanInput = {
  /** The first unit. */
  readonly start: Scalars['Int']['input'];
  /** The unit after the last. */
  readonly end: Scalars['Int']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for after a cursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item, for `after` of the next page; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** How many there are of one value. */
export type Count = {
  /** The value. */
  readonly value: Scalars['String']['output'];
  /** The id of the entity whose name the value is; null for other values. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** How many have it. */
  readonly count: Scalars['Int']['output'];
};

export type { Qualifier };

export type { EntityOrder };

/** Conditions on entities, all of which must hold. */
export type EntityFilter = {
  /** Words that a name contains; 繁 and 简, widths and capitals are one. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on corrections, all of which must hold. */
export type CorrectionFilter = {
  /** Those that take effect in a text that is here, or in none. */
  readonly state?: InputMaybe<CorrectionState>;
  /** Those that were made on this source, or on one that came from where it comes from. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

export type { CorrectionState };

/** A field of a fact, by its name in docs/facts.md, and its value. */
export type FieldInput = {
  /** Its name: `value`, `role`, `recipient`. */
  readonly name: Scalars['String']['input'];
  /** Its value as words: `500000`, `cap`, `true`. Null where it has none. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** What fields of a fact are, and who says so. */
export type CorrectFactInput = {
  /** The id of a fact, or of a row of funding for its award; or a key of a document or titled part, or the id of a document's source. */
  readonly id: Scalars['ID']['input'];
  /** Of a document with several texts: the id or path of the one in which it is corrected. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** The fields that are otherwise; none where a condition only binds something else. */
  readonly fields: ReadonlyArray<FieldInput>;
  /** What a condition binds: awards or one measure by id, or the document by a key of it; an empty list for nothing. Left out: what it did. */
  readonly of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who says so; shown with it. */
  readonly by: Scalars['String']['input'];
  /** Why; shown with it. */
  readonly reason: Scalars['String']['input'];
};

/** Which fact is none, and who says so. */
export type RejectFactInput = {
  /** The id of a fact, or of a row of funding for its award. */
  readonly id: Scalars['ID']['input'];
  /** Who says so; shown with it. */
  readonly by: Scalars['String']['input'];
  /** Why; shown with it. */
  readonly reason: Scalars['String']['input'];
};

/** A fact that the rules did not find, and who says so. */
export type AddFactInput = {
  /** Its kind: Measure, Award, Condition, Amount, Statistic, Hypothesis, Variable or Contact. */
  readonly kind: Scalars['String']['input'];
  /** The id or path of the text; or a document's key. */
  readonly source: Scalars['ID']['input'];
  /** Where the words stand that state it; of what has a value, its words. */
  readonly span: SpanInput;
  /** Its fields. */
  readonly fields: ReadonlyArray<FieldInput>;
  /** What it hangs on: the measure of an award; of a condition a measure or the awards that it binds, none for the document. */
  readonly of?: ReadonlyArray<Scalars['ID']['input']>;
  /** Who says so; shown with it. */
  readonly by: Scalars['String']['input'];
  /** Why; shown with it. */
  readonly reason: Scalars['String']['input'];
};

/** Which relation is otherwise, and who says so. */
export type CorrectRelationInput = {
  /** Its type. */
  readonly type: EdgeType;
  /** What it leads from: the id of a measure or statistic; or a document's key, or its source's id. */
  readonly from: Scalars['ID']['input'];
  /** What it leads to, by any key. */
  readonly to: Scalars['ID']['input'];
  /** Where its words stand; needed where several relations have these ends. */
  readonly span?: InputMaybe<SpanInput>;
  /** What is so: `type`, `to`, `role`, and `name` for what the text calls it. */
  readonly fields: ReadonlyArray<FieldInput>;
  /** Who says so; shown with it. */
  readonly by: Scalars['String']['input'];
  /** Why; shown with it. */
  readonly reason: Scalars['String']['input'];
};

/** Which relation is none, and who says so. */
export type RejectRelationInput = {
  /** Its type. */
  readonly type: EdgeType;
  /** What it leads from: the id of a measure or statistic; or a document's key, or its source's id. */
  readonly from: Scalars['ID']['input'];
  /** What it leads to, by any key. */
  readonly to: Scalars['ID']['input'];
  /** Where its words stand; needed where several relations have these ends. */
  readonly span?: InputMaybe<SpanInput>;
  /** Who says so; shown with it. */
  readonly by: Scalars['String']['input'];
  /** Why; shown with it. */
  readonly reason: Scalars['String']['input'];
};

/** A relation that the rules did not find, and who says so. */
export type AddRelationInput = {
  /** Its type. */
  readonly type: EdgeType;
  /** What it leads from: the id of a measure or statistic; or a document's key, or its source's id. */
  readonly from: Scalars['ID']['input'];
  /** The key of what it leads to. */
  readonly to: Scalars['ID']['input'];
  /** Where the text says so. */
  readonly span: SpanInput;
  /** In which role: lead, responsible, support, payer. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** What the text calls it: needed for a name where no text names the key. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Who says so; shown with it. */
  readonly by: Scalars['String']['input'];
  /** Why; shown with it. */
  readonly reason: Scalars['String']['input'];
};

/** What a correction of a fact came to. */
export type CorrectionPayload = {
  /** The correction as kept, with what became of it. */
  readonly correction: Correction;
};

/** What a person says of a fact, a relation or a document, against what the rules found. `revoke` takes it back. */
export type Correction = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it does. */
  readonly kind: CorrectionKind;
  /** The kind of fact; the type of a relation; or Document. */
  readonly about: Scalars['String']['output'];
  /** Who says so. */
  readonly by: Scalars['String']['output'];
  /** When it was made, `2026-11-29T09:30:00.000Z`. */
  readonly at: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What is so; of an addition all that was said. Empty for a rejection. */
  readonly fields: ReadonlyArray<CorrectedField>;
  /** The words that it holds on to, with what stands around them: of a part those of its title; null for a whole document. */
  readonly words?: Maybe<CorrectedWords>;
  /** Whether it takes effect in a text that is here. */
  readonly state: CorrectionState;
  /** What became of it in each text that is here and that it was made on, or that comes from where that came from. */
  readonly places: ReadonlyArray<CorrectionPlace>;
};

export type { CorrectionKind };

/** A field that a correction says. */
export type CorrectedField = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What is so, as words; null where it has no value, or is no more. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What it was when the correction was made, as words. */
  readonly was?: Maybe<Scalars['String']['output']>;
};

/** Words that a correction holds on to. */
export type CorrectedWords = {
  /** The words. */
  readonly words: Scalars['String']['output'];
  /** What stands before them: 30 characters, or as many as it takes to tell the place. */
  readonly before: Scalars['String']['output'];
  /** What stands after them. */
  readonly after: Scalars['String']['output'];
};

/** What became of a correction in a text. */
export type CorrectionPlace = {
  /** The text. */
  readonly source: Source;
  /** The fact that it is about; null for relations and documents, and for what was rejected. */
  readonly fact?: Maybe<Fact>;
  /** Why it takes no effect; null where it does. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

/** That a person corrected what is shown, with what it was. */
export type Corrected = {
  /** The id of the correction. */
  readonly id: Scalars['ID']['output'];
  /** Who said so. */
  readonly by: Scalars['String']['output'];
  /** When, `2026-11-29T09:30:00.000Z`. */
  readonly at: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** True for what a person added: then there is no original. */
  readonly added: Scalars['Boolean']['output'];
  /** The fields that were changed, as the rules read them. Empty for what was added. */
  readonly original: ReadonlyArray<OriginalField>;
};

/** A field as the rules read it. */
export type OriginalField = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value as words; null where it had none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type { FundingPart };

/** A correction of something in a row of funding. */
export type CorrectedPart = {
  /** What was corrected. */
  readonly of: FundingPart;
  /** By whom, and what it was. */
  readonly corrected: Corrected;
};

/** A page of corrections of facts. */
export type CorrectionConnection = {
  /** The corrections with their cursors. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** The corrections. */
  readonly nodes: ReadonlyArray<Correction>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A correction of a fact with its cursor. */
export type CorrectionEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The correction. */
  readonly node: Correction;
};

/** Conditions on documents, all of which must hold. */
export type DocumentFilter = {
  /** Words that a title, name or number contains; 繁 and 简, widths and capitals are one. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Documents of these types. */
  readonly types?: InputMaybe<ReadonlyArray<DocumentType>>;
  /** Documents of these years. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Documents that any of these agencies issued, by any key. */
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Documents whose text names any of these agencies, by any key. */
  readonly mentioning?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Documents that govern any of these regions, by any key. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether each region stands also for what lies in it; `false` asks for those alone. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: documents that have a text here. False: documents that are only cited. Left out: both. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day on which `states` are asked. */
  readonly asOf?: InputMaybe<Scalars['AsOf']['input']>;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: InputMaybe<ReadonlyArray<ForceState>>;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: InputMaybe<DayRange>;
};

export type { DocumentOrder };

export type { DocumentType };

/** A document, or a titled part of one. A source is a text of it; a document that is only cited has none. */
export type Document = Entity & Node & {
  /** The first of its keys: its number where it has one. */
  readonly id: Scalars['ID']['output'];
  /** All keys that mean it. */
  readonly keys: ReadonlyArray<Scalars['ID']['output']>;
  /** Its title, or the name by which it is cited. */
  readonly name: Scalars['String']['output'];
  /** All titles and names as written. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** How many sources mention it. */
  readonly mentions: Scalars['Int']['output'];
  /** Whether a text of it is here. If not, most fields are null. */
  readonly present: Scalars['Boolean']['output'];
  /** The title as printed on it. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What a list calls it: the title from its subject on, 关于…的通知, without the bodies that it begins with; its name where it has none. */
  readonly subject: Scalars['String']['output'];
  /** Its number (文号), brought to one form: 武新管〔2023〕4号. */
  readonly docNumber?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly type?: Maybe<DocumentType>;
  /** False for a titled part of another document. */
  readonly whole?: Maybe<Scalars['Boolean']['output']>;
  /** The name of the region that it governs, as its text says. */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** The region that it governs. */
  readonly region?: Maybe<Region>;
  /** The day or year of issue or publication, or the first day that it bears. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** All dates that it bears. */
  readonly dates: ReadonlyArray<DocumentDate>;
  /** From when to when it is in force, and what says so. */
  readonly force?: Maybe<Force>;
  /** What it is on a day, by `force`. */
  readonly state: ForceState;
  /** The document that repeals it, where that is known here. */
  readonly repealedBy?: Maybe<Document>;
  /** Its next edition: of the same title, with a later day or number; null where it is the latest that is known here. */
  readonly replacedBy?: Maybe<Document>;
  /** The editions of the same title that it is the next of. */
  readonly replaces: ReadonlyArray<Document>;
  /** What ends it beside its own clauses, the first to do so first. */
  readonly endings: ReadonlyArray<Ending>;
  /** What changes its words, in the order of time. */
  readonly amendments: ReadonlyArray<Amendment>;
  /** What people corrected in what its texts say of it: title, type, region. Empty where they corrected nothing. */
  readonly corrected: ReadonlyArray<Corrected>;
  /** What happened to it, by day. */
  readonly timeline: Timeline;
  /** Who issued it, in the order of the text. Not to be taken for who is responsible for its measures. */
  readonly issuers: ReadonlyArray<Agency>;
  /** Who wrote it. */
  readonly authors: ReadonlyArray<Person>;
  /** A paper's abstracts, at most one in each language; empty where it has none. */
  readonly abstracts: ReadonlyArray<Abstract>;
  /** A paper's keywords, at most one list in each language; empty where it has none. */
  readonly keywords: ReadonlyArray<Keywords>;
  /** The texts of it, and where in them it stands. */
  readonly sources: ReadonlyArray<DocumentSource>;
  /** Conditions of the whole document, stated once for all its measures. */
  readonly conditions: ReadonlyArray<Condition>;
  /** The documents that it names, and how. */
  readonly references: ReferenceConnection;
  /** The documents that name it, and how. */
  readonly referencedBy: ReferenceConnection;
};


/** A document, or a titled part of one. A source is a text of it; a document that is only cited has none. */
export type DocumentStateArgs = {
  asOf: Scalars['AsOf']['input'];
};


/** A document, or a titled part of one. A source is a text of it; a document that is only cited has none. */
export type DocumentTimelineArgs = {
  from?: InputMaybe<Scalars['AsOf']['input']>;
  to?: InputMaybe<Scalars['AsOf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineEventKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A document, or a titled part of one. A source is a text of it; a document that is only cited has none. */
export type DocumentReferencesArgs = {
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  filter?: InputMaybe<DocumentFilter>;
  order?: InputMaybe<DocumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A document, or a titled part of one. A source is a text of it; a document that is only cited has none. */
export type DocumentReferencedByArgs = {
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  filter?: InputMaybe<DocumentFilter>;
  order?: InputMaybe<DocumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An abstract as printed on a paper. */
export type Abstract = {
  /** The language that it is in. */
  readonly language: TextLanguage;
  /** Its words, without the wraps of its lines; paragraphs on lines of their own. */
  readonly text: Scalars['String']['output'];
  /** Where they stand in the first of `sources` that has them. */
  readonly span: Span;
};

/** The keywords printed on a paper in one language. */
export type Keywords = {
  /** The language that they are in. */
  readonly language: TextLanguage;
  /** The words, in order. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
  /** Where the list stands in the first of `sources` that has it. */
  readonly span: Span;
};

export type { TextLanguage };

/** A date that a document bears. */
export type DocumentDate = {
  /** What happened on it. */
  readonly kind: DateKind;
  /** The day or year. */
  readonly value: Scalars['Date']['output'];
  /** Whether the day follows from another clause (自印发之日起施行) and is not printed itself. */
  readonly derived: Scalars['Boolean']['output'];
  /** Where the words stand. */
  readonly span: Span;
  /** The words. */
  readonly quote: Scalars['String']['output'];
};

export type { DateKind };

/** From when to when something is in force. Null ends are not known, or open. */
export type Force = {
  /** The first day in force. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day in force, no later than the eve of a repeal or of a next edition that is known here. */
  readonly through?: Maybe<Scalars['Date']['output']>;
  /** The clause that gives the first day. */
  readonly fromClause?: Maybe<Quoted>;
  /** The clause that gives the last day. */
  readonly throughClause?: Maybe<Quoted>;
};

/** That another document ends this one. */
export type Ending = {
  /** Whether it is repealed, or is followed by a next edition. */
  readonly how: EndingKind;
  /** The document that ends it. */
  readonly by: Document;
  /** The first day on which it no longer holds for that; null where none is known in full. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Where and in which words. */
  readonly provenance: Provenance;
};

export type { EndingKind };

/** That another document changes this one. */
export type Amendment = {
  /** The document that changes it. */
  readonly by: Document;
  /** The first day of the change; null where none is known in full. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** What is changed; UNREAD where the words could not be told. */
  readonly kind: AmendmentKind;
  /** 第三条, as the amending text says it; null where it names no place. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** The words that go; null where none do. */
  readonly was?: Maybe<Scalars['String']['output']>;
  /** The words that come; null where none do. */
  readonly is?: Maybe<Scalars['String']['output']>;
  /** The figures that change, one for one. */
  readonly figures: ReadonlyArray<FigureChange>;
  /** Where and in which words. */
  readonly provenance: Provenance;
};

export type { AmendmentKind };

/** A figure in place of another. */
export type FigureChange = {
  /** The one before. */
  readonly was: Figure;
  /** The one since. */
  readonly is: Figure;
};

/** An amount in base units. */
export type Figure = {
  /** The amount. */
  readonly value: Scalars['Float']['output'];
  /** CNY, USD, %, … */
  readonly unit: Scalars['String']['output'];
};

export type { ForceState };

/** A text of a document. */
export type DocumentSource = {
  /** The source. */
  readonly source: Source;
  /** Where in its text the document stands: all of it, or a part. */
  readonly span: Span;
};

export type { Relation };

/** A heading with the characters that it covers. */
export type Section = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where its heading stands. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section itself. */
  readonly section?: Maybe<Section>;
  /** 第一章, 一, （一）, 1; null where there is none. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The heading's words without the label. */
  readonly title: Scalars['String']['output'];
  /** From 1, relative to the part. */
  readonly level: Scalars['Int']['output'];
  /** The title of the part in which it stands, where the source binds several. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** Titles of the headings above and its own, outermost first. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The characters that it covers, up to the next heading of its level. */
  readonly extent: Span;
  /** The section above; null for an outermost one. */
  readonly parent?: Maybe<Section>;
  /** The sections right below, in the order of the text. */
  readonly sections: ReadonlyArray<Section>;
  /** The measures stated in it. */
  readonly measures: ReadonlyArray<Measure>;
  /** Conditions stated once for the whole section. */
  readonly conditions: ReadonlyArray<Condition>;
};


/** A heading with the characters that it covers. */
export type SectionMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The documents with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document with its cursor. */
export type DocumentEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** A page of sections. */
export type SectionConnection = {
  /** The sections with their cursors. */
  readonly edges: ReadonlyArray<SectionEdge>;
  /** The sections. */
  readonly nodes: ReadonlyArray<Section>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A section with its cursor. */
export type SectionEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The section. */
  readonly node: Section;
};

/** A page of documents that name, or are named by, a document. */
export type ReferenceConnection = {
  /** The documents with how they are named. */
  readonly edges: ReadonlyArray<ReferenceEdge>;
  /** The documents. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document that names, or is named by, another. */
export type ReferenceEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The document at the other end. */
  readonly node: Document;
  /** How the one names the other. */
  readonly relation: Relation;
  /** Where and in which words. */
  readonly provenance: Provenance;
};

/** A firm or person that asks what it could claim. */
export type ProfileInput = {
  /** What it is. */
  readonly applicant?: InputMaybe<Applicant>;
  /** The narrowest place in which it is known to be, by key or name; `region:360104` is known by its code where no text names it. */
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  /** Its industries, by key or name. What supports a field supports what is part of it. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How large the firm is. */
  readonly size?: InputMaybe<FirmSize>;
  /** The day on which the firm was founded. */
  readonly founded?: InputMaybe<Scalars['Date']['input']>;
  /** 营业收入 of a year, in CNY. */
  readonly revenue?: InputMaybe<Scalars['Float']['input']>;
  /** 投资额, in CNY. */
  readonly investment?: InputMaybe<Scalars['Float']['input']>;
  /** 研发投入 of a year, in CNY. */
  readonly research?: InputMaybe<Scalars['Float']['input']>;
  /** 职工人数. */
  readonly staff?: InputMaybe<Scalars['Int']['input']>;
  /** 社保人数. */
  readonly insured?: InputMaybe<Scalars['Int']['input']>;
  /** A person's age in years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** A person's highest degree: 专科, 本科, 硕士, 博士. */
  readonly degree?: InputMaybe<Scalars['String']['input']>;
  /** All that it is recognised as: 高新技术企业, 专精特新企业, 规上工业企业. What the list does not name it is not; left out, it is not known. */
  readonly qualifications?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Other figures, by the metric of a condition: 估值. */
  readonly figures?: InputMaybe<ReadonlyArray<FigureInput>>;
};

/** A figure of a profile. */
export type FigureInput = {
  /** The metric, as conditions name it. */
  readonly name: Scalars['String']['input'];
  /** In base units: 3000万元 is 30000000. */
  readonly value: Scalars['Float']['input'];
  /** CNY, 人, 平方米, %. */
  readonly unit: Scalars['String']['input'];
};

export type { Applicant };

export type { FirmSize };

export type { Verdict };

/** A measure with what it depends on. */
export type Claim = {
  /** The measure. */
  readonly measure: Measure;
  /** Its document. */
  readonly document: Document;
  /** That of the most certain of its awards. */
  readonly verdict: Verdict;
  /** Its awards, in the order of the text. */
  readonly tiers: ReadonlyArray<ClaimTier>;
};

/** One award with what it depends on. */
export type ClaimTier = {
  /** The award, as a row of funding. */
  readonly row: FundingRow;
  /** Whether it can be claimed. */
  readonly verdict: Verdict;
  /** What is understood and met. */
  readonly met: ReadonlyArray<Ground>;
  /** What is open: what the profile does not tell, or is not understood. */
  readonly open: ReadonlyArray<Ground>;
  /** What is understood and not met. */
  readonly excludedBy: ReadonlyArray<Ground>;
};

/** Something on which a claim depends. */
export type Ground = {
  /** What it is about. */
  readonly about: GroundAbout;
  /** The words of the text, or the names of places or fields; empty where the text says nothing. */
  readonly words: Scalars['String']['output'];
  /** Why it is open; null where it is not. */
  readonly why?: Maybe<WhyOpen>;
  /** What of the profile decides it: `revenue`, `region`, a metric by its name; null where nothing known does. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The condition. */
  readonly condition?: Maybe<Condition>;
  /** Where and in which words it is stated; null for places, fields and days. */
  readonly provenance?: Maybe<Provenance>;
};

export type { GroundAbout };

export type { WhyOpen };

/** A page of claims. */
export type ClaimConnection = {
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are of the verdicts asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many measures are sure. */
  readonly sure: Scalars['Int']['output'];
  /** How many are possible. */
  readonly possible: Scalars['Int']['output'];
  /** How many are excluded. */
  readonly excluded: Scalars['Int']['output'];
};

/** A claim with its cursor. */
export type ClaimEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

export type { FundingAlignment };

/** Lines of a comparison. */
export type ComparedLines = {
  /** The lines. */
  readonly nodes: ReadonlyArray<ComparedLine>;
  /** Where the page stands. A page may end before it is full, where a portion ends. */
  readonly pageInfo: PageInfo;
  /** How many lines the portion has. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many sums of all sides were lined up in it. */
  readonly sums: Scalars['Int']['output'];
  /** How many sums the sides have. */
  readonly allSums: Scalars['Int']['output'];
};

/** What the sides give for the same. */
export type ComparedLine = {
  /** Tells the line from others of the comparison. */
  readonly key: Scalars['String']['output'];
  /** What to call it. */
  readonly name: Scalars['String']['output'];
  /** The instrument that its sums have in common; null where they are not lined up by that. */
  readonly instrument?: Maybe<Instrument>;
  /** What each side gives, in the order of the sides; null for one that gives nothing. */
  readonly cells: ReadonlyArray<Maybe<ComparedCell>>;
};

/** What one side gives on a line. */
export type ComparedCell = {
  /** The greatest sum of each role, unit and `per`, greatest first. */
  readonly best: ReadonlyArray<FundingRow>;
  /** How many sums there are. */
  readonly rows: Scalars['Int']['output'];
};

/** Conditions on funding rows, all of which must hold. Within one list any may hold. Entities go by any of their keys. */
export type FundingFilter = {
  /** Any of these is named with the measure as responsible, leading or supporting. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these issued the document. An issuer is not thereby responsible. */
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The measure supports any of these. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Awards of these documents. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Awards of documents of these types. */
  readonly documentTypes?: InputMaybe<ReadonlyArray<DocumentType>>;
  /** Awards of documents of these years. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The document governs any of these. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
  /** Awards stated in this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Awards stated in any of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What the amount is. */
  readonly roles?: InputMaybe<ReadonlyArray<AwardRole>>;
  /** By which means the measure supports. */
  readonly instruments?: InputMaybe<ReadonlyArray<Instrument>>;
  /** How the amount is to be read. */
  readonly qualifiers?: InputMaybe<ReadonlyArray<Qualifier>>;
  /** The unit in which amounts are compared; rows of other units are dropped when this or a bound is given. CNY unless named. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The least amount, in base units. */
  readonly minimum?: InputMaybe<Scalars['Float']['input']>;
  /** The greatest amount, in base units. */
  readonly maximum?: InputMaybe<Scalars['Float']['input']>;
  /** Words in the measure's title, its path or beneficiary, or in the award's quote or recipient. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Words in a condition of the award, of all awards of its measure, or of what stands above that. */
  readonly condition?: InputMaybe<Scalars['String']['input']>;
  /** Words in the beneficiary or recipient. */
  readonly beneficiary?: InputMaybe<Scalars['String']['input']>;
  /** Any of these gets it, in just these words: a key of `fundingBy(group: RECIPIENT)`. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A condition of the award, of its measure or of what stands above is about any of these: a key of `fundingBy(group: METRIC)`. */
  readonly metrics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The day on which `state` is told. Without it no answer depends on a day. */
  readonly asOf?: InputMaybe<Scalars['AsOf']['input']>;
  /** Keeps rows in these states on `asOf`, which it needs. */
  readonly states?: InputMaybe<ReadonlyArray<ForceState>>;
  /** Keeps rows whose last day in force is one of these days. Ends that are left out are open; rows without a last day are dropped. */
  readonly expiresBetween?: InputMaybe<DayRange>;
  /** Whether to list also what is no award of its own: one said again, an instalment, one that a rule details. `repeats` tells why. */
  readonly repeated?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { FundingOrder };

/** One award with all that belongs to it. */
export type FundingRow = Node & {
  /** Stable: the document and what makes the award one row in all its texts. */
  readonly id: Scalars['ID']['output'];
  /** What is given. */
  readonly award: Award;
  /** The measure that gives it. */
  readonly measure: Measure;
  /** The agencies named with the measure, in the order of the text; empty where none is named. */
  readonly agencies: ReadonlyArray<MeasureAgency>;
  /** Who issued the document. Never to be taken for responsible. */
  readonly issuers: ReadonlyArray<Agency>;
  /** The industries that the measure supports. */
  readonly industries: ReadonlyArray<Industry>;
  /** Those that bind the award, and those that bind all awards of the measure; not those of the award beside it. */
  readonly conditions: ReadonlyArray<Condition>;
  /** Conditions stated once for a section above the measure or for the whole document. */
  readonly inheritedConditions: ReadonlyArray<InheritedCondition>;
  /** The document. */
  readonly document: Document;
  /** Titles of the headings above the measure and its own, outermost first. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Where and in which words the award is stated: the first of `places`. */
  readonly provenance: Provenance;
  /** All places that state it, one for each text of the document. */
  readonly places: ReadonlyArray<Provenance>;
  /** From when to when it holds, and what says so. */
  readonly force: Force;
  /** What it is on `asOf`; null unless that is asked. */
  readonly state?: Maybe<ForceState>;
  /** Why it does not count among amounts; null where it does. */
  readonly repeats?: Maybe<Repeat>;
  /** The rows of other texts that state the same award in a rule for its measure: where one of them is among those counted, this is not. */
  readonly statedBy: ReadonlyArray<FundingRow>;
  /** What other documents change in it, in the order of time. `award` is as the document itself says it, and filters ask for that. */
  readonly amendments: ReadonlyArray<FundingAmendment>;
  /** The figure that the amendments of until `asOf` leave; null where none changes it by then, or no day is asked. */
  readonly amended?: Maybe<Figure>;
  /** What people corrected in what stands in the row; empty where they corrected nothing. */
  readonly corrected: ReadonlyArray<CorrectedPart>;
};

/** A change of an award by another document. */
export type FundingAmendment = {
  /** The document that changes it. */
  readonly by: Document;
  /** The first day of the change; null where none is known in full. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** What is changed. */
  readonly kind: AmendmentKind;
  /** 第三条, as the amending text says it; null where it names no place. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** The words that go; null where none do. */
  readonly was?: Maybe<Scalars['String']['output']>;
  /** The words that come; null where none do. */
  readonly is?: Maybe<Scalars['String']['output']>;
  /** The new figure; null where the words do not put one in place of the award's. */
  readonly figure?: Maybe<Figure>;
  /** Where and in which words. */
  readonly provenance: Provenance;
};

export type { Repeat };

export type { FundingGroupBy };

/** Groups of funding rows. */
export type FundingGroups = {
  /** How many groups there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** The groups, most rows first. */
  readonly nodes: ReadonlyArray<FundingGroup>;
};

/** Funding rows that have one thing in common. */
export type FundingGroup = {
  /** The entity's id; or the value, as facts write it. */
  readonly key: Scalars['String']['output'];
  /** What to call it. */
  readonly name: Scalars['String']['output'];
  /** The entity that they have in common; null for what is none. */
  readonly entity?: Maybe<Entity>;
  /** The second thing that they have in common; null unless `and` is asked. */
  readonly and?: Maybe<FundingMember>;
  /** How many rows. */
  readonly rows: Scalars['Int']['output'];
  /** Their amounts, each once: what is no award of its own is not among them. */
  readonly amounts: ReadonlyArray<AmountRange>;
  /** What stands in no total, and why. */
  readonly leftOut: ReadonlyArray<LeftOutCount>;
};

/** What the rows of a group have in common. */
export type FundingMember = {
  /** The entity's id; or the value, as facts write it. */
  readonly key: Scalars['String']['output'];
  /** What to call it. */
  readonly name: Scalars['String']['output'];
  /** The entity; null for what is none. */
  readonly entity?: Maybe<Entity>;
};

/** How many rows stand in no total, for one reason. */
export type LeftOutCount = {
  /** Why. */
  readonly reason: LeftOut;
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
};

export type { LeftOut };

/** Amounts of one role, unit and `per`. */
export type AmountRange = {
  /** What the amounts are. */
  readonly role: AwardRole;
  /** Their unit. */
  readonly unit: Scalars['String']['output'];
  /** By what they are multiplied or counted: 人·月, 平方米; null where by nothing. */
  readonly per?: Maybe<Scalars['String']['output']>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The least, in base units. */
  readonly minimum: Scalars['Float']['output'];
  /** The one in the middle, or the mean of the two there. */
  readonly median: Scalars['Float']['output'];
  /** The greatest, in base units. */
  readonly maximum: Scalars['Float']['output'];
  /** The row that holds the greatest; of several the first by id. */
  readonly largest: FundingRow;
  /** The sum of pools that are exact; null for other roles, and where no pool is. */
  readonly total?: Maybe<Scalars['Float']['output']>;
  /** How many are of each power of ten that there is, least first. */
  readonly powers: ReadonlyArray<AmountPower>;
};

/** How many amounts are of one power of ten. */
export type AmountPower = {
  /** 4 for 10,000 and above, below 100,000; 0 also for what is not above 0. */
  readonly power: Scalars['Int']['output'];
  /** How many. */
  readonly rows: Scalars['Int']['output'];
};

/** A page of funding rows. */
export type FundingConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<FundingEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<FundingRow>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A funding row with its cursor. */
export type FundingEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: FundingRow;
};

export type { EdgeType };

export type { EdgeDirection };

/** A page of what is linked with a thing. */
export type NeighbourConnection = {
  /** The linked things with what links them. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** The linked things. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to a thing. */
export type NeighbourEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing at the other end. */
  readonly node: Node;
  /** What the edge says. */
  readonly type: EdgeType;
  /** Which way it runs: OUT away from the thing asked about, IN towards it. */
  readonly direction: EdgeDirection;
  /** lead, responsible, support; a place in a list; else null. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
};

/** A way from one thing to another. */
export type Path = {
  /** The things on the way, both ends included. */
  readonly nodes: ReadonlyArray<Node>;
  /** The edges between them, one fewer. */
  readonly edges: ReadonlyArray<PathEdge>;
};

/** An edge on a path. */
export type PathEdge = {
  /** What it says. */
  readonly type: EdgeType;
  /** Whether it runs along the path. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
};

/** Conditions on hypotheses, all of which must hold. */
export type HypothesisFilter = {
  /** A topic: words that the statement contains; 繁 and 简, widths and capitals are one. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What became of them. */
  readonly outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  /** Hypotheses of these documents, by any key. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hypotheses stated in this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which `states` are asked, of the document in which it stands. */
  readonly asOf?: InputMaybe<Scalars['AsOf']['input']>;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: InputMaybe<ReadonlyArray<ForceState>>;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: InputMaybe<DayRange>;
};

/** Conditions on facts, all of which must hold. */
export type FactFilter = {
  /** Words that a name, title or quote contains; 繁 and 简, widths and capitals are one. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Facts of these documents, by any key. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Facts stated in this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which `states` are asked, of the document in which it stands. */
  readonly asOf?: InputMaybe<Scalars['AsOf']['input']>;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: InputMaybe<ReadonlyArray<ForceState>>;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: InputMaybe<DayRange>;
};

/** A hypothesis of a research paper. */
export type Hypothesis = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** H1, H2a, 假设1. */
  readonly label: Scalars['String']['output'];
  /** What it claims. */
  readonly statement: Scalars['String']['output'];
  /** What it takes for the cause, in words. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** What it takes for the effect, in words. */
  readonly effect?: Maybe<Scalars['String']['output']>;
  /** What it takes to change the relation, in words. */
  readonly moderator?: Maybe<Scalars['String']['output']>;
  /** In which direction the cause acts. */
  readonly direction: EffectDirection;
  /** What became of it. */
  readonly outcome: Outcome;
  /** The words that tell the outcome. */
  readonly outcomeClause?: Maybe<Quoted>;
  /** What a table of results says became of it, beside what the text says; null where there is none. */
  readonly tableOutcome?: Maybe<Outcome>;
  /** The row of that table. */
  readonly tableOutcomeClause?: Maybe<Quoted>;
  /** The variables that stand for its cause, effect and moderator. */
  readonly variables: ReadonlyArray<HypothesisVariable>;
  /** The estimates of the variables that stand for its cause or moderator, by model in the order of the text: of a path, those that lead to its effect; of an interaction, those with its moderator. */
  readonly estimates: ReadonlyArray<Estimate>;
};

export type { EffectDirection };

export type { Outcome };

/** A variable and what it stands for in a hypothesis. */
export type HypothesisVariable = {
  /** What it stands for. */
  readonly part: HypothesisPart;
  /** The variable. */
  readonly variable: Variable;
  /** The hypothesis. */
  readonly hypothesis: Hypothesis;
};

export type { HypothesisPart };

/** A variable of a research paper. */
export type Variable = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** Its symbol: P_num. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it is in the models. */
  readonly type?: Maybe<VariableType>;
  /** How it is measured. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Other names and spellings in the same paper. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The hypotheses in which it stands for something. */
  readonly hypotheses: ReadonlyArray<HypothesisVariable>;
  /** Its estimates, in the order of the text. */
  readonly estimates: ReadonlyArray<Estimate>;
  /** Its descriptive statistics. */
  readonly descriptives: ReadonlyArray<Descriptive>;
};

export type { VariableType };

/** A coefficient: what one model says of one variable. */
export type Estimate = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** The variable's name as printed. */
  readonly variableName: Scalars['String']['output'];
  /** The coefficient. */
  readonly value: Scalars['Float']['output'];
  /** How many stars it bears; 0 for none. */
  readonly stars: Scalars['Int']['output'];
  /** The p-value, where the table prints one. */
  readonly p?: Maybe<Scalars['Float']['output']>;
  /** The variable, where one could be found. */
  readonly variable?: Maybe<Variable>;
  /** The model. */
  readonly model?: Maybe<Model>;
};

/** A model: a column of a table of estimates. */
export type Model = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** Its name: 模型2. */
  readonly name: Scalars['String']['output'];
  /** The table in which it stands. */
  readonly table?: Maybe<Table>;
  /** Its estimates. */
  readonly estimates: ReadonlyArray<Estimate>;
  /** How well it fits, and its sample: R², F, N. */
  readonly fits: ReadonlyArray<Fit>;
};

/** A figure that describes a whole model. */
export type Fit = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** R^2, F, N … */
  readonly metric: Scalars['String']['output'];
  /** The figure. */
  readonly value: Scalars['Float']['output'];
  /** The model. */
  readonly model?: Maybe<Model>;
};

/** Descriptive statistics of a variable. */
export type Descriptive = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** How many cases. */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** The least. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** The greatest. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The mean. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** The standard deviation. */
  readonly sd?: Maybe<Scalars['Float']['output']>;
  /** The variable. */
  readonly variable?: Maybe<Variable>;
  /** The table in which it stands. */
  readonly table?: Maybe<Table>;
};

/** A page of hypotheses. */
export type HypothesisConnection = {
  /** The hypotheses with their cursors. */
  readonly edges: ReadonlyArray<HypothesisEdge>;
  /** The hypotheses. */
  readonly nodes: ReadonlyArray<Hypothesis>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hypothesis with its cursor. */
export type HypothesisEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The hypothesis. */
  readonly node: Hypothesis;
};

/** A page of variables. */
export type VariableConnection = {
  /** The variables with their cursors. */
  readonly edges: ReadonlyArray<VariableEdge>;
  /** The variables. */
  readonly nodes: ReadonlyArray<Variable>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A variable with its cursor. */
export type VariableEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The variable. */
  readonly node: Variable;
};

/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type Mutation = {
  /** Keeps that two keys mean one thing. A later correction of the same two keys replaces it. */
  readonly stateSame: StatementPayload;
  /** Keeps that two keys mean different things. A later correction of the same two keys replaces it. */
  readonly stateDifferent: StatementPayload;
  /** Keeps what to call what a key means. A later name of the same key replaces it. */
  readonly stateName: StatementPayload;
  /** Takes a correction back, of keys or of a fact; what it changed is as it was. Nothing happens where there is none with this id. */
  readonly revoke: RevokePayload;
  /** Says what fields of a fact are; or title, number (docNumber), type or region of a document, or of a titled part of one. Of two that say otherwise of one field, the later holds. A document whose number is corrected goes by that from then on. */
  readonly correctFact: CorrectionPayload;
  /** Says that there is no such fact. What hangs on it alone goes with it: awards and conditions of a measure. */
  readonly rejectFact: CorrectionPayload;
  /** Adds a fact that the rules did not find. */
  readonly addFact: CorrectionPayload;
  /** Says to what a relation leads, of which type it is, or in which role. */
  readonly correctRelation: CorrectionPayload;
  /** Says that there is no such relation. */
  readonly rejectRelation: CorrectionPayload;
  /** Adds a relation that the rules did not find. */
  readonly addRelation: CorrectionPayload;
  /** Reads a page or file of the web, as its robots.txt allows. Private hosts are refused. Answers at once; `intake` tells how far it is. */
  readonly readAddress: IntakeJob;
  /** Reads a source anew from where it came. What has not changed, and was read by the same rules, is left as it is. */
  readonly readAgain: IntakeJob;
  /** Takes a source out of the stores, and its file where it was handed over to this server. What other documents mention stays. */
  readonly removeSource: IntakeJob;
  /** Puts back what a removal took out, as it was, with its file: for the last removals, while the server runs. */
  readonly restoreSource: IntakeJob;
  /** Keeps a search, or a thing in a list; one of the same name in the same list is replaced. Answers with all that are kept. */
  readonly keepSaved: ReadonlyArray<SavedItem>;
  /** Keeps a search, or a thing in a list, no more. Answers with all that are kept. */
  readonly forgetSaved: ReadonlyArray<SavedItem>;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationStateSameArgs = {
  input: StatementInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationStateDifferentArgs = {
  input: StatementInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationStateNameArgs = {
  input: NameInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationRevokeArgs = {
  id: Scalars['ID']['input'];
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationCorrectFactArgs = {
  input: CorrectFactInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationRejectFactArgs = {
  input: RejectFactInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationAddFactArgs = {
  input: AddFactInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationCorrectRelationArgs = {
  input: CorrectRelationInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationRejectRelationArgs = {
  input: RejectRelationInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationAddRelationArgs = {
  input: AddRelationInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationReadAddressArgs = {
  address: Scalars['String']['input'];
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationReadAgainArgs = {
  source: Scalars['ID']['input'];
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationRemoveSourceArgs = {
  source: Scalars['ID']['input'];
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationRestoreSourceArgs = {
  job: Scalars['ID']['input'];
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationKeepSavedArgs = {
  item: SavedInput;
};


/** Corrections. Each needs the header `Authorization: Bearer …` with the server's token; a server without a token refuses them. */
export type MutationForgetSavedArgs = {
  list: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

/** Two keys of one kind of entity, and who says something of them. */
export type StatementInput = {
  /** A key. */
  readonly a: Scalars['ID']['input'];
  /** Another key. */
  readonly b: Scalars['ID']['input'];
  /** Who says so; shown with it. */
  readonly by: Scalars['String']['input'];
  /** Why; shown with it. */
  readonly reason: Scalars['String']['input'];
};

/** What to call what a key means, and who says so. */
export type NameInput = {
  /** A key. */
  readonly key: Scalars['ID']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** Who says so; shown with it. */
  readonly by: Scalars['String']['input'];
  /** Why; shown with it. */
  readonly reason: Scalars['String']['input'];
};

/** A correction of keys by a person. */
export type Statement = {
  /** Its id, made of the two keys. For `revoke`. */
  readonly id: Scalars['ID']['output'];
  /** What it says of the keys. */
  readonly kind: StatementKind;
  /** A key. */
  readonly a: Scalars['ID']['output'];
  /** Another key; of a name the same. */
  readonly b: Scalars['ID']['output'];
  /** What to call it; null where the keys are the same or different. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The entity that the first key means now. */
  readonly entityA?: Maybe<Entity>;
  /** The entity that the second key means now. */
  readonly entityB?: Maybe<Entity>;
  /** Who says so. */
  readonly by: Scalars['String']['output'];
  /** When, `2026-11-29T09:30:00.000Z`; null for corrections of before that was kept. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

export type { StatementKind };

/** What a correction came to. */
export type StatementPayload = {
  /** The correction as kept. Its entities show what it changed. */
  readonly statement: Statement;
};

/** What taking back a correction came to. */
export type RevokePayload = {
  /** The id that was taken back. */
  readonly id: Scalars['ID']['output'];
};

/** Two keys that are said to mean one thing, but would join what excludes each other. */
export type Ambiguity = {
  /** The kind of the two keys. */
  readonly kind: EntityKind;
  /** A key. */
  readonly a: Scalars['ID']['output'];
  /** Another key. */
  readonly b: Scalars['ID']['output'];
  /** How strong the assertion is. */
  readonly class: EquivalenceClass;
  /** The entity that the first key means. */
  readonly entityA?: Maybe<Entity>;
  /** The entity that the second key means. */
  readonly entityB?: Maybe<Entity>;
  /** Where and in which words it is said; null for a correction. */
  readonly provenance?: Maybe<Provenance>;
};

export type { EntityKind };

export type { EquivalenceClass };

/** A page of corrections. */
export type StatementConnection = {
  /** The corrections with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The corrections. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A correction with its cursor. */
export type StatementEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The correction. */
  readonly node: Statement;
};

/** A page of ambiguities. */
export type AmbiguityConnection = {
  /** The ambiguities with their cursors. */
  readonly edges: ReadonlyArray<AmbiguityEdge>;
  /** The ambiguities. */
  readonly nodes: ReadonlyArray<Ambiguity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An ambiguity with its cursor. */
export type AmbiguityEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The ambiguity. */
  readonly node: Ambiguity;
};

/** An industry or technology field. */
export type Industry = Entity & Node & {
  /** The first of its keys. */
  readonly id: Scalars['ID']['output'];
  /** All keys that mean it. */
  readonly keys: ReadonlyArray<Scalars['ID']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** All names as written. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** How many sources name it. */
  readonly mentions: Scalars['Int']['output'];
  /** How many sources name it or what lies in it. */
  readonly mentionsWithin: Scalars['Int']['output'];
  /** The wider field to which it belongs. */
  readonly partOf?: Maybe<Industry>;
  /** The narrower fields in it. */
  readonly parts: IndustryConnection;
  /** The measures that support it. */
  readonly measures: MeasureConnection;
  /** The statistics about it. */
  readonly statistics: StatisticConnection;
  /** What happened to the documents that support it, by day. Titled parts of documents are left out. */
  readonly timeline: Timeline;
};


/** An industry or technology field. */
export type IndustryPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry or technology field. */
export type IndustryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  order?: InputMaybe<MeasureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry or technology field. */
export type IndustryStatisticsArgs = {
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An industry or technology field. */
export type IndustryTimelineArgs = {
  from?: InputMaybe<Scalars['AsOf']['input']>;
  to?: InputMaybe<Scalars['AsOf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineEventKind>>;
  within?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of industries. */
export type IndustryConnection = {
  /** The industries with their cursors. */
  readonly edges: ReadonlyArray<IndustryEdge>;
  /** The industries. */
  readonly nodes: ReadonlyArray<Industry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An industry with its cursor. */
export type IndustryEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The industry. */
  readonly node: Industry;
};

/** A piece of work of the intake: one file, address or source. They are done one after another, whoever watches. */
export type IntakeJob = {
  /** Its id, for as long as the server runs. */
  readonly id: Scalars['ID']['output'];
  /** What is done. */
  readonly kind: IntakeKind;
  /** The file's name, the address, or the title of the source. */
  readonly name: Scalars['String']['output'];
  /** How far it is. */
  readonly state: IntakeState;
  /** When it was asked for, `2026-11-29T09:30:00.000Z`. */
  readonly queuedAt: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['String']['output']>;
  /** Why nothing of it could be done. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many texts there are in it, as far as is known: an archive has several. */
  readonly of: Scalars['Int']['output'];
  /** How many of them are done. */
  readonly done: Scalars['Int']['output'];
  /** What became of each text so far, in the order in which they were done. */
  readonly results: ReadonlyArray<IntakeResult>;
  /** What an archive holds that is not read. */
  readonly leftOut: ReadonlyArray<IntakeRemark>;
  /** Whether `restoreSource` can put back what it took out. */
  readonly undoable: Scalars['Boolean']['output'];
};


/** A piece of work of the intake: one file, address or source. They are done one after another, whoever watches. */
export type IntakeJobResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A piece of work of the intake: one file, address or source. They are done one after another, whoever watches. */
export type IntakeJobLeftOutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type { IntakeKind };

export type { IntakeState };

/** What became of one text. */
export type IntakeResult = {
  /** Where it is from: a path or address; of a file in an archive a.zip!/b.docx. */
  readonly path: Scalars['String']['output'];
  /** What became of it. */
  readonly outcome: IntakeOutcome;
  /** Why it could not be read. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The source that it is now; null where there is none, or where it is gone again. */
  readonly source?: Maybe<Source>;
  /** How many facts of each kind it has. */
  readonly facts: ReadonlyArray<IntakeCount>;
};

export type { IntakeOutcome };

/** How many facts of a kind a text has. */
export type IntakeCount = {
  /** The kind. */
  readonly kind: CountedKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Something in an archive that is not read, with the reason. */
export type IntakeRemark = {
  /** What it is. */
  readonly path: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Conditions on measures, all of which must hold. */
export type MeasureFilter = {
  /** Words that the title or the quote contains; 繁 and 简, widths and capitals are one. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Measures of these documents, by any key. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Measures stated in this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Measures with which any of these agencies is named, by any key. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Measures that support any of these industries, by any key. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Measures of documents that govern any of these regions, by any key. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
  /** Measures that use any of these instruments. */
  readonly instruments?: InputMaybe<ReadonlyArray<Instrument>>;
  /** Measures of documents of these types. */
  readonly documentTypes?: InputMaybe<ReadonlyArray<DocumentType>>;
  /** The day on which `states` are asked. */
  readonly asOf?: InputMaybe<Scalars['AsOf']['input']>;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: InputMaybe<ReadonlyArray<ForceState>>;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: InputMaybe<DayRange>;
};

export type { MeasureOrder };

export type { Instrument };

/** One support item that someone can apply for, or that an agency must do. */
export type Measure = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** Its title, or its first words where it has none. */
  readonly title: Scalars['String']['output'];
  /** The title of the part in which it stands, where the source binds several. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** Titles of the headings above and its own, outermost first. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Labels of the headings above and its own: 第一章, （一）, 1. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** By which means it supports. */
  readonly instrument: Instrument;
  /** Who can get it, in the words of the text. */
  readonly beneficiary?: Maybe<Scalars['String']['output']>;
  /** For how long it is given. */
  readonly duration?: Maybe<Duration>;
  /** When one can apply for it. */
  readonly applicationWindow?: Maybe<ApplicationWindow>;
  /** From when to when its document is in force, and what says so. */
  readonly force?: Maybe<Force>;
  /** What it is on a day, by `force`. */
  readonly state: ForceState;
  /** The agencies named with it, in the order of the text; empty where none is named. */
  readonly agencies: ReadonlyArray<MeasureAgency>;
  /** The industries that it supports. */
  readonly industries: ReadonlyArray<Industry>;
  /** What it gives. */
  readonly awards: ReadonlyArray<Award>;
  /** All its own conditions, also those of single awards: `awards` of a condition says which it binds. */
  readonly conditions: ReadonlyArray<Condition>;
  /** Conditions that it shares with others: stated once for a section above it or for the whole document. */
  readonly inheritedConditions: ReadonlyArray<InheritedCondition>;
  /** The measure of a parent text that it details. */
  readonly implements?: Maybe<Measure>;
  /** The measures that detail it. */
  readonly implementedBy: ReadonlyArray<Measure>;
};


/** One support item that someone can apply for, or that an agency must do. */
export type MeasureStateArgs = {
  asOf: Scalars['AsOf']['input'];
};

/** When one can apply. */
export type ApplicationWindow = {
  /** The words of the text: 每年3月向县商务局提出申请. */
  readonly words: Scalars['String']['output'];
  /** The first day, where the text prints it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day, where the text prints it. */
  readonly through?: Maybe<Scalars['Date']['output']>;
};

/** How long something is given. */
export type Duration = {
  /** How many units. */
  readonly value: Scalars['Float']['output'];
  /** 年, 月, … */
  readonly unit: Scalars['String']['output'];
  /** How the number is to be read. */
  readonly qualifier?: Maybe<Qualifier>;
};

/** An agency named with a measure. */
export type MeasureAgency = {
  /** The agency. */
  readonly agency: Agency;
  /** What it has to do with the measure. */
  readonly role: AgencyRole;
  /** Where and in which words it is named. */
  readonly provenance: Provenance;
};

/** A sum, a rate or a ratio that a measure gives. Amounts of different roles are never added up. */
export type Award = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** What the amount is. */
  readonly role: AwardRole;
  /** The amount in base units: 500万元 is 5000000 with unit CNY, 50% is 50 with unit %, 1:1 is 1 with unit ratio. Whole numbers are exact up to 2^53. */
  readonly value: Scalars['Float']['output'];
  /** CNY, USD, %, ‰, ratio, 平方米 … */
  readonly unit: Scalars['String']['output'];
  /** By what the amount is multiplied or counted: 人·月, 平方米, 家·年; null where by nothing. */
  readonly per?: Maybe<Scalars['String']['output']>;
  /** How the number is to be read. */
  readonly qualifier: Qualifier;
  /** Who gets it, where the words say so beside the amount. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** What a rate is a share of: 实际投入. */
  readonly base?: Maybe<Scalars['String']['output']>;
  /** The number or title of the document in whose quotation the amount stands; null where the text speaks itself. */
  readonly viaDocument?: Maybe<Scalars['String']['output']>;
  /** Which instalment of `partOf` it is. */
  readonly tranche?: Maybe<Scalars['Int']['output']>;
  /** The award of which it is an instalment. */
  readonly partOf?: Maybe<Award>;
  /** The award that it says again. */
  readonly restates?: Maybe<Award>;
  /** Where the words of the value itself stand. */
  readonly valueSpan: Span;
  /** The words of the value itself: 500万元. */
  readonly valueText: Scalars['String']['output'];
  /** The measure that gives it. */
  readonly measure?: Maybe<Measure>;
  /**
   * Its own conditions: those that bind it, and those that bind all awards of its measure; not those of the award beside
   * it. What sections and the document ask stands in `inheritedConditions` of its measure.
   */
  readonly conditions: ReadonlyArray<Condition>;
};

export type { AwardRole };

/** What someone or something must be or have. */
export type Condition = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** What is measured or asked for: 社保人数, 注册地. */
  readonly metric: Scalars['String']['output'];
  /** How the metric is compared with the value. */
  readonly operator: ConditionOperator;
  /** The value as a text, also where it is a number. */
  readonly value: Scalars['String']['output'];
  /** The value in base units; null where it is no number. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** The unit of the number. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Who or what must meet it, where the words say so. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The title of the part that it binds, where the source binds several. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /**
   * The awards of its measure that it binds: 达到1亿元奖10万元，5亿元奖50万元. Null where it binds all of them, or a section or
   * document; empty where it binds none of them: 不足1000万元的，不予奖励.
   */
  readonly awards?: Maybe<ReadonlyArray<Award>>;
  /** Where the words of the value itself stand. */
  readonly valueSpan: Span;
  /** The words of the value itself. */
  readonly valueText: Scalars['String']['output'];
};

export type { ConditionOperator };

/** A condition that a measure shares with others. */
export type InheritedCondition = {
  /** The condition. */
  readonly condition: Condition;
  /** What it is stated for: a section above the measure, or the document. */
  readonly bearer: ConditionBearer;
};

/** What a shared condition is stated for. */
export type ConditionBearer = Section | Document;

/** A telephone number, with whom it reaches. */
export type Contact = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** Whom it reaches. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The number as written. */
  readonly phone: Scalars['String']['output'];
};

/** A page of measures. */
export type MeasureConnection = {
  /** The measures with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The measures. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A measure with its cursor. */
export type MeasureEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** Someone who wrote a document. Known by name and affiliation. */
export type Person = Entity & Node & {
  /** The first of its keys. */
  readonly id: Scalars['ID']['output'];
  /** All keys that mean the person. */
  readonly keys: ReadonlyArray<Scalars['ID']['output']>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** All names as written. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** How many sources mention the person. */
  readonly mentions: Scalars['Int']['output'];
  /** The affiliation in the first key; null where none is known. */
  readonly affiliation?: Maybe<Scalars['String']['output']>;
  /** The documents that the person wrote. */
  readonly documents: DocumentConnection;
};


/** Someone who wrote a document. Known by name and affiliation. */
export type PersonDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  order?: InputMaybe<DocumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative division of the official table, or a zone under one. */
export type Region = Entity & Node & {
  /** The first of its keys. */
  readonly id: Scalars['ID']['output'];
  /** All keys that mean it. */
  readonly keys: ReadonlyArray<Scalars['ID']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** All names as written. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** How many sources name it. */
  readonly mentions: Scalars['Int']['output'];
  /** How many sources name it or what lies in it. */
  readonly mentionsWithin: Scalars['Int']['output'];
  /** The official six-digit code; null for a zone. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The region that holds it. */
  readonly partOf?: Maybe<Region>;
  /** The regions in it. */
  readonly parts: RegionConnection;
  /** The documents that govern it. */
  readonly documents: DocumentConnection;
  /** What happened to the documents that govern it, by day. Titled parts of documents are left out. */
  readonly timeline: Timeline;
  /** The agencies in it. */
  readonly agencies: AgencyConnection;
  /** The statistics about it. */
  readonly statistics: StatisticConnection;
};


/** An administrative division of the official table, or a zone under one. */
export type RegionPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division of the official table, or a zone under one. */
export type RegionDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  order?: InputMaybe<DocumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division of the official table, or a zone under one. */
export type RegionTimelineArgs = {
  from?: InputMaybe<Scalars['AsOf']['input']>;
  to?: InputMaybe<Scalars['AsOf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineEventKind>>;
  within?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  latestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An administrative division of the official table, or a zone under one. */
export type RegionAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division of the official table, or a zone under one. */
export type RegionStatisticsArgs = {
  filter?: InputMaybe<StatisticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of regions. */
export type RegionConnection = {
  /** The regions with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The regions. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A region with its cursor. */
export type RegionEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region. */
  readonly node: Region;
};

/** A search that is kept by name, or a thing in a list that is. */
export type SavedItem = {
  /** The list in which it stands; empty for a search. */
  readonly list: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it is in the page: `/funding?region=…`. */
  readonly to: Scalars['String']['output'];
  /** The address of its feed, `/feed.atom?…`; null where it has none. */
  readonly feed?: Maybe<Scalars['String']['output']>;
};

/** What is to be kept. */
export type SavedInput = {
  /** The list in which it stands; empty for a search. */
  readonly list: Scalars['String']['input'];
  /** Its name, of 100 characters at most. */
  readonly name: Scalars['String']['input'];
  /** Where it is in the page: a path of this server. */
  readonly to: Scalars['String']['input'];
  /** The address of its feed: a path of this server, too. */
  readonly feed?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on passages, all of which must hold. Within one list any may hold. Entities go by any of their keys. */
export type SearchFilter = {
  /** Passages of documents of these types. */
  readonly documentTypes?: InputMaybe<ReadonlyArray<DocumentType>>;
  /** Passages of documents that govern these regions: names, as the facet gives them, or keys. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone, in the facet too. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
  /** Passages of documents of this year or later. */
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Passages of documents of this year or earlier. */
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
  /** Passages of this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Passages of any of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Passages of texts of these documents. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Passages of texts that name any of these agencies. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Passages of texts of documents that any of these agencies issued. */
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Passages of texts that name any of these industries. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day on which `states` are asked, of the document whose text it is. */
  readonly asOf?: InputMaybe<Scalars['AsOf']['input']>;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: InputMaybe<ReadonlyArray<ForceState>>;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: InputMaybe<DayRange>;
};

/** A page of what a search found. */
export type SearchConnection = {
  /** The hits with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The hits. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many passages hold all words and phrases and none of the excluded. Passages that hold only some may follow them. */
  readonly totalCount: Scalars['Int']['output'];
  /** How those counted are spread. */
  readonly facets: SearchFacets;
  /** The words that were looked for after stop words went out; of a long question the rarest. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** What of the query was understood as a name or a number. `asTyped` takes it as its characters. */
  readonly understood: ReadonlyArray<Understood>;
  /** What of the query restricts the hits beside its words, in the order in which it was typed. */
  readonly conditions: ReadonlyArray<QueryCondition>;
  /** What begins as a condition on sums and states none (金额:很多), as typed: its words were looked for. */
  readonly unread: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the question was asked for its meaning, beside its words, which are what is counted. */
  readonly meaning: MeaningState;
  /**
   * Where no passage holds all words: what may have been meant, the query with one character otherwise, by words and names that are here.
   * Each finds something. At most three, the likeliest first.
   */
  readonly didYouMean: ReadonlyArray<Scalars['String']['output']>;
};

export type { MeaningState };

export type { SearchOrder };

/** A part of a query that was understood. */
export type Understood = {
  /** The words of the query, folded. */
  readonly text: Scalars['String']['output'];
  /** As what. */
  readonly kind: UnderstoodKind;
  /** What it is in the graph; null where several things go by the name, or none. */
  readonly entity?: Maybe<Entity>;
  /** Other names that were looked for beside it. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Of an industry, the fields in it, which `narrower` looks for; at most twenty. */
  readonly narrower: ReadonlyArray<Industry>;
};

/** A condition that was typed into a query. */
export type QueryCondition = {
  /** As what. */
  readonly kind: QueryConditionKind;
  /** What it asks for, as typed: without its name or minus, of a choice and of what is to stand near with both sides. */
  readonly text: Scalars['String']['output'];
  /** False of a sum that stands for itself (500万元以上): `asTyped` with its text looks for the words. */
  readonly isNamed: Scalars['Boolean']['output'];
  /** The query without it; of a choice and of what is to stand near the words stay. */
  readonly without: Scalars['String']['output'];
};

export type { QueryConditionKind };

/** What a part of a query was understood as. */
export type UnderstoodKind =
  /** A body. */
  | 'AGENCY'
  /** A place. */
  | 'REGION'
  /** An industry or technology field. */
  | 'INDUSTRY'
  /** Another name, beside which those were looked for that mean the same. */
  | 'NAME'
  /** A number, looked for by its value. */
  | 'NUMBER';

/** A hit with its cursor. */
export type SearchEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** A passage that a search found. */
export type SearchHit = {
  /** The passage. */
  readonly passage: Passage;
  /** How well it fits; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** Whether it holds all words, and so is counted in `totalCount`; of a similar passage `false`. */
  readonly complete: Scalars['Boolean']['output'];
  /** Whether it was brought by its meaning alone, not by the words; it may hold none of them. */
  readonly byMeaning: Scalars['Boolean']['output'];
  /** The words found, as places in the source's text, in order and disjoint. */
  readonly highlights: ReadonlyArray<Span>;
  /** The same words as ranges of `passage.text`, for showing them. */
  readonly ranges: ReadonlyArray<Span>;
};

/** How passages are spread. */
export type SearchFacets = {
  /** By what their document is. */
  readonly documentTypes: ReadonlyArray<DocumentTypeCount>;
  /** By the name of the region that their document governs, and of the regions in which that lies. */
  readonly regions: ReadonlyArray<Count>;
  /** By the year of their document. */
  readonly years: ReadonlyArray<Count>;
  /** By the industries that their texts name, and the fields in which those lie; as the filter by `industries` keeps them. */
  readonly industries: ReadonlyArray<Count>;
};


/** How passages are spread. */
export type SearchFacetsIndustriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many passages are of documents of one type. */
export type DocumentTypeCount = {
  /** The type. */
  readonly type: DocumentType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A source with when it came in. */
export type Arrival = {
  /** The source. */
  readonly source: Source;
  /** The moment at which it was first put into this store, `2024-05-01T08:00:00.000Z`; null where that is not known. */
  readonly at?: Maybe<Scalars['String']['output']>;
};

/** A page of arrivals. */
export type ArrivalConnection = {
  /** The arrivals with their cursors. */
  readonly edges: ReadonlyArray<ArrivalEdge>;
  /** The arrivals. */
  readonly nodes: ReadonlyArray<Arrival>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An arrival with its cursor. */
export type ArrivalEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The arrival. */
  readonly node: Arrival;
};

/** One text as ingested. It owns its passages, facts and diagnostics. */
export type Source = Node & {
  /** `source:` and 24 hexadecimal digits of the hash of its text. */
  readonly id: Scalars['ID']['output'];
  /** The title of the document that it is a text of, or the last part of its first origin. */
  readonly title: Scalars['String']['output'];
  /** What a list calls it: the title of its document from the subject on; its own where it has none. */
  readonly subject: Scalars['String']['output'];
  /** Where it was read from. */
  readonly origins: ReadonlyArray<Origin>;
  /** The file that it was read from, where that still has the bytes that were read; null else, and for addresses of the web. One read for each source asked. */
  readonly original?: Maybe<Original>;
  /** The version of the rules that read it. */
  readonly rules: Scalars['String']['output'];
  /** Whether all of it could be read. */
  readonly status: SourceStatus;
  /** The length of its text in UTF-16 units. */
  readonly length: Scalars['Int']['output'];
  /** The documents that it is a text of: the whole one first, then its titled parts. */
  readonly documents: ReadonlyArray<Document>;
  /** The outermost sections, in the order of the text. */
  readonly sections: ReadonlyArray<Section>;
  /** A piece of its text. One read for each source asked. */
  readonly text: Excerpt;
  /** Its passages, in the order of the text. One read for each source asked. */
  readonly passages: PassageConnection;
  /** What could not be read, parsed or linked in it. One read for each source asked. */
  readonly diagnostics: DiagnosticConnection;
};


/** One text as ingested. It owns its passages, facts and diagnostics. */
export type SourceTextArgs = {
  start?: InputMaybe<Scalars['Int']['input']>;
  length?: InputMaybe<Scalars['Int']['input']>;
};


/** One text as ingested. It owns its passages, facts and diagnostics. */
export type SourcePassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One text as ingested. It owns its passages, facts and diagnostics. */
export type SourceDiagnosticsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { SourceStatus };

/** Where a text was read from. */
export type Origin = {
  /** A path or address; of a file in an archive a.zip!/b.docx. */
  readonly path: Scalars['String']['output'];
  /** The address to open, where it was read from the web; null else. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly bytesHash: Scalars['String']['output'];
};

/** The file that a source was read from. */
export type Original = {
  /** Its address on this server, `/original?source=…`: its bytes. */
  readonly url: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** How many bytes it has. */
  readonly size: Scalars['Int']['output'];
  /** Whether it is a PDF, which has the pages that passages name. */
  readonly isPdf: Scalars['Boolean']['output'];
};

/** A piece of a source's text. */
export type Excerpt = {
  /** The source. */
  readonly source: Source;
  /** The text of the piece. */
  readonly text: Scalars['String']['output'];
  /** Where the piece stands in the source's text. */
  readonly extent: Span;
  /** Where the words asked for stand in `text`. */
  readonly span: Span;
  /** The words asked for. */
  readonly quote: Scalars['String']['output'];
  /** Whether text follows the piece. */
  readonly hasNext: Scalars['Boolean']['output'];
};

/** A paragraph, a list item, a heading or a table row with its place in the outline. */
export type Passage = Node & {
  /** `SOURCE/passage/START-END`. */
  readonly id: Scalars['ID']['output'];
  /** The source in which it stands. */
  readonly source: Source;
  /** Where it stands in the source's text. */
  readonly span: Span;
  /** What it is. */
  readonly kind: PassageKind;
  /** Its words as laid out: line breaks inside sentences mended. */
  readonly text: Scalars['String']['output'];
  /** Titles of the headings above it, outermost first. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The innermost section. */
  readonly section?: Maybe<Section>;
  /** The title of the part in which it stands, where the source binds several. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** From 1, for paged formats. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** The title of its document. */
  readonly documentTitle: Scalars['String']['output'];
  /** What its document is. */
  readonly documentType: DocumentType;
  /** The number of its document. */
  readonly docNumber?: Maybe<Scalars['String']['output']>;
  /** The name of the region that its document governs. */
  readonly regionName?: Maybe<Scalars['String']['output']>;
  /** The day or year of its document. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
};

export type { PassageKind };

/** Conditions on diagnostics, all of which must hold. */
export type DiagnosticFilter = {
  /** Diagnostics of this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** How grave they are. */
  readonly severities?: InputMaybe<ReadonlyArray<Severity>>;
  /** Which stages speak. */
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
  /** Which rules speak. */
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A remark about what could not be read, parsed or linked. */
export type Diagnostic = {
  /** How grave it is. */
  readonly severity: Severity;
  /** The stage that speaks. */
  readonly stage: Stage;
  /** The rule that speaks. */
  readonly rule: Scalars['String']['output'];
  /** What it says, in English. */
  readonly message: Scalars['String']['output'];
  /** The rules that its message names by their ids, each once; empty where it names none. */
  readonly named: ReadonlyArray<Rule>;
  /** Of which words; null where it is about the whole file. */
  readonly span?: Maybe<Span>;
  /** The source. */
  readonly source: Source;
};

export type { Severity };

export type { Stage };

/** A page of sources. */
export type SourceConnection = {
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source with its cursor. */
export type SourceEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** A page of passages. */
export type PassageConnection = {
  /** The passages with their cursors. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The passages. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage with its cursor. */
export type PassageEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** A page of diagnostics. */
export type DiagnosticConnection = {
  /** The diagnostics with their cursors. */
  readonly edges: ReadonlyArray<DiagnosticEdge>;
  /** The diagnostics. */
  readonly nodes: ReadonlyArray<Diagnostic>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A diagnostic with its cursor. */
export type DiagnosticEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The diagnostic. */
  readonly node: Diagnostic;
};

/** Conditions on statistics, all of which must hold. */
export type StatisticFilter = {
  /** Words that the indicator or the quote contains; 繁 and 简, widths and capitals are one. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Statistics of these documents, by any key. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statistics stated in this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Statistics in whose words any of these agencies is named, by any key. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statistics about any of these industries, by any key. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statistics about any of these regions, by any key. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day on which `states` are asked, of the document in which it stands. */
  readonly asOf?: InputMaybe<Scalars['AsOf']['input']>;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: InputMaybe<ReadonlyArray<ForceState>>;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: InputMaybe<DayRange>;
};

/** An observed or planned figure: 芯片自给率仅30%. */
export type Statistic = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** What is counted or measured. */
  readonly indicator: Scalars['String']['output'];
  /** The figure in base units, or the lower end of a range. A rank (世界第二) is 2. */
  readonly value: Scalars['Float']['output'];
  /** The upper end of a range. */
  readonly valueMax?: Maybe<Scalars['Float']['output']>;
  /** Its unit; 位 for a rank. */
  readonly unit: Scalars['String']['output'];
  /** The year of which it speaks. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The place of which it speaks, in the words of the text. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Whether it is a goal and not yet observed. */
  readonly planned: Scalars['Boolean']['output'];
  /** How the number is to be read. */
  readonly qualifier: Qualifier;
  /** Whether it is a rank. */
  readonly rank: Scalars['Boolean']['output'];
  /** Where the words of the value itself stand. */
  readonly valueSpan: Span;
  /** The words of the value itself. */
  readonly valueText: Scalars['String']['output'];
  /** The industries that it is about. */
  readonly industries: ReadonlyArray<Industry>;
  /** The regions that it is about. */
  readonly regions: ReadonlyArray<Region>;
};

/** An amount that no measure gives. */
export type Amount = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** What the amount is. */
  readonly role: AmountRole;
  /** The amount in base units. */
  readonly value: Scalars['Float']['output'];
  /** Its unit. */
  readonly unit: Scalars['String']['output'];
  /** How the number is to be read. */
  readonly qualifier: Qualifier;
  /** Of what it is the amount. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The year of which it speaks. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Where the words of the value itself stand. */
  readonly valueSpan: Span;
  /** The words of the value itself. */
  readonly valueText: Scalars['String']['output'];
};

export type { AmountRole };

/** A table in a text. */
export type Table = Fact & Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where and in which words it is stated. */
  readonly provenance: Provenance;
  /** The document, or the part of it, in whose text it stands. */
  readonly document?: Maybe<Document>;
  /** The section in which it stands. */
  readonly section?: Maybe<Section>;
  /** 表1. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Its title; its label where it has none, and empty where it has neither. */
  readonly title: Scalars['String']['output'];
  /** The names of its columns. */
  readonly header: ReadonlyArray<Scalars['String']['output']>;
  /** How many rows, without the header. */
  readonly rows: Scalars['Int']['output'];
  /** How many columns, with that of the names. */
  readonly columns: Scalars['Int']['output'];
};

/** A page of statistics. */
export type StatisticConnection = {
  /** The statistics with their cursors. */
  readonly edges: ReadonlyArray<StatisticEdge>;
  /** The statistics. */
  readonly nodes: ReadonlyArray<Statistic>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statistic with its cursor. */
export type StatisticEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The statistic. */
  readonly node: Statistic;
};

/** A page of amounts. */
export type AmountConnection = {
  /** The amounts with their cursors. */
  readonly edges: ReadonlyArray<AmountEdge>;
  /** The amounts. */
  readonly nodes: ReadonlyArray<Amount>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An amount with its cursor. */
export type AmountEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The amount. */
  readonly node: Amount;
};

/** A page of tables. */
export type TableConnection = {
  /** The tables with their cursors. */
  readonly edges: ReadonlyArray<TableEdge>;
  /** The tables. */
  readonly nodes: ReadonlyArray<Table>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A table with its cursor. */
export type TableEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The table. */
  readonly node: Table;
};

/** What the store holds, in figures. */
export type Stats = {
  /** Texts. */
  readonly sources: Scalars['Int']['output'];
  /** UTF-16 units of their texts. */
  readonly characters: Scalars['Float']['output'];
  /** Passages. */
  readonly passages: Scalars['Int']['output'];
  /** Entities, facts and sections, by kind. */
  readonly nodes: ReadonlyArray<Count>;
  /** Edges, by type. */
  readonly edges: ReadonlyArray<Count>;
  /** Diagnostics, by severity. */
  readonly diagnostics: ReadonlyArray<Count>;
  /** Corrections by people. */
  readonly statements: Scalars['Int']['output'];
  /** The version of the store's tables. */
  readonly schemaVersion: Scalars['Int']['output'];
};

export type { CountedKind };

export type { Facet };

/** Conditions on what is counted, all of which must hold. Entities go by any of their keys. */
export type CountFilter = {
  /** Words that a name, title or quote contains. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Facts of these documents. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Facts stated in this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Measures with these agencies; documents that these issued. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Measures that support, statistics about, these industries. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Documents that govern, agencies in, statistics about, these regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone. */
  readonly within?: InputMaybe<Scalars['Boolean']['input']>;
  /** Documents and facts of documents of these types. */
  readonly documentTypes?: InputMaybe<ReadonlyArray<DocumentType>>;
  /** The day on which `states` are asked, of the document in which it stands. */
  readonly asOf?: InputMaybe<Scalars['AsOf']['input']>;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: InputMaybe<ReadonlyArray<ForceState>>;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: InputMaybe<DayRange>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConditionBearer:
    | ( SectionParent )
    | ( NamedDocumentParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgencyFilter: AgencyFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgencyKind: AgencyKind;
  Agency: ResolverTypeWrapper<NamedEntityParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencySuccession: ResolverTypeWrapper<Omit<AgencySuccession, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  AgencyLink: ResolverTypeWrapper<AgencyLink>;
  AgencyMethod: AgencyMethod;
  AgencyRole: AgencyRole;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyMeasureConnection: ResolverTypeWrapper<Omit<AgencyMeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgencyMeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  AgencyMeasureEdge: ResolverTypeWrapper<Omit<AgencyMeasureEdge, 'node' | 'provenance'> & { node: ResolversTypes['Measure'], provenance: ResolversTypes['Provenance'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  AsOf: ResolverTypeWrapper<Scalars['AsOf']['output']>;
  DayRange: DayRange;
  Timeline: ResolverTypeWrapper<Omit<Timeline, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TimelineEvent']> }>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventParent>;
  TimelineEventKind: TimelineEventKind;
  Node: ResolverTypeWrapper<NodeParent>;
  Entity: ResolverTypeWrapper<EntityParent>;
  Fact: ResolverTypeWrapper<FactParent>;
  Provenance: ResolverTypeWrapper<ProvenanceParent>;
  Rule: ResolverTypeWrapper<RuleParent>;
  Language: Language;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Quoted: ResolverTypeWrapper<Quoted>;
  Span: ResolverTypeWrapper<Span>;
  SpanInput: SpanInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<Count>;
  Qualifier: Qualifier;
  EntityOrder: EntityOrder;
  EntityFilter: EntityFilter;
  CorrectionFilter: CorrectionFilter;
  CorrectionState: CorrectionState;
  FieldInput: FieldInput;
  CorrectFactInput: CorrectFactInput;
  RejectFactInput: RejectFactInput;
  AddFactInput: AddFactInput;
  CorrectRelationInput: CorrectRelationInput;
  RejectRelationInput: RejectRelationInput;
  AddRelationInput: AddRelationInput;
  CorrectionPayload: ResolverTypeWrapper<Omit<CorrectionPayload, 'correction'> & { correction: ResolversTypes['Correction'] }>;
  Correction: ResolverTypeWrapper<CorrectionParent>;
  CorrectionKind: CorrectionKind;
  CorrectedField: ResolverTypeWrapper<CorrectedField>;
  CorrectedWords: ResolverTypeWrapper<CorrectedWords>;
  CorrectionPlace: ResolverTypeWrapper<CorrectionPlaceParent>;
  Corrected: ResolverTypeWrapper<CorrectedParent>;
  OriginalField: ResolverTypeWrapper<OriginalField>;
  FundingPart: FundingPart;
  CorrectedPart: ResolverTypeWrapper<Omit<CorrectedPart, 'corrected'> & { corrected: ResolversTypes['Corrected'] }>;
  CorrectionConnection: ResolverTypeWrapper<Omit<CorrectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CorrectionEdge']>, nodes: ReadonlyArray<ResolversTypes['Correction']> }>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  DocumentType: DocumentType;
  Document: ResolverTypeWrapper<NamedDocumentParent>;
  Abstract: ResolverTypeWrapper<Abstract>;
  Keywords: ResolverTypeWrapper<Keywords>;
  TextLanguage: TextLanguage;
  DocumentDate: ResolverTypeWrapper<DocumentDate>;
  DateKind: DateKind;
  Force: ResolverTypeWrapper<Force>;
  Ending: ResolverTypeWrapper<EndingParent>;
  EndingKind: EndingKind;
  Amendment: ResolverTypeWrapper<AmendmentParent>;
  AmendmentKind: AmendmentKind;
  FigureChange: ResolverTypeWrapper<FigureChange>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForceState: ForceState;
  DocumentSource: ResolverTypeWrapper<DocumentSourceParent>;
  Relation: Relation;
  Section: ResolverTypeWrapper<SectionParent>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  SectionConnection: ResolverTypeWrapper<Omit<SectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SectionEdge']>, nodes: ReadonlyArray<ResolversTypes['Section']> }>;
  SectionEdge: ResolverTypeWrapper<Omit<SectionEdge, 'node'> & { node: ResolversTypes['Section'] }>;
  ReferenceConnection: ResolverTypeWrapper<Omit<ReferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  ReferenceEdge: ResolverTypeWrapper<Omit<ReferenceEdge, 'node' | 'provenance'> & { node: ResolversTypes['Document'], provenance: ResolversTypes['Provenance'] }>;
  ProfileInput: ProfileInput;
  FigureInput: FigureInput;
  Applicant: Applicant;
  FirmSize: FirmSize;
  Verdict: Verdict;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimTier: ResolverTypeWrapper<ClaimTierParent>;
  Ground: ResolverTypeWrapper<GroundParent>;
  GroundAbout: GroundAbout;
  WhyOpen: WhyOpen;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  FundingAlignment: FundingAlignment;
  ComparedLines: ResolverTypeWrapper<Omit<ComparedLines, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ComparedLine']> }>;
  ComparedLine: ResolverTypeWrapper<Omit<ComparedLine, 'cells'> & { cells: ReadonlyArray<Maybe<ResolversTypes['ComparedCell']>> }>;
  ComparedCell: ResolverTypeWrapper<ComparedCellParent>;
  FundingFilter: FundingFilter;
  FundingOrder: FundingOrder;
  FundingRow: ResolverTypeWrapper<FundingRowParent>;
  FundingAmendment: ResolverTypeWrapper<FundingAmendmentParent>;
  Repeat: Repeat;
  FundingGroupBy: FundingGroupBy;
  FundingGroups: ResolverTypeWrapper<Omit<FundingGroups, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundingGroup']> }>;
  FundingGroup: ResolverTypeWrapper<FundingGroupParent>;
  FundingMember: ResolverTypeWrapper<FundingMemberParent>;
  LeftOutCount: ResolverTypeWrapper<LeftOutCount>;
  LeftOut: LeftOut;
  AmountRange: ResolverTypeWrapper<AmountRangeParent>;
  AmountPower: ResolverTypeWrapper<AmountPower>;
  FundingConnection: ResolverTypeWrapper<Omit<FundingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FundingEdge']>, nodes: ReadonlyArray<ResolversTypes['FundingRow']> }>;
  FundingEdge: ResolverTypeWrapper<Omit<FundingEdge, 'node'> & { node: ResolversTypes['FundingRow'] }>;
  EdgeType: EdgeType;
  EdgeDirection: EdgeDirection;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeighbourEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourEdgeParent>;
  Path: ResolverTypeWrapper<PathParent>;
  PathEdge: ResolverTypeWrapper<PathEdgeParent>;
  HypothesisFilter: HypothesisFilter;
  FactFilter: FactFilter;
  Hypothesis: ResolverTypeWrapper<HypothesisParent>;
  EffectDirection: EffectDirection;
  Outcome: Outcome;
  HypothesisVariable: ResolverTypeWrapper<HypothesisVariableParent>;
  HypothesisPart: HypothesisPart;
  Variable: ResolverTypeWrapper<VariableParent>;
  VariableType: VariableType;
  Estimate: ResolverTypeWrapper<EstimateParent>;
  Model: ResolverTypeWrapper<ModelParent>;
  Fit: ResolverTypeWrapper<FitParent>;
  Descriptive: ResolverTypeWrapper<DescriptiveParent>;
  HypothesisConnection: ResolverTypeWrapper<Omit<HypothesisConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HypothesisEdge']>, nodes: ReadonlyArray<ResolversTypes['Hypothesis']> }>;
  HypothesisEdge: ResolverTypeWrapper<Omit<HypothesisEdge, 'node'> & { node: ResolversTypes['Hypothesis'] }>;
  VariableConnection: ResolverTypeWrapper<Omit<VariableConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VariableEdge']>, nodes: ReadonlyArray<ResolversTypes['Variable']> }>;
  VariableEdge: ResolverTypeWrapper<Omit<VariableEdge, 'node'> & { node: ResolversTypes['Variable'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StatementInput: StatementInput;
  NameInput: NameInput;
  Statement: ResolverTypeWrapper<StatementParent>;
  StatementKind: StatementKind;
  StatementPayload: ResolverTypeWrapper<Omit<StatementPayload, 'statement'> & { statement: ResolversTypes['Statement'] }>;
  RevokePayload: ResolverTypeWrapper<RevokePayload>;
  Ambiguity: ResolverTypeWrapper<AmbiguityParent>;
  EntityKind: EntityKind;
  EquivalenceClass: EquivalenceClass;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  AmbiguityConnection: ResolverTypeWrapper<Omit<AmbiguityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AmbiguityEdge']>, nodes: ReadonlyArray<ResolversTypes['Ambiguity']> }>;
  AmbiguityEdge: ResolverTypeWrapper<Omit<AmbiguityEdge, 'node'> & { node: ResolversTypes['Ambiguity'] }>;
  Industry: ResolverTypeWrapper<NamedEntityParent>;
  IndustryConnection: ResolverTypeWrapper<Omit<IndustryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndustryEdge']>, nodes: ReadonlyArray<ResolversTypes['Industry']> }>;
  IndustryEdge: ResolverTypeWrapper<Omit<IndustryEdge, 'node'> & { node: ResolversTypes['Industry'] }>;
  IntakeJob: ResolverTypeWrapper<IntakeJobParent>;
  IntakeKind: IntakeKind;
  IntakeState: IntakeState;
  IntakeResult: ResolverTypeWrapper<IntakeResultParent>;
  IntakeOutcome: IntakeOutcome;
  IntakeCount: ResolverTypeWrapper<IntakeCount>;
  IntakeRemark: ResolverTypeWrapper<IntakeRemark>;
  MeasureFilter: MeasureFilter;
  MeasureOrder: MeasureOrder;
  Instrument: Instrument;
  Measure: ResolverTypeWrapper<MeasureParent>;
  ApplicationWindow: ResolverTypeWrapper<ApplicationWindow>;
  Duration: ResolverTypeWrapper<Duration>;
  MeasureAgency: ResolverTypeWrapper<MeasureAgencyParent>;
  Award: ResolverTypeWrapper<AwardParent>;
  AwardRole: AwardRole;
  Condition: ResolverTypeWrapper<ConditionParent>;
  ConditionOperator: ConditionOperator;
  InheritedCondition: ResolverTypeWrapper<InheritedConditionParent>;
  ConditionBearer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConditionBearer']>;
  Contact: ResolverTypeWrapper<ContactParent>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  Person: ResolverTypeWrapper<EntityParent>;
  Region: ResolverTypeWrapper<EntityParent>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  SavedItem: ResolverTypeWrapper<SavedItem>;
  SavedInput: SavedInput;
  SearchFilter: SearchFilter;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  MeaningState: MeaningState;
  SearchOrder: SearchOrder;
  Understood: ResolverTypeWrapper<UnderstoodParent>;
  QueryCondition: ResolverTypeWrapper<QueryCondition>;
  QueryConditionKind: QueryConditionKind;
  UnderstoodKind: UnderstoodKind;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  SearchFacets: ResolverTypeWrapper<SearchFacetsParent>;
  DocumentTypeCount: ResolverTypeWrapper<DocumentTypeCount>;
  Arrival: ResolverTypeWrapper<Omit<Arrival, 'source'> & { source: ResolversTypes['Source'] }>;
  ArrivalConnection: ResolverTypeWrapper<Omit<ArrivalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArrivalEdge']>, nodes: ReadonlyArray<ResolversTypes['Arrival']> }>;
  ArrivalEdge: ResolverTypeWrapper<Omit<ArrivalEdge, 'node'> & { node: ResolversTypes['Arrival'] }>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceStatus: SourceStatus;
  Origin: ResolverTypeWrapper<OriginParent>;
  Original: ResolverTypeWrapper<Original>;
  Excerpt: ResolverTypeWrapper<ExcerptParent>;
  Passage: ResolverTypeWrapper<PassageParent>;
  PassageKind: PassageKind;
  DiagnosticFilter: DiagnosticFilter;
  Diagnostic: ResolverTypeWrapper<DiagnosticParent>;
  Severity: Severity;
  Stage: Stage;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PassageEdge']>, nodes: ReadonlyArray<ResolversTypes['Passage']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  DiagnosticConnection: ResolverTypeWrapper<Omit<DiagnosticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiagnosticEdge']>, nodes: ReadonlyArray<ResolversTypes['Diagnostic']> }>;
  DiagnosticEdge: ResolverTypeWrapper<Omit<DiagnosticEdge, 'node'> & { node: ResolversTypes['Diagnostic'] }>;
  StatisticFilter: StatisticFilter;
  Statistic: ResolverTypeWrapper<StatisticParent>;
  Amount: ResolverTypeWrapper<AmountParent>;
  AmountRole: AmountRole;
  Table: ResolverTypeWrapper<TableParent>;
  StatisticConnection: ResolverTypeWrapper<Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticEdge']>, nodes: ReadonlyArray<ResolversTypes['Statistic']> }>;
  StatisticEdge: ResolverTypeWrapper<Omit<StatisticEdge, 'node'> & { node: ResolversTypes['Statistic'] }>;
  AmountConnection: ResolverTypeWrapper<Omit<AmountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AmountEdge']>, nodes: ReadonlyArray<ResolversTypes['Amount']> }>;
  AmountEdge: ResolverTypeWrapper<Omit<AmountEdge, 'node'> & { node: ResolversTypes['Amount'] }>;
  TableConnection: ResolverTypeWrapper<Omit<TableConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TableEdge']>, nodes: ReadonlyArray<ResolversTypes['Table']> }>;
  TableEdge: ResolverTypeWrapper<Omit<TableEdge, 'node'> & { node: ResolversTypes['Table'] }>;
  Stats: ResolverTypeWrapper<Stats>;
  CountedKind: CountedKind;
  Facet: Facet;
  CountFilter: CountFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgencyFilter: AgencyFilter;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Agency: NamedEntityParent;
  Int: Scalars['Int']['output'];
  AgencySuccession: Omit<AgencySuccession, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  AgencyLink: AgencyLink;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyMeasureConnection: Omit<AgencyMeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgencyMeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  AgencyMeasureEdge: Omit<AgencyMeasureEdge, 'node' | 'provenance'> & { node: ResolversParentTypes['Measure'], provenance: ResolversParentTypes['Provenance'] };
  Query: Record<PropertyKey, never>;
  Date: Scalars['Date']['output'];
  AsOf: Scalars['AsOf']['output'];
  DayRange: DayRange;
  Timeline: Omit<Timeline, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TimelineEvent']> };
  TimelineEvent: TimelineEventParent;
  Node: NodeParent;
  Entity: EntityParent;
  Fact: FactParent;
  Provenance: ProvenanceParent;
  Rule: RuleParent;
  Evidence: EvidenceParent;
  Quoted: Quoted;
  Span: Span;
  SpanInput: SpanInput;
  PageInfo: PageInfo;
  Count: Count;
  EntityFilter: EntityFilter;
  CorrectionFilter: CorrectionFilter;
  FieldInput: FieldInput;
  CorrectFactInput: CorrectFactInput;
  RejectFactInput: RejectFactInput;
  AddFactInput: AddFactInput;
  CorrectRelationInput: CorrectRelationInput;
  RejectRelationInput: RejectRelationInput;
  AddRelationInput: AddRelationInput;
  CorrectionPayload: Omit<CorrectionPayload, 'correction'> & { correction: ResolversParentTypes['Correction'] };
  Correction: CorrectionParent;
  CorrectedField: CorrectedField;
  CorrectedWords: CorrectedWords;
  CorrectionPlace: CorrectionPlaceParent;
  Corrected: CorrectedParent;
  OriginalField: OriginalField;
  CorrectedPart: Omit<CorrectedPart, 'corrected'> & { corrected: ResolversParentTypes['Corrected'] };
  CorrectionConnection: Omit<CorrectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CorrectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Correction']> };
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  DocumentFilter: DocumentFilter;
  Document: NamedDocumentParent;
  Abstract: Abstract;
  Keywords: Keywords;
  DocumentDate: DocumentDate;
  Force: Force;
  Ending: EndingParent;
  Amendment: AmendmentParent;
  FigureChange: FigureChange;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  DocumentSource: DocumentSourceParent;
  Section: SectionParent;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  SectionConnection: Omit<SectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Section']> };
  SectionEdge: Omit<SectionEdge, 'node'> & { node: ResolversParentTypes['Section'] };
  ReferenceConnection: Omit<ReferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  ReferenceEdge: Omit<ReferenceEdge, 'node' | 'provenance'> & { node: ResolversParentTypes['Document'], provenance: ResolversParentTypes['Provenance'] };
  ProfileInput: ProfileInput;
  FigureInput: FigureInput;
  Claim: ClaimParent;
  ClaimTier: ClaimTierParent;
  Ground: GroundParent;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ComparedLines: Omit<ComparedLines, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ComparedLine']> };
  ComparedLine: Omit<ComparedLine, 'cells'> & { cells: ReadonlyArray<Maybe<ResolversParentTypes['ComparedCell']>> };
  ComparedCell: ComparedCellParent;
  FundingFilter: FundingFilter;
  FundingRow: FundingRowParent;
  FundingAmendment: FundingAmendmentParent;
  FundingGroups: Omit<FundingGroups, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundingGroup']> };
  FundingGroup: FundingGroupParent;
  FundingMember: FundingMemberParent;
  LeftOutCount: LeftOutCount;
  AmountRange: AmountRangeParent;
  AmountPower: AmountPower;
  FundingConnection: Omit<FundingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FundingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FundingRow']> };
  FundingEdge: Omit<FundingEdge, 'node'> & { node: ResolversParentTypes['FundingRow'] };
  NeighbourConnection: Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeighbourEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  NeighbourEdge: NeighbourEdgeParent;
  Path: PathParent;
  PathEdge: PathEdgeParent;
  HypothesisFilter: HypothesisFilter;
  FactFilter: FactFilter;
  Hypothesis: HypothesisParent;
  HypothesisVariable: HypothesisVariableParent;
  Variable: VariableParent;
  Estimate: EstimateParent;
  Model: ModelParent;
  Fit: FitParent;
  Descriptive: DescriptiveParent;
  HypothesisConnection: Omit<HypothesisConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HypothesisEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Hypothesis']> };
  HypothesisEdge: Omit<HypothesisEdge, 'node'> & { node: ResolversParentTypes['Hypothesis'] };
  VariableConnection: Omit<VariableConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VariableEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Variable']> };
  VariableEdge: Omit<VariableEdge, 'node'> & { node: ResolversParentTypes['Variable'] };
  Mutation: Record<PropertyKey, never>;
  StatementInput: StatementInput;
  NameInput: NameInput;
  Statement: StatementParent;
  StatementPayload: Omit<StatementPayload, 'statement'> & { statement: ResolversParentTypes['Statement'] };
  RevokePayload: RevokePayload;
  Ambiguity: AmbiguityParent;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  AmbiguityConnection: Omit<AmbiguityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AmbiguityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ambiguity']> };
  AmbiguityEdge: Omit<AmbiguityEdge, 'node'> & { node: ResolversParentTypes['Ambiguity'] };
  Industry: NamedEntityParent;
  IndustryConnection: Omit<IndustryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndustryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Industry']> };
  IndustryEdge: Omit<IndustryEdge, 'node'> & { node: ResolversParentTypes['Industry'] };
  IntakeJob: IntakeJobParent;
  IntakeResult: IntakeResultParent;
  IntakeCount: IntakeCount;
  IntakeRemark: IntakeRemark;
  MeasureFilter: MeasureFilter;
  Measure: MeasureParent;
  ApplicationWindow: ApplicationWindow;
  Duration: Duration;
  MeasureAgency: MeasureAgencyParent;
  Award: AwardParent;
  Condition: ConditionParent;
  InheritedCondition: InheritedConditionParent;
  ConditionBearer: ResolversUnionTypes<ResolversParentTypes>['ConditionBearer'];
  Contact: ContactParent;
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  Person: EntityParent;
  Region: EntityParent;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  SavedItem: SavedItem;
  SavedInput: SavedInput;
  SearchFilter: SearchFilter;
  SearchConnection: SearchConnectionParent;
  Understood: UnderstoodParent;
  QueryCondition: QueryCondition;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitParent;
  SearchFacets: SearchFacetsParent;
  DocumentTypeCount: DocumentTypeCount;
  Arrival: Omit<Arrival, 'source'> & { source: ResolversParentTypes['Source'] };
  ArrivalConnection: Omit<ArrivalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArrivalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Arrival']> };
  ArrivalEdge: Omit<ArrivalEdge, 'node'> & { node: ResolversParentTypes['Arrival'] };
  Source: SourceParent;
  Origin: OriginParent;
  Original: Original;
  Excerpt: ExcerptParent;
  Passage: PassageParent;
  DiagnosticFilter: DiagnosticFilter;
  Diagnostic: DiagnosticParent;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  PassageConnection: Omit<PassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PassageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Passage']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  DiagnosticConnection: Omit<DiagnosticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiagnosticEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Diagnostic']> };
  DiagnosticEdge: Omit<DiagnosticEdge, 'node'> & { node: ResolversParentTypes['Diagnostic'] };
  StatisticFilter: StatisticFilter;
  Statistic: StatisticParent;
  Amount: AmountParent;
  Table: TableParent;
  StatisticConnection: Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statistic']> };
  StatisticEdge: Omit<StatisticEdge, 'node'> & { node: ResolversParentTypes['Statistic'] };
  AmountConnection: Omit<AmountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AmountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Amount']> };
  AmountEdge: Omit<AmountEdge, 'node'> & { node: ResolversParentTypes['Amount'] };
  TableConnection: Omit<TableConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TableEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Table']> };
  TableEdge: Omit<TableEdge, 'node'> & { node: ResolversParentTypes['Table'] };
  Stats: Stats;
  CountFilter: CountFilter;
};

export type AgencyKindResolvers = EnumResolverSignature<{ GOVERNMENT?: any, PARTY?: any, UNIVERSITY?: any, INSTITUTE?: any, BANK?: any, COMPANY?: any, ASSOCIATION?: any, OTHER?: any }, ResolversTypes['AgencyKind']>;

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['AgencyLink']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<AgencyPartsArgs, 'first'>>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['AgencySuccession']>, ParentType, ContextType>;
  follows?: Resolver<ReadonlyArray<ResolversTypes['AgencySuccession']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['AgencyMeasureConnection'], ParentType, ContextType, RequireFields<AgencyMeasuresArgs, 'first'>>;
  issued?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<AgencyIssuedArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<AgencyTimelineArgs, 'first' | 'latestFirst'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencySuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencySuccession'] = ResolversParentTypes['AgencySuccession']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyLink'] = ResolversParentTypes['AgencyLink']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AgencyMethod'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyMethodResolvers = EnumResolverSignature<{ FULL_NAME?: any, SHORT_FORM?: any, PLACE_OF_DOCUMENT?: any, OWN_NOTICE?: any, ALIAS?: any, FULLER_NAME?: any, STEM?: any, PART_OF_NAME?: any, SEAT?: any, FOLLOWER?: any, CLASS?: any, THIS_TEXT?: any, CORRECTION?: any, RENAMED?: any }, ResolversTypes['AgencyMethod']>;

export type AgencyRoleResolvers = EnumResolverSignature<{ LEAD?: any, RESPONSIBLE?: any, SUPPORT?: any, PAYER?: any }, ResolversTypes['AgencyRole']>;

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyMeasureConnection'] = ResolversParentTypes['AgencyMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyMeasureEdge'] = ResolversParentTypes['AgencyMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgencyRole'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'order' | 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'order' | 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, RequireFields<QuerySectionsArgs, 'first'>>;
  eligible?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryEligibleArgs, 'profile' | 'asOf' | 'verdicts' | 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<QueryFundingArgs, 'order' | 'first'>>;
  fundingBy?: Resolver<ResolversTypes['FundingGroups'], ParentType, ContextType, RequireFields<QueryFundingByArgs, 'group' | 'first'>>;
  fundingCompared?: Resolver<ResolversTypes['ComparedLines'], ParentType, ContextType, RequireFields<QueryFundingComparedArgs, 'sides' | 'by' | 'shared' | 'first'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'id' | 'direction' | 'first'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'first' | 'length'>>;
  hypotheses?: Resolver<ResolversTypes['HypothesisConnection'], ParentType, ContextType, RequireFields<QueryHypothesesArgs, 'first'>>;
  variables?: Resolver<ResolversTypes['VariableConnection'], ParentType, ContextType, RequireFields<QueryVariablesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first'>>;
  ambiguities?: Resolver<ResolversTypes['AmbiguityConnection'], ParentType, ContextType, RequireFields<QueryAmbiguitiesArgs, 'first'>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<QueryIndustriesArgs, 'order' | 'first'>>;
  industry?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType, RequireFields<QueryIndustryArgs, 'id'>>;
  intake?: Resolver<ReadonlyArray<ResolversTypes['IntakeJob']>, ParentType, ContextType, RequireFields<QueryIntakeArgs, 'first'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'order' | 'first'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'order' | 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  saved?: Resolver<ReadonlyArray<ResolversTypes['SavedItem']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'order' | 'synonyms' | 'first'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix' | 'first'>>;
  similarPassages?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySimilarPassagesArgs, 'id' | 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  arrivals?: Resolver<ResolversTypes['ArrivalConnection'], ParentType, ContextType, RequireFields<QueryArrivalsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sourceText?: Resolver<Maybe<ResolversTypes['Excerpt']>, ParentType, ContextType, RequireFields<QuerySourceTextArgs, 'source' | 'span' | 'context'>>;
  diagnostics?: Resolver<ResolversTypes['DiagnosticConnection'], ParentType, ContextType, RequireFields<QueryDiagnosticsArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'first'>>;
  amounts?: Resolver<ResolversTypes['AmountConnection'], ParentType, ContextType, RequireFields<QueryAmountsArgs, 'first'>>;
  tables?: Resolver<ResolversTypes['TableConnection'], ParentType, ContextType, RequireFields<QueryTablesArgs, 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<QueryCountsArgs, 'kind' | 'facet' | 'first'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  kind?: Resolver<ResolversTypes['TimelineEventKind'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type TimelineEventKindResolvers = EnumResolverSignature<{ ISSUED?: any, EFFECTIVE?: any, AMENDED?: any, ENDS?: any, REPLACED?: any, REPEALED?: any }, ResolversTypes['TimelineEventKind']>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Section' | 'FundingRow' | 'Hypothesis' | 'Variable' | 'Estimate' | 'Model' | 'Fit' | 'Descriptive' | 'Industry' | 'Measure' | 'Award' | 'Condition' | 'Contact' | 'Person' | 'Region' | 'Source' | 'Passage' | 'Statistic' | 'Amount' | 'Table', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Industry' | 'Person' | 'Region', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Section' | 'Hypothesis' | 'Variable' | 'Estimate' | 'Model' | 'Fit' | 'Descriptive' | 'Measure' | 'Award' | 'Condition' | 'Contact' | 'Statistic' | 'Amount' | 'Table', ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  corrected?: Resolver<ReadonlyArray<ResolversTypes['Corrected']>, ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RuleSaysArgs, 'language'>>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuotedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quoted'] = ResolversParentTypes['Quoted']> = {
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualifierResolvers = EnumResolverSignature<{ EXACT?: any, AT_MOST?: any, AT_LEAST?: any, ABOUT?: any, RANGE?: any }, ResolversTypes['Qualifier']>;

export type EntityOrderResolvers = EnumResolverSignature<{ NAME?: any, MENTIONS?: any }, ResolversTypes['EntityOrder']>;

export type CorrectionStateResolvers = EnumResolverSignature<{ ATTACHED?: any, UNATTACHED?: any }, ResolversTypes['CorrectionState']>;

export type CorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionPayload'] = ResolversParentTypes['CorrectionPayload']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CorrectedField']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['CorrectedWords']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['CorrectionPlace']>, ParentType, ContextType>;
};

export type CorrectionKindResolvers = EnumResolverSignature<{ CORRECT?: any, REJECT?: any, ADD?: any }, ResolversTypes['CorrectionKind']>;

export type CorrectedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedField'] = ResolversParentTypes['CorrectedField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectedWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedWords'] = ResolversParentTypes['CorrectedWords']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionPlace'] = ResolversParentTypes['CorrectionPlace']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corrected'] = ResolversParentTypes['Corrected']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  original?: Resolver<ReadonlyArray<ResolversTypes['OriginalField']>, ParentType, ContextType>;
};

export type OriginalFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginalField'] = ResolversParentTypes['OriginalField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingPartResolvers = EnumResolverSignature<{ AWARD?: any, MEASURE?: any, DOCUMENT?: any, CONDITION?: any, AGENCY?: any, INDUSTRY?: any, ISSUER?: any }, ResolversTypes['FundingPart']>;

export type CorrectedPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedPart'] = ResolversParentTypes['CorrectedPart']> = {
  of?: Resolver<ResolversTypes['FundingPart'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Corrected'], ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type DocumentOrderResolvers = EnumResolverSignature<{ NAME?: any, MENTIONS?: any, DATE?: any, LAST_DAY?: any }, ResolversTypes['DocumentOrder']>;

export type DocumentTypeResolvers = EnumResolverSignature<{ POLICY_NOTICE?: any, POLICY_MEASURES?: any, PLAN?: any, REGULATION?: any, GUIDE?: any, RESEARCH_PAPER?: any, ESSAY?: any, OP_ED_COLLECTION?: any }, ResolversTypes['DocumentType']>;

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DocumentType']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DocumentDate']>, ParentType, ContextType>;
  force?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ForceState'], ParentType, ContextType, RequireFields<DocumentStateArgs, 'asOf'>>;
  repealedBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  endings?: Resolver<ReadonlyArray<ResolversTypes['Ending']>, ParentType, ContextType>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes['Amendment']>, ParentType, ContextType>;
  corrected?: Resolver<ReadonlyArray<ResolversTypes['Corrected']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<DocumentTimelineArgs, 'first' | 'latestFirst'>>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  abstracts?: Resolver<ReadonlyArray<ResolversTypes['Abstract']>, ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['Keywords']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DocumentSource']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  references?: Resolver<ResolversTypes['ReferenceConnection'], ParentType, ContextType, RequireFields<DocumentReferencesArgs, 'first'>>;
  referencedBy?: Resolver<ResolversTypes['ReferenceConnection'], ParentType, ContextType, RequireFields<DocumentReferencedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbstractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Abstract'] = ResolversParentTypes['Abstract']> = {
  language?: Resolver<ResolversTypes['TextLanguage'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type KeywordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Keywords'] = ResolversParentTypes['Keywords']> = {
  language?: Resolver<ResolversTypes['TextLanguage'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type TextLanguageResolvers = EnumResolverSignature<{ ZH?: any, EN?: any }, ResolversTypes['TextLanguage']>;

export type DocumentDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentDate'] = ResolversParentTypes['DocumentDate']> = {
  kind?: Resolver<ResolversTypes['DateKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DateKindResolvers = EnumResolverSignature<{ ISSUED?: any, SIGNED?: any, RECEIVED?: any, PUBLISHED?: any, EFFECTIVE?: any, EXPIRES?: any }, ResolversTypes['DateKind']>;

export type ForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Force'] = ResolversParentTypes['Force']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromClause?: Resolver<Maybe<ResolversTypes['Quoted']>, ParentType, ContextType>;
  throughClause?: Resolver<Maybe<ResolversTypes['Quoted']>, ParentType, ContextType>;
};

export type EndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ending'] = ResolversParentTypes['Ending']> = {
  how?: Resolver<ResolversTypes['EndingKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type EndingKindResolvers = EnumResolverSignature<{ REPEALED?: any, REPLACED?: any }, ResolversTypes['EndingKind']>;

export type AmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amendment'] = ResolversParentTypes['Amendment']> = {
  by?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AmendmentKind'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['FigureChange']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type AmendmentKindResolvers = EnumResolverSignature<{ WORDS?: any, ANEW?: any, GONE?: any, ADDED?: any, UNREAD?: any }, ResolversTypes['AmendmentKind']>;

export type FigureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  was?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  is?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForceStateResolvers = EnumResolverSignature<{ IN_FORCE?: any, ENDED?: any, NOT_YET?: any, UNKNOWN?: any }, ResolversTypes['ForceState']>;

export type DocumentSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentSource'] = ResolversParentTypes['DocumentSource']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type RelationResolvers = EnumResolverSignature<{ CITES?: any, IMPLEMENTS?: any, BASED_ON?: any, REPEALS?: any, AMENDS?: any, REPLACES?: any, ANNEXES?: any }, ResolversTypes['Relation']>;

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<SectionMeasuresArgs>>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type SectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionConnection'] = ResolversParentTypes['SectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionEdge'] = ResolversParentTypes['SectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type ReferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceConnection'] = ResolversParentTypes['ReferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceEdge'] = ResolversParentTypes['ReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ApplicantResolvers = EnumResolverSignature<{ FIRM?: any, PERSON?: any }, ResolversTypes['Applicant']>;

export type FirmSizeResolvers = EnumResolverSignature<{ LARGE?: any, MEDIUM?: any, SMALL?: any, MICRO?: any, SMALL_OR_MICRO?: any }, ResolversTypes['FirmSize']>;

export type VerdictResolvers = EnumResolverSignature<{ SURE?: any, POSSIBLE?: any, EXCLUDED?: any }, ResolversTypes['Verdict']>;

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['ClaimTier']>, ParentType, ContextType>;
};

export type ClaimTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimTier'] = ResolversParentTypes['ClaimTier']> = {
  row?: Resolver<ResolversTypes['FundingRow'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['Ground']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Ground']>, ParentType, ContextType>;
  excludedBy?: Resolver<ReadonlyArray<ResolversTypes['Ground']>, ParentType, ContextType>;
};

export type GroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ground'] = ResolversParentTypes['Ground']> = {
  about?: Resolver<ResolversTypes['GroundAbout'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['WhyOpen']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type GroundAboutResolvers = EnumResolverSignature<{ PLACE?: any, VALIDITY?: any, WINDOW?: any, INDUSTRY?: any, RECIPIENT?: any, CONDITION?: any, AWARD?: any, RULE?: any }, ResolversTypes['GroundAbout']>;

export type WhyOpenResolvers = EnumResolverSignature<{ NOT_TOLD?: any, NOT_UNDERSTOOD?: any, NOT_STATED?: any }, ResolversTypes['WhyOpen']>;

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type FundingAlignmentResolvers = EnumResolverSignature<{ MEASURE?: any, INDUSTRY?: any, INSTRUMENT?: any }, ResolversTypes['FundingAlignment']>;

export type ComparedLinesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedLines'] = ResolversParentTypes['ComparedLines']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComparedLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allSums?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedLine'] = ResolversParentTypes['ComparedLine']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ComparedCell']>>, ParentType, ContextType>;
};

export type ComparedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedCell'] = ResolversParentTypes['ComparedCell']> = {
  best?: Resolver<ReadonlyArray<ResolversTypes['FundingRow']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingOrderResolvers = EnumResolverSignature<{ TEXT_ORDER?: any, AMOUNT_DESCENDING?: any, AMOUNT_ASCENDING?: any, DATE_DESCENDING?: any, LAST_DAY?: any }, ResolversTypes['FundingOrder']>;

export type FundingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRow'] = ResolversParentTypes['FundingRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  award?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['MeasureAgency']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  inheritedConditions?: Resolver<ReadonlyArray<ResolversTypes['InheritedCondition']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ForceState']>, ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Repeat']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['FundingRow']>, ParentType, ContextType>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes['FundingAmendment']>, ParentType, ContextType>;
  amended?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  corrected?: Resolver<ReadonlyArray<ResolversTypes['CorrectedPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingAmendment'] = ResolversParentTypes['FundingAmendment']> = {
  by?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AmendmentKind'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type RepeatResolvers = EnumResolverSignature<{ RESTATED?: any, INSTALMENT?: any, OVERVIEW?: any, DETAILED?: any, QUOTED?: any }, ResolversTypes['Repeat']>;

export type FundingGroupByResolvers = EnumResolverSignature<{ AGENCY?: any, INDUSTRY?: any, ISSUER?: any, DOCUMENT?: any, DOCUMENT_TYPE?: any, YEAR?: any, ROLE?: any, INSTRUMENT?: any, REGION?: any, RECIPIENT?: any, METRIC?: any }, ResolversTypes['FundingGroupBy']>;

export type FundingGroupsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingGroups'] = ResolversParentTypes['FundingGroups']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingGroup']>, ParentType, ContextType>;
};

export type FundingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingGroup'] = ResolversParentTypes['FundingGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  and?: Resolver<Maybe<ResolversTypes['FundingMember']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amounts?: Resolver<ReadonlyArray<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutCount']>, ParentType, ContextType>;
};

export type FundingMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingMember'] = ResolversParentTypes['FundingMember']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type LeftOutCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutCount'] = ResolversParentTypes['LeftOutCount']> = {
  reason?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftOutResolvers = EnumResolverSignature<{ RESTATED?: any, INSTALMENT?: any, OVERVIEW?: any, DETAILED?: any, QUOTED?: any, NO_TOTAL?: any, NOT_EXACT?: any }, ResolversTypes['LeftOut']>;

export type AmountRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountRange'] = ResolversParentTypes['AmountRange']> = {
  role?: Resolver<ResolversTypes['AwardRole'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  largest?: Resolver<ResolversTypes['FundingRow'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['AmountPower']>, ParentType, ContextType>;
};

export type AmountPowerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountPower'] = ResolversParentTypes['AmountPower']> = {
  power?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingConnection'] = ResolversParentTypes['FundingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEdge'] = ResolversParentTypes['FundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingRow'], ParentType, ContextType>;
};

export type EdgeTypeResolvers = EnumResolverSignature<{ TEXT_OF?: any, ISSUED_BY?: any, GOVERNS?: any, CITES?: any, IMPLEMENTS?: any, BASED_ON?: any, REPEALS?: any, AMENDS?: any, REPLACES?: any, ANNEXES?: any, HAS_PART?: any, STATED_IN?: any, RESPONSIBLE?: any, SUPPORTS?: any, OFFERS?: any, REQUIRES?: any, ABOUT?: any, CAUSE?: any, EFFECT?: any, MODERATOR?: any, OF?: any, IN?: any, PART_OF?: any, FOLLOWED_BY?: any, AUTHORED?: any, MENTIONS?: any }, ResolversTypes['EdgeType']>;

export type EdgeDirectionResolvers = EnumResolverSignature<{ OUT?: any, IN?: any, BOTH?: any }, ResolversTypes['EdgeDirection']>;

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EdgeDirection'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type HypothesisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hypothesis'] = ResolversParentTypes['Hypothesis']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moderator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EffectDirection'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  outcomeClause?: Resolver<Maybe<ResolversTypes['Quoted']>, ParentType, ContextType>;
  tableOutcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  tableOutcomeClause?: Resolver<Maybe<ResolversTypes['Quoted']>, ParentType, ContextType>;
  variables?: Resolver<ReadonlyArray<ResolversTypes['HypothesisVariable']>, ParentType, ContextType>;
  estimates?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectDirectionResolvers = EnumResolverSignature<{ POSITIVE?: any, NEGATIVE?: any, MODERATES_POSITIVELY?: any, MODERATES_NEGATIVELY?: any, MEDIATES?: any, DIFFERENCE?: any, NONE?: any }, ResolversTypes['EffectDirection']>;

export type OutcomeResolvers = EnumResolverSignature<{ SUPPORTED?: any, REJECTED?: any, PARTIAL?: any, REVERSED?: any, UNTESTED?: any }, ResolversTypes['Outcome']>;

export type HypothesisVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HypothesisVariable'] = ResolversParentTypes['HypothesisVariable']> = {
  part?: Resolver<ResolversTypes['HypothesisPart'], ParentType, ContextType>;
  variable?: Resolver<ResolversTypes['Variable'], ParentType, ContextType>;
  hypothesis?: Resolver<ResolversTypes['Hypothesis'], ParentType, ContextType>;
};

export type HypothesisPartResolvers = EnumResolverSignature<{ CAUSE?: any, EFFECT?: any, MODERATOR?: any }, ResolversTypes['HypothesisPart']>;

export type VariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variable'] = ResolversParentTypes['Variable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['VariableType']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hypotheses?: Resolver<ReadonlyArray<ResolversTypes['HypothesisVariable']>, ParentType, ContextType>;
  estimates?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  descriptives?: Resolver<ReadonlyArray<ResolversTypes['Descriptive']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariableTypeResolvers = EnumResolverSignature<{ DEPENDENT?: any, INDEPENDENT?: any, MODERATOR?: any, MEDIATOR?: any, CONTROL?: any }, ResolversTypes['VariableType']>;

export type EstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  variableName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  variable?: Resolver<Maybe<ResolversTypes['Variable']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
  estimates?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  fits?: Resolver<ReadonlyArray<ResolversTypes['Fit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fit'] = ResolversParentTypes['Fit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DescriptiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Descriptive'] = ResolversParentTypes['Descriptive']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  variable?: Resolver<Maybe<ResolversTypes['Variable']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HypothesisConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HypothesisConnection'] = ResolversParentTypes['HypothesisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HypothesisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hypothesis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HypothesisEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HypothesisEdge'] = ResolversParentTypes['HypothesisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hypothesis'], ParentType, ContextType>;
};

export type VariableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariableConnection'] = ResolversParentTypes['VariableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VariableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Variable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VariableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariableEdge'] = ResolversParentTypes['VariableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Variable'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  stateSame?: Resolver<ResolversTypes['StatementPayload'], ParentType, ContextType, RequireFields<MutationStateSameArgs, 'input'>>;
  stateDifferent?: Resolver<ResolversTypes['StatementPayload'], ParentType, ContextType, RequireFields<MutationStateDifferentArgs, 'input'>>;
  stateName?: Resolver<ResolversTypes['StatementPayload'], ParentType, ContextType, RequireFields<MutationStateNameArgs, 'input'>>;
  revoke?: Resolver<ResolversTypes['RevokePayload'], ParentType, ContextType, RequireFields<MutationRevokeArgs, 'id'>>;
  correctFact?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectFactArgs, 'input'>>;
  rejectFact?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationRejectFactArgs, 'input'>>;
  addFact?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationAddFactArgs, 'input'>>;
  correctRelation?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationCorrectRelationArgs, 'input'>>;
  rejectRelation?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationRejectRelationArgs, 'input'>>;
  addRelation?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationAddRelationArgs, 'input'>>;
  readAddress?: Resolver<ResolversTypes['IntakeJob'], ParentType, ContextType, RequireFields<MutationReadAddressArgs, 'address'>>;
  readAgain?: Resolver<ResolversTypes['IntakeJob'], ParentType, ContextType, RequireFields<MutationReadAgainArgs, 'source'>>;
  removeSource?: Resolver<ResolversTypes['IntakeJob'], ParentType, ContextType, RequireFields<MutationRemoveSourceArgs, 'source'>>;
  restoreSource?: Resolver<ResolversTypes['IntakeJob'], ParentType, ContextType, RequireFields<MutationRestoreSourceArgs, 'job'>>;
  keepSaved?: Resolver<ReadonlyArray<ResolversTypes['SavedItem']>, ParentType, ContextType, RequireFields<MutationKeepSavedArgs, 'item'>>;
  forgetSaved?: Resolver<ReadonlyArray<ResolversTypes['SavedItem']>, ParentType, ContextType, RequireFields<MutationForgetSavedArgs, 'list' | 'name'>>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityA?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityB?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementKindResolvers = EnumResolverSignature<{ SAME?: any, DIFFERENT?: any, NAME?: any }, ResolversTypes['StatementKind']>;

export type StatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementPayload'] = ResolversParentTypes['StatementPayload']> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type RevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokePayload'] = ResolversParentTypes['RevokePayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AmbiguityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ambiguity'] = ResolversParentTypes['Ambiguity']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['EquivalenceClass'], ParentType, ContextType>;
  entityA?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityB?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type EntityKindResolvers = EnumResolverSignature<{ REGION?: any, INDUSTRY?: any, PERSON?: any, AGENCY?: any, DOCUMENT?: any }, ResolversTypes['EntityKind']>;

export type EquivalenceClassResolvers = EnumResolverSignature<{ CORRECTION?: any, CLAUSE?: any, EDITION?: any, FRONT_PAGE?: any, TITLE_ISSUER?: any, STEM?: any }, ResolversTypes['EquivalenceClass']>;

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type AmbiguityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguityConnection'] = ResolversParentTypes['AmbiguityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AmbiguityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ambiguity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmbiguityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguityEdge'] = ResolversParentTypes['AmbiguityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ambiguity'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentionsWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, RequireFields<IndustryPartsArgs, 'first'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<IndustryMeasuresArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<IndustryStatisticsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<IndustryTimelineArgs, 'within' | 'first' | 'latestFirst'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryEdge'] = ResolversParentTypes['IndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type IntakeJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeJob'] = ResolversParentTypes['IntakeJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntakeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntakeState'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['IntakeResult']>, ParentType, ContextType, RequireFields<IntakeJobResultsArgs, 'first'>>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['IntakeRemark']>, ParentType, ContextType, RequireFields<IntakeJobLeftOutArgs, 'first'>>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IntakeKindResolvers = EnumResolverSignature<{ FILE?: any, ADDRESS?: any, AGAIN?: any, REMOVAL?: any, RESTORATION?: any }, ResolversTypes['IntakeKind']>;

export type IntakeStateResolvers = EnumResolverSignature<{ QUEUED?: any, WORKING?: any, DONE?: any, FAILED?: any }, ResolversTypes['IntakeState']>;

export type IntakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeResult'] = ResolversParentTypes['IntakeResult']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IntakeOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['IntakeCount']>, ParentType, ContextType>;
};

export type IntakeOutcomeResolvers = EnumResolverSignature<{ STORED?: any, PARTIAL?: any, UNCHANGED?: any, FAILED?: any, REMOVED?: any }, ResolversTypes['IntakeOutcome']>;

export type IntakeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeCount'] = ResolversParentTypes['IntakeCount']> = {
  kind?: Resolver<ResolversTypes['CountedKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakeRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeRemark'] = ResolversParentTypes['IntakeRemark']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureOrderResolvers = EnumResolverSignature<{ TEXT_ORDER?: any, DATE?: any, LAST_DAY?: any }, ResolversTypes['MeasureOrder']>;

export type InstrumentResolvers = EnumResolverSignature<{ REWARD?: any, SUBSIDY?: any, GRANT?: any, MATCH?: any, FUND?: any, TAX?: any, LOAN?: any, PROCUREMENT?: any, SERVICE?: any, CONSTRUCTION?: any, OTHER?: any }, ResolversTypes['Instrument']>;

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  applicationWindow?: Resolver<Maybe<ResolversTypes['ApplicationWindow']>, ParentType, ContextType>;
  force?: Resolver<Maybe<ResolversTypes['Force']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ForceState'], ParentType, ContextType, RequireFields<MeasureStateArgs, 'asOf'>>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['MeasureAgency']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  inheritedConditions?: Resolver<ReadonlyArray<ResolversTypes['InheritedCondition']>, ParentType, ContextType>;
  implements?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  implementedBy?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationWindow'] = ResolversParentTypes['ApplicationWindow']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duration'] = ResolversParentTypes['Duration']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
};

export type MeasureAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureAgency'] = ResolversParentTypes['MeasureAgency']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgencyRole'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AwardRole'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viaDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tranche?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  valueSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardRoleResolvers = EnumResolverSignature<{ AWARD?: any, UNIT_RATE?: any, RATE?: any, CAP?: any, POOL?: any, MATCH?: any }, ResolversTypes['AwardRole']>;

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['ConditionOperator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Award']>>, ParentType, ContextType>;
  valueSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionOperatorResolvers = EnumResolverSignature<{ AT_LEAST?: any, AT_MOST?: any, ABOVE?: any, BELOW?: any, EQUAL?: any, IS?: any, NOT?: any, HAS?: any }, ResolversTypes['ConditionOperator']>;

export type InheritedConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InheritedCondition'] = ResolversParentTypes['InheritedCondition']> = {
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  bearer?: Resolver<ResolversTypes['ConditionBearer'], ParentType, ContextType>;
};

export type ConditionBearerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionBearer'] = ResolversParentTypes['ConditionBearer']> = {
  __resolveType: TypeResolveFn<'Section' | 'Document', ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affiliation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PersonDocumentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentionsWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionPartsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<RegionDocumentsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<RegionTimelineArgs, 'within' | 'first' | 'latestFirst'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<RegionAgenciesArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<RegionStatisticsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type SavedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedItem'] = ResolversParentTypes['SavedItem']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  understood?: Resolver<ReadonlyArray<ResolversTypes['Understood']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['QueryCondition']>, ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['MeaningState'], ParentType, ContextType>;
  didYouMean?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeaningStateResolvers = EnumResolverSignature<{ NONE?: any, PASSED?: any, USED?: any, FAILED?: any }, ResolversTypes['MeaningState']>;

export type SearchOrderResolvers = EnumResolverSignature<{ RELEVANCE?: any, DATE?: any }, ResolversTypes['SearchOrder']>;

export type UnderstoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Understood'] = ResolversParentTypes['Understood']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnderstoodKind'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
};

export type QueryConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryCondition'] = ResolversParentTypes['QueryCondition']> = {
  kind?: Resolver<ResolversTypes['QueryConditionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryConditionKindResolvers = EnumResolverSignature<{ TITLE?: any, AGENCY?: any, TYPE?: any, YEAR?: any, AMOUNT?: any, EXCLUDED?: any, CHOICE?: any, NEAR?: any }, ResolversTypes['QueryConditionKind']>;

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byMeaning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  documentTypes?: Resolver<ReadonlyArray<ResolversTypes['DocumentTypeCount']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<SearchFacetsIndustriesArgs, 'first'>>;
};

export type DocumentTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentTypeCount'] = ResolversParentTypes['DocumentTypeCount']> = {
  type?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArrivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Arrival'] = ResolversParentTypes['Arrival']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArrivalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrivalConnection'] = ResolversParentTypes['ArrivalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArrivalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Arrival']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArrivalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrivalEdge'] = ResolversParentTypes['ArrivalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Arrival'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Original']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Excerpt'], ParentType, ContextType, RequireFields<SourceTextArgs, 'start' | 'length'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<SourcePassagesArgs, 'first'>>;
  diagnostics?: Resolver<ResolversTypes['DiagnosticConnection'], ParentType, ContextType, RequireFields<SourceDiagnosticsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceStatusResolvers = EnumResolverSignature<{ COMPLETE?: any, PARTIAL?: any }, ResolversTypes['SourceStatus']>;

export type OriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytesHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OriginalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Original'] = ResolversParentTypes['Original']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isPdf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExcerptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excerpt'] = ResolversParentTypes['Excerpt']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasNext?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentType?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageKindResolvers = EnumResolverSignature<{ HEADING?: any, PARAGRAPH?: any, LIST_ITEM?: any, TABLE_ROW?: any, FRONT_MATTER?: any }, ResolversTypes['PassageKind']>;

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SeverityResolvers = EnumResolverSignature<{ ERROR?: any, WARNING?: any, INFO?: any }, ResolversTypes['Severity']>;

export type StageResolvers = EnumResolverSignature<{ READ?: any, LAYOUT?: any, OUTLINE?: any, SEGMENT?: any, RECOGNIZE?: any, INTERPRET?: any, LINK?: any, STORE?: any }, ResolversTypes['Stage']>;

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type DiagnosticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticConnection'] = ResolversParentTypes['DiagnosticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticEdge'] = ResolversParentTypes['DiagnosticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnostic'], ParentType, ContextType>;
};

export type StatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valueSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AmountRole'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  valueSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountRoleResolvers = EnumResolverSignature<{ STATISTIC?: any, TARGET?: any, POOL?: any, THRESHOLD?: any, OTHER?: any }, ResolversTypes['AmountRole']>;

export type TableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticConnection'] = ResolversParentTypes['StatisticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticEdge'] = ResolversParentTypes['StatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
};

export type AmountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountConnection'] = ResolversParentTypes['AmountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AmountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Amount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountEdge'] = ResolversParentTypes['AmountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
};

export type TableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableConnection'] = ResolversParentTypes['TableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableEdge'] = ResolversParentTypes['TableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Table'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  characters?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedKindResolvers = EnumResolverSignature<{ DOCUMENT?: any, AGENCY?: any, MEASURE?: any, AWARD?: any, CONDITION?: any, STATISTIC?: any, HYPOTHESIS?: any }, ResolversTypes['CountedKind']>;

export type FacetResolvers = EnumResolverSignature<{ DOCUMENT_TYPE?: any, INSTRUMENT?: any, ROLE?: any, OUTCOME?: any, AGENCY?: any, AGENCY_KIND?: any, REGION?: any, YEAR?: any, RULE?: any }, ResolversTypes['Facet']>;

export type Resolvers<ContextType = Context> = {
  AgencyKind?: AgencyKindResolvers;
  Agency?: AgencyResolvers<ContextType>;
  AgencySuccession?: AgencySuccessionResolvers<ContextType>;
  AgencyLink?: AgencyLinkResolvers<ContextType>;
  AgencyMethod?: AgencyMethodResolvers;
  AgencyRole?: AgencyRoleResolvers;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyMeasureConnection?: AgencyMeasureConnectionResolvers<ContextType>;
  AgencyMeasureEdge?: AgencyMeasureEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  AsOf?: GraphQLScalarType;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineEventKind?: TimelineEventKindResolvers;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Quoted?: QuotedResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Qualifier?: QualifierResolvers;
  EntityOrder?: EntityOrderResolvers;
  CorrectionState?: CorrectionStateResolvers;
  CorrectionPayload?: CorrectionPayloadResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionKind?: CorrectionKindResolvers;
  CorrectedField?: CorrectedFieldResolvers<ContextType>;
  CorrectedWords?: CorrectedWordsResolvers<ContextType>;
  CorrectionPlace?: CorrectionPlaceResolvers<ContextType>;
  Corrected?: CorrectedResolvers<ContextType>;
  OriginalField?: OriginalFieldResolvers<ContextType>;
  FundingPart?: FundingPartResolvers;
  CorrectedPart?: CorrectedPartResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  DocumentOrder?: DocumentOrderResolvers;
  DocumentType?: DocumentTypeResolvers;
  Document?: DocumentResolvers<ContextType>;
  Abstract?: AbstractResolvers<ContextType>;
  Keywords?: KeywordsResolvers<ContextType>;
  TextLanguage?: TextLanguageResolvers;
  DocumentDate?: DocumentDateResolvers<ContextType>;
  DateKind?: DateKindResolvers;
  Force?: ForceResolvers<ContextType>;
  Ending?: EndingResolvers<ContextType>;
  EndingKind?: EndingKindResolvers;
  Amendment?: AmendmentResolvers<ContextType>;
  AmendmentKind?: AmendmentKindResolvers;
  FigureChange?: FigureChangeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  ForceState?: ForceStateResolvers;
  DocumentSource?: DocumentSourceResolvers<ContextType>;
  Relation?: RelationResolvers;
  Section?: SectionResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  SectionConnection?: SectionConnectionResolvers<ContextType>;
  SectionEdge?: SectionEdgeResolvers<ContextType>;
  ReferenceConnection?: ReferenceConnectionResolvers<ContextType>;
  ReferenceEdge?: ReferenceEdgeResolvers<ContextType>;
  Applicant?: ApplicantResolvers;
  FirmSize?: FirmSizeResolvers;
  Verdict?: VerdictResolvers;
  Claim?: ClaimResolvers<ContextType>;
  ClaimTier?: ClaimTierResolvers<ContextType>;
  Ground?: GroundResolvers<ContextType>;
  GroundAbout?: GroundAboutResolvers;
  WhyOpen?: WhyOpenResolvers;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  FundingAlignment?: FundingAlignmentResolvers;
  ComparedLines?: ComparedLinesResolvers<ContextType>;
  ComparedLine?: ComparedLineResolvers<ContextType>;
  ComparedCell?: ComparedCellResolvers<ContextType>;
  FundingOrder?: FundingOrderResolvers;
  FundingRow?: FundingRowResolvers<ContextType>;
  FundingAmendment?: FundingAmendmentResolvers<ContextType>;
  Repeat?: RepeatResolvers;
  FundingGroupBy?: FundingGroupByResolvers;
  FundingGroups?: FundingGroupsResolvers<ContextType>;
  FundingGroup?: FundingGroupResolvers<ContextType>;
  FundingMember?: FundingMemberResolvers<ContextType>;
  LeftOutCount?: LeftOutCountResolvers<ContextType>;
  LeftOut?: LeftOutResolvers;
  AmountRange?: AmountRangeResolvers<ContextType>;
  AmountPower?: AmountPowerResolvers<ContextType>;
  FundingConnection?: FundingConnectionResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  EdgeType?: EdgeTypeResolvers;
  EdgeDirection?: EdgeDirectionResolvers;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Hypothesis?: HypothesisResolvers<ContextType>;
  EffectDirection?: EffectDirectionResolvers;
  Outcome?: OutcomeResolvers;
  HypothesisVariable?: HypothesisVariableResolvers<ContextType>;
  HypothesisPart?: HypothesisPartResolvers;
  Variable?: VariableResolvers<ContextType>;
  VariableType?: VariableTypeResolvers;
  Estimate?: EstimateResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  Fit?: FitResolvers<ContextType>;
  Descriptive?: DescriptiveResolvers<ContextType>;
  HypothesisConnection?: HypothesisConnectionResolvers<ContextType>;
  HypothesisEdge?: HypothesisEdgeResolvers<ContextType>;
  VariableConnection?: VariableConnectionResolvers<ContextType>;
  VariableEdge?: VariableEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementKind?: StatementKindResolvers;
  StatementPayload?: StatementPayloadResolvers<ContextType>;
  RevokePayload?: RevokePayloadResolvers<ContextType>;
  Ambiguity?: AmbiguityResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  EquivalenceClass?: EquivalenceClassResolvers;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  AmbiguityConnection?: AmbiguityConnectionResolvers<ContextType>;
  AmbiguityEdge?: AmbiguityEdgeResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  IndustryConnection?: IndustryConnectionResolvers<ContextType>;
  IndustryEdge?: IndustryEdgeResolvers<ContextType>;
  IntakeJob?: IntakeJobResolvers<ContextType>;
  IntakeKind?: IntakeKindResolvers;
  IntakeState?: IntakeStateResolvers;
  IntakeResult?: IntakeResultResolvers<ContextType>;
  IntakeOutcome?: IntakeOutcomeResolvers;
  IntakeCount?: IntakeCountResolvers<ContextType>;
  IntakeRemark?: IntakeRemarkResolvers<ContextType>;
  MeasureOrder?: MeasureOrderResolvers;
  Instrument?: InstrumentResolvers;
  Measure?: MeasureResolvers<ContextType>;
  ApplicationWindow?: ApplicationWindowResolvers<ContextType>;
  Duration?: DurationResolvers<ContextType>;
  MeasureAgency?: MeasureAgencyResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardRole?: AwardRoleResolvers;
  Condition?: ConditionResolvers<ContextType>;
  ConditionOperator?: ConditionOperatorResolvers;
  InheritedCondition?: InheritedConditionResolvers<ContextType>;
  ConditionBearer?: ConditionBearerResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  SavedItem?: SavedItemResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  MeaningState?: MeaningStateResolvers;
  SearchOrder?: SearchOrderResolvers;
  Understood?: UnderstoodResolvers<ContextType>;
  QueryCondition?: QueryConditionResolvers<ContextType>;
  QueryConditionKind?: QueryConditionKindResolvers;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  DocumentTypeCount?: DocumentTypeCountResolvers<ContextType>;
  Arrival?: ArrivalResolvers<ContextType>;
  ArrivalConnection?: ArrivalConnectionResolvers<ContextType>;
  ArrivalEdge?: ArrivalEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers;
  Origin?: OriginResolvers<ContextType>;
  Original?: OriginalResolvers<ContextType>;
  Excerpt?: ExcerptResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageKind?: PassageKindResolvers;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Severity?: SeverityResolvers;
  Stage?: StageResolvers;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  DiagnosticConnection?: DiagnosticConnectionResolvers<ContextType>;
  DiagnosticEdge?: DiagnosticEdgeResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  AmountRole?: AmountRoleResolvers;
  Table?: TableResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  AmountConnection?: AmountConnectionResolvers<ContextType>;
  AmountEdge?: AmountEdgeResolvers<ContextType>;
  TableConnection?: TableConnectionResolvers<ContextType>;
  TableEdge?: TableEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  CountedKind?: CountedKindResolvers;
  Facet?: FacetResolvers;
};

