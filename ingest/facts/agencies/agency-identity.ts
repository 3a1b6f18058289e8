// What makes two names one agency within a document, and the name in full.
import type { Key } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { agencyScope, nameInFull } from '../../mentions/agency-scope.ts';
import { standsForAgency } from '../../mentions/aliases.ts';
import type { AliasDefinition } from '../../types.ts';
import { nameWords } from '../../vocabulary/agency-names.ts';

/** The place of a document: its key, and in words. */
export type DocumentPlace = { readonly key: Key | null; readonly name: string | null };

export type AgencyIdentity = {
  /** Equal for two names of one agency. */
  readonly id: string;
  /** The name in full with whose it is: 市科技局 → 武汉市科学技术局. */
  readonly canonical: string;
  /** Whose it is, and what it is: the parts of the id. */
  readonly whose: string;
  readonly full: string;
};

export const identityOf = (
  written: string,
  place: DocumentPlace,
  aliases: readonly AliasDefinition[],
): AgencyIdentity => {
  const name = aliases.find((one) => one.alias === written && standsForAgency(one))?.of ?? written;
  const scope = agencyScope(name, place.key, place.name);
  const { selfGoverned } = nameWords();
  const self = name.startsWith(selfGoverned.slice(0, 2)) ? `${selfGoverned} ` : '';
  const whose =
    scope.region ?? scope.body.place ?? (scope.body.level === null ? place.key : `${self}${scope.body.level}`);
  const { full } = scope.body;
  return { id: `${whose} ${full}`, canonical: nameInFull(name, scope), whose: whose ?? '', full };
};

/** The identity of a class: 各县区 = 各县区人民政府 = 各县（区）政府. */
export const classIdentityOf = (name: string): string => {
  const { seatEndings, every } = nameWords();
  const whole = foldKey(name).replace(/[()、,]/g, '');
  const seat = seatEndings.find((ending) => whole.endsWith(ending) && whole.length > ending.length + 1);
  return `${every} ${seat && whole.startsWith(every) ? whole.slice(0, -seat.length) : whole}`;
};
