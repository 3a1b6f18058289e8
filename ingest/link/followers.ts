// The body that took over the work of one which a reorganisation ended: 环境保护局 –FOLLOWED_BY→ 生态环境局 of the same place,
// since 2018.
//
// Never makes the two one: what a body promised before, the other did not promise.
import { agencyKey, type Key, type Quoted, regionKey } from '../../model/index.ts';
import { coreOf } from '../mentions/agency-forms.ts';
import { readAgency } from '../mentions/agency-parts.ts';
import { levelOf } from '../mentions/regions.ts';
import { type Follower, reorganised } from '../vocabulary/reorganised.ts';
import { type Assertions, addEdge, assertKey } from './assertions.ts';
import type { BodyLink } from './body-link.ts';

/** Asserts the body that followed one; nothing where the vocabulary knows none. */
export const linkFollower = (to: Assertions, link: BodyLink, quoted: Quoted): void => {
  const { key, region, fullName } = link;
  if (region === null) return;
  const { country, places } = reorganised();
  for (const [before, follower] of isOfCountry(region) ? country : places) {
    if (!fullName.endsWith(before) || key !== agencyKey(region, coreIn(region, before))) continue;
    if (follower.notOf !== null && levelOf(region) === follower.notOf) continue;
    addFollower(to, { ...follower, key: link.key, region, place: fullName.slice(0, -before.length) }, quoted);
  }
};

const addFollower = (
  to: Assertions,
  { key, region, place, after, since }: Follower & { readonly key: Key; readonly region: Key; readonly place: string },
  quoted: Quoted,
): void => {
  const next = agencyKey(region, coreIn(region, after));
  const fullName = place + after;
  assertKey(
    to,
    { key: next, name: fullName, method: 'follower', body: { kind: 'government', generic: false, fullName } },
    quoted,
  );
  addEdge(to, { type: 'FOLLOWED_BY', from: key, to: next, rule: 'reorganised', role: since }, quoted);
};

const isOfCountry = (region: Key): boolean => region === regionKey('CN');

/** What a body is, as its key has it; one of the country keeps its whole name. */
const coreIn = (region: Key, name: string): string => (isOfCountry(region) ? readAgency(name).core : coreOf(name));
