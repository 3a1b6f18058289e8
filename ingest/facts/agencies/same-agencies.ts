// Joins agencies of one text that go by names of different fullness, where the text leaves no choice.
//
// Steps, in order: a function alone is the only bureau with that function (卫健 = 市卫健委); a bureau without level or place is the only one
// of its full name (财政局 = 市财政局); a name is the end of the only longer one, that has a place
// or zone before it (市财政局 = 云江市财政局, 财政局 = 示范区财政局).
// Never joins where two would fit.
import { type AgencyKind, type NamedBody, regionKey } from '../../../model/index.ts';
import { fullFunction, levelIn } from '../../mentions/agency-parts.ts';
import type { AgencyMention } from '../../types.ts';
import { regionWords } from '../../vocabulary/divisions.ts';
import type { AgencyIdentity } from './agency-identity.ts';

export type NamedAgency = AgencyIdentity & {
  readonly named: NamedBody;
  readonly rule: string;
  readonly kind: AgencyKind;
  readonly stands: AgencyMention['stands'];
  readonly names: Set<string>;
};

/** The agencies, those that are one joined in the one named first. */
export const joinSame = (agencies: readonly NamedAgency[]): NamedAgency[] =>
  [byFunction, withoutLevel, bySuffix].reduce<NamedAgency[]>(join, [...agencies]);

/** Whether an agency is the other by a name of less fullness. */
type Step = (less: NamedAgency, more: NamedAgency) => boolean;

const join = (agencies: NamedAgency[], isSame: Step): NamedAgency[] => {
  const into = new Map<NamedAgency, NamedAgency>();
  for (const less of agencies) {
    const [more, ...others] = agencies.filter((other) => other !== less && isSame(less, other));
    if (more && others.length === 0) into.set(less, more);
  }
  return agencies.flatMap((agency) => {
    if (into.has(agency)) return [];
    const same = [...into].flatMap(([less, more]) => (more === agency ? [less] : []));
    const all = [agency, ...same].sort((a, b) => a.named.span.start - b.named.span.start);
    const [first] = all;
    return first ? [{ ...agency, named: first.named, names: new Set(all.flatMap(({ names }) => [...names])) }] : [];
  });
};

const byFunction: Step = (less, more) =>
  less.stands === 'function' &&
  more.stands === 'agency' &&
  more.whose !== regionKey('CN') &&
  more.full.startsWith(fullFunction(less.named.name));

const withoutLevel: Step = (less, more) =>
  less.stands === 'agency' &&
  more.stands === 'agency' &&
  less.whose === '' &&
  more.whose !== '' &&
  less.full === more.full &&
  less.kind === more.kind;

const bySuffix: Step = (less, more) => {
  const [short, long] = [less.named.name, more.named.name];
  const before = long.slice(0, -short.length);
  if (less.stands !== 'agency' || more.stands !== 'agency' || less.kind !== more.kind || !long.endsWith(short))
    return false;
  const ofOnePlace = levelIn(short) !== null && !less.whose.startsWith('region:') && before.length >= 2;
  const ofTheZone = less.whose === '' && regionWords().zones.flat().includes(before);
  return before.length <= 4 && (ofOnePlace || ofTheZone);
};
