// What is set, as chips above the rows, each with a way to take it off, and one for all.
import { useWords } from '../language.ts';
import { isAlone } from '../parts/is-alone.ts';
import { states } from '../parts/states.ts';
import { useNames } from '../parts/use-names.ts';
import { go, href, known, useRoute, withValues } from '../route.ts';
import { documentTypes } from '../search/search-query.ts';
import type { Words } from '../words/zh.ts';
import { bounds, instruments, readDay, readScale, roles } from './funding-query.ts';

type Chip = {
  /** The values of the address that it stands for. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly text: string;
};

const entityNames = ['region', 'industry', 'agency', 'issuer', 'document'] as const;

/** What is set. */
const useChips = (): readonly Chip[] => {
  const words = useWords();
  const { query } = useRoute();
  const ids = entityNames.flatMap((name) => query.getAll(name));
  const called = useNames(ids);
  const names = new Map(ids.map((id, at) => [id, called[at] ?? id]));
  return chipsOf(query, words, names);
};

/** What is set, in a line of words; empty where nothing is. */
export const useFilterWords = (): string =>
  useChips()
    .map(({ text }) => text)
    .join(' · ');

export const FilterChips = () => {
  const words = useWords();
  const { query } = useRoute();
  const chips = useChips();
  if (chips.length === 0) return null;
  const takeOff = ({ name, value }: Chip): void =>
    go(withValues(query, { [name]: query.getAll(name).filter((one) => one !== value) }));
  return (
    <ul className="chips" aria-label={words.filter.set}>
      {chips.map((chip) => (
        <li key={`${chip.name} ${chip.value}`}>
          <span>
            {chip.label}
            {words.list.colon}
            <b>{chip.text}</b>
          </span>
          <button type="button" aria-label={words.filter.remove(chip.text)} onClick={() => takeOff(chip)}>
            ×
          </button>
        </li>
      ))}
      <li className="plain">
        <button type="button" className="quiet" onClick={() => go(href(location.pathname, kept(query)))}>
          {words.filter.clear}
        </button>
      </li>
    </ul>
  );
};

/** What is no filter: how the rows stand. */
const kept = (query: URLSearchParams) => ({ order: query.get('order'), group: query.get('group') });

const chipsOf = (query: URLSearchParams, words: Words, names: ReadonlyMap<string, string>): readonly Chip[] => {
  const each = (name: string, label: string, values: readonly string[], text: (value: string) => string): Chip[] =>
    values.map((value) => ({ name, value, label, text: text(value) }));
  const plain = (name: string, label: string, text: (value: string) => string = (value) => value): Chip[] =>
    each(name, label, query.get(name) ? [query.get(name) ?? ''] : [], text);
  const { funding } = words;
  const enumerated = <T extends string>(
    name: string,
    label: string,
    values: readonly T[],
    named: Readonly<Record<T, string>>,
  ) => known(query, name, values).map((value) => ({ name, value, label, text: named[value] }));
  const scale = words.scales[readScale(query) || '万元'];
  const day = readDay(query);
  return [
    ...entityNames.flatMap((name) => each(name, funding[name], query.getAll(name), (id) => names.get(id) ?? id)),
    ...(isAlone(query) ? plain('within', words.filter.scope, () => words.filter.withoutParts) : []),
    ...enumerated('role', funding.role, roles, words.roles),
    ...enumerated('bound', funding.bound, bounds, words.qualifiers),
    ...enumerated('instrument', funding.instrument, instruments, words.instruments),
    ...enumerated('type', funding.type, documentTypes, words.documentTypes),
    ...each('year', funding.year, query.getAll('year'), (year) => year),
    ...plain('text', funding.words),
    ...plain('beneficiary', funding.recipient),
    ...each('recipient', funding.recipient, query.getAll('recipient'), (value) => value),
    ...each('metric', funding.columns.conditions, query.getAll('metric'), (value) => value),
    ...plain('condition', funding.columns.conditions),
    ...plain('min', funding.least, (value) => value + scale),
    ...plain('max', funding.most, (value) => value + scale),
    ...(day ? plain('asof', funding.asOf, (value) => (value === 'TODAY' ? funding.today : value)) : []),
    ...(day ? enumerated('state', funding.state, states, words.states) : []),
    ...plain('ends', funding.ends, (days) => funding.withinDays(Number(days))),
  ];
};
