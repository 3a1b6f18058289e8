// The conditions that were typed into a query, as chips: each can be taken out of it. A sum that stands for itself can
// be looked for as words instead.
import type { SearchQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { go, useRoute, withValues } from '../route.ts';

type Condition = SearchQuery['search']['conditions'][number];

export const ConditionChips = ({ conditions }: { readonly conditions: readonly Condition[] }) => {
  const words = useWords();
  const { query } = useRoute();
  if (conditions.length === 0) return null;
  const { label, kinds, remove, asWords } = words.search.conditions;
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
    </ul>
  );
};
