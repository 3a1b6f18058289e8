// Which measures of detailed rules detail which measures of what the rules are made for, in texts of their own. Said
// by no source: each knows its own measures, and which are the same shows where both are here.
//
//   《某措施》 一、落户奖励      某措施实施细则 一、落户奖励 （一）对…   –IMPLEMENTS→ 落户奖励
//   《某措施》 第五条            某措施实施细则 第三条 根据《某措施》第五条，…   –IMPLEMENTS→ 第五条
//
// Signals, in order of precedence: the article that the rule names; a heading above the rule, the nearest first, or
// its own that reads as the measure does. Of editions of what is detailed the one counts that held when the rules were
// made.
import { compareText, type FactNodeOf, isTitleKey, type Key, type SourceId } from '../../model/index.ts';
import { plainlyFolded } from '../folded.ts';
import { ask } from '../work.ts';
import { type Family, familyOf } from './family.ts';
import { refreshStated } from './stated.ts';
import type { Detailing, Writing, WrittenDetail } from './storage.ts';

type Measure = FactNodeOf<'Measure'>;

/**
 * Brings up what measures detail: those of the documents that changed, of the members of their family that are rules,
 * and of what is made for one of them.
 */
export const refreshDetails = function* (changed: ReadonlySet<Key>, family: Family): Writing<void> {
  const said = yield* ask((store) => store.detailing([...family.members]));
  const rules = [...new Set(said.map((each) => each.rules))].sort(compareText);
  // What was a text of rules may be one of another document now.
  const others = [...changed].filter((id) => !rules.includes(id)).flatMap((id) => sourcesOf(id, family));
  const details = new Map<SourceId, readonly WrittenDetail[]>(others.map((source) => [source, []]));
  if (rules.length > 0) for (const [source, found] of yield* detailsOf(rules)) details.set(source, found);
  yield* ask((store) => store.writeDetails(details));
  yield* refreshStated(details);
};

/** By source: what the measures of these documents detail. */
const detailsOf = function* (rules: readonly Key[]): Writing<ReadonlyMap<SourceId, readonly WrittenDetail[]>> {
  const said = yield* ask((store) => store.detailing(rules));
  const family = yield* familyOf(new Set(said.flatMap(({ rules: id, of }) => [id, of])));
  const pairs = rules.map((id) => ({ id, parents: parentsOf(id, said, family) }));
  const texts = pairs.flatMap(({ id, parents }) => [id, ...parents.flatMap((of) => [of, ...family.carriersOf(of)])]);
  const sources = texts.flatMap((id) => sourcesOf(id, family));
  const measures = yield* ask((store) => store.measures([...new Set(sources)]));
  const places = placesOf(texts, family);
  return new Map(
    pairs.flatMap(({ id, parents }) => {
      const items = parents.flatMap((parent) => itemsOf(parent, family, measures));
      return sourcesOf(id, family).map((source): [SourceId, readonly WrittenDetail[]] => [
        source,
        detailsIn(measures.get(source) ?? [], items, places).slice(0, mostDetails),
      ]);
    }),
  );
};

/** The places that the texts of these documents govern, by name. */
const placesOf = (documents: readonly Key[], family: Family): ReadonlyMap<SourceId, string | null> =>
  new Map(
    documents.flatMap((id) => {
      const edition = family.editions.get(id);
      return (edition?.texts ?? []).map(({ source, statement }): [SourceId, string | null] => [
        source,
        statement.region ?? edition?.view.region ?? null,
      ]);
    }),
  );

// The places of a source's edges for what follows and is not said (documents.ts) are bounded.
const mostDetails = 2 ** 15;

/** The documents that are detailed: by number, or the edition of a title that was meant. */
const parentsOf = (rules: Key, said: readonly Detailing[], family: Family): Key[] => {
  const day = family.editions.get(rules)?.day ?? null;
  const named = said.filter((each) => each.rules === rules && each.of !== rules);
  const found = named.flatMap(({ of, named: key }) => {
    const editions = isTitleKey(key) ? family.editionsBy(of, day).filter((id) => id !== rules) : [];
    return editions.length > 0 ? editions : [of];
  });
  return [...new Set(found)].sort(compareText);
};

const sourcesOf = (id: Key, family: Family): SourceId[] =>
  (family.editions.get(id)?.texts ?? []).map(({ source }) => source);

/**
 * The measures of the first text that has any of those of the document, of a part those that stand in it; else of the
 * notices that carry it.
 */
const itemsOf = (id: Key, family: Family, measures: ReadonlyMap<SourceId, readonly Measure[]>): readonly Measure[] => {
  const texts = [id, ...family.carriersOf(id)].flatMap((each) => family.editions.get(each)?.texts ?? []);
  for (const { source, statement } of texts) {
    const held = measures.get(source) ?? [];
    const own = statement.whole ? held : held.filter(({ properties }) => properties.part === statement.title);
    if (own.length > 0) return own;
  }
  return [];
};

const detailsIn = (
  rules: readonly Measure[],
  items: readonly Measure[],
  places: ReadonlyMap<SourceId, string | null>,
): WrittenDetail[] => {
  const byTitle = new Map<string, Measure>();
  for (const item of items.toReversed()) byTitle.set(plainlyFolded(item.properties.title), item);
  return rules.flatMap((rule): WrittenDetail[] => {
    const found = itemsNamed(rule, items) ?? itemTitled(rule, byTitle);
    const provenance = { span: rule.span, quote: rule.quote, source: rule.source };
    return found
      .filter((item) => item.source !== rule.source)
      .map((item) => {
        const [own, other] = [places.get(rule.source) ?? null, places.get(item.source) ?? null];
        const inOnePlace = own === null || other === null || own === other;
        return { rule: rule.id, item: item.id, provenance: { ...provenance, rule: 'item-of-parent-text' }, inOnePlace };
      });
  });
};

/**
 * The measures in the article that the rule names, by the first of its labels that any has; null where none is here.
 */
const itemsNamed = ({ properties }: Measure, items: readonly Measure[]): readonly Measure[] | null => {
  for (const label of properties.details ?? []) {
    const own = items.filter(({ properties: { section } }) => section.some((each) => plain(each) === label));
    if (own.length > 0) return own;
  }
  return null;
};

const plain = (label: string): string => label.replace(/\s/g, '');

const itemTitled = ({ properties }: Measure, byTitle: ReadonlyMap<string, Measure>): readonly Measure[] => {
  for (const title of [properties.title, ...properties.path.toReversed()]) {
    const item = byTitle.get(plainlyFolded(title));
    if (item) return [item];
  }
  return [];
};
