// Whether chosen regions and industries stand for themselves alone, without what lies in them. Shown where any is
// chosen.
import { useWords } from '../language.ts';
import { go, useRoute, withValues } from '../route.ts';
import { isAlone } from './is-alone.ts';

export const Alone = () => {
  const words = useWords();
  const { query } = useRoute();
  if (!query.has('region') && !query.has('industry')) return null;
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isAlone(query)}
        onChange={(event) => go(withValues(query, { within: event.target.checked ? 'false' : null }))}
      />
      {words.filter.alone}
    </label>
  );
};
