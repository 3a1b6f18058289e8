// What the resolvers of a type receive, where that is not just the fields of the type, and what enum values stand for.
// Facts and entities come as the graph store gives them; a source comes as its id until a field of its record is asked
// for.
import type { About, Applicant, Claim, FirmSize, Ground, Tier, Verdict, WhyOpen } from '../eligibility/index.ts';
import type {
  Ambiguity,
  Amendment,
  Attachment,
  DocumentView,
  Direction as EdgeDirection,
  Ending,
  EntityNode,
  Facet,
  FundingAmendment,
  FundingAmounts,
  FundingGroup,
  FundingGroupBy,
  FundingOrder,
  FundingPart,
  FundingRow,
  LeftOut,
  Neighbour,
  NodeKind,
  Path,
  Provenance,
  Repeat,
  SourceDiagnostic,
  StatementFilter,
  TimelineEvent,
} from '../graph/index.ts';
import type {
  AgencyRole,
  Amount,
  Corrected,
  EdgeType,
  FactNode,
  FactNodeOf,
  FactStatement,
  ForceState,
  KeyStatement,
  Origin,
  Passage,
  Qualifier,
  QuotedWitness,
  SourceId,
  SourceStatus,
  Span,
  Variable,
} from '../model/index.ts';
import type {
  FacetCount,
  Hit,
  MeaningState,
  QueryCondition,
  QueryConditionKind,
  SearchFacets,
  SearchOrder,
  SearchQuery,
} from '../search/index.ts';
import type { Alignment } from './compare/align.ts';
import type { ComparedCell } from './compare/compared.ts';
import type { IntakeJob, IntakeKind, IntakeResult, IntakeState } from './intake.ts';
import type { Connection } from './page.ts';
import type { UnderstoodParent } from './understanding.ts';

export type { UnderstoodParent } from './understanding.ts';

/** What text filters look in is of no use to a client. */
type Told<Fact> = Fact extends FactNode ? Omit<Fact, 'folded'> : never;
export type FactParent = Told<FactNode>;
export type SectionParent = FactNodeOf<'Section'>;
/** As a node, or as a row of funding has it: without its place. */
export type MeasureParent = FactNodeOf<'Measure'> | Pick<FactNodeOf<'Measure'>, 'kind' | 'id' | 'properties'>;
export type AwardParent = Told<FactNodeOf<'Award'>>;
export type ConditionParent = Told<FactNodeOf<'Condition'>>;
export type AmountParent = FactNodeOf<'Amount'>;
export type StatisticParent = FactNodeOf<'Statistic'>;
export type HypothesisParent = FactNodeOf<'Hypothesis'>;
export type VariableParent = FactNodeOf<'Variable'>;
export type TableParent = FactNodeOf<'Table'>;
export type ModelParent = FactNodeOf<'Model'>;
export type EstimateParent = FactNodeOf<'Estimate'>;
export type DescriptiveParent = FactNodeOf<'Descriptive'>;
export type FitParent = FactNodeOf<'Fit'>;
export type ContactParent = FactNodeOf<'Contact'>;

/** Every entity, whatever its kind. */
export type EntityParent = EntityNode;

/** An agency or industry as a node, or as a row of funding names it. */
export type NamedEntityParent =
  | EntityNode
  | (Pick<EntityNode, 'kind' | 'id' | 'name'> & { readonly generic?: boolean });

/** A document as a node, or as a row of funding names it. */
export type NamedDocumentParent =
  | EntityNode
  | (Pick<EntityNode, 'kind' | 'id' | 'name'> & Pick<DocumentView, 'title' | 'subject' | 'docNumber' | 'date'>);

/** A source by its bare id, without `source:`. */
export type SourceParent = { readonly kind: 'Source'; readonly id: SourceId };

/** Whatever `node` may give. */
export type NodeParent = FactNode | EntityNode | SourceParent | FundingRow | Passage;

