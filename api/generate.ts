// Writes api/generated/resolvers.ts: the resolver types that follow from api/schema/*.graphql. Run by `npm run
// generate`. Types become what parents.ts says their resolvers receive, enums the literals of model/ and of the graph
// port.
import { writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema } from 'graphql';
import { readTypeDefs } from './schema.ts';

const facts = ['Section', 'Measure', 'Award', 'Condition', 'Amount', 'Statistic', 'Hypothesis', 'Variable', 'Table'];
const results = ['Model', 'Estimate', 'Descriptive', 'Fit', 'Contact', 'Fact', 'Node', 'Source', 'Provenance', 'Rule'];
const views = [
  'DocumentSource',
  'MeasureAgency',
  'InheritedCondition',
  'TimelineEvent',
  'Ending',
  'Amendment',
  'FundingAmendment',
  'HypothesisVariable',
  'FundingRow',
];
const others = [
  'ComparedCell',
  'FundingGroup',
  'FundingMember',
  'AmountRange',
  'SearchHit',
  'Passage',
  'Diagnostic',
  'Statement',
  'Ambiguity',
  'NeighbourEdge',
];
const corrections = ['Correction', 'CorrectionPlace', 'Corrected'];
const intake = ['IntakeJob', 'IntakeResult'];
const rest = [
  'Claim',
  'ClaimTier',
  'Ground',
  'Path',
  'PathEdge',
  'Excerpt',
  'Evidence',
  'SearchFacets',
  'SearchConnection',
  'Understood',
  'Origin',
];
const entities = ['Region', 'Person', 'Entity'];
const named = ['Agency', 'Industry'];

const mappers = {
  ...Object.fromEntries(
    [...facts, ...results, ...views, ...others, ...corrections, ...intake, ...rest].map((name) => [
      name,
      `../parents.ts#${name}Parent`,
    ]),
  ),
  ...Object.fromEntries(entities.map((name) => [name, '../parents.ts#EntityParent'])),
  ...Object.fromEntries(named.map((name) => [name, '../parents.ts#NamedEntityParent'])),
  Document: '../parents.ts#NamedDocumentParent',
};

const modelEnums = {
  AgencyKind: 'AgencyKind',
  AgencyMethod: 'AgencyMethod',
  AmendmentKind: 'AmendmentKind',
  AwardRole: 'AwardRole',
  ConditionOperator: 'ConditionOperator',
  DateKind: 'DateKind',
  DocumentType: 'DocumentType',
  EdgeType: 'EdgeType',
  EffectDirection: 'Direction',
  EntityKind: 'EntityKind',
  EquivalenceClass: 'EquivalenceClass',
  Instrument: 'Instrument',
  Outcome: 'Outcome',
  PassageKind: 'PassageKind',
  Severity: 'Severity',
  Stage: 'Stage',
  TextLanguage: 'TextLanguage',
  TimelineEventKind: 'TimelineEventKind',
};
const apiEnums = [
  'Applicant',
  'FirmSize',
  'GroundAbout',
  'Verdict',
  'WhyOpen',
  'AgencyRole',
  'AmountRole',
  'CorrectionKind',
  'CorrectionState',
  'CountedKind',
  'DocumentOrder',
  'EdgeDirection',
  'EndingKind',
  'EntityOrder',
  'Facet',
  'ForceState',
  'FundingAlignment',
  'FundingGroupBy',
  'FundingOrder',
  'FundingPart',
  'LeftOut',
  'HypothesisPart',
  'IntakeKind',
  'IntakeOutcome',
  'IntakeState',
  'MeasureOrder',
  'Qualifier',
  'MeaningState',
  'QueryConditionKind',
  'Relation',
  'Repeat',
  'SearchOrder',
  'SourceStatus',
  'StatementKind',
  'VariableType',
];
const enumValues = {
  ...Object.fromEntries(Object.entries(modelEnums).map(([name, type]) => [name, `../../model/index.ts#${type}`])),
  ...Object.fromEntries(apiEnums.map((name) => [name, `../parents.ts#${name}Value`])),
};

/** The text of the generated file. */
export const generate = async (): Promise<string> => {
  const text = await codegen({
    filename: 'resolvers.ts',
    schema: parse(printSchema(buildSchema(readTypeDefs()))),
    documents: [],
    config: {
      useTypeImports: true,
      enumType: 'string-literal',
      enumsAsTypes: true,
      enumValues,
      mappers,
      immutableTypes: true,
      skipTypename: true,
      contextType: '../context.ts#Context',
      strictScalars: true,
      scalars: { Date: 'string', AsOf: 'string' },
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  // The generator exports the enums' types as if they were values, which `verbatimModuleSyntax` refuses.
  return text.replace(/^export \{ (\w+) \};$/gm, 'export type { $1 };');
};

if (import.meta.main) writeFileSync(new URL('./generated/resolvers.ts', import.meta.url), await generate());
