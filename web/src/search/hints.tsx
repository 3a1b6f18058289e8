// How to ask, by examples that can be followed.
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { href } from '../route.ts';

export const Hints = () => {
  const words = useWords();
  return (
    <dl className="hints">
      {words.search.hints.map(({ example, note }) => (
        <div key={example}>
          <dt>
            <Link to={href('/', { q: example })} lang="zh-CN">
              {example}
            </Link>
          </dt>
          <dd>{note}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>/</kbd> <kbd>↓</kbd> <kbd>Enter</kbd>
        </dt>
        <dd>{words.search.keys}</dd>
      </div>
    </dl>
  );
};
