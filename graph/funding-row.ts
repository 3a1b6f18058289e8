// What stands in a row of funding, from what a store finds of an award. Pure, the same for every adapter.
import { type Corrected, compareText, type FactNodeOf, type Key, stateOn } from '../model/index.ts';
import { factProvenance } from './fact-provenance.ts';
import { amendmentsOf } from './funding-amendments.ts';
import type {
  DocumentView,
  FundingAgency,
  FundingCondition,
  FundingPart,
  FundingRow,
  NamedEntity,
  Provenance,
  Repeat,
} from './port.ts';

/** An entity to which an edge leads, with what the edge says. */
export type FundingEnd = NamedEntity & {
  readonly generic: boolean;
  readonly role: string | null;
  readonly provenance: Provenance;
};

export type FundingParts = {
  readonly id: string;
  /** The award that speaks for the row, and the measure that offers it. */
  readonly award: FactNodeOf<'Award'>;
  readonly measure: FactNodeOf<'Measure'>;
  readonly document: { readonly id: Key; readonly name: string; readonly view: DocumentView };
  /** In the order of the text, as often as it names them; issuers by source, as the document's own texts name them. */
  readonly agencies: readonly FundingEnd[];
  readonly industries: readonly FundingEnd[];
  readonly issuers: readonly FundingEnd[];
  /** Of the award and of the measure, in the order of the text. */
  readonly conditions: readonly FactNodeOf<'Condition'>[];
  /** Of all awards of the row, by source and in its text. */
  readonly places: readonly Provenance[];
  /** By its own text. */
  readonly repeats: Repeat | null;
  /** The rows that state it in rules of other texts, in no order. */
  readonly statedBy: readonly string[];
};

export const fundingRow = (parts: FundingParts, asOf: string | null): FundingRow => {
  const { award, measure, places } = parts;
  const { id, name, view } = parts.document;
  const amendments = amendmentsOf(award, measure, view.amendments);
  const statedBy = [...new Set(parts.statedBy)].filter((row) => row !== parts.id).sort(compareText);
  return {
    id: parts.id,
    award: { ...award.properties, id: award.id },
    measure: { ...measure.properties, id: measure.id },
    agencies: distinct(parts.agencies, (end) => JSON.stringify([end.id, end.role])).map(agencyOf),
    issuers: distinct(parts.issuers, (end) => end.id).map(named),
    industries: distinct(parts.industries, (end) => end.id).map(named),
    conditions: distinct(parts.conditions, (condition) => condition.id).map(conditionOf),
    document: {
      ...{ id, name, title: view.title, docNumber: view.docNumber, date: view.date },
      ...(view.subject === undefined ? {} : { subject: view.subject }),
    },
    provenance: factProvenance(award),
    places,
    force: view.force,
    state: asOf === null ? null : stateOn(view.force, asOf),
    amendments,
    amended:
      amendments.findLast(({ day, figure }) => figure && asOf !== null && day !== null && day <= asOf)?.figure ?? null,
    repeats: parts.repeats ?? (statedBy.length > 0 ? 'detailed' : null),
    statedBy,
    corrected: correctedIn(parts),
  };
};

/** Each correction once, where it stands first. */
const correctedIn = ({ award, measure, document, ...parts }: FundingParts): FundingRow['corrected'] => {
  const all: readonly (readonly [FundingPart, readonly Corrected[] | undefined])[] = [
    ['award', award.corrected],
    ['measure', measure.corrected],
    ['document', document.view.corrected],
    ...parts.conditions.map(({ corrected }) => ['condition', corrected] as const),
    ...parts.agencies.map(({ provenance }) => ['agency', provenance.corrected] as const),
    ...parts.industries.map(({ provenance }) => ['industry', provenance.corrected] as const),
    ...parts.issuers.map(({ provenance }) => ['issuer', provenance.corrected] as const),
  ];
  return distinct(
    all.flatMap(([of, corrected]) => (corrected ?? []).map((each) => ({ ...each, of }))),
    ({ statement }) => statement,
  );
};

const conditionOf = (condition: FactNodeOf<'Condition'>): FundingCondition => ({
  ...condition.properties,
  id: condition.id,
  provenance: factProvenance(condition),
});

const named = ({ id, name }: FundingEnd): NamedEntity => ({ id, name });

// An edge that says nothing of the role means responsible.
const agencyOf = ({ id, name, generic, role, provenance }: FundingEnd): FundingAgency => ({
  id,
  name,
  role: role ?? 'responsible',
  generic,
  provenance,
});

const distinct = <T>(ends: readonly T[], by: (end: T) => string): T[] => {
  const first = new Map<string, T>();
  for (const end of ends) if (!first.has(by(end))) first.set(by(end), end);
  return [...first.values()];
};