export type ProvenanceParent = Provenance;
export type RuleParent = string;
export type EvidenceParent = QuotedWitness;
export type DocumentSourceParent = { readonly id: SourceId; readonly span: Span };
export type MeasureAgencyParent = {
  readonly agency: NamedEntityParent;
  readonly role: AgencyRoleValue;
  readonly provenance: Provenance;
};
export type InheritedConditionParent = {
  readonly condition: ConditionParent;
  readonly bearer: SectionParent | EntityNode;
};
export type HypothesisVariableParent = {
  readonly part: HypothesisPartValue;
  readonly hypothesis: HypothesisParent;
  readonly variable: VariableParent;
};
export type FundingRowParent = FundingRow;
export type FundingAmendmentParent = FundingAmendment;
export type EndingParent = Ending;
export type AmendmentParent = Amendment;
export type TimelineEventParent = TimelineEvent;
export type FundingGroupParent = FundingGroup;
export type FundingMemberParent = FundingGroup['members'][number];
export type AmountRangeParent = FundingAmounts;
export type ComparedCellParent = ComparedCell;
export type ClaimParent = Claim;
export type ClaimTierParent = Tier;
export type GroundParent = Ground;
export type SearchHitParent = Hit;
/** As the index counts; `within` as the filter has it. */
export type SearchFacetsParent = SearchFacets & {
  readonly within: boolean;
  /** How many hits each source has: two facets ask for them, and the index once. */
  readonly bySource: () => Promise<readonly FacetCount[]>;
};
export type SearchConnectionParent = Connection<Hit, { readonly cursor: string; readonly node: Hit }> & {
  readonly facets: SearchFacetsParent;
  readonly terms: readonly string[];
  readonly understood: readonly UnderstoodParent[];
  readonly conditions: readonly QueryCondition[];
  readonly unread: readonly string[];
  readonly meaning: MeaningState;
  /** To look for what may have been meant. */
  readonly asked: SearchQuery;
};
export type PassageParent = Passage;
export type DiagnosticParent = SourceDiagnostic;
export type StatementParent = KeyStatement;
export type CorrectionParent = FactStatement;
export type CorrectionPlaceParent = Attachment;
export type CorrectedParent = Corrected;
export type AmbiguityParent = Ambiguity;
export type NeighbourEdgeParent = { readonly cursor: string; readonly neighbour: Neighbour };
export type PathParent = Path;
export type PathEdgeParent = Path['edges'][number];

export type OriginParent = Origin;

export type IntakeJobParent = IntakeJob;
export type IntakeResultParent = IntakeResult;

/** A piece of a source's text; `span` is the place in `text` of the words asked for. */
export type ExcerptParent = {
  readonly source: SourceId;
  readonly text: string;
  readonly extent: Span;
  readonly span: Span;
};

export type ApplicantValue = Applicant;
export type FirmSizeValue = FirmSize;
export type GroundAboutValue = About;
export type VerdictValue = Verdict;
export type WhyOpenValue = WhyOpen;
export type AgencyRoleValue = AgencyRole;
export type AmountRoleValue = Amount['role'];
export type CountedKindValue = Extract<
  NodeKind,
  'Document' | 'Agency' | 'Measure' | 'Award' | 'Condition' | 'Statistic' | 'Hypothesis'
>;
export type DocumentOrderValue = 'name' | 'mentions' | 'date' | 'last-day';
export type EdgeDirectionValue = EdgeDirection;
export type EndingKindValue = Ending['how'];
export type EntityOrderValue = 'name' | 'mentions';
export type FacetValue = Facet;
export type ForceStateValue = ForceState;
export type FundingAlignmentValue = Alignment;
export type FundingGroupByValue = FundingGroupBy;
export type FundingOrderValue = FundingOrder;
export type FundingPartValue = FundingPart;
export type CorrectionKindValue = FactStatement['kind'];
export type CorrectionStateValue = NonNullable<StatementFilter['state']>;
export type LeftOutValue = LeftOut;
export type HypothesisPartValue = 'CAUSE' | 'EFFECT' | 'MODERATOR';
export type IntakeKindValue = IntakeKind;
export type IntakeOutcomeValue = IntakeResult['outcome'];
export type IntakeStateValue = IntakeState;
export type MeasureOrderValue = 'text-order' | 'date' | 'last-day';
export type QualifierValue = Qualifier | 'range';
export type RelationValue = Extract<
  EdgeType,
  'CITES' | 'IMPLEMENTS' | 'BASED_ON' | 'REPEALS' | 'AMENDS' | 'REPLACES' | 'ANNEXES'
>;
export type RepeatValue = Repeat;
export type SearchOrderValue = SearchOrder;
export type MeaningStateValue = MeaningState;
export type QueryConditionKindValue = QueryConditionKind;
export type SourceStatusValue = SourceStatus;
export type StatementKindValue = KeyStatement['kind'];
export type VariableTypeValue = NonNullable<Variable['type']>;
