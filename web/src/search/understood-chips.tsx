// What of the query was understood as a name or number, as chips: what it is, which other names are looked for, and a
// way to take it as it is typed. What is taken so stays as a chip, and can be put back.
import type { SearchQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { entityHref } from '../parts/places.ts';
import { go, useRoute, withValues } from '../route.ts';

type Part = SearchQuery['search']['understood'][number];

const pages = { AGENCY: 'Agency', REGION: 'Region', INDUSTRY: 'Industry', NAME: null, NUMBER: null } as const;
const mostNames = 3;

export const UnderstoodChips = ({ understood }: { readonly understood: readonly Part[] }) => {
  const words = useWords();
  const { query } = useRoute();
  const plain = query.getAll('plain');
  const narrower = query.getAll('narrower');
  // While the answer to a changed question is under way, the former one is shown.
  const others = understood.filter(({ text }) => !plain.includes(text));
  if (others.length + plain.length === 0) return null;
  const toggled = (values: readonly string[], text: string): readonly string[] =>
    values.includes(text) ? values.filter((one) => one !== text) : [...values, text];
  return (
    <ul className="chips understood" aria-label={words.search.understood.label}>
      {others.map((part) => (
        <li key={part.text}>
          <span>
            <Name part={part} /> <small>{words.search.understood.kinds[part.kind]}</small>
            <Also names={part.names} />
          </span>
          {part.narrower.length > 0 && (
            <button
              type="button"
              className="wider"
              aria-pressed={narrower.includes(part.text)}
              onClick={() => go(withValues(query, { narrower: toggled(narrower, part.text) }))}
            >
              {words.search.understood.narrower}
            </button>
          )}
          {(part.names.length > 0 || part.kind === 'NUMBER') && (
            <button
              type="button"
              aria-label={words.search.understood.asTyped(part.text)}
              title={words.search.understood.asTyped(part.text)}
              onClick={() => go(withValues(query, { plain: [...plain, part.text] }))}
            >
              ×
            </button>
          )}
        </li>
      ))}
      {plain.map((text) => (
        <li key={`plain ${text}`}>
          <span>
            <s lang="zh-CN">{text}</s> <small>{words.search.understood.plain}</small>
          </span>
          <button
            type="button"
            aria-label={words.search.understood.again(text)}
            title={words.search.understood.again(text)}
            onClick={() => go(withValues(query, { plain: toggled(plain, text) }))}
          >
            ↺
          </button>
        </li>
      ))}
    </ul>
  );
};

/** The words of the query, and where they are another name of a thing its name; leads to its page. */
const Name = ({ part: { text, kind, entity } }: { readonly part: Part }) => {
  const page = pages[kind];
  if (page === null || entity === null) return <b lang="zh-CN">{text}</b>;
  return (
    <b lang="zh-CN">
      <Link to={entityHref(page, entity.id)} title={entity.name}>
        {text}
      </Link>
    </b>
  );
};

const Also = ({ names }: { readonly names: readonly string[] }) => {
  const words = useWords();
  if (names.length === 0) return null;
  const shown = names.slice(0, mostNames).join(words.list.comma);
  return (
    <span lang="zh-CN" title={names.join(words.list.comma)}>
      {' = '}
      {names.length > mostNames ? words.search.understood.more(shown, names.length) : shown}
    </span>
  );
};
