// The conditions that were typed into a query, as chips: each can be taken out of it. A sum that stands for itself can
// be looked for as words instead; what begins as a condition on sums and states none is said to be words.
import type { SearchQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { go, useRoute, withValues } from '../route.ts';

type Condition = SearchQuery['search']['conditions'][number];

type Props = { readonly conditions: readonly Condition[]; readonly unread: readonly string[] };

export const ConditionChips = ({ conditions, unread }: Props) => {
  const words = useWords();
  const { query } = useRoute();
  if (conditions.length + unread.length === 0) return null;
  const { label, kinds, remove, asWords, noSum } = words.search.conditions;
  return (
    <ul className="chips understood" aria-label={label}>
      {conditions.map(({ kind, text, isNamed, without }) => (
        <li key={`${kind} ${text}`}>
          <span>
            <b lang="zh-CN">{text}</b> <small>{kinds[kind]}</small>
          </span>
          {!isNamed && (
            <button
              type="button"
              className="wider"
              onClick={() => go(withValues(query, { plain: [...query.getAll('plain'), text] }))}
            >
              {asWords}
            </button>
          )}
          <button
            type="button"
            aria-label={remove(text)}
            title={remove(text)}
            onClick={() => go(withValues(query, { q: without === '' ? [] : [without] }))}
          >
            ×
          </button>
        </li>
      ))}
      {[...new Set(unread)].map((text) => (
        <li key={`unread ${text}`}>
          <span>
            <b lang="zh-CN">{text}</b> <small>{noSum}</small>
          </span>
        </li>
      ))}
    </ul>
  );
};
