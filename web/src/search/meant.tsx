// What may have been meant where nothing was found: the query with one character otherwise.
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { useRoute, withValues } from '../route.ts';

export const Meant = ({ texts }: { readonly texts: readonly string[] }) => {
  const words = useWords();
  const { query } = useRoute();
  return (
    <p className="meant" role="status">
      {words.search.meant}
      {texts.map((text) => (
        <Link key={text} to={withValues(query, { q: text })} lang="zh-CN">
          {text}
        </Link>
      ))}
    </p>
  );
};
