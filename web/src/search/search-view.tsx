// Search: passages that hold the words, with filters beside them; before anything is asked, the first view.
import { after, usePages } from '../answers.ts';
import { type HitFragment, Search } from '../generated/operations.ts';
import { HomeView } from '../home/home-view.tsx';
import { useLanguage, useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { readList } from '../parts/list-parts.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { readingOf, readSearched } from '../parts/searched.ts';
import { besideFilters, SidePanel } from '../parts/side-panel.tsx';
import { Empty, ListEnd } from '../parts/state.tsx';
import { useRoute } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { feedAddress } from '../saved/saved.ts';
import { ConditionChips } from './condition-chips.tsx';
import { Facets } from './facets.tsx';
import { Hints } from './hints.tsx';
import { Hit } from './hit.tsx';
import { groupHits } from './hit-groups.ts';
import { moveAmongHits } from './hit-keys.ts';
import { hitsTable } from './hits-table.ts';
import { Meant } from './meant.tsx';
import { readSearchFilter } from './search-query.ts';
import { UnderstoodChips } from './understood-chips.tsx';
import './search.css';

export const SearchView = () => {
  const { query } = useRoute();
  const text = query.get('q')?.trim() ?? '';
  return text ? <Results text={text} query={query} /> : <HomeView />;
};

const Results = ({ text, query }: { readonly text: string; readonly query: URLSearchParams }) => {
  const words = useWords();
  const language = useLanguage();
  const filter = readSearchFilter(query);
  const searched = readSearched(query);
  const asked = { text, filter, ...readingOf(searched) };
  const list = usePages(Search, { ...asked, first: 20 }, ({ search }) => after(search));
  const first = list.pages[0]?.search;
  const hits = list.pages.flatMap(({ search }) => search.nodes);
  const groups = groupHits(hits);
  const firstPartial = groups.findIndex((group) => !group.first.complete);
  return (
    <div className="with-side">
      <PageTitle title={words.search.title(text)}>
        <p className="facts" role="status">
          {first ? words.search.total(first.totalCount) : words.state.loading}
          {first && first.terms.length > 0 && ` · ${words.search.terms(first.terms)}`}
        </p>
        <ConditionChips conditions={first?.conditions ?? []} unread={first?.unread ?? []} />
        <UnderstoodChips understood={first?.understood ?? []} />
        <div className="actions">
          <DownloadMenu<HitFragment>
            name="search"
            read={readList(Search, asked, ({ search }) => search)}
            table={(hits) => hitsTable(hits, words)}
          />
          <SaveMenu name={text} feed={feedAddress(filter, language, text)} />
          <details className="examples">
            <summary>{words.home.howTo}</summary>
            <Hints />
          </details>
        </div>
      </PageTitle>
      <SidePanel used={Object.keys(filter).length}>
        <Facets text={text} filter={filter} facets={first?.facets} />
      </SidePanel>
      <section
        {...besideFilters}
        aria-label={words.search.results}
        aria-busy={list.loading}
        className={list.stale ? 'stale' : undefined}
      >
        {first && first.didYouMean.length > 0 && <Meant texts={first.didYouMean} />}
        <ol className="hits" onKeyDown={moveAmongHits}>
          {groups.map(({ source, first: best, others }, index) => (
            <li key={source}>
              {index === firstPartial && <p className="divider">{words.search.partial}</p>}
              <Hit hit={best} searched={searched} />
              {others.length > 0 && (
                <details className="others">
                  <summary>{words.search.others(others.length)}</summary>
                  <ol>
                    {others.map((hit) => (
                      <li key={hit.passage.id}>
                        <Hit hit={hit} searched={searched} isOther />
                      </li>
                    ))}
                  </ol>
                </details>
              )}
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
