// Search: passages that hold the words, with filters beside them; before anything is asked, what can be asked.
import { after, useAnswer, usePages } from '../answers.ts';
import { Search, Stats } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { Empty, ListEnd } from '../parts/state.tsx';
import { href, useRoute } from '../route.ts';
import { Facets, Within } from './facets.tsx';
import { Hit } from './hit.tsx';
import { moveAmongHits } from './hit-keys.ts';
import { readSearchFilter } from './search-query.ts';
import './search.css';

export const SearchView = () => {
  const { query } = useRoute();
  const text = query.get('q')?.trim() ?? '';
  return text ? <Results text={text} query={query} /> : <Start />;
};

const Results = ({ text, query }: { readonly text: string; readonly query: URLSearchParams }) => {
  const words = useWords();
  const filter = readSearchFilter(query);
  const list = usePages(Search, { text, filter, first: 20 }, ({ search }) => after(search));
  const first = list.pages[0]?.search;
  const hits = list.pages.flatMap(({ search }) => search.nodes);
  const also = first?.synonyms.flatMap(({ names }) => names) ?? [];
  const firstPartial = hits.findIndex((hit) => !hit.complete);
  return (
    <div className="with-side">
      <PageTitle title={words.search.title(text)}>
        {first && (
          <p className="facts" role="status">
            {words.search.total(first.totalCount)}
            {first.terms.length > 0 && ` · ${words.search.terms(first.terms)}`}
            {also.length > 0 && ` · ${words.search.also(also)}`}
          </p>
        )}
      </PageTitle>
      <SidePanel used={Object.keys(filter).length}>
        <Facets facets={first?.facets} />
      </SidePanel>
      <section aria-label={words.search.results} aria-busy={list.loading} className={list.stale ? 'stale' : undefined}>
        <ol className="hits" onKeyDown={moveAmongHits}>
          {hits.map((hit, index) => (
            <li key={hit.passage.id}>
              {index === firstPartial && <p className="divider">{words.search.partial}</p>}
              <Hit hit={hit} />
            </li>
          ))}
        </ol>
        {first && hits.length === 0 && (
          <Empty>
            <p>{words.search.none}</p>
            <Hints />
          </Empty>
        )}
        <ListEnd {...list} />
      </section>
    </div>
  );
};

const Start = () => {
  const words = useWords();
  const { answer } = useAnswer(Stats, {});
  return (
    <div className="start">
      <PageTitle title={words.search.start}>
        <p className="lead">{words.search.lead}</p>
      </PageTitle>
      <Within name="document" />
      <Within name="agency" />
      <Hints />
      {answer && <p className="facts">{words.search.holds(answer.stats.sources, answer.stats.passages)}</p>}
      <ul className="ways">
        {words.search.ways.map(({ to, name, note }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** How to ask, by examples that can be followed. */
const Hints = () => {
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
