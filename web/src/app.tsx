// The frame of every view: name, search box, ways to the views, language; and which view an address shows.
import { type ComponentType, lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { type Address, addresses } from './addresses.ts';
import { chooseLanguage, useLanguage, useWords } from './language.ts';
import { MendHost } from './mend/mend-host.tsx';
import { Boundary } from './parts/boundary.tsx';
import { Link } from './parts/link.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { Loading } from './parts/state.tsx';
import { useRoute } from './route.ts';
import { SearchBox } from './search/search-box.tsx';
import { chosenTheme, showTheme, themes } from './theme.ts';

// A view is fetched when it is first shown; the file of an address has the browser fetch its view from the start
// (vite.config.ts).
const AgenciesView = lazy(async () => ({ default: (await import('./lists/agencies-view.tsx')).AgenciesView }));
const AgencyView = lazy(async () => ({ default: (await import('./entity/agency-view.tsx')).AgencyView }));
const ClaimView = lazy(async () => ({ default: (await import('./claim/claim-view.tsx')).ClaimView }));
const CompareView = lazy(async () => ({ default: (await import('./compare/compare-view.tsx')).CompareView }));
const DocumentView = lazy(async () => ({ default: (await import('./document/document-view.tsx')).DocumentView }));
const DocumentsView = lazy(async () => ({ default: (await import('./lists/documents-view.tsx')).DocumentsView }));
const DoubtsView = lazy(async () => ({ default: (await import('./doubts/doubts-view.tsx')).DoubtsView }));
const FundingView = lazy(async () => ({ default: (await import('./funding/funding-view.tsx')).FundingView }));
const HypothesesView = lazy(async () => ({ default: (await import('./lists/hypotheses-view.tsx')).HypothesesView }));
const IndustryView = lazy(async () => ({ default: (await import('./entity/industry-view.tsx')).IndustryView }));
const MeasureView = lazy(async () => ({ default: (await import('./entity/measure-view.tsx')).MeasureView }));
const PicturesView = lazy(async () => ({ default: (await import('./pictures/pictures-view.tsx')).PicturesView }));
const PlaceView = lazy(async () => ({ default: (await import('./entity/place-view.tsx')).PlaceView }));
const SavedView = lazy(async () => ({ default: (await import('./saved/saved-view.tsx')).SavedView }));
const SearchView = lazy(async () => ({ default: (await import('./search/search-view.tsx')).SearchView }));
const SimilarView = lazy(async () => ({ default: (await import('./search/similar-view.tsx')).SimilarView }));
const SourcesView = lazy(async () => ({ default: (await import('./sources/sources-view.tsx')).SourcesView }));
const StatisticsView = lazy(async () => ({ default: (await import('./lists/statistics-view.tsx')).StatisticsView }));
const VariableView = lazy(async () => ({ default: (await import('./entity/variable-view.tsx')).VariableView }));
const VersionsView = lazy(async () => ({ default: (await import('./versions/versions-view.tsx')).VersionsView }));

const NotFound = () => {
  const words = useWords();
  return (
    <>
      <PageTitle title={words.notFound.title} />
      <p>
        <Link to="/">{words.notFound.back}</Link>
      </p>
    </>
  );
};

const views: Readonly<Record<Address, ComponentType>> = {
  '/': SearchView,
  '/funding': FundingView,
  '/claim': ClaimView,
  '/documents': DocumentsView,
  '/document': DocumentView,
  '/agencies': AgenciesView,
  '/agency': AgencyView,
  '/place': PlaceView,
  '/industry': IndustryView,
  '/measure': MeasureView,
  '/variable': VariableView,
  '/versions': VersionsView,
  '/compare': CompareView,
  '/pictures': PicturesView,
  '/doubts': DoubtsView,
  '/saved': SavedView,
  '/similar': SimilarView,
  '/sources': SourcesView,
  '/hypotheses': HypothesesView,
  '/statistics': StatisticsView,
};

const ways = [
  'search',
  'funding',
  'claim',
  'compare',
  'pictures',
  'documents',
  'agencies',
  'hypotheses',
  'statistics',
] as const;

export const App = () => {
  const words = useWords();
  const { path, query } = useRoute();
  const isHome = path === '/' && !query.get('q')?.trim();
  const main = useRef<HTMLElement>(null);
  const nav = useRef<HTMLElement>(null);
  useNewView(path, main);
  useEffect(() => {
    // On a narrow screen the names of the views go on beside it.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [path]);
  const address = addresses.find((one) => one === path);
  const View = address ? views[address] : NotFound;
  return (
    <>
      <Alternates />
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="head">
        <Link className="brand" to="/">
          {words.brand}
        </Link>
        {!isHome && <SearchBox />}
        <div className="switches">
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
        <nav aria-label={words.navigation} ref={nav}>
          {ways.map((way) => {
            const to = way === 'search' ? '/' : `/${way}`;
            return (
              <Link key={way} to={to} aria-current={path === to ? 'page' : undefined}>
                {words.ways[way]}
              </Link>
            );
          })}
        </nav>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Boundary key={path}>
          <Suspense
            fallback={
              <div className="view-coming">
                <Loading />
              </div>
            }
          >
            <View />
          </Suspense>
        </Boundary>
      </main>
      <MendHost />
      <footer className="foot">
        <p>
          {words.foot} <a href="/graphql">GraphQL</a>
          {' · '}
          <Link to="/sources">{words.sources.title}</Link>
          {' · '}
          <Link to="/doubts">{words.doubts.title}</Link>
          {' · '}
          <Link to="/saved">{words.saved.title}</Link>
        </p>
      </footer>
    </>
  );
};

/** Tells programs where the same stands in each language. */
const Alternates = () => {
  const { path, query } = useRoute();
  const here = `${path}${query.size > 0 ? `?${query}` : ''}`;
  return (
    <>
      <link rel="alternate" hrefLang="zh" href={`${location.origin}/zh${here}`} />
      <link rel="alternate" hrefLang="en" href={`${location.origin}/en${here}`} />
      <link rel="alternate" hrefLang="x-default" href={location.origin + here} />
    </>
  );
};

const LanguageSwitch = () => {
  const words = useWords();
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className="quiet" lang={other} onClick={() => chooseLanguage(other)}>
      {words.otherLanguage}
    </button>
  );
};

const ThemeSwitch = () => {
  const words = useWords();
  const theme = chosenTheme.use();
  useLayoutEffect(() => showTheme(theme), [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      className="quiet"
      title={words.theme.change(words.theme.names[next])}
      onClick={() => chosenTheme.set(next)}
    >
      {words.theme.names[theme]}
    </button>
  );
};

/** A new view begins at its top, and the keyboard there; going back is left to the browser. */
const useNewView = (path: string, main: { readonly current: HTMLElement | null }): void => {
  const former = useRef(path);
  useEffect(() => {
    if (former.current === path) return;
    former.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
};
