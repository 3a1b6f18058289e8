// What options ask of the time in which a document holds: --as-of with --state, and days between which it ends.
import type { TimeFilter } from '../graph/index.ts';
import { CetuError, forceStates } from '../model/index.ts';
import { dayOption } from './day-option.ts';
import { oneOf } from './one-of.ts';

export { forceStates } from '../model/index.ts';

type Typed = Readonly<Record<'as-of' | 'state' | 'expires-from' | 'expires-to', string | null>>;

/** The filter; rejects with INPUT what is no day or state, and a state without a day. */
export const timeTyped = (typed: Typed): TimeFilter => {
  const asOf = dayOption('as-of', typed['as-of']);
  const [from, to] = [dayOption('expires-from', typed['expires-from']), dayOption('expires-to', typed['expires-to'])];
  if (typed.state !== null && asOf === null)
    throw new CetuError('INPUT', '--state needs --as-of: it depends on the day.');
  return {
    ...(asOf === null ? {} : { asOf }),
    ...(from === null && to === null
      ? {}
      : { expiresBetween: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) } }),
    ...(typed.state === null ? {} : { states: [oneOf('state', typed.state, forceStates)] }),
  };
};
