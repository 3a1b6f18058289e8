// What `npm run rules -- --compare` prints: per kind of fact how many are equal, moved (say the same by other words),
// changed, gone and new; then, by the rule that decides now, in which fields, and what stands now where a fact is
// gone.
import { loadNamedRules } from '../../ingest/index.ts';
import { sortedBy } from '../../model/index.ts';
import { type FactChange, isOfWords } from './fact-pairs.ts';
import { type PlacedFact, ruleOf } from './placed-facts.ts';

const { findRule } = await loadNamedRules();

/** The changes in the facts of one document, and those after, among which is what stands where a fact is gone. */
export type DocumentChanges = {
  readonly name: string;
  readonly changes: readonly FactChange[];
  readonly after: readonly PlacedFact[];
};

/** The lines, with at most so many examples of each rule. */
export const compareLines = (documents: readonly DocumentChanges[], examples: number): readonly string[] => {
  const all = documents.flatMap(({ name, changes, after }) => changes.map((one) => ({ ...one, name, facts: after })));
  const kinds = Map.groupBy(all, ({ kind }) => kind);
  return [
    ...kindLines(kinds),
    ...[...kinds].flatMap(([kind, changes]) =>
      fates.slice(1).flatMap((fate) => {
        const those = changes.filter((change) => fateOf(change) === fate);
        return those.length === 0
          ? []
          : ['', `${kind} ${fate}: ${those.length}${fieldsOf(those)}`, ...ruleGroups(those, examples)];
      }),
    ),
  ];
};

type Change = FactChange & { readonly name: string; readonly facts: readonly PlacedFact[] };

const fates = ['equal', 'moved', 'changed', 'gone', 'new'] as const;

const fateOf = ({ before, after, fields }: FactChange): (typeof fates)[number] => {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  if (fields.length === 0) return 'equal';
  return fields.every(isOfWords) ? 'moved' : 'changed';
};

const kindLines = (kinds: ReadonlyMap<string, readonly Change[]>): readonly string[] => {
  const row = (figures: readonly (string | number)[], kind: string): string =>
    `${figures.map((figure) => String(figure).padStart(8)).join('')}  ${kind}`;
  return [
    row(fates, 'kind'),
    ...[...kinds].map(([kind, changes]) => {
      const came = changes.map(fateOf);
      return row(
        fates.map((fate) => came.filter((one) => one === fate).length),
        kind,
      );
    }),
  ];
};

/** The changes by what decides now, most first, each with examples. */
const ruleGroups = (changes: readonly Change[], examples: number): readonly string[] =>
  bySize(Map.groupBy(changes, decidedBy)).flatMap(([decided, group]) => [
    `${String(group.length).padStart(6)}  ${decided}${fieldsOf(group)}`,
    ...group.slice(0, examples).map((change) => `          ${exampleOf(change)}`),
  ]);

const decidedBy = ({ before, after, fields, facts }: Change): string => {
  if (after) return sentenceOf(ruleOf(after, fields));
  const there = facts.find(({ place }) => place.start === before?.place.start && place.end === before.place.end);
  if (there) return `now ${there.kind}, ${sentenceOf(ruleOf(there, []))}`;
  return `no fact there now; it was found by ${(before && ruleOf(before, [])) ?? 'a rule that is not told'}`;
};

const sentenceOf = (rule: string | null): string => {
  if (rule === null) return 'no rule is told';
  const found = findRule(rule);
  return found ? `${rule}: ${found.says}` : rule;
};

/** ` (role 3, quote 1)`: how many differ in each field. */
const fieldsOf = (changes: readonly FactChange[]): string => {
  const fields = changes.flatMap((change) => change.fields);
  if (fields.length === 0) return '';
  const counts = bySize(Map.groupBy(fields, (field) => field)).map(([field, those]) => `${field} ${those.length}`);
  return ` (${counts.join(', ')})`;
};

/** By size, then by name. */
const bySize = <T>(groups: ReadonlyMap<string, readonly T[]>): readonly (readonly [string, readonly T[]])[] =>
  sortedBy(groups, ([name]) => name).sort(([, a], [, b]) => b.length - a.length);

const exampleOf = ({ name, before, after, fields }: Change): string => {
  const fact = after ?? before;
  const differ = fields.map((field) => `${field}: ${showField(before, field)} → ${showField(after, field)}`);
  return [`${name} ${showPlace(fact)}`, differ.join(', '), fact?.quote && `「${inShort(fact.quote)}」`]
    .filter(Boolean)
    .join('  ');
};

const showField = (fact: PlacedFact | null, field: string): string => {
  if (field === 'place') return showPlace(fact);
  if (field === 'above') return showPlace(fact?.above ?? null);
  return inShort(JSON.stringify(fact?.fields[field] ?? null));
};

const showPlace = (fact: PlacedFact | null): string => `${fact?.place.start}–${fact?.place.end}`;

const inShort = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
};

const most = 60;
