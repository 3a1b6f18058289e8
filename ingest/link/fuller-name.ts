// Which other name of its body in this text a name goes by, because it says too little by itself.
//
// Signals, in order of precedence: the text gives it as another name (以下简称“专项办”), without place or level; the facts
// hold it for a name of a body that has a fuller one (发改 for 市发展改革委, 财政局 in a text of no place).
// Never for a name that says whose it is, nor for one in a bracket behind another body (省发展改革委（省能源局）): both stand by
// themselves.
import { type AgencyMethod, type Key, regionKey } from '../../model/index.ts';
import { isGeneric } from '../mentions/agency-classes.ts';
import { readAgency } from '../mentions/agency-parts.ts';
import { agencyScope, nameInFull } from '../mentions/agency-scope.ts';
import { standsForAgency } from '../mentions/aliases.ts';
import type { Interpreted } from '../types.ts';
import type { Place } from './regions.ts';

export type FullerName = { readonly name: string; readonly method: AgencyMethod };

/** The name that a body goes by in this text, where this one says less; null where it stands by itself. */
export const fullerName = (text: Interpreted, place: Place, name: string): FullerName | null => {
  const { place: own, level, national, stem } = readAgency(name);
  const called = text.aliases.find((alias) => alias.alias === name && alias.as === 'called' && standsForAgency(alias));
  if (called && called.of !== name && own === null && level === null && !national)
    return isGeneric(called.of) ? null : { name: called.of, method: 'alias' };
  if (text.aliases.some((alias) => alias.alias === name && alias.as === 'beside')) return null;
  const fact = text.facts.agencies.find((agency) => agency.aliases.includes(name) || agency.name === name);
  const region = scopeKey(place, name);
  // 区住建局 in a document of a city is that of any district
  if (level !== null && region === null && place.key !== null) return null;
  if (!fact || !saysLess(region, stem, fact.canonical)) return null;
  const fuller = [fact.name, ...fact.aliases].find(
    (other) => other !== name && nameInFull(other, agencyScope(other, place.key, place.name)) === fact.canonical,
  );
  return fuller === undefined ? null : { name: fuller, method: stem ? 'stem' : 'fuller-name' };
};

const scopeKey = (place: Place, name: string): Key | null => agencyScope(name, place.key, place.name).region;

/** Of no place; functions alone; or what would be the country's, though the text means a place's (省科技厅、发展改革委). */
const saysLess = (region: Key | null, stem: boolean, canonical: string): boolean =>
  region === null || stem || (region === regionKey('CN') && !readAgency(canonical).national);
