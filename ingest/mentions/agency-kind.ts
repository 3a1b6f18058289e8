// What kind of agency a name tells: government, university, company ….
import type { AgencyKind } from '../../model/index.ts';
import { remembering } from '../../text/index.ts';
import { findNameWords, kindOf, nameWords } from '../vocabulary/agency-names.ts';
import { findAgencyNames } from './agency-names/find-names.ts';
import { findRegions } from './regions.ts';

/** The kind that a name tells; government where it does not. */
export const agencyKind: (name: string) => AgencyKind = remembering((name) => {
  const told = kindByWords(name);
  if (told) return told;
  const agencies = findAgencyNames(name, findRegions(name));
  const whole = agencies.findLast((agency) => agency.end === name.length);
  if (whole) return whole.kind;
  const { open, party } = nameWords();
  if (party.some((ending) => name.endsWith(ending))) return 'party';
  const ending = Object.keys(open)
    .filter((word) => name.endsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  const kind = findNameWords(ending ?? '').findLast(({ value }) => value.type === 'open')?.value;
  return kind?.type === 'open' ? kind.kind : 'government';
});

/** The Youth League, and 中共…市委, also of a place that nobody knows; null for others. */
const kindByWords = (name: string): AgencyKind | null => {
  const { leagueNames, leagueEnds, partyNames, committee } = nameWords();
  if (leagueNames.some((word) => name.includes(word)) || leagueEnds.some((word) => name.endsWith(word)))
    return 'association';
  return partyNames.some((word) => name.startsWith(word)) && name.endsWith(committee) ? 'party' : null;
};

const wholes: ReadonlySet<string> = new Set(['university', 'association', 'institute', 'company']);

/** The kind of the whole that a name begins with: 江城大学科学技术处 is a part of the university, whatever it ends in. */
export const kindOfWhole = (name: string, kind: AgencyKind): AgencyKind =>
  kindByWords(name) ?? (kind === 'government' ? (kindAbove(name) ?? kind) : kind);

const kindAbove: (name: string) => AgencyKind | null = remembering((name) => {
  const within = Object.entries(nameWords().open).filter(
    ([word, of]) => wholes.has(of) && name.indexOf(word) >= 2 && !name.endsWith(word),
  );
  const [, above] = within.sort(([a], [b]) => name.indexOf(a) - name.indexOf(b))[0] ?? [];
  return above === undefined ? null : kindOf(above);
});
