// Whether only what is in force today is asked for, as addresses carry it: asof=TODAY&state=IN_FORCE.
import type { FundingFilter } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { go, useRoute, type Values, withValues } from '../route.ts';

const isAsked = (query: URLSearchParams): boolean =>
  query.get('asof') === 'TODAY' && query.getAll('state').join() === 'IN_FORCE';

/** The condition as filters have it; none where it is not set. */
export const inForceAsked = (query: URLSearchParams): Pick<FundingFilter, 'asOf' | 'states'> =>
  isAsked(query) ? { asOf: 'TODAY', states: ['IN_FORCE'] } : {};

/** The same for an address. */
export const inForceValues = (query: URLSearchParams): Values =>
  isAsked(query) ? { asof: 'TODAY', state: 'IN_FORCE' } : {};

export const InForce = () => {
  const words = useWords();
  const { query } = useRoute();
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isAsked(query)}
        onChange={({ target }) =>
          go(withValues(query, { asof: target.checked ? 'TODAY' : null, state: target.checked ? 'IN_FORCE' : null }))
        }
      />
      {words.filter.inForce}
    </label>
  );
};
