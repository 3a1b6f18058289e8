// A profile as it is given, made ready to be held against conditions: places and fields with all in which they lie,
// figures and qualifications by the names of the vocabulary. Throws INPUT for what is not known here.
import type { EntityNodeKind, GraphReader } from '../graph/index.ts';
import { CetuError, type Key, parseKey, regionKey } from '../model/index.ts';
import { fold } from './fold.ts';
import type { Applying, FirmSize, Profile, Whereabouts } from './profile.ts';
import { fieldOf, vocabulary } from './vocabulary.ts';

export const applyingOf = async (graph: GraphReader, profile: Profile, asOf: string): Promise<Applying> => {
  const { applicant, region, industries, size, founded, figures = [], qualifications, degree } = profile;
  return {
    applicant,
    region: region === undefined ? null : await placeOf(graph, region),
    industries: industries === undefined ? null : await whereabouts(graph, 'Industry', industries),
    sizes: size === undefined ? null : sizesOf(size),
    founded: founded ?? null,
    figures: new Map(figures.map(({ name, value, unit }) => [fieldOf(name).field, { value, unit }])),
    qualifications: qualifications === undefined ? null : qualificationsOf(qualifications),
    degree: degree === undefined ? null : degreeOf(degree),
    asOf,
  };
};

/** A place by its official code is known even where no text names it: what its code lies in is what it lies in. */
const placeOf = async (graph: GraphReader, key: Key): Promise<Whereabouts> => {
  const above = divisionsAbove(key);
  const nodes = await graph.nodes([key, ...above]);
  const held = [key, ...above].filter((_, at) => nodes[at]?.kind === 'Region');
  if (above.length === 0) return whereabouts(graph, 'Region', [key]);
  const { ids, names } = await whereabouts(graph, 'Region', held);
  return { ids: new Set([key, ...ids]), names };
};

/**
 * The divisions in which one lies by its code, 360104 in 360100 in 360000 in the country; none for what has no code.
 */
const divisionsAbove = (key: Key): Key[] => {
  const parts = parseKey(key);
  const [, province, city] =
    /^(\d\d)(\d\d)\d\d$/.exec(parts?.scheme === 'region' && !parts.inner ? parts.name : '') ?? [];
  if (province === undefined || city === undefined) return [];
  return [regionKey(`${province}${city}00`), regionKey(`${province}0000`), regionKey('CN')].filter(
    (each) => each !== key,
  );
};

const whereabouts = async (graph: GraphReader, kind: EntityNodeKind, keys: readonly Key[]): Promise<Whereabouts> => {
  const nodes = await graph.nodes(keys);
  const own = nodes.map((node, at) => {
    if (node?.kind !== kind) throw new CetuError('INPUT', `No ${kind.toLowerCase()} here has the key ${keys[at]}`);
    return node;
  });
  const all = [...own, ...(await graph.wholes(own.map(({ id }) => id))).flat()];
  return {
    ids: new Set(all.map(({ id }) => id)),
    names: [...new Set(all.flatMap((entity) => [entity.name, ...('names' in entity ? entity.names : [])]))],
  };
};

const sizesOf = (size: FirmSize): readonly FirmSize[] => (size === 'small-or-micro' ? ['small', 'micro'] : [size]);

/** By name of the vocabulary with all that they imply; one that it does not know goes by its own words. */
const qualificationsOf = (names: readonly string[]): ReadonlySet<string> => {
  const { senses, qualifications } = vocabulary();
  const held = new Set<string>();
  const hold = (name: string): void => {
    if (held.has(name)) return;
    held.add(name);
    for (const implied of qualifications[name]?.implies ?? []) hold(implied);
  };
  for (const name of names) {
    const sense = senses.get(fold(name));
    hold(sense?.kind === 'qualification' ? sense.name : fold(name));
  }
  return held;
};

const degreeOf = (name: string): number => {
  const sense = vocabulary().senses.get(fold(name));
  if (sense?.kind === 'degree') return sense.rank;
  const known = vocabulary().degrees.map(([first]) => first);
  throw new CetuError('INPUT', `${name} is no degree: ${known.join(', ')}`);
};
